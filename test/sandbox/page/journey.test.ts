/** What a move of the clock brought is counted and said in each language; the page shows it once the clock stands. */
import { expect, test } from 'vitest';
import { journeyBetween, journeyView } from '../../../src/sandbox/page/journey.ts';
import { startPracticeWorld } from './practice-world.ts';

const from = Temporal.Instant.from('2016-09-02T07:00:00Z');
const look = { person: 'anna-ek', timeZone: 'Europe/Stockholm' };

test('counts are what came between, from the moment the clock left', () => {
  const before = { from, messages: 4, mails: 10, reports: 0 };
  const after = { from: from.add({ hours: 24 }), messages: 5, mails: 12, reports: 3 };
  expect(journeyBetween(before, after)).toEqual({ from, messages: 1, mails: 2, reports: 3 });
});

test.each([
  ['sv', 'Sedan fredag 2 sep. 09.00: 1 nytt meddelande i Slack, 2 nya mejl och 3 nya rapporter.'],
  ['nb', 'Siden fredag 2. sep. 09.00: 1 ny melding i Slack, 2 nye e-poster og 3 nye rapporter.'],
  ['en', 'Since Friday 2 Sept 09:00: 1 new message in Slack, 2 new mails and 3 new reports.'],
] as const)('said in %s, with where to read it', (locale, text) => {
  expect(journeyView({ from, messages: 1, mails: 2, reports: 3 }, { ...look, locale })).toEqual({
    text,
    mailsHref: '/?person=anna-ek&area=mail&whose=all',
    reportsHref: '/?person=anna-ek&area=reports',
  });
});

test('nothing new is said calmly and leads nowhere', () => {
  expect(journeyView({ from, messages: 0, mails: 0, reports: 0 }, { ...look, locale: 'sv' })).toEqual({
    text: 'Sedan fredag 2 sep. 09.00: inget nytt, och ingen behöver göra något.',
    mailsHref: '',
    reportsHref: '',
  });
});

test('on the page after the clock has moved, not before', async () => {
  const world = await startPracticeWorld();
  try {
    const page = async (): Promise<string> => (await fetch(world.page.url)).text();
    expect(await page()).not.toContain('Sedan fredag');
    const { origin } = new URL(world.page.url);
    const body = new URLSearchParams({ target: 'next-prompt', back: '/' });
    await fetch(`${origin}/clock`, { method: 'POST', body, headers: { origin }, redirect: 'manual' });
    await expect
      .poll(page)
      .toContain('<p><span>Sedan fredag 2 sep. 08.30: 1 nytt meddelande i Slack och 1 nytt mejl.</span>');
  } finally {
    await world.stop();
  }
});
