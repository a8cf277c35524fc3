/** What anybody writes stays a text, and an amount comes back to the last digit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactNumber } from '../../../src/adapters/xlsx/exact-number.ts';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook.ts';
import { writeReportWorkbook } from '../../../src/adapters/xlsx/write-report-workbook.ts';
import type { ReportSheet, SheetCell } from '../../../src/programme/report-workbook.ts';
import { fromHundredths, hundredths } from '../../../src/programme/economy/amount.ts';
import { openWorkbook } from '../../render/xlsx/open-workbook.ts';

const AT = Temporal.Instant.from('2016-11-01T07:00:00Z');

function write(cells: readonly SheetCell[], totals: ReportSheet['totals'] = null): Promise<Uint8Array> {
  const sheet: ReportSheet = {
    ...{ id: 'TableOne', name: 'Ett' },
    columns: [{ key: 'a', title: 'Belopp, SEK', shows: 'amount' }],
    rows: cells.map((cell) => [cell]),
    totals,
  };
  return writeReportWorkbook({ title: 'x', locale: 'sv', currency: 'SEK', at: AT, sheets: [sheet] });
}

async function readBack(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if (!('workbook' in read)) throw new Error(read.refused);
  return read.workbook[0]?.rows.slice(1).map(([cell]) => cell) ?? [];
}

describe('amounts', () => {
  test('come back to the hundredth, as numbers up to fifteen digits and as texts above', async () => {
    const amount = fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }).map(fromHundredths);
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { minLength: 1, maxLength: 40 }), async (amounts) => {
        const back = await readBack(await write(amounts.map((value) => ({ is: 'number', value }))));
        back.forEach((cell, index) => {
          const text = String(cell);
          expect(hundredths(text)).toBe(hundredths(amounts[index] ?? ''));
        });
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    ['9999999999999.99', 9999999999999.99],
    ['-1484700.05', -1484700.05],
    ['0.10', 0.1],
    ['10000000000000.01', null],
    ['9007199254740992.00', null],
  ])('%s is %s', (text, number) => {
    expect(exactNumber(text)).toBe(number);
  });

  test('a sum that a spreadsheet would round is a text with every digit', async () => {
    const value = '90071992547409.91';
    const bytes = await write([{ is: 'number', value }], new Map([['a', { sum: value }]]));
    const cells = openWorkbook(bytes).sheets[0]?.cells;
    expect([cells?.get('A2'), cells?.get('A3')].map((cell) => [cell?.formula, cell?.value])).toEqual([
      [null, value],
      [null, value],
    ]);
  });

  test('no word that is no number becomes one', () => {
    for (const text of ['1e5', '1,5', '', '0x10', '=1', 'NaN']) expect(() => exactNumber(text)).toThrow();
  });
});

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("https://evil.example","bank")',
  "=cmd|' /C calc'!A0",
  '+46 60 16 31 00',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '＝1+1',
  'https://evil.example/?a=1&b=2',
  'mailto:evil@example.org',
  '<f>1+1</f>',
  ']]></t></si>',
  '&lt;script&gt;',
  '{=1+1}',
  "'=1+1",
  '#REF!',
  'TRUE',
  '1484700',
  '2016-10-14',
];

test.each(HOSTILE)('%j stays the text it is', async (text) => {
  const book = openWorkbook(await write([{ is: 'text', text }]));
  const cell = book.sheets[0]?.cells.get('A2');
  expect([cell?.type, cell?.formula, cell?.value]).toEqual(['s', null, text]);
  expect(book.sheets[0]?.hasLinks).toBe(false);
});

test('text as XML and Excel take it: no hidden signs, no codes read as letters, no more than a cell holds', async () => {
  const texts = ['a\u0000b\u202ec\u200bd', '_x0041_', 'å\ud800ö', 'x'.repeat(40_000), 'two\r\nlines'];
  const cells = openWorkbook(await write(texts.map((text) => ({ is: 'text', text })))).sheets[0]?.cells;
  const values = texts.map((_, index) => cells?.get(`A${index + 2}`)?.value ?? '');
  expect(values.slice(0, 3)).toEqual(['abcd', '_x005F_x0041_', 'åö']);
  expect(values[3]).toHaveLength(32_767);
  expect(values[4]).toBe('two\nlines');
});

test('any text comes back as a text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1 }),
      async (texts) => {
        const bytes = await write(texts.map((text) => ({ is: 'text', text: `x${text}` })));
        const cells = openWorkbook(bytes).sheets[0]?.cells;
        for (const [index] of texts.entries()) {
          const cell = cells?.get(`A${index + 2}`);
          expect([cell?.type, cell?.formula]).toEqual(['s', null]);
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('the same sheets give the same bytes in any time zone', async () => {
  const before = process.env['TZ'];
  const bytes: Uint8Array[] = [];
  try {
    for (const zone of ['UTC', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone;
      bytes.push(await write([{ is: 'date', date: Temporal.PlainDate.from('2016-10-14') }]));
    }
  } finally {
    process.env['TZ'] = before;
  }
  expect(Buffer.compare(bytes[0] ?? new Uint8Array(), bytes[1] ?? new Uint8Array())).toBe(0);
  expect(openWorkbook(bytes[0] ?? new Uint8Array()).sheets[0]?.cells.get('A2')?.value).toBe('42657');
});
