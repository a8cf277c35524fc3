/** The simulated leaders depend on the seed and the facts alone; most answer, some late, some not at all. */
import { expect, test } from 'vitest';
import { nextPeriod, weekOf } from '../../../src/programme/calendar/period.ts';
import { chance, pick } from '../../../src/sandbox/simulate/chance.ts';
import { answersAt } from '../../../src/sandbox/simulate/habit.ts';
import { tell } from '../../../src/sandbox/simulate/story.ts';
import { timra } from '../../report/timra-programme.ts';

const PROMPT = Temporal.Instant.from('2016-09-02T07:00:00Z');
const MOMENTS = {
  prompt: PROMPT,
  nudges: [PROMPT.add({ hours: 73 }), PROMPT.add({ hours: 97 })],
  overview: PROMPT.add({ hours: 120 }),
};
const PEOPLE = Array.from({ length: 50 }, (_, index) => `person-${index}`);
const WEEKS = Array.from({ length: 40 }, (_, index) => `2017-W${String(index + 1).padStart(2, '0')}`);

test('chance is the same for the same facts, different for others, and even', () => {
  expect(chance(7, 'mood', 'ann', '2016-W35')).toBe(chance(7, 'mood', 'ann', '2016-W35'));
  expect(chance(7, 'mood', 'ann')).not.toBe(chance(8, 'mood', 'ann'));
  expect(chance(7, 'a', 'bc')).not.toBe(chance(7, 'ab', 'c'));
  const drawn = PEOPLE.flatMap((person) => WEEKS.map((week) => chance(1, person, week)));
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(0.5, 1);
  expect([pick(['a', 'b'], 0), pick(['a', 'b'], 0.999)]).toEqual(['a', 'b']);
});

test('most answer on the day, some after a nudge, some late, some never; nobody before being asked', () => {
  const answers = PEOPLE.flatMap((person) => WEEKS.map((week) => answersAt(7, person, week, MOMENTS)));
  const hours = answers.map((at) => (at === null ? null : PROMPT.until(at).total('hours')));
  const share = (from: number, until: number): number =>
    hours.filter((hour) => hour !== null && hour >= from && hour < until).length / hours.length;
  expect(hours.every((hour) => hour === null || hour > 0)).toBe(true);
  expect(share(0, 5)).toBeGreaterThan(0.6);
  expect(share(73, 78)).toBeGreaterThan(0.1);
  expect(share(97, 102)).toBeGreaterThan(0.04);
  expect(share(120, 200)).toBeGreaterThan(0.02);
  expect(hours.filter((hour) => hour === null).length / hours.length).toBeGreaterThan(0.02);
});

test('without a second nudge, or without any, people still answer after the last question there was', () => {
  const none = { ...MOMENTS, nudges: [null, null] };
  for (const person of PEOPLE)
    for (const week of WEEKS) {
      const at = answersAt(7, person, week, none);
      if (at !== null) expect(Temporal.Instant.compare(at, PROMPT)).toBe(1);
    }
});

test('some activities turn yellow or red with a reason, and recover; totals never fall', () => {
  const colours = new Set<string>();
  for (const activity of timra.activities) {
    const { start, end } = activity.period;
    if (start === null || end === null) continue;
    let counts: Readonly<Record<string, number>> = {};
    let last = '';
    let wasTroubled = false;
    for (
      let week = weekOf(start);
      Temporal.PlainDate.compare(week.start, end) <= 0;
      week = nextPeriod(week)
    ) {
      const told = tell({ seed: 7, programme: timra, name: 'Ann' }, activity, week);
      expect(told).toEqual(tell({ seed: 7, programme: timra, name: 'Ann' }, activity, week));
      expect(told.trouble === null).toBe(told.colour === 'green');
      if (told.unchanged) expect(told.colour).toBe('green');
      for (const [target, count] of Object.entries(told.counts))
        expect(count).toBeGreaterThanOrEqual(counts[target] ?? 0);
      counts = told.counts;
      colours.add(told.colour);
      wasTroubled ||= told.colour !== 'green';
      last = told.colour;
    }
    if (wasTroubled) expect([activity.number, last]).toEqual([activity.number, 'green']);
  }
  expect(colours).toEqual(new Set(['green', 'yellow', 'red']));
});
