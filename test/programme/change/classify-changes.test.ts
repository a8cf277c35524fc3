/** R5: what is a re-plan and what only follows up. */
import { describe, expect, test } from 'vitest';
import { diffPlans } from '../../../src/plan/diff-plans.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { classifyChanges } from '../../../src/programme/change/classify-changes.ts';

const PLAN = `schema: tertial.programme/1
settings: { id: x, shortName: X, language: sv, country: SE, timeZone: Europe/Stockholm, currency: SEK }
people:
  - { name: Ann Ek, email: ann.ek@example.org }
  - { name: Bo Alm, email: bo.alm@example.org }
  - { name: Siv Sten, email: siv.sten@example.org }
document: { title: X }
project: { starts: 2016-08-01, ends: 2017-06-30 }
goals:
  - { id: g1, level: partial, code: '1:1', text: Alla kommuner är med }
activities:
  - { number: '1', title: Kartlägga, period: Sep – 17 oktober 2016, leader: Ann Ek }
  - { number: '2', title: Utbilda, period: Sep – nov 2016, leader: Bo Alm? }
deliverables:
  - { id: handbok, name: Handbok, version: '0.7', targetVersion: '1.0', due: 2016-12-01 }
milestones:
  - { id: m1, text: Minst 10 kommuner är med, date: 2016-11-01 }
bodies:
  - { id: styrgrupp, name: Styrgruppen, kind: steering-group, members: Siv Sten, chair: Siv Sten }
roles:
  - { role: Projektledare, function: project-leader, person: Ann Ek }
  - { role: Beställare, function: client, person: Bo Alm? }
budget:
  lines:
    - { category: Utbildning, budget: 120 000 kr, outcome: 10 000 kr, forecast: 110 000 kr }
`;

function classified(from: string, to: string) {
  const after = PLAN.replace(from, to);
  if (after === PLAN) throw new Error(`${from} is not in the plan`);
  const [was, is] = [readPlan(PLAN), readPlan(after)];
  if (was.programme === null || is.programme === null)
    throw new Error(JSON.stringify([...was.problems, ...is.problems]));
  return classifyChanges(was.programme, is.programme, diffPlans(was.programme, is.programme));
}

describe('a re-plan', () => {
  test.each([
    ['Sep – 17 oktober 2016', 'Sep – 30 november 2016', 'time'],
    ['ends: 2017-06-30', 'ends: 2017-08-30', 'time'],
    ['date: 2016-11-01', 'date: 2017-01-01', 'time'],
    ['due: 2016-12-01', 'due: 2017-01-01', 'time'],
    ['text: Alla kommuner är med', 'text: Minst 30 kommuner är med', 'goal'],
    ['text: Alla kommuner är med', 'text: Alla kommuner är med, cancelled: true', 'goal'],
    ['Minst 10 kommuner', 'Minst 8 kommuner', 'goal'],
    ['budget: 120 000 kr', 'budget: 90 000 kr', 'economy'],
    [
      'function: project-leader, person: Ann Ek',
      'function: project-leader, person: Bo Alm',
      'responsibility',
    ],
    ['chair: Siv Sten', 'chair: Ann Ek', 'responsibility'],
    ["  - { number: '2', title: Utbilda, period: Sep – nov 2016, leader: Bo Alm? }\n", '', 'scope'],
    [
      "  - { id: handbok, name: Handbok, version: '0.7', targetVersion: '1.0', due: 2016-12-01 }",
      '  []',
      'scope',
    ],
  ])('%s → %s is %s', (from, to, kind) => {
    const { kinds, moves } = classified(from, to);
    expect(kinds).toEqual([kind]);
    expect(moves.length).toBeGreaterThan(0);
  });

  test('an activity that goes is one move with its name, not one for each of its facts', () => {
    const { moves } = classified(
      "  - { number: '2', title: Utbilda, period: Sep – nov 2016, leader: Bo Alm? }\n",
      '',
    );
    expect(moves).toEqual([{ path: 'activities[2]', before: 'Utbilda', after: null, weakened: false }]);
  });
});

describe('follow-up', () => {
  test.each([
    ["version: '0.7'", "version: '0.9'"],
    ['outcome: 10 000 kr, forecast: 110 000 kr', 'outcome: 60 000 kr, forecast: 130 000 kr'],
    ['leader: Bo Alm?', 'leader: Bo Alm'],
    ['function: client, person: Bo Alm?', 'function: client, person: Bo Alm'],
    ['bo.alm@example.org', 'bo@example.org'],
    ['title: Kartlägga', 'title: Kartläggning'],
    ['Sep – 17 oktober 2016', 'September – 17 oktober 2016'],
    ['date: 2016-11-01', 'date: 2016-11-01, done: 2016-10-28'],
    ['document: { title: X }', "document: { title: X, version: '0.6' }"],
  ])('%s → %s', (from, to) => {
    expect(classified(from, to)).toEqual({ kinds: [], moves: [] });
  });
});
