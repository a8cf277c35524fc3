/** What several people record of one meeting at the same time: nothing is lost, and each decision becomes one fact. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasConflict, recordedMinutes } from '../../../src/programme/meeting/recorded-minutes.ts';
import { withRecorded } from '../../../src/programme/meeting/with-recorded.ts';
import { knownOn } from '../../../src/programme/known-on.ts';
import type { Entry, EntryContent } from '../../../src/programme/register/entry.ts';
import { exampleProgramme } from '../../support/example-programme.ts';

const MEETING = 'styrgrupp:2021-09-07';
const START = Temporal.Instant.from('2021-09-07T08:30:00Z');

/** Files contents in order, as the store does: revisions per kind and period. */
function filed(
  acts: readonly { readonly period: string; readonly by: string; readonly content: EntryContent }[],
) {
  const count = new Map<string, number>();
  return acts.map(({ period, by, content }, index): Entry => {
    const key = `${content.kind}:${content.kind === 'action-done' ? period : MEETING}:${period}`;
    const revision = (count.get(key) ?? 0) + 1;
    count.set(key, revision);
    const subject = content.kind === 'action-done' ? period : MEETING;
    const at = START.add({ seconds: index });
    return { id: `${key}:${String(revision)}`, subject, period, revision, by, at, content };
  });
}

const note = (notes: string, base: number) =>
  ({ kind: 'minutes-item', title: 'Riskhantering', type: 'B', notes, base }) as const;
const decision = (text: string, base: number, difference = {}) =>
  ({
    kind: 'minutes-decision',
    ...{ item: '3', decision: null, text, chosen: null, outcome: text },
    ...{ unanimous: true, votes: '', conditions: '', base, ...difference },
  }) as const;

describe('two write at the same time', () => {
  test('the newest counts, and what it has not seen stands beside it until somebody puts both together', () => {
    const both = filed([
      { period: '3', by: 'anna', content: note('Annas text', 0) },
      { period: '3', by: 'bo', content: note('Bos text', 0) },
    ]);
    const [item] = recordedMinutes(both, MEETING).items;
    expect(item?.newest.by).toBe('bo');
    expect(item?.beside.map(({ by }) => by)).toEqual(['anna']);
    expect(hasConflict(recordedMinutes(both, MEETING))).toBe(true);
    const together = filed([
      { period: '3', by: 'anna', content: note('Annas text', 0) },
      { period: '3', by: 'bo', content: note('Bos text', 0) },
      { period: '3', by: 'anna', content: note('Annas text. Bos text', 2) },
    ]);
    expect(hasConflict(recordedMinutes(together, MEETING))).toBe(false);
  });

  test('whatever is written by whoever has seen whatever: no text is lost without somebody having seen it', () => {
    const acts = fc.array(fc.record({ by: fc.constantFrom('anna', 'bo', 'kim'), seen: fc.nat(8) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(acts, (writers) => {
        const entries = filed(
          writers.map(({ by, seen }, index) => ({
            ...{ period: '3', by },
            content: note(`text ${String(index)}`, Math.min(seen, index)),
          })),
        );
        const [item] = recordedMinutes(entries, MEETING).items;
        const shown = [item?.newest, ...(item?.beside ?? [])].map((one) => one?.content.notes);
        for (const [index, one] of entries.entries()) {
          const isSeen = entries
            .slice(index + 1)
            .some(({ content }) => 'base' in content && content.base >= one.revision);
          expect(shown.includes(`text ${String(index)}`)).toBe(!isSeen);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is recorded becomes facts of the programme', () => {
  const plan = exampleProgramme('fyrbodal-2021');

  test('every recorded decision is in the log exactly once, whatever its revisions and whoever wrote them', () => {
    const acts = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), by: fc.constantFrom('anna', 'bo'), base: fc.nat(3) }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(acts, (written) => {
        const entries = filed(
          written.map(({ id, by, base }, index) => ({
            ...{ period: id, by },
            content: decision(`${id} ${String(index)}`, base),
          })),
        );
        const { decisions } = withRecorded(plan, entries);
        const recorded = decisions.slice(plan.decisions.length);
        const expected = new Map(written.map(({ id }, index) => [id, `${id} ${String(index)}`]));
        expect(new Map(recorded.map((one) => [one.id, one.outcome]))).toEqual(
          new Map([...expected].map(([id, text]) => [`${MEETING}:${id}`, text])),
        );
        expect(recorded).toHaveLength(expected.size);
      }),
      { numRuns: 60 },
    );
  });

  test('a decision the plan puts forward is settled where it stands, not written a second time', () => {
    const before = knownOn(plan, Temporal.PlainDate.from('2021-05-01'));
    const id = 'styrgrupp:2021-05-20';
    const entry: Entry = {
      ...{
        id: `minutes-decision:${id}:hantering-av-r1:1`,
        subject: id,
        period: 'hantering-av-r1',
        revision: 1,
      },
      ...{ by: 'pontus-bjorhn', at: START },
      content: decision('', 0, { decision: before.decisions[0]?.id, chosen: 1, outcome: '' }),
    };
    const after = withRecorded(before, [entry]);
    expect(after.decisions).toHaveLength(before.decisions.length);
    expect(after.decisions[0]).toMatchObject({ chosen: 1, unanimous: true, source: entry.id });
    expect(after.decisions[0]?.alternatives).toHaveLength(3);
  });

  test('an action gets its owner and day, is open until its owner calls it done, and can be opened again', () => {
    const id = `${MEETING}:x1`;
    const action = {
      kind: 'minutes-action',
      ...{ item: '2', text: 'Mät utgångspunkten', owner: 'sara-herrman' },
      ...{ due: '2021-09-30', dropped: false, base: 0 },
    } as const;
    const acts = [
      { period: 'x1', by: 'pontus-bjorhn', content: action },
      {
        period: id,
        by: 'sara-herrman',
        content: { kind: 'action-done', done: true, note: 'Klart' } as const,
      },
      { period: id, by: 'sara-herrman', content: { kind: 'action-done', done: false, note: '' } as const },
    ];
    const state = (count: number) =>
      withRecorded(plan, filed(acts.slice(0, count))).actions.find((one) => one.id === id);
    expect(state(1)).toMatchObject({ state: 'open', origin: '2021-09-07, 2' });
    expect(state(1)?.owner).toMatchObject({ state: 'confirmed', people: ['sara-herrman'] });
    expect(state(2)).toMatchObject({ state: 'done', done: { by: 'sara-herrman', note: 'Klart' } });
    expect(state(3)?.state).toBe('open');
  });

  test('the steps make the state: a draft until it is adjusted, and nothing recorded changes the plan’s own meeting', () => {
    const step = (kind: 'sent' | 'returned' | 'adjusted' | 'registered', dnr = '') => ({
      ...{ period: '', by: 'pontus-bjorhn' },
      content: { kind: 'minutes-step', step: kind, adjuster: 'lena-gardtman', comment: '', dnr } as const,
    });
    const start = { period: '1', by: 'pontus-bjorhn', content: note('Öppnades', 0) };
    const meeting = (...steps: readonly ReturnType<typeof step>[]) =>
      withRecorded(plan, filed([start, ...steps])).meetings.at(-1);
    expect(meeting()?.state).toBe('draft');
    expect(meeting(step('sent'))).toMatchObject({ state: 'draft', adjustedBy: null });
    expect(meeting(step('sent'), step('returned'))?.state).toBe('draft');
    expect(meeting(step('sent'), step('adjusted'))).toMatchObject({
      ...{ state: 'adjusted', adjustedBy: 'lena-gardtman', notedBy: 'pontus-bjorhn' },
    });
    expect(meeting(step('sent'), step('adjusted'), step('registered', 'KS 2021/14'))).toMatchObject({
      ...{ state: 'registered', dnr: 'KS 2021/14' },
    });
    expect(withRecorded(plan, filed([start])).meetings[0]).toEqual(plan.meetings[0]);
  });
});
