/** Answers to open questions settle them, as long as the text they were given for still stands. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acceptReading } from '../../src/plan/accept-reading.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import type { PlanReading } from '../../src/plan/reading.ts';
import { dueDay } from '../../src/programme/reading.ts';
import { timraText } from './support/timra.ts';

const FOLDER = new URL('../../examples', import.meta.url).pathname;
const EXAMPLES = readdirSync(FOLDER);

const ASKING = `schema: tertial.programme/1
settings: { id: asking-2011, shortName: Asking, language: sv, country: SE, timeZone: Europe/Stockholm, currency: SEK, meetings: [{ body: board, rule: dates, time: '09:00', minutes: 60, dates: ['2011-05-06', '9 juni'] }] }
people: [{ name: Anna Berg }, { name: Bo Ek }, { name: Cia Dal }]
document: { title: Asking, date: '2011-02-01', store: { raw: 'K:\\a', alsoWritten: [{ where: kap 15, raw: 'K:\\b' }] } }
project: { starts: '2011-03-01', ends: våren 2013 }
goals: [{ id: g1, level: project, code: '1:5', text: Målet, due: våren 2012 }]
phases: [{ id: f1, name: Fas ett, ends: samma period som ovan }]
milestones:
  - { id: m1, text: Direktiv klart, date: 14 april }
  - { id: m2, text: Redan klart, date: 2 mars, done: '2011-03-02' }
deliverables: [{ id: d1, name: Handbok, due: 27 april }]
actions: [{ id: a1, text: Ring, due: 5 maj }, { id: a2, text: Skriv }]
meetings: [{ body: board, date: '2011-05-06', present: [{ name: Bo Ek }, { name: Gun Gäst }] }]
budget: { lines: [{ category: Resor, year: 2011, support: ca 1 000 kr, own: 500 kr }, { category: Resor, year: 2012, support: ca 1 000 kr, own: 700 kr }] }
bodies: [{ id: board, name: Nämnden, role: Styrgrupp }]
roles:
  - { role: Projektledare, function: project-leader, person: 'Anna Berg?' }
  - { role: Styrgrupp, function: steering-group, person: 'Bo Ek, Cia Dal?' }
targets: [{ id: t1, text: Tjänster, unit: tjänster, count: '60', alsoWritten: [{ where: fotnot, raw: '100' }] }]
activities:
  - { number: '1', title: Bygga, etapp 1, period: Aug – dec 2011, leader: 'Bo Ek eller Cia Dal?' }
`.replace('Bygga, etapp 1', "'Bygga, etapp 1'");

function withReadings(text: string, ...answers: readonly (readonly [string, string, string])[]): PlanReading {
  const lines = answers.map(
    ([question, raw, reading]) =>
      `  - ${JSON.stringify({ question, raw, reading, by: 'anna-berg', on: '2011-09-01' })}`,
  );
  return readPlan(`${text}\nreadings:\n${lines.join('\n')}\n`);
}

const open = readPlan(ASKING);
const rawOf = (id: string): string => open.questions.find((one) => one.id === id)?.raw ?? `no ${id}`;
const settle = (id: string, reading: string) => withReadings(ASKING, [id, rawOf(id), reading]);

test('every uncertain date is one question to the decider, with candidates near the document', () => {
  expect(open.problems).toEqual([]);
  const dates = open.questions.filter(({ id }) => id.startsWith('date:'));
  expect(dates.map(({ id, raw, readings, confidence }) => [id, raw, readings, confidence])).toEqual([
    ['date:project:ends', 'våren 2013', ['2013-03-01/2013-05-31'], 'unsure'],
    ['date:goal:g1', 'våren 2012', ['2012-03-01/2012-05-31'], 'unsure'],
    ['date:phase:f1', 'samma period som ovan', [], 'unsure'],
    ['date:milestone:m1', '14 april', ['2011-04-14', '2012-04-14'], 'unsure'],
    ['date:deliverable:d1', '27 april', ['2011-04-27', '2012-04-27'], 'unsure'],
    ['date:action:a1', '5 maj', ['2011-05-05', '2012-05-05'], 'unsure'],
    ['date:meeting:board-2', '9 juni', ['2011-06-09', '2012-06-09'], 'unsure'],
  ]);
  expect(new Set(dates.map(({ text }) => text.sv)).size).toBe(dates.length);
  expect(dates[3]?.text.sv).toBe(
    'Vilket datum gäller för milstolpen ”Direktiv klart”? I planen står ”14 april”, utan årtal.',
  );
  expect(open.programme?.bodies[0]?.meetings).toMatchObject({ rule: 'dates', dates: [{}] });
});

describe('an answer settles its question and becomes the fact; the raw text stays', () => {
  test.each([
    ['date:milestone:m1', '2011-04-14', (r: PlanReading) => r.programme?.milestones[0]?.due],
    ['date:deliverable:d1', '27 april 2011', (r: PlanReading) => r.programme?.deliverables[0]?.due],
    ['date:action:a1', '5.5.2011', (r: PlanReading) => r.programme?.actions[0]?.due],
    ['date:phase:f1', 'okt-dec 2012', (r: PlanReading) => r.programme?.phases[0]?.ends],
    ['date:goal:g1', 'maj 2012', (r: PlanReading) => r.programme?.goals[0]?.writtenDue],
  ])('%s', (id, answer, factOf) => {
    const reading = settle(id, answer);
    expect(reading.problems).toEqual([]);
    expect(reading.questions.map((one) => one.id)).not.toContain(id);
    expect(reading.questions.length).toBe(open.questions.length - 1);
    expect(reading.settled).toMatchObject([{ question: id, raw: rawOf(id), by: 'anna-berg' }]);
    expect(reading.settled[0]?.on.toString()).toBe('2011-09-01');
    const fact = factOf(reading) ?? null;
    expect(fact?.raw).toBe(rawOf(id));
    expect(dueDay(factOf(open) ?? null)).toBeNull();
    expect(dueDay(fact)).not.toBeNull();
  });

  test('a goal, the end of the project and a meeting', () => {
    expect(settle('date:goal:g1', '31 maj 2012').programme?.goals[0]?.due?.toString()).toBe('2012-05-31');
    expect(settle('date:project:ends', '2013-05-31').programme?.end?.toString()).toBe('2013-05-31');
    const { meetings } = settle('date:meeting:board-2', '2011-06-09').programme!.bodies[0]!;
    expect(meetings?.rule === 'dates' && meetings.dates.map(String)).toEqual(['2011-05-06', '2011-06-09']);
  });

  test('people: project leader, the steering group with its body, an activity leader', () => {
    const leader = settle('project-leader', 'Anna Berg');
    expect(leader.programme?.roles[0]?.holder).toEqual({
      raw: 'Anna Berg?',
      state: 'confirmed',
      people: ['anna-berg'],
    });
    expect(leader.questions.every(({ askedOf }) => askedOf === 'anna-berg')).toBe(true);
    const group = settle('role:2', 'Bo Ek och Cia Dal');
    expect(group.programme?.bodies[0]?.members).toEqual(['bo-ek', 'cia-dal']);
    const one = settle('leader:1', 'cia-dal').programme!.activities[0]!;
    expect(one.leader).toEqual({ raw: 'Bo Ek eller Cia Dal?', state: 'confirmed', people: ['cia-dal'] });
  });

  test('an approximate amount: every line that says the same, and the sum of its parts', () => {
    expect(open.questions.filter(({ id }) => id.startsWith('amount:'))).toMatchObject([
      { id: 'amount:1:support', raw: 'ca 1 000 kr', readings: ['1000.00'], confidence: 'likely' },
    ]);
    const { lines } = settle('amount:1:support', '1 050,50 kr').programme!.economy;
    expect(lines.map(({ support, budget }) => [support, budget])).toEqual([
      ['1050.50', '1550.50'],
      ['1050.50', '1750.50'],
    ]);
  });

  test('an action without owner and day, and who led a meeting', () => {
    const action = settle('action:a2', 'Bo Ek, 2011-10-01').programme!.actions[1]!;
    expect([action.owner.people, dueDay(action.due)?.toString()]).toEqual([['bo-ek'], '2011-10-01']);
    expect(settle('chair:board:2011-05-06', 'Bo Ek').programme?.meetings[0]?.chair).toBe('bo-ek');
    const guest = settle('chair:board:2011-05-06', 'Gun Gäst');
    expect([guest.settled.length, guest.programme?.meetings[0]?.chair]).toEqual([1, null]);
  });

  test('a figure and a place written twice', () => {
    expect(settle('target:t1', '100 tjänster').programme?.targets[0]?.target).toBe(100);
    expect(settle('store', 'K:\\b').programme?.document.store).toBe('K:\\b');
  });
});

describe('answers that do not count', () => {
  test('the text has changed since: a warning, and the question is open again', () => {
    const reading = withReadings(ASKING, ['date:milestone:m1', '15 april', '2011-04-15']);
    expect(reading.questions.map(({ id }) => id)).toContain('date:milestone:m1');
    expect(reading.settled).toEqual([]);
    expect(reading.warnings.map(({ id }) => id)).toContain('reading-stale:date:milestone:m1');
  });

  test('a question that nobody asks: a warning', () => {
    const { warnings, settled } = withReadings(ASKING, ['date:milestone:m9', '', '2011-04-15']);
    expect(warnings.map(({ id }) => id)).toContain('reading-unasked:date:milestone:m9');
    expect(settled).toEqual([]);
  });

  test('the last answer that fits counts, and an older one for other words is only history', () => {
    const reading = withReadings(
      ASKING,
      ['date:milestone:m1', '13 april', '2011-04-13'],
      ['date:milestone:m1', '14 april', '2012-04-14'],
      ['date:milestone:m1', '14 april', '2011-04-14'],
    );
    expect(reading.programme?.milestones[0]?.due?.end?.toString()).toBe('2011-04-14');
    expect(reading.warnings.filter(({ id }) => id.startsWith('reading'))).toEqual([]);
  });

  test.each([
    ['date:milestone:m1', 'foo'],
    ['date:milestone:m1', '14 april'],
    ['date:milestone:m1', 'våren 2012'],
    ['date:meeting:board-2', 'juni 2011'],
    ['leader:1', 'Bo Ek?'],
    ['leader:1', 'Dora Nil'],
    ['leader:1', 'Bo Ek och Cia Dal'],
    ['target:t1', 'många'],
    ['amount:1:support', 'ca 1 000 kr'],
    ['action:a2', 'Bo Ek'],
  ])('%s cannot be %s: a fault where it stands', (id, answer) => {
    const { programme, problems } = settle(id, answer);
    expect(programme).toBeNull();
    expect(problems).toMatchObject([{ path: 'readings[0].reading', value: answer }]);
    expect(problems[0]!.line).toBe(ASKING.split('\n').length + 2);
    expect(acceptReading(open, id, answer)).toEqual({ problem: problems[0]!.allowed });
  });

  test('a day that is none is a fault', () => {
    const text = `${ASKING}\nreadings: [{ question: store, raw: x, reading: y, by: Anna Berg, on: maj }]\n`;
    expect(readPlan(text).problems).toMatchObject([{ path: 'readings[0].on', value: 'maj' }]);
  });
});

test.each([
  ['date:milestone:m1', '14.04.11', '2011-04-14'],
  ['date:milestone:m1', ' april 2011 ', 'april 2011'],
  ['leader:1', 'Bo Ek', 'bo-ek'],
  ['role:2', 'Bo Ek, Cia Dal', 'bo-ek, cia-dal'],
  ['target:t1', '60 tjänster', '60'],
  ['store', 'Teams', 'Teams'],
])('an answer is kept in one form: %s "%s" → "%s", and reads back the same', (id, text, reading) => {
  expect(acceptReading(open, id, text)).toEqual({ reading });
  expect(acceptReading(open, id, reading)).toEqual({ reading });
  expect(acceptReading(settle(id, reading), id, text)).toEqual({ reading });
});

test('an answer to a question that is not asked, or an empty one, is refused', () => {
  expect(acceptReading(open, 'leader:9', 'Bo Ek')).toHaveProperty('problem');
  expect(acceptReading(open, 'store', '  ')).toHaveProperty('problem');
});

test.each(EXAMPLES)(
  'every question of %s can be answered with a candidate or in words; then none is open',
  (name) => {
    const text = readFileSync(`${FOLDER}/${name}/programme.yaml`, 'utf8');
    let plan = readPlan(text);
    const ids = plan.questions.map(({ id }) => id);
    const answers = plan.questions.map(({ id, raw, readings }): [string, string, string] => {
      const person = plan.programme?.people[0]?.name ?? '';
      const risks = plan.programme?.risks ?? [];
      const scores = risks.filter(({ probability }) => probability === null).map(() => '3x4');
      const tries = [
        ...readings,
        '3',
        scores.join(', '),
        person,
        '2016-06-30',
        `${person}, 2016-06-30`,
        'Aug – dec 2016',
        'Ja',
      ];
      const accepted = tries.map((text) => acceptReading(plan, id, text)).find((one) => 'reading' in one);
      if (accepted === undefined || !('reading' in accepted)) throw new Error(id);
      return [id, raw, accepted.reading];
    });
    plan = withReadings(text, ...answers);
    expect(plan.problems).toEqual([]);
    expect(plan.settled.map(({ question }) => question)).toEqual(expect.arrayContaining(ids));
    // An answer may raise a question of its own; none of those answered comes back.
    expect(plan.questions.filter(({ id }) => ids.includes(id))).toEqual([]);
  },
);

test('T08: what a stage builds on may be another stage, but never one that waits for it', () => {
  const timra = readPlan(timraText);
  expect(acceptReading(timra, 'dependency:5.1', '4.1')).toEqual({ reading: '4.1' });
  expect(acceptReading(timra, 'dependency:5.1', '5.1')).toHaveProperty('problem');
  const raw = timra.questions.find(({ id }) => id === 'dependency:5.1')!.raw;
  const plan = withReadings(timraText, ['dependency:5.1', raw, '4.1']);
  expect(plan.programme?.activities.find(({ number }) => number === '5.1')?.dependsOn).toEqual(['4.1']);
});

describe('stages of one block that run into each other', () => {
  const stages = (first: string, second: string) =>
    readPlan(
      ASKING.replace(
        /activities:[^]*$/u,
        `activities:\n  - { number: '1.1', title: Bygga etapp 1, period: ${first} }\n  - { number: '1.2', title: Bygga etapp 2, period: ${second} }\n`,
      ),
    ).questions.filter(({ id }) => id.startsWith('stages:'));

  test('are a question with both periods', () =>
    expect(stages('Aug – dec 2011', 'Okt 2011 – mars 2012')).toMatchObject([
      {
        id: 'stages:1.1+1.2',
        about: 'activities[1].period',
        raw: '1.1: Aug – dec 2011 · 1.2: Okt 2011 – mars 2012',
      },
    ]));

  test.each([
    ['Aug – dec 2011', 'Jan – mars 2012'],
    ['Maj – juni 2011', 'Juni – aug 2011'],
  ])('are none when they follow each other: %s, %s', (first, second) =>
    expect(stages(first, second)).toEqual([]),
  );
});
