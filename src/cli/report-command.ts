/**
 * `report --programme P --kind K --period X`: one report of a stored programme, in any format, as it was known when it
 * left, as it was sent, or with what has been corrected since; `--diff` shows what that changes. Exit code 1: there is no
 * such report, or the format cannot be made here; 2: the call is wrong.
 */
import { createAgendaCache, loadAgenda } from '../flows/load-agenda.ts';
import { reportFactsLoader } from '../flows/load-report-facts.ts';
import { createPlanReadings } from '../flows/plan-readings.ts';
import { loadSent } from '../flows/report/load-sent.ts';
import { type MadeReport, makeReport } from '../flows/report/make-report.ts';
import { printReport } from '../flows/report/print-report.ts';
import { editionLocale } from '../flows/deliver/report-edition.ts';
import { moment } from '../i18n/format.ts';
import { planCliWords } from '../i18n/plan-cli-words.ts';
import { reportCliWords as say } from '../i18n/report-cli-words.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import type { Locale } from '../programme/locale.ts';
import type { Store } from '../ports.ts';
import type { Document } from '../report/document.ts';
import { differenceDocument } from '../report/document-difference.ts';
import { chooseReport } from './choose-report.ts';
import type { CliContext } from './cli-context.ts';
import { fillReportForm } from './report-form.ts';
import { handOver } from './hand-over.ts';
import { meetingReport } from './meeting-report.ts';
import { isMeetingCall, isReportCall, readReportCall, type ReportCommandCall } from './report-call.ts';
import { listReports } from './report-list.ts';

export async function reportCommand(context: CliContext, argv: readonly string[]): Promise<number> {
  const read = readReportCall(context, argv);
  if (read === undefined) return 2;
  return context.withStore(async (store) => {
    const programme = read.what === 'list' ? read.programme : read.call.programme;
    const readings = createPlanReadings();
    const deps = { store, calendarOf: context.calendarOf, readings, agendas: createAgendaCache() };
    const agenda = programme === null ? undefined : await loadAgenda(deps, programme);
    if (agenda === undefined) {
      const known = (await store.listProgrammes()).map((one) => one.programme).join(', ');
      context.complain(planCliWords.unknownProgramme[context.locale]({ programme: programme ?? '', known }));
      return 1;
    }
    if (read.what === 'list') return listReports(context, store, agenda);
    const { call } = read;
    if (isMeetingCall(call))
      return meetingReport(context, { store, agenda, call, loadFacts: reportFactsLoader(deps) });
    if (!isReportCall(call)) return 2;
    const chosen = chooseReport(context, agenda, call);
    if (chosen === undefined) return 1;
    const loadFacts = reportFactsLoader(deps);
    const make = (as: 'known' | 'corrected'): Promise<MadeReport> =>
      makeReport({ loadFacts }, agenda, {
        ...{ kind: call.kind, as, now: context.clock.now() },
        ...{ subject: chosen.subject, period: chosen.period, reader: chosen.reader },
      });
    return show(context, { store, agenda, call, make });
  });
}

interface Shown {
  readonly store: Store;
  readonly agenda: Agenda;
  readonly call: ReportCommandCall;
  readonly make: (as: 'known' | 'corrected') => Promise<MadeReport>;
}

async function show(context: CliContext, { store, agenda, call, make }: Shown): Promise<number> {
  const known = await make('known');
  const { edition } = known;
  const locale = call.locale ?? editionLocale(edition, agenda.programme.language);
  if (call.as === 'sent' && !call.isDifference) {
    const wanted = { programme: agenda.programme.id, format: call.format, version: call.version };
    const sent = await loadSent(store, { ...wanted, edition, locale });
    if (sent.state === 'found') {
      context.complain((sent.isDraft ? say.archivedDraft : say.archived)[context.locale](sent));
      return handOver(context, call, sent.file);
    }
    const what = known.document(context.locale).title;
    context.complain(
      sent.state === 'not-sent'
        ? say.notSent[context.locale]({ what })
        : say.notArchivedAs[context.locale]({ format: call.format, allowed: sent.formats }),
    );
    return 1;
  }
  const made = call.as === 'corrected' || call.isDifference ? await make('corrected') : known;
  if (!made.facts.hasBegun) context.complain(say.notBegun[context.locale]);
  if (call.form !== null) {
    const { notice } = withNotice(made, locale, { agenda, call, now: context.clock.now() });
    if (notice !== null) context.complain(notice);
    const filled = fillReportForm(context, call.form, { ...made, locale });
    return filled === undefined ? 1 : handOver(context, call, { bytes: filled });
  }
  const document = call.isDifference
    ? differenceDocument(known.document(locale), made.document(locale))
    : withNotice(made, locale, { agenda, call, now: context.clock.now() });
  if (document.notice !== null) context.complain(document.notice);
  const printed = await printReport(context.printing, {
    ...{ format: call.format, document, facts: made.facts },
  });
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

/** A preview or a corrected report is never taken for the one that was sent. */
function withNotice(
  made: MadeReport,
  locale: Locale,
  {
    agenda,
    call,
    now,
  }: { readonly agenda: Agenda; readonly call: ReportCommandCall; readonly now: Temporal.Instant },
): Document {
  const document = made.document(locale);
  const at = (instant: Temporal.Instant) => ({ moment: moment(locale, instant, agenda.programme.timeZone) });
  if (made.isPreview) return { ...document, notice: say.preview[locale](at(made.edition.cutOff)) };
  if (call.as === 'corrected') return { ...document, notice: say.corrected[locale](at(now)) };
  return document;
}
