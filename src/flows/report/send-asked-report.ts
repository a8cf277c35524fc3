/**
 * A report for the one who asks: its summary as a direct message, HTML and PDF in the thread. Those inside the programme
 * get any report as they may see it; everybody else only what has been sent to them already, so that nothing leaves this
 * way before it is approved.
 */
import { moment } from '../../i18n/format.ts';
import { reportChatWords as say } from '../../i18n/report-chat-words.ts';
import { reportCliWords } from '../../i18n/report-cli-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { ReportOccasion } from '../../programme/obligation/report-occasions.ts';
import { hasLeft } from '../../programme/obligation/rules/report-review.ts';
import type { ReportKind } from '../../programme/programme.ts';
import type {
  ChatFile,
  ChatMessage,
  Clock,
  MessageReceipt,
  Messenger,
  ReportVersionId,
  Store,
} from '../../ports.ts';
import { renderReportSummary } from '../../render/slack/render-report-summary.ts';
import type { Document } from '../../report/document.ts';
import { editionLocale } from '../deliver/report-edition.ts';
import type { LoadReportFacts } from '../load-report-facts.ts';
import { loadSent } from './load-sent.ts';
import { type MadeReport, makeReport } from './make-report.ts';
import { type PrintDeps, printReport } from './print-report.ts';
import { reportFilename } from './report-filename.ts';
import { loadVersionDocument } from './version-document.ts';

export interface AskedReportDeps {
  readonly loadFacts: LoadReportFacts;
  readonly store: Pick<Store, 'loadReport' | 'loadReportFile' | 'listReportFiles' | 'listReports'>;
  readonly messenger: Pick<Messenger, 'post' | 'find' | 'upload' | 'findUpload'>;
  /** Absent: only what has been archived can be attached. */
  readonly print?: PrintDeps;
  readonly clock: Clock;
}

export interface AskedBy {
  readonly agenda: Agenda;
  readonly person: string;
  readonly userId: string;
  readonly locale: Locale;
  /** Another for every time it is asked for. */
  readonly id: string;
}

const FORMATS = ['html', 'pdf'] as const;
type AskedFormat = (typeof FORMATS)[number];

/** What to answer the one who asked. */
export async function sendAskedReport(
  deps: AskedReportDeps,
  by: AskedBy,
  wanted: { readonly kind: ReportKind; readonly occasion: ReportOccasion },
): Promise<string> {
  const { agenda, person, locale: own } = by;
  const { subject, period } = wanted.occasion;
  const made = await makeReport(deps, agenda, {
    ...{ kind: wanted.kind, subject, period, reader: { person } },
    ...{ as: 'known', now: deps.clock.now() },
  });
  const locale = editionLocale(made.edition, own);
  const version = await newestVersion(deps, { by, made, locale });
  const archived = version === null ? undefined : await loadVersionDocument(deps.store, version);
  const document = archived ?? documentOf(made, locale, agenda);
  const { title } = document;
  if (made.edition.clearance !== 'internal' && version === null) return say.notSentToYou[own]({ title });
  if (!made.facts.hasBegun && version === null) return say.noneYet[own]({ report: title });
  const thread = await post(deps, by, { document, made });
  if (thread === null) return say.notDelivered[own];
  const missing: string[] = [];
  for (const format of FORMATS) {
    const bytes = await bytesOf(deps, { format, document, made, version });
    if (bytes === null || !(await attach(deps, { thread, file: fileOf({ format, document, made, bytes }) })))
      missing.push(format.toUpperCase());
  }
  return missing.length === 0
    ? say.sent[own]({ title })
    : say.withoutFiles[own]({ title, missing: missing.join(', ') });
}

type ArchivedVersion = ReportVersionId & { readonly label: string };

/** Drafts, and what is approved but has not left, are for those inside. */
async function newestVersion(
  { store, clock }: Pick<AskedReportDeps, 'store' | 'clock'>,
  input: { readonly by: AskedBy; readonly made: MadeReport; readonly locale: Locale },
): Promise<ArchivedVersion | null> {
  const { kind, archivedAs, clearance } = input.made.edition;
  const { locale, by } = input;
  const { agenda, person } = by;
  const programme = agenda.programme.id;
  const edition = `${kind}:${archivedAs}`;
  const now = clock.now();
  const versions = (await store.listReports(programme)).filter(
    (one) =>
      one.kind === kind &&
      one.period === archivedAs &&
      one.locale === locale &&
      (clearance === 'internal' ||
        one.state === 'issued' ||
        (one.state === 'approved' && hasLeft(agenda, { edition, version: one.label, person }, now))),
  );
  const newest = versions.toSorted((a, b) => a.version - b.version).at(-1);
  return newest === undefined ? null : { programme, kind, period: archivedAs, locale, label: newest.label };
}

/** What is still open is never taken for the report that leaves. */
function documentOf(made: MadeReport, locale: Locale, { programme }: Agenda): Document {
  const document = made.document(locale);
  if (!made.isPreview) return document;
  const at = { moment: moment(locale, made.edition.cutOff, programme.timeZone) };
  return { ...document, notice: reportCliWords.preview[locale](at) };
}

async function post(
  { messenger, clock }: AskedReportDeps,
  { userId, agenda, id }: AskedBy,
  { document, made }: { readonly document: Document; readonly made: MadeReport },
): Promise<MessageReceipt | null> {
  const since = clock.now();
  const { kind, archivedAs } = made.edition;
  const key = ['asked-report', agenda.programme.id, kind, archivedAs, id].join(':');
  const message: ChatMessage = renderReportSummary(document);
  const sent = await messenger.post({ userId, key, message });
  if (sent.state === 'sent') return sent.receipt;
  if (sent.state !== 'ambiguous') return null;
  const found = await messenger.find({ userId, key, since });
  return found.state === 'found' ? found.receipt : null;
}

/** As it was sent, where it was; else made from the same facts. */
async function bytesOf(
  deps: AskedReportDeps,
  input: {
    readonly format: AskedFormat;
    readonly document: Document;
    readonly made: MadeReport;
    readonly version: ArchivedVersion | null;
  },
): Promise<Uint8Array | null> {
  const { format, document, made, version } = input;
  if (version !== null) {
    const { programme, locale, label } = version;
    const sent = await loadSent(deps.store, {
      ...{ programme, edition: made.edition, locale, version: label, format },
    });
    if (sent.state === 'found') return sent.file.bytes;
  }
  if (deps.print === undefined) return null;
  const printed = await printReport(deps.print, { format, document, facts: made.facts });
  return printed.state === 'printed' ? printed.file.bytes : null;
}

function fileOf(input: {
  readonly format: AskedFormat;
  readonly document: Document;
  readonly made: MadeReport;
  readonly bytes: Uint8Array;
}): ChatFile {
  const { format, document, made, bytes } = input;
  return {
    filename: reportFilename({ format, document, facts: made.facts }),
    title: `${document.title} (${format.toUpperCase()})`,
    bytes,
  };
}

/** Where nobody knows whether it arrived, the thread is asked; only what is not there is sent once more. */
async function attach(
  { messenger }: AskedReportDeps,
  input: { readonly thread: MessageReceipt; readonly file: ChatFile },
): Promise<boolean> {
  const first = await messenger.upload(input);
  if (first.state !== 'ambiguous') return first.state === 'sent';
  const found = await messenger.findUpload({ thread: input.thread, title: input.file.title });
  if (found.state !== 'absent') return found.state === 'found';
  return (await messenger.upload(input)).state === 'sent';
}
