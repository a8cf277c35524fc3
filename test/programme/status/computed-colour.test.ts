import { describe, expect, test } from 'vitest';
import type { Programme } from '../../../src/programme/programme.ts';
import { situationAt } from '../../../src/report/situation.ts';
import type { Answer } from '../../../src/programme/status/answer.ts';
import type { Dimension } from '../../../src/programme/status/colour.ts';
import { economyColour } from '../../../src/programme/status/economy-colour.ts';
import { answerOf, CONFIRMED, timraFacts } from '../../report/timra-facts.ts';
import { timra } from '../../report/timra-programme.ts';
import { budgetLine, economy, risk } from '../tiny-programme.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

function colour(
  dimension: Dimension,
  period: string,
  answers: readonly Answer[],
  programme: Programme = timra,
) {
  const facts = timraFacts(period, { answers, programme });
  const now = situationAt(facts, { date: facts.period.end, cutOff: facts.asOf });
  return now.colours.find((one) => one.dimension === dimension)!;
}

describe('R1 time', () => {
  test('no answer is grey, not green', () => {
    // 0.1 and 0.2 had ended before anyone was asked.
    expect(colour('time', '2016-09', [])).toMatchObject({ colour: 'grey', reason: { key: 'no-answers' } });
  });

  test('a forecast within the plan is green', () => {
    expect(colour('time', '2016-10', [answerOf('2.1', '2016-W43')]).colour).toBe('green');
  });

  test.each([
    ['2017-01-01', 'yellow', 1],
    ['2017-01-30', 'yellow', 30],
    ['2017-01-31', 'red', 31],
  ] as const)('a forecast of %s for 31 December is %s', (forecast, expected, days) => {
    const answers = [answerOf('2.1', '2016-W43', { forecast: date(forecast) })];
    expect(colour('time', '2016-10', answers)).toMatchObject({
      colour: expected,
      reason: { key: 'forecast-late', activity: '2.1', days },
      sources: ['plan:activities[4].period', '2.1:2016-W43:1'],
    });
  });

  test('past its end and not reached is late', () => {
    const answers = [answerOf('4.1', '2016-W43')];
    expect(colour('time', '2016-10', answers)).toMatchObject({
      colour: 'yellow',
      reason: { key: 'late', activity: '4.1', days: 14 },
    });
  });
});

describe('R1, R2 deliverables', () => {
  const counted = (count: number) => [answerOf('2.1', '2016-W52', { counts: { 'e-tjanster': count } })];

  test.each([
    [10, 'green'],
    [9, 'yellow'],
    [8, 'yellow'],
    [7, 'red'],
  ] as const)('%i of the 10 due after T3 2016 is %s', (count, expected) => {
    expect(colour('deliverables', '2016-12', counted(count)).colour).toBe(expected);
  });

  test('nothing due yet is grey with the day', () => {
    expect(colour('deliverables', '2016-10', [])).toMatchObject({
      colour: 'grey',
      reason: { key: 'nothing-due' },
    });
  });

  test('due but not counted is grey', () => {
    expect(colour('deliverables', '2016-12', [])).toMatchObject({
      colour: 'grey',
      reason: { key: 'not-counted' },
    });
  });
});

describe('R1 resources', () => {
  test('T17 running activities without a confirmed leader are yellow', () => {
    expect(colour('resources', '2016-09', [])).toMatchObject({ colour: 'yellow', reason: { key: 'unled' } });
  });

  test('nobody to answer at all is red', () => {
    const facts = timraFacts('2016-09', {
      assignments: timra.activities.map(({ number }) => ({
        activity: number,
        person: null,
        basis: 'fallback',
      })),
    });
    const now = situationAt(facts, { date: facts.period.end, cutOff: facts.asOf });
    expect(now.colours.find((one) => one.dimension === 'resources')?.colour).toBe('red');
  });

  test('T19 all 26 resources unsecured is yellow when the leaders are there', () => {
    const everybody = new Map([...CONFIRMED, ...timra.activities.map((one) => [one.number, 'x'] as const)]);
    const facts = timraFacts('2016-09', { confirmed: everybody });
    const now = situationAt(facts, { date: facts.period.end, cutOff: facts.asOf });
    expect(now.colours.find((one) => one.dimension === 'resources')?.reason).toEqual({
      key: 'unsecured',
      unsecured: 26,
      total: 26,
    });
  });
});

describe('R1 risk', () => {
  test('T25 unscored risks are grey', () => {
    expect(colour('risk', '2016-09', [])).toMatchObject({ colour: 'grey', reason: { key: 'unscored' } });
  });

  test.each([
    [5, 5, 'red'],
    [3, 5, 'red'],
    [2, 5, 'yellow'],
    [2, 4, 'yellow'],
    [1, 5, 'green'],
  ] as const)('%i × %i is %s', (probability, consequence, expected) => {
    const risks = [risk({ probability, consequence })];
    expect(colour('risk', '2016-09', [], { ...timra, risks }).colour).toBe(expected);
  });
});

describe('R2 economy', () => {
  const line = (budget: string, outcome: string | null) => budgetLine({ budget, outcome });
  const lines = (...all: ReturnType<typeof line>[]) => economyColour(economy(all));

  test('T23 without time reporting nothing is computed', () => {
    expect(colour('economy', '2016-09', [])).toMatchObject({ colour: 'grey', reason: { key: 'no-economy' } });
  });

  test('F07 one line at 102.3 % is yellow although the total is at 53 %', () => {
    expect(lines(line('1484700.00', '664825.00'), line('321900.00', '329300.00')).colour).toBe('yellow');
  });

  test('more than 20 % and 50 000 over is red; either alone is not', () => {
    expect(lines(line('200000.00', '250001.00')).colour).toBe('red');
    expect(lines(line('1000000.00', '1060000.00')).colour).toBe('yellow');
    expect(lines(line('1000.00', '2000.00')).colour).toBe('yellow');
    expect(lines(line('1000.00', '1000.00')).colour).toBe('green');
  });
});

describe('overall', () => {
  test('is the worst of chosen and computed, with both kept', () => {
    const answers = [answerOf('2.1', '2016-W43', { colour: 'red' }), answerOf('1.1', '2016-W43')];
    expect(colour('overall', '2016-10', answers)).toMatchObject({
      chosen: 'red',
      colour: 'yellow',
      shown: 'red',
    });
  });

  test('without a single fresh answer grey is shown, whatever is computed', () => {
    expect(colour('overall', '2016-10', [answerOf('2.1', '2016-W36')])).toMatchObject({
      chosen: null,
      shown: 'grey',
    });
  });
});
