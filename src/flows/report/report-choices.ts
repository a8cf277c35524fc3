/**
 * What there is to report about up to a day: weeks, months and tertials of the programme's life, and the subjects of the
 * other kinds: meetings, phases, decision points, changes, deliveries, milestones.
 */
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { type ReportOccasion, reportOccasions } from '../../programme/obligation/report-occasions.ts';
import { lifeOf } from '../../programme/life.ts';
import type { ReportingObligation, ReportKind } from '../../programme/programme.ts';

/** Every occasion of the kind that has begun by the day, whoever it is owed to; the same one once. */
export function reportChoices(
  agenda: Agenda,
  kind: ReportKind,
  until: Temporal.PlainDate,
): readonly ReportOccasion[] {
  const life = lifeOf(agenda.programme);
  const dates = { first: life?.start ?? until, last: until };
  const seen = new Map<string, ReportOccasion>();
  for (const owed of asked(agenda, kind))
    for (const occasion of reportOccasions(agenda, owed, dates)) {
      const hasBegun = Temporal.PlainDate.compare(occasion.period.start, until) <= 0;
      const id = nameOfChoice(occasion);
      if (hasBegun && !seen.has(id)) seen.set(id, occasion);
    }
  return [...seen.values()];
}

/** What one writes to get it: the subject, else the period. */
export function nameOfChoice({ subject, period }: ReportOccasion): string {
  return subject ?? period.id;
}

/** As the plan owes them, and on the kind's own occasions, of every body that meets. */
function asked({ programme }: Agenda, kind: ReportKind): readonly ReportingObligation[] {
  const owed = programme.reporting.filter((one) => one.kind === kind && one.occasion !== 'request');
  const bodies = kind === 'board' ? programme.bodies.map(({ id }) => id) : [null];
  return [...owed, ...bodies.map((body): ReportingObligation => ({ ...ON_OWN_OCCASIONS, kind, body }))];
}

const ON_OWN_OCCASIONS = {
  ...{ to: [], channel: 'mail', occasion: null, dueOffset: null, cutOff: 0, basis: 'current' },
  ...{ language: null, formats: ['html'], approvers: [], author: 'project-leader', blocksPayment: false },
  ...{ number: null, registration: null, template: null },
} as const satisfies Omit<ReportingObligation, 'kind' | 'body'>;
