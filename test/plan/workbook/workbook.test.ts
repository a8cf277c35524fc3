import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { planToWorkbook } from '../../../src/plan/workbook/plan-to-workbook.ts';
import { revisionOf } from '../../../src/plan/workbook/revision-of.ts';
import { sheetSpecs } from '../../../src/plan/workbook/sheet-spec.ts';
import {
  columnTitle,
  columnTitles,
  sheetTitle,
  sheetTitles,
} from '../../../src/plan/workbook/sheet-titles.ts';
import { workbookToText } from '../../../src/plan/workbook/workbook-to-text.ts';
import type { CellValue, Sheet, Workbook } from '../../../src/programme/workbook.ts';
import { LOCALES, type Locale } from '../../../src/programme/locale.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const AT = Temporal.Instant.from('2016-08-01T06:00:00Z');
const examples = readdirSync(EXAMPLES).map((name) => ({
  name,
  text: readFileSync(join(EXAMPLES, name, 'programme.yaml'), 'utf8'),
}));

const timra = readFileSync(join(EXAMPLES, 'timra-2016/programme.yaml'), 'utf8');

/** Out as a file and in again, as a coordinator does it. */
async function throughExcel(text: string, locale: Locale): Promise<Workbook> {
  const bytes = await writeWorkbook(planToWorkbook(text, { locale, revision: 1, at: AT }), {
    title: 'Plan',
    at: AT,
  });
  const read = await readWorkbook(bytes);
  if (!('workbook' in read)) throw new Error(read.refused);
  return read.workbook;
}

function changed(workbook: Workbook, name: string, change: (rows: CellValue[][]) => void): Workbook {
  return workbook.map((sheet): Sheet => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    change(rows);
    return { name, rows };
  });
}

describe('titles', () => {
  test.each(LOCALES)('%s: every sheet and column has words, none twice', (locale) => {
    const specs = sheetSpecs();
    const sheets = specs.map((spec) => sheetTitle(spec, locale));
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(sheets.filter((title) => title.length > 31)).toEqual([]);
    for (const spec of specs) {
      const titles = spec.columns.map((column) => columnTitle(column, locale));
      expect(new Set(titles).size, `${spec.id}: ${titles.join(', ')}`).toBe(titles.length);
    }
  });

  test('no title stands for two sheets, or for two columns of one sheet, in any mix of languages', () => {
    const specs = sheetSpecs();
    const sheets = specs.flatMap((spec) => sheetTitles(spec));
    expect(sheets.filter((title, index) => sheets.indexOf(title) !== index)).toEqual([]);
    for (const spec of specs) {
      const titles = spec.columns.flatMap((column) => columnTitles(column));
      expect(
        titles.filter((title, index) => titles.indexOf(title) !== index),
        spec.id,
      ).toEqual([]);
    }
  });

  test('a field of the plan without words is found out', () => {
    const keys = sheetSpecs().flatMap((spec) =>
      spec.columns.map((column) => [column, column.keys.join('.')] as const),
    );
    const bare = keys.filter(([column, key]) => key.includes('.') && columnTitle(column, 'sv') === key);
    expect(bare).toEqual([]);
  });
});

describe('out and in again', () => {
  test.each(examples.flatMap(({ name, text }) => LOCALES.map((locale) => [name, locale, text] as const)))(
    '%s in %s is the same file, byte for byte',
    async (_, locale, text) => {
      const result = workbookToText(await throughExcel(text, locale), text);
      expect(result.problems).toEqual([]);
      expect(result.text).toBe(text);
    },
  );

  test.each(examples)('$name as a new programme reads as the same programme', async ({ text }) => {
    const result = workbookToText(await throughExcel(text, 'sv'), null);
    expect(result.problems).toEqual([]);
    expect(result.reading?.programme).toEqual(readPlan(text).programme);
    expect(result.reading?.questions.map(({ id }) => id)).toEqual(
      readPlan(text).questions.map(({ id }) => id),
    );
  });

  test('what is changed in a cell changes that line and keeps every comment', async () => {
    const workbook = changed(await throughExcel(timra, 'sv'), 'Personer', (rows) => {
      const [titles = [], , second = []] = rows;
      second[titles.indexOf('e-post')] = 'nytt@timra.example.org';
    });
    const { text } = workbookToText(workbook, timra);
    const lines = timra.split('\n');
    const different = (text ?? '').split('\n').filter((line, index) => line !== lines[index]);
    expect(different).toHaveLength(1);
    expect(different[0]).toContain('nytt@timra.example.org');
  });
});

describe('faults, each with its sheet and cell', () => {
  test('all at once, in the language of the reader', async () => {
    let workbook = await throughExcel(timra, 'sv');
    workbook = changed(workbook, 'Aktiviteter', (rows) => {
      const [titles = [], first = [], second = []] = rows;
      first[titles.indexOf('beror på')] = '99';
      second[titles.indexOf('nummer')] = first[titles.indexOf('nummer')] ?? null;
      titles[titles.indexOf('kommentar')] = 'komentar';
    });
    workbook = changed(workbook, 'Risker', (rows) => {
      const [titles = [], first = []] = rows;
      first[titles.indexOf('sannolikhet 1–5')] = 9;
    });
    workbook = [...workbook, { name: 'Aktivitetr', rows: [['a'], ['b']] }, { name: '_mina', rows: [['x']] }];
    const { problems, text } = workbookToText(workbook, timra);
    expect(text).toBeNull();
    expect(problems.map(({ sheet, cell, value }) => `${sheet}!${cell} ${value}`).sort()).toEqual(
      [
        'Aktiviteter!A3 0.1',
        'Aktiviteter!L1 komentar',
        'Aktiviteter!I2 99',
        'Aktivitetr! Aktivitetr',
        'Beslutspunkter!D3 0.2',
        'Risker!E2 9',
      ].sort(),
    );
    for (const { allowed } of problems) expect(allowed.sv).not.toBe('');
  });

  test('a row that belongs to nothing is named', async () => {
    const workbook = changed(await throughExcel(timra, 'nb'), 'Telte mål per aktivitet', (rows) => {
      const [, first = []] = rows;
      first[0] = 'e-tjansterr';
    });
    const { problems } = workbookToText(workbook, timra);
    expect(problems[0]).toMatchObject({ sheet: 'Telte mål per aktivitet', cell: 'A2', value: 'e-tjansterr' });
    expect(problems[0]?.allowed.nb).toContain('e-tjanster');
  });

  test('a number and a date that the spreadsheet made of typed text go back to text', async () => {
    const workbook = changed(await throughExcel(timra, 'en'), 'Document', (rows) => {
      for (const row of rows) {
        if (row[0] === 'version') row[1] = 0.5;
        if (row[0] === 'date') row[1] = Temporal.PlainDate.from('2016-05-23');
      }
    });
    expect(workbookToText(workbook, timra).text).toBe(timra);
  });
});

describe('what the workbook does not say', () => {
  test('a sheet that was deleted leaves its kind of thing as it was; one that is empty clears it', async () => {
    const workbook = await throughExcel(timra, 'sv');
    const without = workbook.filter(
      ({ name }) => !['Risker', 'Målens indikatorer', 'Målvärden'].includes(name),
    );
    expect(workbookToText(without, timra).text).toBe(timra);
    const emptied = changed(workbook, 'Risker', (rows) => void rows.splice(1));
    expect(workbookToText(emptied, timra).reading?.programme?.risks).toEqual([]);
    expect(readPlan(timra).programme?.risks.length).toBeGreaterThan(0);
  });

  test('a day that a spreadsheet left as its own number is a fault, a year is not', async () => {
    const named = (value: CellValue) => async () =>
      changed(await throughExcel(timra, 'en'), 'Document', (rows) => {
        for (const row of rows) if (row[0] === 'date') row[1] = value;
      });
    expect(workbookToText(await named(42513)(), timra).problems).toMatchObject([
      { sheet: 'Document', value: '42513' },
    ]);
    expect(workbookToText(await named(2016)(), timra).problems).toEqual([]);
  });

  test('one wrong title is one fault, not one for every row that belongs to its things', async () => {
    const workbook = changed(await throughExcel(timra, 'sv'), 'Räknade mål', (rows) => {
      const [titles = []] = rows;
      titles[titles.indexOf('id')] = 'idd';
    });
    const { problems } = workbookToText(workbook, timra);
    expect(problems.filter(({ sheet }) => sheet !== 'Räknade mål')).toEqual([]);
    expect(problems.filter(({ value }) => value === 'idd')).toHaveLength(1);
  });

  test('the revision it was made from', async () => {
    expect(revisionOf(await throughExcel(timra, 'nb'))).toBe(1);
    expect(revisionOf([])).toBeNull();
  });
});

describe('hostile files', () => {
  test('a text that looks like a formula is a text', async () => {
    const rows = [['t'], ['=1+1'], ['@SUM(A1)'], ['+1'], ['-1'], ['=HYPERLINK("http://example.org")']];
    const bytes = await writeWorkbook([{ name: 'A', rows }], { title: 'x', at: AT });
    expect(await readWorkbook(bytes)).toEqual({ workbook: [{ name: 'A', rows }] });
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('<row');
    expect(sheet).not.toMatch(/<f[ >]|<hyperlink/u);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('settings:\n')],
    ['half a file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
  ])('%s is no workbook', async (_, bytes) => {
    expect(await readWorkbook(bytes)).toEqual({ refused: 'not-a-workbook' });
  });

  test('more than ten megabytes are not even opened', async () => {
    expect(await readWorkbook(new Uint8Array(10_000_001))).toEqual({ refused: 'too-big' });
  });
});
