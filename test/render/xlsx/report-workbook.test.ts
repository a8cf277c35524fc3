/** The workbook of a report, read back as a spreadsheet program would. */
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook.ts';
import { writeReportWorkbook } from '../../../src/adapters/xlsx/write-report-workbook.ts';
import { reportTitles } from '../../../src/i18n/report-words.ts';
import { LOCALES, type Locale } from '../../../src/programme/locale.ts';
import type { ReportKind } from '../../../src/programme/programme.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import type { ReportFacts } from '../../../src/report/facts.ts';
import { factsForReader } from '../../../src/report/facts-for-reader.ts';
import { reportSheets } from '../../../src/render/xlsx/report-sheets.ts';
import { exampleFacts, exampleProgramme } from '../../report/example-facts.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { timraFacts } from '../../report/timra-facts.ts';
import { type OpenSheet, openWorkbook, rowsOf } from './open-workbook.ts';

const fyrbodal = exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' });
const tjenester = exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' });

const CASES: readonly (readonly [string, ReportKind, ReportFacts])[] = [
  ['timra', 'monthly', autumnFacts('2016-10')],
  ['timra, empty', 'monthly', timraFacts('2016-09')],
  ['fyrbodal', 'monthly', fyrbodal],
  ['tjenester', 'tertial', tjenester],
  ['e-namnden', 'board', exampleFacts('e-namnden-2014', { period: '2014-05', on: '2014-06-02' })],
  [
    'communis',
    'final',
    timraFacts('2012-12', { programme: exampleProgramme('communis-2011'), confirmed: new Map() }),
  ],
];

const OURS = /^(?:SUBTOTAL\(109,[A-Z]+2:[A-Z]+\d+\)|[A-Z]+\d+[*/-][A-Z]+\d+)$/;

function bytesOf(kind: ReportKind, facts: ReportFacts, locale: Locale): Promise<Uint8Array> {
  return writeReportWorkbook(reportSheets(facts, buildReport(kind, facts, locale)));
}

describe.each(CASES)('%s', (_, kind, facts) => {
  test.each(LOCALES)('every sheet in %s is one table one can filter, print and trace', async (locale) => {
    const bytes = await bytesOf(kind, facts, locale);
    const book = openWorkbook(bytes);
    const names = book.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    for (const sheet of book.sheets) expectTable(sheet);
    expect(book.names.filter((one) => one.startsWith('_xlnm.Print_Titles'))).toHaveLength(names.length);
    expect(book.parts.filter((part) => /hyperlink|external|macro|vba/i.test(part))).toEqual([]);
    expectTraced(book.sheets, reportTitles.sources[locale]);
    const read = await readWorkbook(bytes);
    expect('workbook' in read && read.workbook.map(({ name }) => name)).toEqual(names);
    expect(Buffer.compare(bytes, await bytesOf(kind, facts, locale))).toBe(0);
  });
});

function expectTable(sheet: OpenSheet): void {
  const [titles = [], ...rows] = rowsOf(sheet);
  expect(sheet.tables).toHaveLength(1);
  const [table] = sheet.tables;
  const last = titles.at(-1)?.at.replace(/\d+$/, '') ?? '';
  expect(table?.ref).toBe(`A1:${last}${rows.length + 1}`);
  expect(table?.filter).toMatch(new RegExp(`^A1:${last}\\d+$`));
  expect(table?.columns).toEqual(titles.map(({ value }) => value));
  expect(new Set(titles.map(({ value }) => value.toLowerCase())).size).toBe(titles.length);
  expect([sheet.isFrozen, sheet.fitsWidth, sheet.isLandscape, sheet.hasLinks]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  for (const cell of sheet.cells.values()) {
    if (cell.formula === null) continue;
    expect(cell.formula).toMatch(OURS);
    expect(cell.type).toBeUndefined();
    expect(Number(cell.value)).toBeCloseTo(computed(sheet, cell.formula), 10);
  }
}

/** Every id in a row's last column is explained in the last sheet. */
function expectTraced(sheets: readonly OpenSheet[], title: string): void {
  const last = sheets.at(-1);
  if (last === undefined) throw new Error('no sheets');
  const known = new Set(rowsOf(last).map(([id]) => id?.value));
  for (const sheet of sheets.slice(1, -1)) {
    const [titles = [], ...rows] = rowsOf(sheet);
    expect(titles.at(-1)?.value).toBe(title);
    const things = rows.filter(([head]) => !isTotals(sheet, head?.at));
    for (const row of things) {
      const named = row.at(-1)?.value.split('; ') ?? [];
      expect(named.filter((id) => id === '' || !known.has(id))).toEqual([]);
    }
  }
}

function isTotals({ tables }: OpenSheet, at: string | undefined): boolean {
  const [, lastRow] = /:[A-Z]+(\d+)$/.exec(tables[0]?.ref ?? '') ?? [];
  return tables[0]?.ref !== tables[0]?.filter && at === `A${lastRow ?? ''}`;
}

/** What a spreadsheet would make of the few formulas there are. */
function computed({ cells }: OpenSheet, formula: string): number {
  const at = (place: string): number => {
    const cell = cells.get(place);
    expect([place, cell?.type]).toEqual([place, undefined]);
    return Number(cell?.value);
  };
  const sum = /^SUBTOTAL\(109,([A-Z]+)2:\1(\d+)\)$/.exec(formula);
  if (sum !== null)
    return Array.from({ length: Number(sum[2]) - 1 }, (_, index) => {
      const cell = cells.get(`${sum[1] ?? ''}${index + 2}`);
      return cell?.type === undefined ? Number(cell?.value ?? 0) : 0;
    }).reduce((total, value) => total + value, 0);
  const [, left = '', operator = '', right = ''] = /^([A-Z]+\d+)([*/-])([A-Z]+\d+)$/.exec(formula) ?? [];
  if (operator === '*') return at(left) * at(right);
  return operator === '/' ? at(left) / at(right) : at(left) - at(right);
}

function sheetNamed(bytes: Uint8Array, name: string): OpenSheet {
  const found = openWorkbook(bytes).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

test('money: exact per line, the share that cannot be computed says so, the total follows the filter', async () => {
  const { cells } = sheetNamed(await bytesOf('monthly', fyrbodal, 'sv'), 'Ekonomi');
  const values = (place: string) => [cells.get(place)?.formula ?? null, cells.get(place)?.value];
  expect(['A1', 'B1', 'C1', 'D1'].map((at) => cells.get(at)?.value)).toEqual([
    'Post',
    'Budget, SEK',
    'Utfall, SEK',
    'Förbrukat av budget',
  ]);
  expect(values('B2')).toEqual([null, '1484700']);
  expect(values('D3')[0]).toBe('C3/B3');
  expect(cells.get('B6')?.value).toBe('0');
  expect(values('D6')).toEqual([null, 'kan inte beräknas']);
  expect(values('B10')).toEqual(['SUBTOTAL(109,B2:B9)', '1887600']);
  expect(values('D10')[0]).toBe('C10/B10');
});

test('parts of a line have a sheet of their own, so that nothing is summed twice', async () => {
  const facts = exampleFacts('e-namnden-2014', { period: '2014-05', on: '2014-06-02' });
  const bytes = await bytesOf('board', facts, 'sv');
  const total = [...sheetNamed(bytes, 'Ekonomi').cells.values()].find(({ formula }) => formula !== null);
  expect(total?.value).toBe('903000');
  const parts = [...sheetNamed(bytes, 'Ekonomi, därav').cells.values()];
  expect(parts.filter(({ formula }) => formula !== null)).toEqual([]);
});

test('one missing outcome leaves its column without a sum, never with a smaller one', async () => {
  const { programme } = fyrbodal;
  const [first, ...others] = programme.economy.lines;
  if (first === undefined) throw new Error('no lines');
  const lines = [{ ...first, outcome: null }, ...others];
  const facts = { ...fyrbodal, programme: { ...programme, economy: { ...programme.economy, lines } } };
  const { cells } = sheetNamed(await bytesOf('monthly', facts, 'nb'), 'Økonomi');
  expect([cells.get('C10'), cells.get('D2'), cells.get('D10')].map((cell) => cell?.value)).toEqual([
    'kan ikke beregnes',
    'kan ikke beregnes',
    'kan ikke beregnes',
  ]);
});

test('dates are dates, days against the contract a formula, colours sign and word with a fill', async () => {
  const bytes = await bytesOf('monthly', autumnFacts('2016-10'), 'sv');
  const milestones = sheetNamed(bytes, 'Milstolpar');
  const row = rowsOf(milestones).find(([number]) => number?.value === '4.1') ?? [];
  // 17 October 2016 in the contract, done on the 14th.
  expect(row.slice(2, 8).map(({ value }) => value)).toEqual(['42660', '42660', '', '42657', '42657', '-3']);
  expect(row[7]?.formula).toMatch(/^G\d+-C\d+$/);
  const activities = sheetNamed(bytes, 'Aktiviteter');
  const lights = rowsOf(activities).map((cells) => cells[3]?.value);
  expect(lights).toContain('▲ gul');
  expect(lights).toContain('inte påbörjad');
  expect(activities.fills).toEqual(['D2:D21']);
});

test('risks: value is probability times consequence, the highest first', async () => {
  const { cells } = sheetNamed(await bytesOf('monthly', fyrbodal, 'en'), 'Risks');
  const rows = rowsOf(sheetNamed(await bytesOf('monthly', fyrbodal, 'en'), 'Risks')).slice(1);
  const titles = [...cells.values()].filter(({ at }) => /^[A-Z]1$/.test(at));
  const value = titles.findIndex((cell) => cell.value === 'Risk value');
  const values = rows.map((row) => Number(row[value]?.value));
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(rows.every((row) => /^[A-Z]\d+\*[A-Z]\d+$/.test(row[value]?.formula ?? ''))).toBe(true);
});

test('the public gets milestones and nothing about money, risks, people or colours', async () => {
  const facts = factsForReader(tjenester, {
    ...{ clearance: 'public', subject: null, basis: 'current', since: null },
  });
  const book = openWorkbook(await bytesOf('tertial', facts, 'nb'));
  expect(book.sheets.map(({ name }) => name)).toEqual([
    'Innhold',
    'Milepæler',
    'Milepæler i planen',
    'Kilder',
  ]);
  const texts = book.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value)).join('\n');
  for (const { name, email } of tjenester.programme.people) {
    expect(texts).not.toContain(name);
    if (email !== null) expect(texts).not.toContain(email);
  }
});
