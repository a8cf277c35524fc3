import { describe, expect, test } from 'vitest';
import { daysAgainst, milestonesOf } from '../../../src/programme/milestone/milestone.ts';
import type { Answer } from '../../../src/programme/status/answer.ts';
import { answerOf } from '../../report/timra-facts.ts';
import { timra } from '../../report/timra-programme.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

function milestone(
  number: string,
  day: string,
  answer?: Answer,
  more: { stale?: boolean; contract?: string } = {},
) {
  const activity = timra.activities.find((one) => one.number === number)!;
  return milestonesOf({
    programme: timra,
    date: date(day),
    latest: new Map(answer === undefined ? [] : [[number, answer]]),
    stale: new Set(more.stale === true ? [number] : []),
    firstAsked: date('2016-08-29'),
    ends: new Map([
      [
        number,
        { contract: date(more.contract ?? activity.period.end!.toString()), baseline: activity.period.end },
      ],
    ]),
  }).find((one) => one.id === number)!;
}

describe('milestone states', () => {
  test.each<[string, string, Partial<Answer> | null, string]>([
    ['T13 not started', '2.2 2016-10-01', null, 'planned'],
    ['reported green', '2.1 2016-10-01', {}, 'on-track'],
    ['reported yellow', '2.1 2016-10-01', { colour: 'yellow' }, 'at-risk'],
    ['forecast after the end', '2.1 2016-10-01', { forecast: date('2017-01-15') }, 'at-risk'],
    ['nobody has said anything', '2.1 2016-10-01', null, 'unknown'],
    ['past its end, not reached', '4.1 2016-10-18', {}, 'late'],
    ['past its end, silent', '4.1 2016-10-18', null, 'late'],
    ['reached in time', '4.1 2016-10-18', { finished: date('2016-10-17') }, 'met'],
    ['reached late', '4.1 2016-11-18', { finished: date('2016-10-20') }, 'met-late'],
    ['N01 ended before anyone was asked', '0.1 2016-10-18', null, 'unknown'],
  ])('%s', (_name, place, difference, state) => {
    const [number = '', day = ''] = place.split(' ');
    const answer = difference === null ? undefined : answerOf(number, '2016-W39', difference);
    expect(milestone(number, day, answer).state).toBe(state);
  });

  test('an old green says nothing about today', () => {
    expect(milestone('2.1', '2016-11-20', answerOf('2.1', '2016-W39'), { stale: true }).state).toBe(
      'unknown',
    );
  });
});

describe('days against contract and baseline (R3)', () => {
  test('re-planning does not hide the slip against the contract', () => {
    const one = milestone('2.1', '2016-10-01', answerOf('2.1', '2016-W39'), { contract: '2016-11-30' });
    expect(daysAgainst(one.contract, one)).toBe(31);
    expect(daysAgainst(one.baseline, one)).toBe(0);
  });

  test('a late milestone is at least as late as today', () => {
    const one = milestone('4.1', '2016-10-27');
    expect(daysAgainst(one.contract, one)).toBe(10);
  });

  test('what nobody knows has no number', () => {
    const one = milestone('0.1', '2016-10-27');
    expect(daysAgainst(one.contract, one)).toBeNull();
  });
});
