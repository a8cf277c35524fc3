import type { Locale } from '../../programme/locale.ts';
import { monthOf } from '../../programme/calendar/period.ts';
import { meetingId, type MeetingId } from '../../programme/meeting/meeting-id.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { Document } from '../../report/document.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { buildMinutes } from '../../report/minutes/build-minutes.ts';
import type { LoadReportFacts } from '../load-report-facts.ts';

/** The facts minutes are built from: what was recorded before `asOf`. */
export async function loadMinutesFacts(
  loadFacts: LoadReportFacts,
  agenda: Agenda,
  about: { readonly id: MeetingId; readonly asOf: Temporal.Instant },
): Promise<ReportFacts> {
  const { id, asOf } = about;
  const period = monthOf(Temporal.PlainDate.from(id.day));
  const facts = await loadFacts({ agenda, period, asOf, body: id.body });
  return { ...facts, subject: meetingId(id) };
}

export async function loadMinutesDocument(
  loadFacts: LoadReportFacts,
  agenda: Agenda,
  about: { readonly id: MeetingId; readonly asOf: Temporal.Instant; readonly locale: Locale },
): Promise<Document> {
  return buildMinutes(await loadMinutesFacts(loadFacts, agenda, about), about.id, about.locale);
}
