/**
 * A delivery report goes round for quality on the day the plan names, and on the first working day after the round its
 * owner is asked to accept or reject it (N20). A plan that comes in later asks from then on. Each version goes round once.
 */
import { workingDayOnOrAfter } from '../../calendar/work-calendar.ts';
import type { Deliverable } from '../../delivery/delivery.ts';
import { ownerOf, reviewersOf } from '../../delivery/reviewers.ts';
import { type Agenda, emailOf, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { nextOpenMoment } from '../quiet-hours.ts';
import { isInside, type ObligationRule, slotAt } from '../rule.ts';

const ASKED_AT = Temporal.PlainTime.from('09:00');
const PAUSE = { minutes: 5 } as const;

type Step = 'quality' | 'acceptance';

export function deliveryReviewKey(
  programme: string,
  about: { readonly deliverable: string; readonly version: string; readonly step: Step },
  person: string,
): string {
  return `delivery:${programme}:${about.deliverable}:${about.version}:${about.step}:${person}`;
}

export const deliveryReviewRule: ObligationRule = (agenda, window) =>
  agenda.programme.deliverables
    .filter(
      ({ report, acceptance }) => report !== null && acceptance !== 'accepted' && acceptance !== 'rejected',
    )
    .flatMap((deliverable) => [...quality(agenda, deliverable), ...acceptance(agenda, deliverable)])
    .filter(({ dueAt }) => isInside(window, dueAt));

function quality(agenda: Agenda, deliverable: Deliverable): readonly Obligation[] {
  const { from = null, until = null } = deliverable.qualityRound ?? {};
  if (from === null) return [];
  return reviewersOf(agenda.programme, deliverable)
    .flatMap((person) => owed(agenda, { person, deliverable, step: 'quality', day: from }))
    .filter(({ dueAt, to }) => {
      const day = dueAt.toZonedDateTimeISO(zoneOf(agenda, to)).toPlainDate();
      return until === null || Temporal.PlainDate.compare(day, until) <= 0;
    });
}

function acceptance(agenda: Agenda, deliverable: Deliverable): readonly Obligation[] {
  const until = deliverable.qualityRound?.until ?? null;
  const person = ownerOf(agenda.programme, agenda.confirmed);
  if (until === null || person === undefined) return [];
  return owed(agenda, { person, deliverable, step: 'acceptance', day: until.add({ days: 1 }) });
}

function owed(
  agenda: Agenda,
  input: {
    readonly person: string;
    readonly deliverable: Deliverable;
    readonly step: Step;
    readonly day: Temporal.PlainDate;
  },
): readonly Obligation[] {
  const { person, deliverable, step, day } = input;
  const isInSlack = (agenda.members.get(person)?.slackUserId ?? null) !== null;
  if (!isInSlack && emailOf(agenda, person) === null) return [];
  const slot = slotAt(workingDayOnOrAfter(agenda.calendar, day), ASKED_AT, zoneOf(agenda, person));
  const told = agenda.imported.at;
  const dueAt =
    Temporal.Instant.compare(told, slot) >= 0 ? nextOpenMoment(agenda, person, told.add(PAUSE)) : slot;
  const about = { deliverable: deliverable.id, version: deliverable.version ?? '', step };
  return [
    {
      key: deliveryReviewKey(agenda.programme.id, about, person),
      programme: agenda.programme.id,
      to: person,
      channel: isInSlack ? 'slack' : 'mail',
      dueAt,
      notBefore: dueAt,
      lateUntil: null,
      about: { kind: 'delivery-review', ...about },
    },
  ];
}
