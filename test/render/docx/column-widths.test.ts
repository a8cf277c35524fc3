import { expect, test } from 'vitest';
import { columnWidths } from '../../../src/render/docx/column-widths.ts';
import { row, tableOf } from '../../../src/report/table.ts';

const TOTAL = 9072;
const DATE = '31 dec. 2016';
const LONG = 'När medborgare, besökare och företagare har nytta av levererade e-tjänster';
const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

test('a date stays on one line beside a long text, whatever its header says', () => {
  const titles = ['Milstolpe', 'Kontrakt', 'Plan nu', 'Prognos', 'Klar', 'Dagar mot kontrakt', 'Läge'];
  const table = tableOf('x', titles, [row([LONG, DATE, DATE, '–', DATE, '+242', 'inte påbörjad'], [])]);
  const widths = columnWidths(table, TOTAL);
  expect(sum(widths)).toBe(TOTAL);
  for (const place of [1, 2, 4]) expect(widths[place]).toBeGreaterThanOrEqual(1200);
  expect(widths[0]).toBeGreaterThanOrEqual(2200);
});

test('few words are spread over the whole width; a table that can never fit is still as wide as the text', () => {
  const small = columnWidths(tableOf('x', ['Mål', 'Utfall'], [row(['Nya', '18'], [])]), TOTAL);
  expect(sum(small)).toBe(TOTAL);
  expect(small[1]).toBeGreaterThan(small[0]!);
  const many = Array.from({ length: 14 }, (_, index) => `Utvecklingskostnad${index}`);
  const wide = columnWidths(tableOf('x', many, [row(many, [])]), TOTAL);
  expect(sum(wide)).toBe(TOTAL);
  expect(Math.max(...wide) - Math.min(...wide)).toBeLessThan(100);
});

test('a sign takes more room than a letter, so that its word stays whole', () => {
  const rows = [row(['Totalt', '▲ gul', LONG.repeat(3)], [])];
  const [, colour = 0] = columnWidths(tableOf('x', ['Område', 'Färg', 'Varför'], rows), TOTAL);
  expect(colour).toBeGreaterThanOrEqual(195 + 45 + 2 * 98 + 55 + 175);
});
