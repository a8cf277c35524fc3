/** Rows F01–F05, F16, F17: the minutes of 2021-05-20 as a meeting. */
import { expect, test } from 'vitest';
import { attendance } from '../../src/plan/contradictions/meeting-quorum.ts';
import { longDate } from '../../src/i18n/format.ts';
import { changed, found, fyrbodal, fyrbodalText, meeting, programme } from './support/fyrbodal.ts';

const MEETING = 'styrgrupp:2021-05-20';

test('the file can be read, and every question has somebody to go to', () => {
  expect(fyrbodal.problems).toEqual([]);
  expect(fyrbodalText.startsWith('# yaml-language-server: $schema=../../docs/programme.schema.json\n')).toBe(
    true,
  );
  expect(new Set(fyrbodal.questions.map(({ askedOf }) => askedOf))).toEqual(new Set(['sara-herrman']));
});

test('F01: Thursday 10.30–12.00 over Teams, next meeting a Tuesday 110 days later, noted and adjusted', () => {
  const { on, starts, ends, place, next, notedBy, adjustedBy, attachments, state } = meeting();
  expect([on.toString(), on.dayOfWeek]).toEqual(['2021-05-20', 4]);
  expect([starts?.toString(), ends?.toString(), place]).toEqual([
    '10:30:00',
    '12:00:00',
    'Via Microsoft Teams',
  ]);
  expect([next?.toString(), next?.dayOfWeek]).toEqual(['2021-09-07', 2]);
  expect(next === null ? null : on.until(next, { largestUnit: 'day' }).days).toBe(110);
  expect([notedBy, adjustedBy, state]).toEqual(['pontus-bjorhn', 'sara-herrman', 'adjusted']);
  expect(attachments).toEqual(['2021-05-20 – Presentation av möte']);
});

test('F02: 5 present of whom 3 sit for a municipality, 7 prevented, 10 municipalities in all; quorum and chair are asked', () => {
  const [body] = programme().bodies;
  if (body === undefined) throw new Error('no body');
  const { present, absent } = meeting();
  expect([present.length, absent.length]).toEqual([5, 7]);
  expect(attendance(body, meeting())).toEqual({ present: 3, of: 10 });
  const kinds = present.map(
    ({ organisation }) => programme().organisations.find(({ id }) => id === organisation)?.kind,
  );
  expect(kinds).toEqual(['association', 'consultant', 'municipality', 'municipality', 'municipality']);
  expect(found(fyrbodal, 'quorum:')).toEqual([`quorum:${MEETING}`]);
  const [chair] = fyrbodal.questions.filter(({ id }) => id === `chair:${MEETING}`);
  expect(chair?.readings).toEqual(present.map(({ name }) => name));
});

test('F02: a quorum that is met, or a majority without a rule, is no question; a named chair is none either', () => {
  const quorum = (count: number) =>
    changed('    kind: steering-group\n', `    kind: steering-group\n    quorum: ${count}\n`);
  expect(found(quorum(3), 'quorum:')).toEqual([]);
  expect(found(quorum(4), 'quorum:')).toEqual([`quorum:${MEETING}`]);
  const majority = [
    'Eva Andersson, of: Lysekil',
    'Frida Larsson, of: Mellerud',
    'Catarina Dughed, of: Munkedal',
  ];
  const more = majority.map((name) => `      - { name: ${name} }\n`).join('');
  expect(found(changed('    absent:\n', `${more}    absent:\n`), 'quorum:')).toEqual([]);
  expect(found(changed('    notedBy:', '    chair: Lena Gardtman\n    notedBy:'), 'chair:')).toEqual([]);
});

test('F03: rows typed I, I, B, B; the legend knows I, D, A; a fifth item is only in the minutes', () => {
  const { agenda, legend } = meeting();
  expect(agenda.map(({ type }) => type)).toEqual(['I', 'I', 'B', 'B', null]);
  expect(Object.keys(legend)).toEqual(['I', 'D', 'A']);
  expect(found(fyrbodal, 'agenda-letter:')).toEqual([`agenda-letter:${MEETING}:B`]);
  expect(found(fyrbodal, 'unlisted-item:')).toEqual([`unlisted-item:${MEETING}:5`]);
  const explained = changed('      A: arbetsmoment\n', '      A: arbetsmoment\n      B: beslut\n');
  expect(found(explained, 'agenda-letter:')).toEqual([]);
});

test('F03: sub-headings belong to the items they stand under', () => {
  const [status, activities] = meeting().agenda;
  for (const heading of [
    'Ekonomisk rapport',
    'Metodhandbok',
    'Rutinramverk',
    'Plattform för processfabrik 0.2',
  ])
    expect(status?.notes.some((note) => note.startsWith(`${heading}.`))).toBe(true);
  for (const heading of ['Utvecklingsprocessen', 'Effekthemtagning'])
    expect(activities?.notes.some((note) => note.startsWith(`${heading}.`))).toBe(true);
});

test('F05: “sprint 10 till 16” is no calendar period, and is asked about', () => {
  expect(meeting().period).toBe('sprint 10 till 16');
  const [question] = fyrbodal.questions.filter(({ id }) => id === `status-period:${MEETING}`);
  expect(question).toMatchObject({ raw: 'sprint 10 till 16', readings: [], confidence: 'unsure' });
  const dated = changed('period: sprint 10 till 16', 'period: april – maj 2021');
  expect(found(dated, 'status-period:')).toEqual([]);
});

test('F16: each picture that did not come along is named', () => {
  expect(meeting().missingPictures).toHaveLength(4);
  const texts = fyrbodal.warnings
    .filter(({ id }) => id.startsWith('missing-picture:'))
    .map(({ text }) => text.sv);
  expect(texts.map((text) => text.split('. ')[0])).toEqual(
    meeting().missingPictures.map((picture) => `Bild saknas i underlaget: ${picture}`),
  );
});

test('F17: own items adjusted and own overrun minuted are advice, and go away with somebody independent', () => {
  expect(found(fyrbodal, 'adjuster:')).toEqual([`adjuster:${MEETING}`]);
  expect(found(fyrbodal, 'minutes-taker:')).toEqual([`minutes-taker:${MEETING}`]);
  const text = fyrbodal.warnings.find(({ id }) => id.startsWith('minutes-taker:'))?.text.sv;
  expect(text).toContain(
    'Pontus Björhn förde protokollet och är en del av avvikelsen i Externa (köpta) tjänster',
  );
  expect(found(changed('adjustedBy: Sara Herrman', 'adjustedBy: Lena Gardtman'), 'adjuster:')).toEqual([]);
  expect(found(changed('notedBy: Pontus Björhn', 'notedBy: Lena Gardtman'), 'minutes-taker:')).toEqual([]);
  expect(longDate('sv', meeting().on)).toContain('torsdag');
});
