import { expect, test } from 'vitest';
import { budgetLine } from '../programme/tiny-programme.ts';
import { amountText, economyTotals } from '../../src/report/economy-totals.ts';

const line = (budget: string, outcome: string | null, parent: string | null = null) =>
  budgetLine({ category: 'x', parent, budget, outcome });

test('F07 totals are exact and a part is not added to its whole', () => {
  const lines = [
    line('1484700.00', '664825.00'),
    line('321900.00', '329300.00'),
    line('10000.00', '0.00'),
    line('2000.00', '0.00'),
    line('67000.00', '0.00'),
    line('2000.00', '0.00'),
    line('500.00', '500.00', 'x'),
  ];
  expect(economyTotals(lines)).toMatchObject({ budget: '1887600.00', outcome: '994125.00' });
});

test('ten times ten öre is one krona', () => {
  expect(economyTotals(Array.from({ length: 10 }, () => line('0.10', '0.10'))).budget).toBe('1.00');
});

test('one missing outcome makes the total unknown', () => {
  expect(economyTotals([line('1.00', '1.00'), line('1.00', null)]).outcome).toBeNull();
});

test('amounts are said in the reader’s form', () => {
  expect(amountText('sv', '1484700.00')).toBe('1\u00a0484\u00a0700');
  expect(amountText('en', '1484700.50')).toBe('1,484,700.50');
  expect(amountText('nb', '-7400')).toBe('−7\u00a0400');
});
