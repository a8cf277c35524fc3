import { describe, expect, test } from 'vitest';
import { writeReportWorkbook } from '../../../src/adapters/xlsx/write-report-workbook.ts';
import { printReport } from '../../../src/flows/report/print-report.ts';
import { reportFilename } from '../../../src/flows/report/report-filename.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../../src/programme/report-format.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { renderReportHtml } from '../../../src/render/html/render-report-html.ts';
import { reportJson } from '../../../src/render/json/report-json.ts';
import { renderReportText } from '../../../src/render/text/render-report-text.ts';
import { reportSheets } from '../../../src/render/xlsx/report-sheets.ts';
import { timraFacts } from '../../report/timra-facts.ts';

const facts = timraFacts('2016-09');
const document = buildReport('monthly', facts, 'sv');

async function printed(format: ReportFormat) {
  const result = await printReport(
    { press: null, writeWorkbook: writeReportWorkbook },
    { format, document, facts },
  );
  if (result.state !== 'printed') throw new Error(JSON.stringify(result));
  return { ...result.file, text: new TextDecoder().decode(result.file.bytes) };
}

describe('one report in each format', () => {
  test('the renderers’ own bytes, under a name that says what it is', async () => {
    const html = await printed('html');
    expect(html.text).toBe(renderReportHtml(document));
    expect(html.filename).toBe('timra-2016-monthly-2016-09.sv.html');
    expect(html.contentType).toBe('text/html; charset=utf-8');
    expect((await printed('json')).text).toBe(reportJson(facts, document));
    const text = await printed('text');
    expect(text.text).toBe(renderReportText(document));
    expect(text.filename).toBe('timra-2016-monthly-2016-09.sv.txt');
    const sheets = await printed('xlsx');
    expect(sheets.filename).toBe('timra-2016-monthly-2016-09.sv.xlsx');
    expect(sheets.bytes).toEqual(await writeReportWorkbook(reportSheets(facts, document)));
  });

  test('no two formats of a report share a file name; the subject stands in it, safely', () => {
    const names = new Set<string>();
    for (const format of REPORT_FORMATS)
      names.add(reportFilename({ format, document, facts: { ...facts, subject: 'e-namnd:2014-05-21' } }));
    expect(names.size).toBe(REPORT_FORMATS.length);
    expect([...names][0]).toBe('timra-2016-monthly-e-namnd-2014-05-21.sv.html');
  });
});
