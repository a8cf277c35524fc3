import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SaveAnswersInput } from '../../../src/ports.ts';
import { statusContent } from '../../support/answers.ts';
import { createTestStore, type TestStore } from '../../support/test-store.ts';
import { planInput } from '../../support/plan-input.ts';

const at = Temporal.Instant.from('2016-09-02T07:14:05.123Z');
let test: TestStore;
beforeAll(async () => {
  test = await createTestStore();
});
afterAll(() => test.close());

describe('saveAnswers', () => {
  it('gives back every field as it was saved', async () => {
    const programme = await plan('fields');
    const content = statusContent({
      colour: 'red',
      deviation: {
        cause: 'Upphandlingen överklagad',
        consequence: 'Tre veckor sent',
        action: 'Nytt beslut',
        owner: 'Helene Olofsson',
        due: Temporal.PlainDate.from('2016-09-30'),
      },
      counts: { 'e-tjanster': 14 },
      forecast: Temporal.PlainDate.from('2016-10-21'),
      finished: Temporal.PlainDate.from('2016-10-20'),
    });
    const saved = await test.store.saveAnswers(submission(programme, { content }));
    const [loaded] = await test.store.loadAnswers({ programme });
    expect(saved.state).toBe('saved');
    expect(JSON.stringify(loaded)).toBe(JSON.stringify(saved.answers[0]));
    expect(loaded).toMatchObject({ id: '2.1:2016-W35:1', revision: 1, textSince: '2016-W35', late: false });
    expect(loaded?.at.equals(at)).toBe(true);
    expect(loaded?.deviation?.due.toString()).toBe('2016-09-30');
    expect(loaded?.forecast?.toString()).toBe('2016-10-21');
    expect(loaded?.finished?.toString()).toBe('2016-10-20');
    expect(loaded?.counts).toEqual({ 'e-tjanster': 14 });
  });

  it('answers a repeated submission as the first one, also when both come at once', async () => {
    const programme = await plan('double');
    const input = submission(programme, { key: 'view-1', activities: ['3.1', '2.1'] });
    const both = await Promise.all([test.store.saveAnswers(input), test.store.saveAnswers(input)]);
    const later = await test.store.saveAnswers(input);
    expect(both.map(({ state }) => state).sort()).toEqual(['duplicate', 'saved']);
    expect(later.state).toBe('duplicate');
    for (const result of [...both, later])
      expect(result.answers.map(({ id }) => id)).toEqual(['3.1:2016-W35:1', '2.1:2016-W35:1']);
    expect(await test.store.loadAnswers({ programme })).toHaveLength(2);
  });

  it('gives every one of many simultaneous edits a revision of its own', async () => {
    const programme = await plan('edits');
    const edits = Array.from({ length: 12 }, (_, index) =>
      // Half of them name the activities in the other order, which would lock crosswise.
      submission(programme, { key: `edit-${index}`, activities: index % 2 === 0 ? ['1', '2'] : ['2', '1'] }),
    );
    const saved = await Promise.all(edits.map((edit) => test.store.saveAnswers(edit)));
    const revisions = (activity: string): number[] =>
      saved
        .flatMap(({ answers }) => answers.filter((answer) => answer.activity === activity))
        .map(({ revision }) => revision)
        .sort((a, b) => a - b);
    const expected = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(revisions('1')).toEqual(expected);
    expect(revisions('2')).toEqual(expected);
    expect((await test.store.loadLatestAnswers(programme)).map(({ revision }) => revision)).toEqual([12, 12]);
  });
});

describe('loadAnswers', () => {
  it('takes the newest revision per activity and week within the weeks, submitted before the instant', async () => {
    const programme = await plan('weeks');
    const week = (id: string, key: string, hours: number): SaveAnswersInput => ({
      ...submission(programme, { key }),
      week: id,
      at: at.add({ hours }),
    });
    await test.store.saveAnswers(week('2016-W35', 'w35', 0));
    await test.store.saveAnswers(week('2016-W35', 'w35-edit', 5));
    await test.store.saveAnswers(week('2016-W52', 'w52', 10));
    await test.store.saveAnswers(week('2017-W01', 'w01', 20));
    const ids = async (input: { from?: string; until?: string; before?: Temporal.Instant }) =>
      (await test.store.loadAnswers({ programme, ...input })).map(({ id }) => id);
    expect(await ids({})).toEqual(['2.1:2016-W35:2', '2.1:2016-W52:1', '2.1:2017-W01:1']);
    expect(await ids({ from: '2016-W36', until: '2016-W52' })).toEqual(['2.1:2016-W52:1']);
    expect(await ids({ before: at.add({ hours: 5 }) })).toEqual(['2.1:2016-W35:1']);
    const latest = async (until?: string) =>
      (await test.store.loadLatestAnswers(programme, until)).map(({ id }) => id);
    expect(await latest()).toEqual(['2.1:2017-W01:1']);
    expect(await latest('2016-W52')).toEqual(['2.1:2016-W52:1']);
    expect(await latest('2016-W51')).toEqual(['2.1:2016-W35:2']);
    expect(await latest('2016-W34')).toEqual([]);
  });

  it('knows nothing of other programmes', async () => {
    const [mine, theirs] = [await plan('mine'), await plan('theirs')];
    await test.store.saveAnswers(submission(theirs, { key: 'theirs' }));
    expect(await test.store.loadAnswers({ programme: mine })).toEqual([]);
    expect(await test.store.loadLatestAnswers(mine)).toEqual([]);
  });
});

async function plan(programme: string): Promise<string> {
  await test.store.savePlanRevision(planInput(programme));
  return programme;
}

function submission(
  programme: string,
  { key = `${programme}-key`, activities = ['2.1'], content = statusContent() } = {},
): SaveAnswersInput {
  return {
    programme,
    week: '2016-W35',
    by: 'helene-olofsson',
    at,
    late: false,
    submissionKey: key,
    answers: activities.map((activity) => ({ activity, content, textSince: '2016-W35' })),
  };
}
