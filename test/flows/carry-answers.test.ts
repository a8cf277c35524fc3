/** What was answered in Slack is not undone by a file from somebody's desk that does not know of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { importPlan } from '../../src/flows/import-plan.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { secureResources } from '../../src/flows/resource/secure-resources.ts';
import { unsecuredOf } from '../../src/programme/resource/unsecured.ts';
import { resourceMark } from '../../src/render/slack/resource-value.ts';
import { withStore } from '../support/test-store.ts';

const TIMRA = readFileSync(join(import.meta.dirname, '../../examples/timra-2016/programme.yaml'), 'utf8');
const AT = Temporal.Instant.from('2016-08-01T06:00:00Z');

test('T19: a secured resource and an answered question survive an import of the old file with other changes', async () => {
  await withStore(async ({ store }) => {
    const readings = createPlanReadings();
    const deps = { store, readings };
    const programme = 'timra-2016';
    await importPlan(deps, { text: TIMRA, by: 'administrator', at: AT });
    const current = async () => {
      const plan = await store.loadPlan(programme);
      if (plan === undefined) throw new Error('no plan');
      return { plan, reading: readings.read(plan) };
    };
    const first = (await current()).reading.programme;
    const [open] = first === null ? [] : unsecuredOf(first);
    if (open === undefined) throw new Error('everything is secured');
    const secured = await secureResources(deps, {
      ...{ programme, marks: [resourceMark(open.index, open.resource.raw)], by: 'helene-olofsson' },
      at: AT.add({ hours: 1 }),
    });
    expect(secured.state).toBe('secured');
    const question = (await current()).reading.questions.find(({ id }) => id.startsWith('target:'));
    if (question === undefined) throw new Error('no question about a target');
    const answered = await answerQuestion(deps, {
      ...{ programme, question: question.id, raw: null, reading: '60' },
      ...{ by: 'helene-olofsson', at: AT.add({ hours: 2 }) },
    });
    expect(answered.state).toBe('answered');
    const desk = TIMRA.replace('yvonne.westerlund@timra', 'yvonne@timra');
    const imported = await importPlan(deps, { text: desk, by: 'administrator', at: AT.add({ hours: 3 }) });
    expect(imported.state).toBe('imported');
    const { plan, reading } = await current();
    expect(plan.text).toContain('yvonne@timra');
    expect(reading.questions.map(({ id }) => id)).not.toContain(question.id);
    const left = reading.programme === null ? [] : unsecuredOf(reading.programme);
    expect(left.map(({ index }) => index)).not.toContain(open.index);
    // The file that was taken out before both answers is nothing new.
    const again = await importPlan(deps, { text: desk, by: 'administrator', at: AT.add({ hours: 4 }) });
    expect(again.state).toBe('unchanged');
  });
});
