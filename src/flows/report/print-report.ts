/**
 * One report in one format. The document is built once; what it is printed as is a line in `printers`, and the same facts
 * give the same bytes. What a machine cannot make is said as `unavailable`, what a document may not be as `refused`: the
 * other formats go on working.
 */
import type { PdfJob, PdfPress, Pressed, WriteReportWorkbook } from '../../ports.ts';
import { renderReportDocx } from '../../render/docx/render-report-docx.ts';
import { renderReportHtml } from '../../render/html/render-report-html.ts';
import { reportJson } from '../../render/json/report-json.ts';
import { renderReportMarkdown } from '../../render/markdown/render-report-markdown.ts';
import { renderPortalText } from '../../render/text/render-portal-text.ts';
import { renderReportText } from '../../render/text/render-report-text.ts';
import { pdfJob } from '../../render/typst/pdf-job.ts';
import { reportSheets } from '../../render/xlsx/report-sheets.ts';
import type { Document } from '../../report/document.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../programme/report-format.ts';
import { formatFiles } from './format-files.ts';
import { reportFilename } from './report-filename.ts';

export interface PrintDeps {
  /** `null`: this installation makes no PDF. */
  readonly press: PdfPress | null;
  readonly writeWorkbook: WriteReportWorkbook;
}

export interface PrintInput {
  readonly format: ReportFormat;
  readonly document: Document;
  /** Those the document was built from. */
  readonly facts: ReportFacts;
}

export interface PrintedFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export type Printed =
  { readonly state: 'printed'; readonly file: PrintedFile } | Exclude<Pressed, { readonly state: 'made' }>;

type Made = string | Uint8Array | Pressed;
type Printer = (input: PrintInput, deps: PrintDeps) => Made | Promise<Made>;

const printers: Readonly<Partial<Record<ReportFormat, Printer>>> = {
  docx: ({ document }) => renderReportDocx(document),
  html: ({ document }) => renderReportHtml(document),
  pdf: ({ document }, { press }) => pressed(press, pdfJob(document, 'ua-1')),
  pdfa: ({ document }, { press }) => pressed(press, pdfJob(document, 'a-2a')),
  json: ({ facts, document }) => reportJson(facts, document),
  portal: ({ document, facts }) => renderPortalText(document, facts),
  text: ({ document }) => renderReportText(document),
  md: ({ document }) => renderReportMarkdown(document),
  xlsx: ({ facts, document }, { writeWorkbook }) => writeWorkbook(reportSheets(facts, document)),
};

/** Those that can be asked for; whether this machine makes them is another matter. */
export const printableFormats = REPORT_FORMATS.filter((format) => printers[format] !== undefined);

export async function printReport(deps: PrintDeps, input: PrintInput): Promise<Printed> {
  const printer = printers[input.format];
  if (printer === undefined) return { state: 'unavailable', reason: `no printer for ${input.format}` };
  const made = await printer(input, deps);
  const pressed = typeof made === 'string' || made instanceof Uint8Array ? madeOf(made) : made;
  if (pressed.state !== 'made') return pressed;
  const { contentType } = formatFiles[input.format];
  return {
    state: 'printed',
    file: { filename: reportFilename(input), contentType, bytes: pressed.bytes },
  };
}

function pressed(press: PdfPress | null, job: PdfJob): Pressed | Promise<Pressed> {
  return press === null ? { state: 'unavailable', reason: 'no press for PDF' } : press.press(job);
}

function madeOf(content: string | Uint8Array): Extract<Pressed, { readonly state: 'made' }> {
  return { state: 'made', bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}
