/** What every section is given: the facts, where we stand now, and where we stood at the previous report. */
import { type Period, previousPeriod } from '../programme/calendar/period.ts';
import { workingDayOnOrAfter } from '../programme/calendar/work-calendar.ts';
import type { Locale } from '../programme/locale.ts';
import type { Answer } from '../programme/status/answer.ts';
import { withColoursByHand } from './colours-by-hand.ts';
import type { Section } from './document.ts';
import type { CoverageFact, ReportFacts } from './facts.ts';
import { type Situation, situationAt } from './situation.ts';
import { weekStart } from './week-start.ts';

export interface SectionContext {
  readonly facts: ReportFacts;
  readonly locale: Locale;
  readonly now: Situation;
  /** `null`: there was nothing to report on before. */
  readonly before: Situation | null;
  /** What has come in since then, late answers included; oldest first. */
  readonly arrived: readonly Answer[];
  /** The period's person-weeks. */
  readonly coverage: readonly CoverageFact[];
}

export type BuildSection = (context: SectionContext) => Omit<Section, 'id'>;

export function contextOf(facts: ReportFacts, locale: Locale): SectionContext {
  const { period, asOf } = facts;
  const today = asOf.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate();
  const previous = previousPeriod(period);
  return contextBetween(facts, {
    locale,
    date: earlier(period.end, today),
    before:
      facts.since === undefined ? { date: previous.end, cutOff: cutOffOf(facts, previous) } : facts.since,
    covers: (day) => isWithin(period, day),
  });
}

/** The context between any two moments, e.g. two meetings. */
export function contextBetween(
  facts: ReportFacts,
  input: {
    locale: Locale;
    date: Temporal.PlainDate;
    before: { date: Temporal.PlainDate; cutOff: Temporal.Instant } | null;
    covers: (promptDay: Temporal.PlainDate) => boolean;
  },
): SectionContext {
  const now = withColoursByHand(situationAt(facts, { date: input.date, cutOff: facts.asOf }), facts);
  const before = input.before === null ? null : situationAt(facts, input.before);
  const since = input.before?.cutOff;
  return {
    facts,
    locale: input.locale,
    now,
    before: before !== null && before.answers.length > 0 ? before : null,
    arrived: now.answers.filter(
      (answer) => since === undefined || Temporal.Instant.compare(answer.at, since) > 0,
    ),
    coverage: facts.coverage.filter((one) => input.covers(promptDay(facts, one.week))),
  };
}

/** A report leaves on the first working day after its period, at the programme's mail time; so did the one before. */
function cutOffOf({ programme, calendar }: ReportFacts, period: Period): Temporal.Instant {
  return workingDayOnOrAfter(calendar, period.end.add({ days: 1 }))
    .toZonedDateTime({ timeZone: programme.timeZone, plainTime: programme.rhythm.mailTime })
    .toInstant();
}

/** A week is reported in the period in which it is asked about. */
export function promptDay({ programme }: ReportFacts, week: string): Temporal.PlainDate {
  return weekStart(week).add({ days: programme.rhythm.prompt.weekday - 1 });
}

export function isWithin(period: Period, day: Temporal.PlainDate): boolean {
  return (
    Temporal.PlainDate.compare(period.start, day) <= 0 && Temporal.PlainDate.compare(day, period.end) <= 0
  );
}

function earlier(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
}
