/** The import makes up nothing. What the programme says stands in the file, word for word. */
import { expect, test } from 'vitest';
import { withoutFootnotes } from '../../src/plan/clean-text.ts';
import { programme, timra, timraText } from './support/timra.ts';

const squeeze = (text: string) => withoutFootnotes(text).replace(/\s+/gu, ' ');

test('every title, milestone, period, deliverable and role of the programme is written in the file', () => {
  const file = squeeze(timraText);
  const texts = [
    ...programme().activities.flatMap((one) => [
      one.title,
      one.period.raw,
      one.milestone ?? '',
      ...one.deliverables,
    ]),
    ...programme().roles.flatMap(({ role, holder }) => [role, holder.raw ?? '']),
    ...programme().risks.map(({ text }) => text),
  ];
  expect(texts.length).toBeGreaterThan(140);
  for (const text of texts) expect(file).toContain(squeeze(text));
});

test('every question and warning is whole in all three languages and is asked of a person of the plan', () => {
  // A list of names is one reading: all of them.
  const people = new Set(programme().people.flatMap(({ id, name }) => [id, name]));
  for (const { text, askedOf } of timra.questions) {
    expect(people.has(askedOf)).toBe(true);
    expect(new Set(Object.values(text)).size).toBe(3);
    expect(Object.values(text).join('')).not.toMatch(/undefined|null|NaN|\[object/u);
  }
  for (const { text } of timra.warnings)
    expect(Object.values(text).join('')).not.toMatch(/undefined|null|NaN|\[object/u);
  const ids = [...timra.questions, ...timra.warnings].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('leader questions offer people of the plan', () => {
  // A list of names is one reading: all of them.
  const people = new Set(programme().people.flatMap(({ id, name }) => [id, name]));
  const readings = timra.questions
    .filter(({ id }) => /^(?:leader|role|project-leader)/u.test(id))
    .flatMap((q) => q.readings.flatMap((reading) => reading.split(', ')));
  expect(readings.length).toBeGreaterThan(13);
  expect(readings.every((id) => people.has(id))).toBe(true);
});
