/**
 * `report --kind digest|minutes --period BODY:DATE`: what is made for one meeting of a stored programme. A digest is as it
 * was when it left, or as it would be now while that lies ahead; minutes are as they stand, adjusted or not. With
 * `--as sent`, minutes are those that were archived when they were adjusted.
 */
import { isWritten } from '../flows/meeting/record-minutes.ts';
import { loadMinutesFacts } from '../flows/meeting/minutes-document.ts';
import type { LoadReportFacts } from '../flows/load-report-facts.ts';
import { printReport } from '../flows/report/print-report.ts';
import { reportCliWords as say } from '../i18n/report-cli-words.ts';
import { suggest } from '../plan/suggest.ts';
import { monthOf } from '../programme/calendar/period.ts';
import { meetingId, type MeetingId, parseMeetingId } from '../programme/meeting/meeting-id.ts';
import { type Meeting, meetingsOf } from '../programme/meeting/meetings.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import { digestMoment } from '../render/mail/compose-meeting-reminder-mail.ts';
import { maySee } from '../programme/visible-to.ts';
import { buildDigest } from '../report/digest/build-digest.ts';
import type { Document } from '../report/document.ts';
import type { ReportFacts } from '../report/facts.ts';
import { factsForReader } from '../report/facts-for-reader.ts';
import { buildMinutes } from '../report/minutes/build-minutes.ts';
import type { Store } from '../ports.ts';
import type { CliContext } from './cli-context.ts';
import { handOver } from './hand-over.ts';
import type { MeetingKind, ReportCommandCall } from './report-call.ts';

interface Called {
  readonly store: Pick<Store, 'loadReport'>;
  readonly agenda: Agenda;
  readonly call: ReportCommandCall<MeetingKind>;
  readonly loadFacts: LoadReportFacts;
}

export async function meetingReport(context: CliContext, called: Called): Promise<number> {
  const { agenda, call, store } = called;
  const id = chooseMeeting(context, agenda, call);
  if (id === undefined) return 1;
  const locale = call.locale ?? agenda.programme.language;
  const { facts, document } =
    call.kind === 'digest' ? await digestOf(context, called, id) : await minutesOf(context, called, id);
  if (call.as === 'sent' && call.kind === 'minutes') {
    const name = { programme: agenda.programme.id, kind: 'minutes', period: meetingId(id), locale } as const;
    const sent = await store.loadReport(name);
    const text = { html: sent?.html, json: sent?.json, text: sent?.text }[
      call.format as 'html' | 'json' | 'text'
    ];
    if (text !== undefined) return handOver(context, call, { bytes: new TextEncoder().encode(text) });
    context.complain(say.notSent[context.locale]({ what: document.title }));
    return 1;
  }
  if (document.notice !== null) context.complain(document.notice);
  const printed = await printReport(context.printing, { format: call.format, document, facts });
  switch (printed.state) {
    case 'printed':
      return handOver(context, call, printed.file);
    case 'unavailable':
      context.complain(say.unavailable[context.locale]({ format: call.format, reason: printed.reason }));
      return 1;
    case 'refused':
      context.complain(say.refused[context.locale]({ format: call.format, problems: printed.problems }));
      return 1;
  }
}

/** The meeting named, or what meetings there are, with the likeliest. */
function chooseMeeting(
  context: CliContext,
  agenda: Agenda,
  call: ReportCommandCall<MeetingKind>,
): MeetingId | undefined {
  const { programme, calendar } = agenda;
  const inSeries = programme.bodies.flatMap((body) =>
    meetingsOf(programme, body, calendar).map(({ start }) => ({ body: body.id, on: start.toPlainDate() })),
  );
  const held = call.kind === 'minutes' ? programme.meetings : [];
  const names = [
    ...new Set([...inSeries, ...held].map(({ body, on }) => meetingId({ body, day: on.toString() }))),
  ];
  const wanted = call.period ?? (names.length === 1 ? (names[0] ?? '') : '');
  if (names.includes(wanted)) return parseMeetingId(wanted);
  const about = {
    name: 'period',
    value: wanted,
    allowed: names.slice(-24),
    suggestion: suggest(wanted, names),
  };
  context.complain(
    names.length === 0
      ? say.noChoices[context.locale]({ kind: call.kind })
      : say.choices[context.locale](about),
  );
  return undefined;
}

interface Made {
  readonly facts: ReportFacts;
  readonly document: Document;
}

async function digestOf(
  context: CliContext,
  { agenda, call, loadFacts }: Called,
  id: MeetingId,
): Promise<Made> {
  const { programme, calendar } = agenda;
  const meeting = programme.bodies
    .filter((body) => body.id === id.body)
    .flatMap((body): readonly Meeting[] => meetingsOf(programme, body, calendar))
    .find(({ start }) => start.toPlainDate().toString() === id.day);
  if (meeting === undefined) throw new Error(`${meetingId(id)} is in no series`);
  const leaves = digestMoment(agenda, meeting);
  const now = context.clock.now();
  const asOf = Temporal.Instant.compare(now, leaves) < 0 ? now : leaves;
  const period = monthOf(asOf.toZonedDateTimeISO(programme.timeZone).toPlainDate());
  const loaded = await loadFacts({ agenda, period, asOf, meeting });
  const reader = { clearance: call.reader, subject: null, basis: 'current', since: null } as const;
  const facts = { ...factsForReader(loaded, reader), subject: meetingId(id) };
  const isShielded = !maySee(call.reader, 'funder');
  const input = { meeting, person: null, isLeader: false, isShielded, digestSent: null };
  return { facts, document: buildDigest(facts, input, call.locale ?? programme.language) };
}

async function minutesOf(
  context: CliContext,
  { agenda, call, loadFacts }: Called,
  id: MeetingId,
): Promise<Made> {
  const { programme } = agenda;
  // Minutes that the plan file holds are known from the day after the meeting, whenever one looks.
  const after = Temporal.PlainDate.from(id.day)
    .add({ days: 1 })
    .toZonedDateTime(programme.timeZone)
    .toInstant();
  const now = context.clock.now();
  const asOf = isWritten(agenda, id) && Temporal.Instant.compare(now, after) < 0 ? after : now;
  const loaded = await loadMinutesFacts(loadFacts, agenda, { id, asOf });
  const reader = { clearance: call.reader, subject: meetingId(id), basis: 'current', since: null } as const;
  const facts = { ...factsForReader(loaded, reader), subject: meetingId(id) };
  return { facts, document: buildMinutes(facts, id, call.locale ?? programme.language) };
}
