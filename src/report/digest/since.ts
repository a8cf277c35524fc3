import type { Locale } from '../../programme/locale.ts';
import type { ReportFacts } from '../facts.ts';
import { contextBetween, type SectionContext } from '../section-context.ts';

/** The situation now against the one when this body last met. */
export function sinceLastMeeting(facts: ReportFacts, locale: Locale): SectionContext {
  const { previousMeeting, asOf, programme } = facts;
  const date = asOf.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const last = previousMeeting?.start;
  return contextBetween(facts, {
    locale,
    date,
    before: last === undefined ? null : { date: last.toPlainDate(), cutOff: last.toInstant() },
    covers: (day) => last === undefined || Temporal.PlainDate.compare(day, last.toPlainDate()) > 0,
  });
}

/** The situation now against the one when the digest left. */
export function sinceDigest(facts: ReportFacts, sent: Temporal.Instant, locale: Locale): SectionContext {
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate();
  const before = { date: dayOf(sent), cutOff: sent };
  return contextBetween(facts, {
    ...{ locale, date: dayOf(facts.asOf), before },
    covers: (day) => Temporal.PlainDate.compare(day, before.date) > 0,
  });
}
