/** Whether an answer made the plan read otherwise, so that the receipt says no more than what happened. */
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { importPlan } from '../../src/flows/import-plan.ts';
import { questionWords } from '../../src/i18n/question-words.ts';
import { timraText } from '../plan/support/timra.ts';
import { createTestStore } from '../support/test-store.ts';

const at = Temporal.Instant.from('2016-09-01T06:00:00Z');

test('an answer on record alone is told from one that changes a fact', { timeout: 30_000 }, async () => {
  const db = await createTestStore();
  try {
    const deps = { store: db.store, readings: createPlanReadings() };
    await importPlan(deps, { text: timraText, by: 'administrator', at });
    const programme = 'timra-2016';
    const answer = async (question: string, reading: string) =>
      answerQuestion(deps, {
        ...{ programme, question, raw: null, reading, by: 'charlotte-sjostrom', at },
      });
    expect(await answer('open-item:1', 'Det är gjort.')).toMatchObject({ state: 'answered', changes: false });
    expect(await answer('target:e-tjanster', '100')).toMatchObject({ state: 'answered', changes: true });
    expect(await answer('target:e-tjanster', '60')).toMatchObject({ state: 'already' });
    expect(await answer('risks', 'R1 5x5')).toMatchObject({ state: 'wrong' });
  } finally {
    await db.close();
  }
});

test('the receipt in words', () => {
  expect(Object.values(questionWords.noted).map((said) => said({ reading: '1' }))).toEqual([
    'Tack. Antecknat: 1',
    'Takk. Notert: 1',
    'Thank you. Noted: 1',
  ]);
});
