/** R5: an answer makes the plan certain; it does not change it past those who approve changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { importPlan } from '../../src/flows/import-plan.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { withStore } from '../support/test-store.ts';

const exampleOf = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../examples', name, 'programme.yaml'), 'utf8');
const TIMRA = exampleOf('timra-2016');
const COMMUNIS = exampleOf('communis-2011');
const AT = Temporal.Instant.from('2016-08-01T06:00:00Z');

function answered(text: string, question: string, reading: string) {
  return withStore(async ({ store }) => {
    const deps = { store, readings: createPlanReadings() };
    const { programme } = deps.readings.read({ text, sha256: text });
    if (programme === null) throw new Error('the plan does not read');
    expect((await importPlan(deps, { text, by: 'administrator', at: AT })).state).toBe('imported');
    const by = programme.people[0]?.id ?? '';
    const { state } = await answerQuestion(deps, {
      ...{ programme: programme.id, question, raw: null, reading, by, at: AT.add({ hours: 1 }) },
    });
    expect(await store.listPlanRevisions(programme.id)).toHaveLength(state === 'answered' ? 2 : 1);
    return state;
  });
}

test.each([
  // The target is 60 in the document, or 100 in its footnote; never 5.
  [TIMRA, 'target:e-tjanster', '5'],
  [TIMRA, 'period:7', 'jan - dec 2019'],
  // A plan milestone whose day is certain, only out of order.
  [COMMUNIS, 'milestone-order:forstudie', '2013-01-31'],
])('a certain fact is not moved to what nobody offered: %#', async (text, question, reading) => {
  expect(await answered(text, question, reading)).toBe('changes-plan');
});

test.each([
  [TIMRA, 'target:e-tjanster', '60'],
  [TIMRA, 'target:e-tjanster', '100'],
  [TIMRA, 'period:7', 'okt – nov 2017'],
  [TIMRA, 'leader:2.1', 'katarina-borg-johansson'],
  [TIMRA, 'role:4', 'Helene Olofsson, Susanne Wadell'],
  // "14 april" has no year: whichever it is, the answer only makes it certain.
  [COMMUNIS, 'date:milestone:direktiv', '2011-04-15'],
  [COMMUNIS, 'amount:1:budget', '612 000 kr'],
  [COMMUNIS, 'milestone-order:forstudie', '31 jan 2012'],
])('what was offered, and what makes a guess certain, is stored: %#', async (text, question, reading) => {
  expect(await answered(text, question, reading)).toBe('answered');
});

test('where nobody has to approve changes, the answer is taken as it is', async () => {
  const free = TIMRA.replace('changeApprovals: [steering-group]', 'changeApprovals: []');
  expect(free).not.toBe(TIMRA);
  expect(await answered(free, 'target:e-tjanster', '5')).toBe('answered');
});
