/** Role × action around minutes, on the flows themselves: who may write, send, adjust, return and register. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAgendaCache } from '../../../src/flows/load-agenda.ts';
import { recordMinutes } from '../../../src/flows/meeting/record-minutes.ts';
import { recordAttendance } from '../../../src/flows/meeting/record-attendance.ts';
import { finishAction } from '../../../src/flows/meeting/finish-action.ts';
import { type MinutesStep, stepMinutes } from '../../../src/flows/meeting/step-minutes.ts';
import { importPlan } from '../../../src/flows/import-plan.ts';
import { createPlanReadings } from '../../../src/flows/plan-readings.ts';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { createTestStore } from '../../support/test-store.ts';
import { PLAN, PROGRAMME } from '../deliver/delivery-world.ts';

const plan = PLAN.replace(
  'members: Siv Sten }',
  "members: 'Siv Sten, Ann Ek', secretary: Kim Kaj, chair: Siv Sten }",
);
const meeting = { body: 'styret', day: '2016-09-27' };
const at = Temporal.Instant.from('2016-09-27T11:30:00Z');
const EVERYBODY = ['kim-kaj', 'lea-lind', 'siv-sten', 'ann-ek', 'bo-alm', 'nobody'];
let test_: Awaited<ReturnType<typeof createTestStore>>;
let deps: Parameters<typeof recordMinutes>[0];
let count = 0;

beforeAll(async () => {
  test_ = await createTestStore();
  const readings = createPlanReadings();
  const { store } = test_;
  await importPlan({ store, readings }, { text: plan, by: 'test', at: at.subtract({ hours: 24 }) });
  deps = { store, readings, agendas: createAgendaCache(), calendarOf: workCalendarFor };
  const members = EVERYBODY.filter((one) => one !== 'nobody').map((person) => ({
    ...{ person, email: null, slackUserId: `U-${person}`, timeZone: null, locale: null },
  }));
  await store.saveMembers(PROGRAMME, members);
});
afterAll(() => test_.close());

const write = async (by: string) =>
  (
    await recordMinutes(deps, {
      ...{ programme: PROGRAMME, meeting, by, at, key: `w${String((count += 1))}` },
      acts: [
        {
          period: '1',
          content: { kind: 'minutes-item', title: 'Läget', type: 'I', notes: `Text ${by}`, base: count },
        },
      ],
    })
  ).state;
const step = async (by: string, act: MinutesStep) =>
  (await stepMinutes(deps, { programme: PROGRAMME, meeting, by, at, act })).state;
const allowed = async (acts: (by: string) => Promise<string>, no: readonly string[]) => {
  const states: string[] = [];
  for (const by of no) states.push(await acts(by));
  return states;
};

describe('in the order of a meeting', () => {
  test('the secretary, the leaders and the chair write; members and strangers do not', async () => {
    expect(await allowed(write, ['ann-ek', 'bo-alm', 'nobody'])).toEqual(Array(3).fill('not-yours'));
    expect(await allowed(write, ['kim-kaj', 'lea-lind', 'siv-sten'])).toEqual(Array(3).fill('recorded'));
  });

  test('before the day of the meeting nobody writes', async () => {
    const early = await recordMinutes(deps, {
      ...{ programme: PROGRAMME, meeting, by: 'kim-kaj', at: at.subtract({ hours: 24 }), key: 'early' },
      acts: [],
    });
    expect(early.state).toBe('not-begun');
  });

  test('who writes sends, to somebody invited; the writer as adjuster is advised against, not stopped', async () => {
    const sent = (adjuster: string) => ({ step: 'sent', adjuster }) as const;
    for (const by of ['ann-ek', 'bo-alm', 'nobody']) expect(await step(by, sent('ann-ek'))).toBe('not-yours');
    expect(await step('kim-kaj', sent('bo-alm'))).toBe('unknown');
    expect(
      await stepMinutes(deps, { programme: PROGRAMME, meeting, by: 'kim-kaj', at, act: sent('siv-sten') }),
    ).toEqual({ state: 'done', advice: 'author' });
  });

  test('only the adjuster returns or adjusts, and nobody adjusts what has changed since it was read', async () => {
    const back = { step: 'returned', comment: 'Ändra' } as const;
    for (const by of ['kim-kaj', 'lea-lind', 'ann-ek', 'nobody'])
      expect(await step(by, back)).toBe('not-yours');
    expect(await step('siv-sten', { step: 'returned', comment: ' ' })).toBe('needs-text');
    expect(await step('siv-sten', back)).toBe('done');
    expect(await step('siv-sten', { step: 'adjusted', stamp: '3' })).toBe('not-now');
    expect(await step('lea-lind', { step: 'sent', adjuster: 'ann-ek' })).toBe('done');
    for (const by of ['kim-kaj', 'siv-sten', 'nobody'])
      expect(await step(by, { step: 'adjusted' })).toBe('not-yours');
    expect(await step('ann-ek', { step: 'adjusted', stamp: '2' })).toBe('changed');
    const both = await Promise.all([
      step('ann-ek', { step: 'adjusted', stamp: '3' }),
      step('ann-ek', { step: 'returned', comment: 'Nej' }),
    ]);
    expect(both.toSorted()).toEqual(['done', 'not-now']);
  });

  test('adjusted minutes are closed, and get their number once', async () => {
    const steps = (await test_.store.loadEntries({ programme: PROGRAMME, kind: 'minutes-step' })).at(-1);
    if (steps?.content.kind === 'minutes-step' && steps.content.step === 'returned') {
      await step('kim-kaj', { step: 'sent', adjuster: 'ann-ek' });
      await step('ann-ek', { step: 'adjusted' });
    }
    expect(await write('kim-kaj')).toBe('closed');
    const dnr = { step: 'registered', dnr: '2016/14' } as const;
    for (const by of ['ann-ek', 'bo-alm']) expect(await step(by, dnr)).toBe('not-yours');
    expect(await step('kim-kaj', dnr)).toBe('done');
    expect(await step('kim-kaj', { ...dnr, dnr: '2016/15' })).toBe('not-now');
  });

  test('who is invited answers whether they come, and nobody else; a stranger finishes nothing', async () => {
    const answer = async (person: string) =>
      (
        await recordAttendance(deps, {
          ...{ programme: PROGRAMME, body: 'styret', meeting: '2016-10-25', person, answer: 'yes', at },
          key: `a-${person}`,
        })
      ).state;
    expect(await allowed(answer, ['bo-alm', 'nobody'])).toEqual(['not-invited', 'not-invited']);
    expect(await allowed(answer, ['ann-ek', 'siv-sten', 'kim-kaj'])).toEqual(Array(3).fill('recorded'));
    const finish = { programme: PROGRAMME, action: 'none', note: '', by: 'ann-ek', at, key: 'f' };
    expect((await finishAction(deps, finish)).state).toBe('unknown');
  });
});
