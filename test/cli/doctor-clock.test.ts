import { expect, test } from 'vitest';
import { checkClock } from '../../src/cli/doctor/check-clock.ts';

const calm = { locale: 'en' as const, database: 0.2, slack: 0.4, zones: [] };
const levels = (changes: object) => checkClock({ ...calm, ...changes }).map(({ level }) => level);

test.each([
  [30, 'ok'],
  [31, 'warning'],
  [-31, 'warning'],
  [300, 'warning'],
  [301, 'fault'],
  [-301, 'fault'],
])('%i seconds beside Slack: %s', (slack, level) => {
  expect(levels({ slack })).toEqual([level]);
});

test('each of the two is judged by itself, and the direction is told', () => {
  const findings = checkClock({ ...calm, database: -45, slack: 400 });
  expect(findings.map(({ text }) => text)).toEqual([
    'is 45 seconds behind the database',
    'is 400 seconds ahead of Slack',
  ]);
  expect(findings[1]?.advice.join(' ')).toMatch(/NTP.*300 seconds Slack’s signed requests are refused/);
});

test('nobody to ask is a warning, not a clean bill', () => {
  expect(levels({ database: null, slack: null })).toEqual(['warning']);
});

test('known zones are listed once, an unknown one is a warning', () => {
  const zones = ['Europe/Oslo', 'Europe/Oslo', 'Europe/Atlantis'].map((zone) => ({ zone, who: 'anna' }));
  const [first, second] = checkClock({ ...calm, zones });
  expect(first?.text).toBe('agrees with the database and Slack; time zones: Europe/Oslo');
  expect(second).toMatchObject({
    level: 'warning',
    text: 'the time zone “Europe/Atlantis” (anna) is unknown',
  });
});
