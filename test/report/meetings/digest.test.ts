/** Digests as documents: what a body reads before it meets, in files one can open, and what is new on the day before. */
import { describe, expect, test } from 'vitest';
import { attendanceEntry } from '../../../src/programme/meeting/attendance.ts';
import { LOCALES, type Locale } from '../../../src/programme/locale.ts';
import { meetingsOf } from '../../../src/programme/meeting/meetings.ts';
import type { Entry } from '../../../src/programme/register/entry.ts';
import { renderReportHtml } from '../../../src/render/html/render-report-html.ts';
import { renderReportText } from '../../../src/render/text/render-report-text.ts';
import { buildDigest, type DigestInput } from '../../../src/report/digest/build-digest.ts';
import { exampleFacts } from '../example-facts.ts';

interface Before {
  readonly on: string;
  readonly body: string;
  readonly day: string;
}

function digest(
  name: string,
  when: Before,
  locale: Locale,
  { said = [], ...change }: Partial<DigestInput> & { readonly said?: readonly Entry[] } = {},
) {
  const loaded = exampleFacts(name, { period: when.on.slice(0, 7), on: when.on, body: when.body });
  const facts = { ...loaded, entries: [...loaded.entries, ...said] };
  const body = facts.programme.bodies.find(({ id }) => id === when.body);
  const meeting =
    body === undefined
      ? undefined
      : meetingsOf(facts.programme, body, facts.calendar).find(
          ({ start }) => start.toPlainDate().toString() === when.day,
        );
  if (meeting === undefined) throw new Error(`no meeting on ${when.day}`);
  const input = { meeting, person: null, isLeader: false, isShielded: false, digestSent: null, ...change };
  return buildDigest(facts, input, locale);
}

const FYRBODAL = { on: '2021-05-12', body: 'styrgrupp', day: '2021-05-20' };
const E_NAMNDEN = { on: '2014-05-14', body: 'e-namnden', day: '2014-05-21' };

describe.each([
  ['fyrbodal', 'fyrbodal-2021', FYRBODAL],
  ['e-namnden', 'e-namnden-2014', E_NAMNDEN],
] as const)('%s', (file, name, when) => {
  test.each(LOCALES)('%s', async (locale) => {
    const document = digest(name, when, locale);
    await expect(renderReportText(document)).toMatchFileSnapshot(`golden/${file}-digest.${locale}.txt`);
    await expect(renderReportHtml(document)).toMatchFileSnapshot(`golden/${file}-digest.${locale}.html`);
  });
});

const ids = (document: ReturnType<typeof digest>) => document.sections.map(({ id }) => id);

test('sections in the order of the digest, and every id once', () => {
  const found = ids(digest('fyrbodal-2021', FYRBODAL, 'sv'));
  expect(new Set(found).size).toBe(found.length);
  const order = ['meeting', 'agenda', 'decisions', 'changes', 'soon'];
  expect(found.filter((id) => order.includes(id))).toEqual(order);
});

test('every programme with a meeting gets a digest before each of its meetings', () => {
  for (const [name, body, day] of [
    ['communis-2011', 'styrgrupp', null],
    ['tjenester-pa-nett-2006', 'styringsgruppe', null],
    ['timra-2016', 'styrgrupp', null],
    ['e-namnden-2014', 'it-chefsgruppen', '2014-02-04'],
  ] as const) {
    const facts = exampleFacts(name, { period: '2007-01', on: '2007-01-10', body });
    const series = facts.programme.bodies.find(({ id }) => id === body);
    if (series === undefined) throw new Error(`${name} has no ${body}`);
    const all = meetingsOf(facts.programme, series, facts.calendar).map(({ start }) => start.toPlainDate());
    expect(all.length).toBeGreaterThan(0);
    const wanted = day === null ? all : all.filter((one) => one.toString() === day);
    for (const one of wanted.slice(0, 3)) {
      const on = one.subtract({ days: 7 }).toString();
      const text = renderReportText(digest(name, { on, body, day: one.toString() }, 'nb'));
      expect(text).not.toMatch(/undefined|null|NaN/);
      expect(text).toContain('Vedtaksførhet');
    }
  }
});

test('who comes is counted from people’s own answers; a vendor is told nothing of it', () => {
  const at = Temporal.Instant.from('2021-05-11T08:00:00Z');
  const answers = (
    [
      ['lena-gardtman', 'yes'],
      ['annika-andersson', 'no'],
      ['karin-hallberg', 'maybe'],
    ] as const
  ).map(([person, answer], index): Entry => ({
    ...attendanceEntry({ body: 'styrgrupp', day: FYRBODAL.day, person, answer }),
    ...{ id: `attendance:${person}`, revision: 1, by: person, at: at.add({ minutes: index }) },
  }));
  const text = (change: Partial<DigestInput>) =>
    renderReportText(digest('fyrbodal-2021', FYRBODAL, 'sv', { ...change, said: answers })).replaceAll(
      /\s+/g,
      ' ',
    );
  expect(text({})).toContain(
    '1 kommer (Lena Gardtman), 1 förhindrad (Annika Andersson), 1 osäker (Karin Hallberg), 7 har inte svarat.',
  );
  expect(text({})).toContain('1 av 10 parter är anmälda. Hur många som krävs för beslut står inte i planen.');
  expect(text({ isShielded: true })).not.toContain('Gardtman');
});

test('the final one says what is new since the digest, and has the agenda again', () => {
  const digestSent = Temporal.Instant.from('2021-05-12T06:00:00Z');
  const final = digest('fyrbodal-2021', { ...FYRBODAL, on: '2021-05-19' }, 'sv', { digestSent });
  expect(ids(final)).toEqual(expect.arrayContaining(['meeting', 'decisions', 'agenda']));
  expect(ids(final)).not.toContain('deviations');
  expect(ids(final)).not.toContain('soon');
  const titles = final.sections.map(({ title }) => title);
  expect(titles).toContain('Nytt sedan utskicket 12 maj 2021');
});
