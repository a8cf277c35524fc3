import { describe, expect, test } from 'vitest';
import type { Entry, EntryContent } from '../../../src/programme/register/entry.ts';
import { acceptAreaStatus, type AreaInput } from '../../../src/programme/status/accept-area-status.ts';
import { areaOwner } from '../../../src/programme/status/area-owner.ts';
import { areaStatuses } from '../../../src/programme/status/area-status.ts';
import type { ComputedColour } from '../../../src/programme/status/colour-reason.ts';
import { economyColour } from '../../../src/programme/status/economy-colour.ts';
import type { ChosenColour, Colour } from '../../../src/programme/status/colour.ts';
import { programme } from '../../plan/support/fyrbodal.ts';

type Said = Extract<EntryContent, { kind: 'area-status' }>;

function entry(subject: string, period: string, content: Partial<Said>, revision = 1): Entry {
  return {
    id: `area-status:${subject}:${period}:${revision}`,
    ...{ subject, period, revision },
    by: 'sara-herrman',
    at: Temporal.Instant.from('2021-05-11T12:00:00Z'),
    content: { kind: 'area-status', colour: 'green', comment: '', action: '', actionDone: false, ...content },
  };
}

const green: ComputedColour = { dimension: 'time', colour: 'green', reason: { key: 'on-plan' }, sources: [] };
const computed = (time: Colour): readonly ComputedColour[] => [
  { ...green, colour: time },
  economyColour(programme().economy),
];

const on = (entries: readonly Entry[], week = '2021-W20', time: Colour = 'green') =>
  areaStatuses(programme(), entries, { computed: computed(time), week });

const BOARD: readonly Entry[] = [
  entry('budget', '2021-W19', {
    colour: 'yellow',
    comment: 'Avvikelse externt köpta tjänster',
    action: 'Justeras mot digitala tjänster',
    actionDone: true,
  }),
  entry('tid', '2021-W19', {
    colour: 'red',
    comment: 'Projektet ligger efter i tidsplan',
    action: 'Se risker R1',
  }),
];

describe('F04: the status table of 2021-05-20', () => {
  test('“Klart: Ja” is the measure; the deviation stays yellow beside the same computed colour', () => {
    const [budget, time, staff] = on(BOARD);
    expect(budget).toMatchObject({
      area: { name: 'Budget' },
      chosen: 'yellow',
      computed: { colour: 'yellow', reason: { key: 'overrun' } },
      shown: 'yellow',
      comment: 'Avvikelse externt köpta tjänster',
      actionDone: true,
    });
    expect(time).toMatchObject({ area: { name: 'Tid' }, chosen: 'red', shown: 'red', actionDone: false });
    expect(staff).toMatchObject({
      area: { name: 'Personal' },
      chosen: null,
      shown: 'grey',
      actionDone: null,
    });
  });

  test('the worse of the two counts, also when the chosen one is kinder', () => {
    const kind = [entry('tid', '2021-W20', { colour: 'green' })];
    expect(on(kind, '2021-W20', 'red')[1]).toMatchObject({ chosen: 'green', shown: 'red' });
    expect(on(kind, '2021-W20', 'grey')[1]).toMatchObject({ chosen: 'green', shown: 'green' });
  });

  test('silence is grey: after fourteen days, before the first answer, and about a later week; red is not hidden', () => {
    expect(on(BOARD, '2021-W21')[1]?.shown).toBe('red');
    expect(on(BOARD, '2021-W22')[1]).toMatchObject({ chosen: null, shown: 'grey', comment: '' });
    expect(on(BOARD, '2021-W18')[1]?.shown).toBe('grey');
    expect(on([], '2021-W20', 'red')[1]).toMatchObject({ chosen: null, shown: 'red' });
  });
});

test('a colour stands since the first week of the row it ends; a corrected week counts as corrected', () => {
  const said = (...weeks: readonly (readonly [string, ChosenColour, number?])[]) =>
    weeks.map(([week, colour, revision]) => entry('tid', week, { colour }, revision));
  const since = (entries: readonly Entry[]) => on(entries)[1]?.since;
  expect(since(said(['2021-W16', 'green'], ['2021-W18', 'red'], ['2021-W20', 'red']))).toBe('2021-W18');
  expect(since(said(['2021-W18', 'red'], ['2021-W18', 'green', 2], ['2021-W20', 'red']))).toBe('2021-W20');
  expect(since([])).toBeNull();
});

test('who chooses is the holder of the role, a named person, or else whoever decides', () => {
  const confirmed = new Map<string, string>();
  const area = (by: string) => ({ id: 'tid', name: 'Tid', dimension: 'time' as const, by });
  expect(areaOwner({ programme: programme(), confirmed }, area('project-leader'))).toBe('sara-herrman');
  expect(areaOwner({ programme: programme(), confirmed }, area('pontus-bjorhn'))).toBe('pontus-bjorhn');
  expect(areaOwner({ programme: programme(), confirmed }, area('coordinator'))).toBe('sara-herrman');
  const other = new Map([['project-leader', 'pontus-bjorhn']]);
  expect(areaOwner({ programme: programme(), confirmed: other }, area('project-leader'))).toBe(
    'pontus-bjorhn',
  );
});

describe('what is submitted', () => {
  const input = (change: Partial<AreaInput>): AreaInput => ({
    ...{ area: 'tid', colour: 'green', comment: '', action: '', actionDone: false },
    ...change,
  });

  test('every problem of every area comes at once', () => {
    const { accepted, problems } = acceptAreaStatus([
      input({ area: 'budget', colour: 'yellow', comment: ' ', actionDone: true }),
      input({ area: 'tid', colour: null }),
      input({ area: 'personal', colour: 'red', comment: 'x'.repeat(3001) }),
    ]);
    expect(accepted).toBeNull();
    expect(problems.map(({ area, field, fault }) => `${area}.${field} ${fault}`)).toEqual([
      'budget.comment why',
      'budget.action measure',
      'tid.colour missing',
      'personal.comment long',
    ]);
  });

  test('green needs no words, and yellow with a reason needs no measure', () => {
    expect(
      acceptAreaStatus([input({}), input({ colour: 'yellow', comment: 'Dyrare kurser' })]),
    ).toMatchObject({
      problems: [],
      accepted: [{ colour: 'green' }, { colour: 'yellow', comment: 'Dyrare kurser' }],
    });
  });
});
