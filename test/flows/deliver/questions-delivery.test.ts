/** Questions about the plan, to whoever is not in Slack. */
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { answerQuestion } from '../../../src/flows/answer-question.ts';
import { questionComposers } from '../../../src/flows/deliver/compose-questions.ts';
import { planDue } from '../../../src/flows/deliver/plan-due.ts';
import { createAgendaCache, loadAgenda } from '../../../src/flows/load-agenda.ts';
import { createPlanReadings } from '../../../src/flows/plan-readings.ts';
import { createLog } from '../../../src/adapters/system/log.ts';
import { waitingQuestions } from '../../../src/programme/obligation/asked-questions.ts';
import { withStore } from '../../support/test-store.ts';

const FILE = new URL('../../../examples/timra-2016/programme.yaml', import.meta.url);
const text = readFileSync(FILE, 'utf8');
const programme = 'timra-2016';
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Stockholm').toInstant();

test('T07: one mail with everything, answers go to the coordinator; nothing once all is answered or imported again', async () => {
  await withStore(async ({ store }) => {
    const readings = createPlanReadings();
    const deps = { store, readings, calendarOf: workCalendarFor, agendas: createAgendaCache() };
    const save = (content: string, when: string) =>
      store.savePlanRevision({
        ...{ programme, text: content, by: 'test', at: at(when) },
        sha256: createHash('sha256').update(content).digest('hex'),
      });
    await save(text, '2016-09-01T08:00');
    const tick = async (when: string) => {
      await planDue({ ...deps, log: createLog({ level: 'silent' }) }, at(when));
      return store.listDeliveries({ programme, kind: 'questions' });
    };
    const [delivery, ...others] = await tick('2016-09-01T09:00');
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ channel: 'mail', dueAt: at('2016-09-01T09:00') });

    const composed = async () => {
      const agenda = (await loadAgenda(deps, programme))!;
      const input = { agenda, delivery: delivery!, now: at('2016-09-01T09:00') };
      return questionComposers(deps).questions({
        ...input,
        about: { kind: 'questions', revision: 1 },
      });
    };
    const mail = await composed();
    expect(mail).toMatchObject({ channel: 'mail', mail: { language: 'sv' } });
    const agenda = (await loadAgenda(deps, programme))!;
    const waiting = waitingQuestions(agenda, delivery!.to);
    expect(JSON.stringify(mail)).toContain(`${waiting.length} frågor om planen`);

    const first = waiting.find(({ id }) => id === 'target:e-tjanster')!;
    await answerQuestion(deps, {
      ...{ programme, question: first.id, raw: null, reading: '60', by: 'helene-olofsson' },
      at: at('2016-09-01T10:00'),
    });
    expect(JSON.stringify(await composed())).toContain(`${waiting.length - 1} frågor om planen`);
    expect(await tick('2016-09-02T12:00')).toHaveLength(1);

    // The same questions in a new import: they have been asked.
    await save(`${text}\n# omläst\n`, '2016-09-05T12:00');
    expect(await tick('2016-09-07T12:00')).toHaveLength(1);
  });
});
