import { describe, expect, test } from 'vitest';
import { cumulativeTarget, nextStageEnd } from '../../../src/programme/target/cumulative-target.ts';
import { timra } from '../../report/timra-programme.ts';

const target = timra.targets.find((one) => one.id === 'e-tjanster')!;
const date = (text: string) => Temporal.PlainDate.from(text);

describe('T06 cumulative target of 60 e-services', () => {
  test.each([
    ['2016-08-31', 0],
    ['2016-12-30', 0],
    ['2016-12-31', 10],
    ['2017-04-29', 10],
    ['2017-04-30', 20],
    ['2017-08-31', 40],
    ['2017-12-31', 60],
  ])('%s: %i', (day, expected) => {
    expect(cumulativeTarget(target, timra, date(day))).toBe(expected);
  });

  test('the next stage is the first that ends later', () => {
    expect(nextStageEnd(target, timra, date('2016-12-31'))?.toString()).toBe('2017-04-30');
    expect(nextStageEnd(target, timra, date('2017-12-31'))).toBeNull();
  });
});
