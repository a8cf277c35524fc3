/** Rows E17, E20, E21, E25: shares exact to the öre, newcomers, and who gets what back. */
import { describe, expect, test } from 'vitest';
import { fromHundredths, hundredths, sumOf } from '../../../src/programme/economy/amount.ts';
import {
  buyInsOf,
  costShares,
  partiesWithoutPopulation,
  populationDates,
  statedShare,
} from '../../../src/programme/economy/cost-share.ts';
import type { CostShareRule } from '../../../src/programme/economy/economy.ts';
import type { Organisation } from '../../../src/programme/organisation/organisation.ts';
import { readExample } from '../../plan/support/read-example.ts';
import { date } from '../tiny-programme.ts';

const JANUARY = date('2014-01-01');
const DECEMBER = date('2014-12-31');

function municipality(id: string, change: Partial<Organisation> = {}): Organisation {
  const basics = { host: false, zone: null, population: null, joins: null, leaves: null, contacts: [] };
  return { id, name: id, kind: 'municipality', participates: true, ...basics, ...change };
}

function rule(change: Partial<CostShareRule> = {}): CostShareRule {
  return {
    id: 'r',
    text: 'Delas',
    amount: '100.00',
    year: 2014,
    key: 'equal',
    parties: ['a', 'b', 'c'],
    weights: [],
    buyIns: [],
    stated: null,
    inAdvance: false,
    ...change,
  };
}

const three = { organisations: ['a', 'b', 'c'].map((id) => municipality(id)) };
const people = (count: number, asOf = '2013-12-31') => ({ population: { count, asOf: date(asOf) } });

test('E17: 903 000 kr in thirteen equal parts: eleven of 69 461,54 and two of 69 461,53, in all 903 000', () => {
  const { programme } = readExample('e-namnden-2014');
  const [base] = programme.costShares;
  const shares = costShares(base!, programme, JANUARY);
  expect(shares.map(({ party }) => party)).toEqual(base!.parties);
  expect(sumOf(shares.map(({ amount }) => amount))).toBe(base!.amount);
  const exact = hundredths(base!.amount!) / 13n;
  const more = Number(hundredths(base!.amount!) % 13n);
  expect(shares.filter(({ amount }) => hundredths(amount) === exact + 1n)).toHaveLength(more);
  expect(shares.filter(({ amount }) => hundredths(amount) === exact)).toHaveLength(13 - more);
  expect(shares.map(({ amount }) => amount)).toEqual([
    ...Array<string>(11).fill('69461.54'),
    ...Array<string>(2).fill('69461.53'),
  ]);
});

describe('E20: a member that joins in the year pays a whole share, and the others get it back', () => {
  const { programme } = readExample('e-namnden-2014');
  const base = programme.costShares[0]!;
  const joined = {
    organisations: programme.organisations.map((one) =>
      one.id === 'kommun-kiruna' ? { ...one, participates: true, joins: date('2014-09-01') } : one,
    ),
  };
  const withKiruna = { ...base, parties: [...base.parties, 'kommun-kiruna'] };

  test('before the day it is thirteen that share, from the day fourteen', () => {
    expect(costShares(withKiruna, joined, date('2014-08-31'))).toEqual(costShares(base, programme, JANUARY));
    const shares = costShares(withKiruna, joined, date('2014-09-01'));
    expect(shares).toHaveLength(14);
    expect(sumOf(shares.map(({ amount }) => amount))).toBe('903000.00');
  });

  test('what Kiruna pays is what the thirteen get back, to the öre, and each ends on its new share', () => {
    const [buyIn, ...others] = buyInsOf(withKiruna, joined, DECEMBER);
    expect(others).toEqual([]);
    expect(buyIn).toMatchObject({ party: 'kommun-kiruna', pays: '64500.00' });
    expect(sumOf(buyIn!.back.map(({ amount }) => amount))).toBe(buyIn!.pays);
    const before = costShares(base, programme, JANUARY);
    const after = costShares(withKiruna, joined, DECEMBER);
    for (const [index, { party, amount }] of before.entries()) {
      const back = buyIn!.back[index];
      expect([back?.party, fromHundredths(hundredths(amount) - hundredths(back!.amount))]).toEqual([
        party,
        after[index]?.amount,
      ]);
    }
    expect(buyInsOf(withKiruna, joined, date('2014-08-31'))).toEqual([]);
  });
});

describe('E21: by population, with those who buy in later on the same principles', () => {
  const organisations = [
    municipality('a', people(28_000)),
    municipality('b', people(10_000)),
    municipality('c', people(75_000)),
  ];

  test('shares follow the inhabitants and are the amount exactly', () => {
    const shares = costShares(rule({ key: 'population', amount: '100000.00' }), { organisations }, JANUARY);
    expect(shares).toEqual([
      { party: 'a', amount: '24778.76' },
      { party: 'b', amount: '8849.56' },
      { party: 'c', amount: '66371.68' },
    ]);
    expect(sumOf(shares.map(({ amount }) => amount))).toBe('100000.00');
  });

  test('two newcomers, one after the other: each pays its share, all that came before get back', () => {
    const buyIns = [
      { party: 'c', on: date('2014-10-01') },
      { party: 'b', on: date('2014-04-01') },
    ];
    const shared = rule({ key: 'population', amount: '100000.00', buyIns });
    expect(costShares(shared, { organisations }, JANUARY)).toEqual([{ party: 'a', amount: '100000.00' }]);
    const found = buyInsOf(shared, { organisations }, DECEMBER);
    expect(found.map(({ party, pays }) => [party, pays])).toEqual([
      ['b', '26315.79'],
      ['c', '66371.68'],
    ]);
    for (const { pays, back } of found) expect(sumOf(back.map(({ amount }) => amount))).toBe(pays);
    const paid = new Map<string, bigint>([['a', hundredths('100000.00')]]);
    for (const { party, pays, back } of found) {
      paid.set(party, hundredths(pays));
      for (const one of back) paid.set(one.party, (paid.get(one.party) ?? 0n) - hundredths(one.amount));
    }
    for (const { party, amount } of costShares(shared, { organisations }, DECEMBER))
      expect(fromHundredths(paid.get(party) ?? 0n)).toBe(amount);
  });

  test('a population that is missing shares nothing and names who; unlike reference days are seen', () => {
    const shared = rule({ key: 'population' });
    const some = {
      organisations: [organisations[0]!, municipality('b', people(5, '2012-12-31')), municipality('c')],
    };
    expect(costShares(shared, some, JANUARY)).toEqual([]);
    expect(partiesWithoutPopulation(shared, some)).toEqual(['c']);
    expect(populationDates(shared, some)).toEqual(['2012-12-31', '2013-12-31']);
  });
});

describe('E25: largest remainder', () => {
  test.each([
    ['100.00', ['33.34', '33.33', '33.33']],
    ['0.01', ['0.01', '0.00', '0.00']],
    ['-100.00', ['-33.34', '-33.33', '-33.33']],
    ['0.00', ['0.00', '0.00', '0.00']],
  ])('%s among three', (amount, expected) => {
    expect(costShares(rule({ amount }), three, JANUARY).map((share) => share.amount)).toEqual(expected);
  });

  test('agreed weights, decimals and all; what is left goes to the largest remainder, not to the first', () => {
    const shared = rule({ key: 'agreed', weights: ['1', '1', '1.5'], amount: '100.00' });
    expect(costShares(shared, three, JANUARY).map(({ amount }) => amount)).toEqual([
      '28.57',
      '28.57',
      '42.86',
    ]);
  });

  test('nothing to share, nobody to share it, or weights of nothing: no shares', () => {
    expect(costShares(rule({ amount: null }), three, JANUARY)).toEqual([]);
    expect(costShares(rule({ parties: [] }), three, JANUARY)).toEqual([]);
    expect(costShares(rule({ key: 'agreed', weights: ['0', '0', '0'] }), three, JANUARY)).toEqual([]);
  });

  test('every split is the amount to the öre, and no two equal parties differ by more than one', () => {
    for (let parties = 1; parties <= 40; parties += 1)
      for (const amount of ['903000.00', '1.00', '99999.99', '0.07']) {
        const names = Array.from({ length: parties }, (_, index) => `p${String(index)}`);
        const organisations = names.map((id) => municipality(id));
        const amounts = costShares(rule({ amount, parties: names }), { organisations }, JANUARY).map(
          (share) => share.amount,
        );
        expect(sumOf(amounts)).toBe(amount);
        const cents = amounts.map(hundredths);
        expect(cents[0]! - cents.at(-1)!).toBeLessThanOrEqual(1n);
      }
  });

  test('who left before the year pays nothing; who leaves in it has paid', () => {
    const organisations = [
      municipality('a', { leaves: date('2013-12-31') }),
      municipality('b', { leaves: date('2014-06-30') }),
      municipality('c'),
    ];
    expect(costShares(rule(), { organisations }, DECEMBER).map(({ party }) => party)).toEqual(['b', 'c']);
  });

  test('a stated share that is exact differs by nothing', () => {
    const shared = rule({ amount: '99.00', stated: { raw: '33 kr', amount: '33.00' } });
    expect(statedShare(shared, three, JANUARY)).toMatchObject({ difference: '0.00', isRounded: true });
  });
});
