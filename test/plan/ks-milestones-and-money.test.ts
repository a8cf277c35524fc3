/** KS' two milestone plans, row by row, and the budgets of 2006 and 2007 by activity and financing. */
import { describe, expect, test } from 'vitest';
import { diffMilestonePlans } from '../../src/plan/diff-milestone-plans.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { percentOf, sumOf } from '../../src/programme/economy/amount.ts';
import { iso, ks, ksText, programme } from './support/ks.ts';

const rowsOf = (id: string) =>
  programme()
    .milestonePlans.find((plan) => plan.id === id)
    ?.rows.map(({ due, quantity, text }) => {
      const { comparator, count, each } = quantity ?? { comparator: null, count: null, each: null };
      const sign = comparator === 'at-least' ? '≥' : (comparator ?? '');
      const nested = each === null ? '' : ` ${each.comparator === 'more-than' ? '>' : '≥'}${each.count}`;
      return `${due.raw} ${quantity === null ? text : `${sign}${String(count ?? '')}${nested}`}`;
    });

describe('milestone plans', () => {
  test('N02: the current plan has these eleven rows', () => {
    expect(rowsOf('milepelsplan')).toEqual([
      '01.07.06 Detaljert prosjektplan med informasjonsplan er ferdigstilt',
      '01.09.06 Kickoff med alle delprosjekter er gjennomført',
      '01.09.06 Etablering av faggrupper er gjennomført',
      '01.11.06 Innledende fagsamlinger i prosjektet er gjennomført',
      '01.02.07 ≥5',
      '15.03.07 ≥10 >15',
      '15.03.07 ≥10 >5',
      '15.06.07 ≥30 >15',
      '15.11.07 ≥40 >15',
      '15.11.07 ≥5',
      '15.12.07 all',
    ]);
    const linked = programme().milestonePlans[0]?.rows.map(({ milestone }) => milestone);
    expect(linked).toEqual(programme().milestones.map(({ id }) => id));
  });

  test('N03: the original plan has twelve rows, MinSide twice, and jumps back in time', () => {
    const rows = rowsOf('opprinnelig') ?? [];
    expect(rows).toHaveLength(12);
    expect(rows.filter((row) => row === '01.01.07 ≥5')).toHaveLength(2);
    const twice = ks.questions.find(({ id }) => id === 'milestone-twice:opprinnelig:6');
    expect(twice).toMatchObject({ about: 'milestonePlans[1].rows[7]', readings: ['1', '2'] });
    expect(twice?.text.nb).toBe(
      '«Minst 5 kommuner er oppe med tjenester på MinSide» (01.01.07) står 2 ganger i Vedlegg 1: Opprinnelig leveranseplan. Er det samme milepæl?',
    );
    const order = ks.questions.find(({ id }) => id === 'milestone-order:opprinnelig:7');
    expect(order).toMatchObject({ about: 'milestonePlans[1].rows[6].date', raw: '15.12.06' });
  });

  test('N03: the same text on another day is another milestone', () => {
    const moved = readPlan(
      ksText.replace(/(date: 15\.12\.06\n[\s\S]*?)\{ date: 01\.01\.07/u, '$1{ date: 02.01.07'),
    );
    expect(moved.problems).toEqual([]);
    expect(moved.questions.filter(({ id }) => id.startsWith('milestone-twice'))).toEqual([]);
  });

  test('N04: what moved, what was dropped, and what was weakened', () => {
    const { milestones, milestonePlans } = programme();
    const [current, contract] = milestonePlans;
    if (current === undefined || contract === undefined) throw new Error('Two plans are expected.');
    const changes = diffMilestonePlans(contract, current, milestones);
    expect(
      changes.map(({ milestone, before, after, days, weakened }) => [
        milestone,
        iso(before?.due),
        iso(after?.due),
        days,
        weakened,
      ]),
    ).toEqual([
      ['minside-5', '2007-01-01', '2007-02-01', 31, false],
      ['tjenester-10', '2006-12-15', '2007-03-15', 90, false],
      ['tjenester-30', '2007-06-15', '2007-06-15', 0, true],
      ['tjenester-40', '2007-06-15', '2007-11-15', 153, true],
      ['fagsystem-5', '2007-10-15', '2007-11-15', 31, false],
      [null, '2006-12-15', 'undefined', null, true],
    ]);
    expect(changes.at(-1)?.before?.text).toBe('Minst 5 kommuner har tatt i bruk sikkerhetsportalen');
  });

  test('N11: accounts, status and results are to be approved at every milestone', () => {
    for (const { id, approvals } of programme().milestones)
      expect([id, approvals.map(({ what, by }) => [what, by])]).toEqual([
        id,
        [
          ['accounts', null],
          ['status', null],
          ['results', null],
        ],
      ]);
  });
});

describe('budget', () => {
  const { lines, statedTotals } = programme().economy;
  const table = (year: number) =>
    lines
      .filter((line) => line.year === year)
      .map(({ code, support, own, budget }) => [code, support, own, budget].join(' '));
  const sums = (year: number | null) => {
    const of = lines.filter((line) => year === null || line.year === year);
    return {
      support: sumOf(of.flatMap(({ support }) => support ?? [])),
      own: sumOf(of.flatMap(({ own }) => own ?? [])),
      budget: sumOf(of.map(({ budget }) => budget)),
    };
  };

  test('N17: 2006 by activity and financing', () => {
    expect(table(2006)).toEqual([
      '1 1235000.00 4482000.00 5717000.00',
      '2 521000.00 3037000.00 3558000.00',
      '3 580000.00 595000.00 1175000.00',
      '4 355000.00 602000.00 957000.00',
      '5 184000.00 589000.00 773000.00',
    ]);
    expect(sums(2006)).toEqual({ support: '2875000.00', own: '9305000.00', budget: '12180000.00' });
  });

  test('N18: 2007 by activity and financing', () => {
    expect(table(2007)).toEqual([
      '1 2041000.00 7114000.00 9155000.00',
      '2 640000.00 6011000.00 6651000.00',
      '3 500000.00 1868000.00 2368000.00',
      '4 975000.00 3594000.00 4569000.00',
      '5 621000.00 2257000.00 2878000.00',
    ]);
    expect(sums(2007)).toEqual({ support: '4777000.00', own: '20844000.00', budget: '25621000.00' });
  });

  test('N19: every stated sum foots, lines and columns; the support shares are 23.6, 18.6 and 20.2 per cent', () => {
    const years = [2006, 2007, null];
    expect(statedTotals.map(({ year, support, own, budget }) => ({ year, support, own, budget }))).toEqual(
      years.map((year) => ({ year, ...sums(year) })),
    );
    for (const { support, own, budget } of lines) expect(sumOf([support ?? '', own ?? ''])).toBe(budget);
    expect(years.map((year) => percentOf(sums(year).support, sums(year).budget))).toEqual([
      '23.6',
      '18.6',
      '20.2',
    ]);
    expect(ks.questions.filter(({ about }) => about.startsWith('budget.totals'))).toEqual([]);
  });

  test('N19: a sum that does not foot is a question', () => {
    const wrong = readPlan(ksText.replace("budget: '12.180.000'", "budget: '12.181.000'"));
    expect(wrong.questions.length).toBe(ks.questions.length + 1);
  });

  test('N17: row 2, broken over a page in both years, is one row with all its contents', () => {
    const second = lines.filter(({ code }) => code === '2').map(({ contents }) => contents);
    expect(second.map((contents) => contents.length)).toEqual([7, 7]);
    expect(second[0]).toEqual(second[1]);
  });
});
