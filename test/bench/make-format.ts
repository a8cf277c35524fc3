/** A process that makes the large report in one format, again and again, and tells how long it took and what it held. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createPdfPress } from '../../src/adapters/pdf/create-pdf-press.ts';
import { writeReportWorkbook } from '../../src/adapters/xlsx/write-report-workbook.ts';
import type { PdfJob } from '../../src/ports.ts';
import { renderReportDocx } from '../../src/render/docx/render-report-docx.ts';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { pdfJob } from '../../src/render/typst/pdf-job.ts';
import { reportSheets } from '../../src/render/xlsx/report-sheets.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Document } from '../../src/report/document.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { manyFacts } from '../support/many-programme.ts';
import { ROOT } from './child.ts';
import { median, timed } from './statistics.ts';
import { watchDescendants } from './tree-memory.ts';

export const FORMATS = ['html', 'docx', 'xlsx', 'ua-1', 'a-2a', 'chromium'] as const;
export type BenchFormat = (typeof FORMATS)[number];

export interface MadeFormat {
  readonly milliseconds: number;
  readonly kilobytes: number;
  /** MB: what was started for it; where nothing was, this process at its largest. */
  readonly resident: number;
  readonly proportional: number;
  readonly processes: number;
}

const RUNS = 5;
const press = createPdfPress({
  templates: join(ROOT, 'templates/typst'),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});

const MAKERS: Readonly<Record<BenchFormat, (facts: ReportFacts) => Promise<Uint8Array | string>>> = {
  html: (facts) => Promise.resolve(renderReportHtml(documentOf(facts))),
  docx: (facts) => renderReportDocx(documentOf(facts)),
  xlsx: (facts) => writeReportWorkbook(reportSheets(facts, documentOf(facts))),
  'ua-1': (facts) => pressed(facts, 'ua-1'),
  'a-2a': (facts) => pressed(facts, 'a-2a'),
  chromium: (facts) => printed(renderReportHtml(documentOf(facts))),
};

/** Prints one line of JSON: `MadeFormat`. */
export async function makeFormat(format: BenchFormat): Promise<void> {
  const facts = manyFacts();
  const make = MAKERS[format];
  // Warm, like a process that has run for a while.
  const size = (await make(facts)).length;
  const watch = watchDescendants(process.pid);
  const milliseconds = median(await timed(RUNS, () => make(facts)));
  const started = watch.stop();
  const own = (process.resourceUsage().maxRSS * 1024) / 1e6;
  const memory = started.processes === 0 ? { resident: own, proportional: own, processes: 1 } : started;
  console.log(JSON.stringify({ milliseconds, kilobytes: size / 1000, ...memory } satisfies MadeFormat));
}

function documentOf(facts: ReportFacts): Document {
  return buildReport('tertial', facts, 'sv');
}

async function pressed(facts: ReportFacts, standard: PdfJob['standard']): Promise<Uint8Array> {
  const made = await press.press(pdfJob(documentOf(facts), standard));
  if (made.state !== 'made') throw new Error(JSON.stringify(made));
  return made.bytes;
}

/** What one would do without a setter: the web page printed by a browser. */
async function printed(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({ format: 'A4', tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}
