import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { planCheckJson } from '../../src/plan/plan-check-json.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { renderPlanCheck } from '../../src/plan/render-plan-check.ts';
import { LOCALES } from '../../src/programme/locale.ts';
import { timra } from './support/timra.ts';

const golden = (name: string) => fileURLToPath(new URL(`./golden/${name}`, import.meta.url));
const broken = readPlan(readFileSync(new URL('./fixtures/many-faults.yaml', import.meta.url), 'utf8'));

describe.each(LOCALES)('in %s', (locale) => {
  test('Timrå: counts, questions with reading and whom to ask, warnings', async () => {
    await expect(renderPlanCheck(timra, locale)).toMatchFileSnapshot(golden(`timra.${locale}.txt`));
  });

  test('a wrong file: every fault with its place', async () => {
    await expect(renderPlanCheck(broken, locale)).toMatchFileSnapshot(golden(`many-faults.${locale}.txt`));
  });
});

test('as JSON: the same keys for a right and a wrong file', () => {
  const [right, wrong] = [planCheckJson(timra), planCheckJson(broken)];
  expect(Object.keys(right)).toEqual(['programme', 'counts', 'questions', 'warnings', 'errors']);
  expect(Object.keys(wrong)).toEqual(Object.keys(right));
  expect(right['programme']).toMatchObject({
    id: 'timra-2016',
    start: '2016-05-01',
    end: '2017-12-31',
    version: '0.5',
  });
  expect(wrong['programme']).toBeNull();
  expect(JSON.parse(JSON.stringify(right))).toEqual(right);
  expect(right['questions']).toContainEqual(
    expect.objectContaining({
      id: 'leader:6',
      about: 'roles[11].person',
      raw: 'Susanne Wadell?',
      readings: ['susanne-wadell'],
      confidence: 'likely',
      askedOf: 'yvonne-westerlund',
    }),
  );
});
