import { expect, test } from 'vitest';
import { rankRisks } from '../../../src/programme/risk/rank-risks.ts';
import type { Risk } from '../../../src/programme/risk/risk.ts';

const risk = (id: string, scores: readonly [number, number] | null, history: Risk['history'] = []): Risk => ({
  ...{
    id,
    text: id,
    vulnerability: null,
    effect: null,
    parent: null,
    needsAction: null,
    measures: [],
    owner: null,
  },
  probability: scores?.[0] ?? null,
  consequence: scores?.[1] ?? null,
  history,
  visibility: 'internal',
});

const earlier = (on: string, probability: number, consequence: number) => ({
  on: Temporal.PlainDate.from(on),
  probability,
  consequence,
});

test('F10: equal values share a rank in register order, and the next rank counts them both', () => {
  const ranked = rankRisks([risk('a', [2, 2]), risk('b', [3, 4]), risk('c', null), risk('d', [4, 3])]);
  expect(ranked.map(({ risk: { id }, rank }) => [id, rank])).toEqual([
    ['b', 1],
    ['d', 1],
    ['a', 3],
    ['c', null],
  ]);
});

test('the trend is against the newest earlier score, whatever the order it is written in', () => {
  const before = [earlier('2021-04-01', 2, 2), earlier('2021-02-01', 5, 5)];
  const [rising] = rankRisks([risk('a', [3, 3], before)]);
  expect(rising).toMatchObject({ value: 9, before: 4, trend: 'rising' });
  expect(rankRisks([risk('a', [1, 3], before)])[0]?.trend).toBe('falling');
  expect(rankRisks([risk('a', [4, 1], before)])[0]?.trend).toBe('steady');
  expect(rankRisks([risk('a', [4, 1])])[0]).toMatchObject({ before: null, trend: null });
});

test('T25: what is unscored has neither value, rank nor trend', () => {
  expect(rankRisks([risk('a', null, [earlier('2021-04-01', 2, 2)])])[0]).toMatchObject({
    value: null,
    rank: null,
    trend: null,
  });
});
