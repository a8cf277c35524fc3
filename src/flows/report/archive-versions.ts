/**
 * Every version of a report in the archive. What a version is follows from what was recorded, so it can be made again after
 * a crash with the same bytes. A draft is built from the facts at its cut-off; an approved version is the draft that was
 * read, with its approvals written in, in every format that is owed.
 */
import { createHash } from 'node:crypto';
import { parsePeriod } from '../../programme/calendar/period.ts';
import { LOCALES, type Locale } from '../../programme/locale.ts';
import { type Agenda, localeOfPerson } from '../../programme/obligation/agenda.ts';
import { owedAs } from '../../programme/obligation/rules/report-review.ts';
import type { ReportKind } from '../../programme/programme.ts';
import type { Entry } from '../../programme/register/entry.ts';
import { archivedAs } from '../../programme/review/review-edition.ts';
import type { ApprovedVersion, DraftVersion, Review } from '../../programme/review/review.ts';
import { parseVersion, type Version } from '../../programme/review/version.ts';
import { buildReport } from '../../report/build-report.ts';
import type { Document } from '../../report/document.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { factsForReader } from '../../report/facts-for-reader.ts';
import { withImprint } from '../../report/imprint.ts';
import type { ReviewFacts } from '../../report/review-facts.ts';
import { reviewFactsOf } from '../../report/review-facts-of.ts';
import type { ArchivedFile, ArchivedReport } from '../../ports.ts';
import { renderReportHtml } from '../../render/html/render-report-html.ts';
import { reportJson } from '../../render/json/report-json.ts';
import { renderReportText } from '../../render/text/render-report-text.ts';
import { reportEdition } from '../deliver/report-edition.ts';
import { loadReportFacts } from '../load-report-facts.ts';
import { formatFiles } from './format-files.ts';
import { type PrintDeps, printReport } from './print-report.ts';
import { reportFilename } from './report-filename.ts';
import type { ReviewDeps } from './review-deps.ts';
import { DOCUMENT, documentBytes, loadVersionDocument } from './version-document.ts';

type Format = Parameters<typeof printReport>[1]['format'];

/** Everything archived that the review says there is. Doing it again changes nothing. */
export async function archiveVersions(deps: ReviewDeps, agenda: Agenda, review: Review): Promise<void> {
  const programme = agenda.programme.id;
  const kind = review.current.edition.report;
  const isThere = async (label: string) =>
    (await deps.store.loadReport({
      ...{ programme, kind, label, period: archivedAs(review.edition) },
      locale: agenda.programme.language,
    })) !== undefined;
  for (const draft of review.drafts) {
    if (!(await isThere(draft.version))) await archiveVersion(deps, { agenda, review, version: draft });
    const approved = review.approved.find(({ from }) => from === draft);
    if (approved !== undefined && !(await isThere(approved.version)))
      await archiveVersion(deps, { agenda, review, version: approved });
  }
}

interface VersionInput {
  readonly agenda: Agenda;
  readonly review: Review;
  readonly version: DraftVersion | ApprovedVersion;
}

async function archiveVersion(deps: ReviewDeps, input: VersionInput): Promise<void> {
  const { agenda, review, version } = input;
  const facts = await loadVersionFacts(deps, input);
  const said = facts.review;
  if (said === undefined) throw new Error('a version without its review');
  const kind = review.current.edition.report;
  const formats = 'from' in version ? formatsIn(agenda, review) : () => [];
  const reports = [];
  for (const locale of LOCALES) {
    const document = await documentOf(deps, { ...input, facts, said, locale });
    reports.push({
      ...archived({ facts, document, kind, input, locale }),
      files: [
        fileOf(DOCUMENT, { document, facts, bytes: documentBytes(document) }),
        ...(await printed(deps.print, { document, facts, formats: formats(locale) })),
      ],
    });
  }
  await deps.store.saveReports(reports);
}

/** One more try at the formats an approved version still lacks, from the archived document. */
export async function completeVersion(
  deps: ReviewDeps,
  input: VersionInput & { readonly version: ApprovedVersion },
  wanted: { readonly locale: Locale; readonly formats: readonly Format[] },
): Promise<void> {
  const { agenda, review, version } = input;
  const id = {
    ...{ programme: agenda.programme.id, kind: review.current.edition.report },
    ...{ period: archivedAs(review.edition), locale: wanted.locale, label: version.version },
  };
  const lacking: Format[] = [];
  for (const format of wanted.formats)
    if ((await deps.store.loadReportFile({ ...id, format })) === undefined) lacking.push(format);
  if (lacking.length === 0) return;
  const document = await loadVersionDocument(deps.store, id);
  if (document === undefined) throw new Error(`${review.edition} ${version.version} is not in the archive`);
  const facts = await loadVersionFacts(deps, input);
  await deps.store.addReportFiles(id, await printed(deps.print, { document, facts, formats: lacking }));
}

/** The facts a version is built from: as they were known at its cut-off, for its readers, with its own way. */
async function loadVersionFacts(deps: ReviewDeps, input: VersionInput): Promise<ReportFacts> {
  const { agenda, review, version } = input;
  const draft = 'from' in version ? version.from : version;
  const { edition: frozen, cutOff, heard } = draft;
  const period = parsePeriod(frozen.period);
  if (period === undefined) throw new Error(`not a period: ${frozen.period}`);
  const programme = agenda.programme.id;
  const entries = await deps.store.loadEntries({ programme, allRevisions: true });
  const own = entries.filter(({ subject }) => subject === review.edition);
  const edition = reportEdition(agenda, aboutOf(draft), frozen.person);
  const loaded = await loadReportFacts(deps, {
    ...{ agenda, period, asOf: cutOff },
    ...(heard === null ? {} : { heard }),
    ...(frozen.body === null ? {} : { body: frozen.body }),
  });
  const facts = factsForReader(loaded, edition);
  const words = own.filter(isOwnWord);
  return {
    ...facts,
    entries: [...facts.entries.filter((one) => !words.some(({ id }) => id === one.id)), ...words],
    review: reviewFactsOf({
      ...{ programme: agenda.programme, review, entries: own, version },
      owed: owedAs(agenda, review)?.owed ?? edition.owed,
    }),
  };
}

function isOwnWord({ content }: Entry): boolean {
  return content.kind === 'report-text' || content.kind === 'report-colour';
}

function aboutOf({ edition }: DraftVersion) {
  return {
    kind: 'report' as const,
    report: edition.report,
    period: edition.period,
    ...(edition.about === null ? {} : { subject: edition.about }),
  };
}

async function documentOf(
  deps: ReviewDeps,
  input: VersionInput & {
    readonly facts: ReportFacts;
    readonly said: ReviewFacts;
    readonly locale: Locale;
  },
): Promise<Document> {
  const { agenda, review, version, facts, said, locale } = input;
  const kind = review.current.edition.report;
  const stored = (label: string) =>
    loadVersionDocument(deps.store, {
      ...{ programme: agenda.programme.id, kind, period: archivedAs(review.edition), locale, label },
    });
  const draft = 'from' in version ? version.from : version;
  const corrects = review.approved
    .filter(({ approvedAt }) => Temporal.Instant.compare(approvedAt, draft.builtAt) < 0)
    .at(-1);
  const before = corrects === undefined ? null : ((await stored(corrects.version)) ?? null);
  if (!('from' in version)) return withImprint(buildReport(kind, facts, locale), said, before);
  const read = await stored(version.from.version);
  // Nobody has read what would be built now.
  if (read === undefined) throw new Error(`${review.edition} ${version.from.version} is not in the archive`);
  return withImprint(read, said, before);
}

function archived(input: {
  readonly facts: ReportFacts;
  readonly document: Document;
  readonly kind: ReportKind;
  readonly input: VersionInput;
  readonly locale: Locale;
}): ArchivedReport {
  const { facts, document, kind, locale } = input;
  const { agenda, review, version } = input.input;
  const json = reportJson(facts, document);
  return {
    programme: agenda.programme.id,
    ...{ kind, locale },
    period: archivedAs(review.edition),
    version: placeOf(parseVersion(version.version)),
    label: version.version,
    state: 'from' in version ? 'approved' : 'draft',
    at: 'from' in version ? version.approvedAt : version.builtAt,
    html: renderReportHtml(document),
    text: renderReportText(document),
    json,
    subject: document.title,
    sha256: sha256(new TextEncoder().encode(json)),
    sources: facts.answers.map(({ id }) => id),
  };
}

/** A whole number that rises with the version: 0.1 < 0.2 < 1.0 < 1.1-1 < 1.1. */
function placeOf(version: Version | undefined): number {
  if (version === undefined) throw new Error('a version that does not read');
  return (version.major * 1000 + version.minor) * 1000 + (version.draft ?? 999);
}

/** What is owed, in the languages somebody reads it in; the three plain ones in every language. */
function formatsIn(agenda: Agenda, review: Review): (locale: Locale) => readonly Format[] {
  const found = owedAs(agenda, review);
  const plain: readonly Format[] = ['html', 'text', 'json'];
  if (found === undefined) return () => plain;
  const { owed, readers } = found;
  const read = new Set(
    owed.language === null
      ? [agenda.programme.language, ...readers.map((person) => localeOfPerson(agenda, person))]
      : [owed.language],
  );
  return (locale) => [...new Set([...plain, ...(read.has(locale) ? owed.formats : [])])];
}

/**
 * In each format. What the document does not allow is kept with the reason why; what the machine could not make is not
 * archived: it is tried again before the version leaves.
 */
export async function printed(
  print: PrintDeps | undefined,
  { document, facts, formats }: { document: Document; facts: ReportFacts; formats: readonly Format[] },
): Promise<readonly ArchivedFile[]> {
  const files: ArchivedFile[] = [];
  for (const format of formats) {
    const input = { document, facts, format };
    const first = await printOne(print, input);
    const made = first.state === 'unavailable' && print !== undefined ? await printOne(print, input) : first;
    if (made.state === 'unavailable') continue;
    files.push(
      made.state === 'printed'
        ? fileOf(format, { document, facts, bytes: made.file.bytes })
        : {
            ...fileOf(format, { document, facts, bytes: new Uint8Array() }),
            state: made.state,
            reason: made.problems.join('; '),
          },
    );
  }
  return files;
}

async function printOne(
  print: PrintDeps | undefined,
  input: { document: Document; facts: ReportFacts; format: Format },
): ReturnType<typeof printReport> {
  if (print !== undefined) return printReport(print, input);
  const plain = { html: renderReportHtml, text: renderReportText } as const;
  const { document, facts, format } = input;
  const text =
    format === 'json'
      ? reportJson(facts, document)
      : format === 'html' || format === 'text'
        ? plain[format](document)
        : null;
  if (text === null) return { state: 'unavailable', reason: `nothing here prints ${format}` };
  const { contentType } = formatFiles[format];
  return {
    state: 'printed',
    file: { filename: reportFilename(input), contentType, bytes: new TextEncoder().encode(text) },
  };
}

function fileOf(
  format: Format | typeof DOCUMENT,
  { document, facts, bytes }: { document: Document; facts: ReportFacts; bytes: Uint8Array },
): ArchivedFile {
  const like = format === DOCUMENT ? 'json' : format;
  return {
    format,
    state: 'made',
    filename: reportFilename({ format: like, document, facts }),
    contentType: formatFiles[like].contentType,
    bytes,
    sha256: sha256(bytes),
    reason: null,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
