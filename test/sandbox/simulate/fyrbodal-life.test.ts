/** The script of Fyrbodal is held to the minutes: what they say on 2021-05-20 is what has been said by then. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Entry } from '../../../src/programme/register/entry.ts';
import { areaStatuses } from '../../../src/programme/status/area-status.ts';
import { economyColour } from '../../../src/programme/status/economy-colour.ts';
import { readLife } from '../../../src/sandbox/simulate/read-life.ts';
import { meeting, programme } from '../../plan/support/fyrbodal.ts';

const text = readFileSync(new URL('../../../examples/fyrbodal-2021/life.yaml', import.meta.url), 'utf8');
const read = readLife(text, programme());
if (!('life' in read)) throw new Error(JSON.stringify(read.problems, null, 1));
const { life } = read;

test('F04: the areas chosen before the meeting are the three rows of its table, word for word', () => {
  const entries = (life.areas ?? []).map(
    ({ week, area, comment = '', action = '', actionDone = false, colour }): Entry => ({
      id: `area-status:${area}:${week}:1`,
      ...{ subject: area, period: week, revision: 1, by: 'sara-herrman' },
      at: Temporal.Instant.from('2021-05-10T12:00:00Z'),
      content: { kind: 'area-status', colour, comment, action, actionDone },
    }),
  );
  const statuses = areaStatuses(programme(), entries, {
    computed: [economyColour(programme().economy)],
    week: '2021-W20',
  });
  const words = { yellow: 'gul', red: 'röd', green: 'grön' };
  const rows = statuses.map(({ area, chosen, comment, action, actionDone }) => {
    const colour = chosen === null ? 'grå' : words[chosen];
    return `${area.name}: ${colour}. ${comment}. Åtgärd: ${action}. Klart: ${actionDone === true ? 'Ja' : 'Nej'}`;
  });
  expect(rows).toHaveLength(3);
  expect(meeting().agenda[0]?.notes.slice(1, 4)).toEqual(rows);
});

test('F12: the re-plan is put forward before the meeting, moves the end two months, and is approved at it by both', () => {
  const [replan] = life.imports ?? [];
  if (replan === undefined) throw new Error('no re-plan');
  expect(Temporal.PlainDate.compare(replan.on, meeting().on)).toBe(-1);
  expect(replan.edits[0]).toEqual({ at: 'project.ends', to: programme().end?.add({ months: 2 }).toString() });
  expect(
    (life.approvals ?? []).map(({ request, step, outcome, on }) => [request, step, outcome, on]),
  ).toEqual([
    ['CR1', 'steering-group', 'approved', meeting().on.toString()],
    ['CR1', 'funder', 'approved', meeting().on.toString()],
  ]);
});

test('every delivery that alternative 1 brings to 1.0 reaches it before the new end', () => {
  const wanted = programme().deliverables.filter(({ targetVersion }) => targetVersion === '1.0');
  const last = (id: string) =>
    (life.imports ?? [])
      .flatMap(({ on, edits }) => edits.map((edit) => ({ on, ...edit })))
      .filter(({ at }) => at === `deliverables[${id}].version`)
      .at(-1);
  for (const { id } of wanted) {
    const reached = last(id);
    expect(reached !== undefined && 'to' in reached ? reached.to : null).toMatch(/^(?:v )?1\.0$/u);
    expect(reached !== undefined && reached.on <= '2021-12-17').toBe(true);
  }
  expect(wanted).toHaveLength(3);
});
