/** A wrong file gets all its errors with line and column, and nothing of it is imported. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read-plan.ts';
import { timraText } from './support/timra.ts';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

test('the smallest plan is read, with the standard rhythm', () => {
  const { programme, problems } = readPlan(fixture('small.yaml'));
  expect(problems).toEqual([]);
  expect(programme?.activities[0]?.leader).toMatchObject({ state: 'confirmed', people: ['kari-nordmann'] });
  expect(programme?.end?.toString()).toBe('2027-05-31');
  expect(programme?.rhythm).toMatchObject({
    milestoneOffsets: [-14, -7, -2, 1],
    digestOffset: 5,
    staleAfterDays: 14,
  });
  expect(programme?.rhythm.prompt.time.toString()).toBe('09:00:00');
  expect(programme?.rhythm.nudges.map(({ weekday }) => weekday)).toEqual([1, 2]);
});

test.each(['', ' \n\n', '# a plan some day\n', '---\n', 'null\n'])(
  'a file with nothing in it is told to be empty: %j',
  (text) => {
    const { programme, problems } = readPlan(text);
    expect(programme).toBeNull();
    expect(problems).toMatchObject([{ line: 1, column: 1, path: '', value: '' }]);
    expect(problems[0]?.allowed.en).toContain('the file is empty');
  },
);

test.each(['Sep – 37 oktober 2016', 'oktober 2017 - sep 2016', '2016-13', '30 feb 2017'])(
  'T09: a period that no calendar has is a question and a warning: %s',
  (raw) => {
    const text = timraText.replace('period: Sep – 17 oktober 2016', `period: ${raw}`);
    const { problems, questions, warnings } = readPlan(text);
    expect(problems).toEqual([]);
    const warned = warnings.filter(({ id }) => id.startsWith('impossible-period:'));
    expect(warned).toMatchObject([{ raw }]);
    expect(warned[0]?.text.sv).toContain(`”${raw}” kan inte stämma`);
    const number = warned[0]?.id.split(':')[1] ?? '';
    expect(questions.find(({ id }) => id === `period:${number}`)).toMatchObject({ readings: [] });
  },
);

test('a period without a year or in words is a question, no warning', () => {
  for (const raw of ['7-8. mars', 'under projektets genomförande']) {
    const text = timraText.replace('period: Sep – 17 oktober 2016', `period: ${raw}`);
    expect(readPlan(text).warnings.filter(({ id }) => id.startsWith('impossible-period:'))).toEqual([]);
  }
});

test('faults of shape and of meaning come together, in the order of the file', () => {
  const reading = readPlan(fixture('many-faults.yaml'));
  expect([reading.programme, reading.written, reading.questions, reading.counts]).toEqual([
    null,
    null,
    [],
    {},
  ]);
  expect(
    reading.problems.map(({ line, column, path, value }) => `${line}:${column} ${path} ${value}`),
  ).toEqual([
    '3:7 settings.id Feil Id',
    '5:13 settings.language da',
    '7:13 settings.timeZone Mars/Olympus',
    '9:3 settings.rythm rythm',
    '11:13 settings.rhythm.prompt Sun 09:00',
    '12:14 settings.rhythm.nudges[0] Mon 20:00',
    '14:35 people[0].email kari.at.example',
    '15:13 people[1].name kari-nordmann',
    '18:12 document.version 0.5',
    '23:5 activities[0].leder leder',
    '24:13 activities[1].number 1',
    '26:13 activities[1].leader Kari Normann',
    '27:17 activities[1].dependsOn[0] 7',
    '30:17 activities[2].dependsOn[0] 3',
    '33:17 activities[3].dependsOn[0] 2',
    '38:12 targets[0].count mange',
    '39:26 targets[0].stages[0].activity 9',
    '43:21 roles[0].responsibility 8',
    '44:13 roles[0].person Ola Ukjent',
    '46:39 budget.lines[0].budget mye',
  ]);
});

test('each fault says what is allowed, and guesses what was meant', () => {
  const { problems } = readPlan(fixture('many-faults.yaml'));
  const allowed = (path: string) => problems.find((problem) => problem.path === path)?.allowed;
  expect(allowed('settings.rythm')?.sv).toContain('menade du ”rhythm”?');
  expect(allowed('activities[0].leder')?.nb).toContain('mente du «leader»?');
  expect(allowed('activities[1].leader')?.en).toContain('did you mean “Kari Nordmann”?');
  expect(allowed('settings.language')?.en).toContain('sv, nb, en');
  expect(allowed('settings.id')?.sv).toContain('små bokstäver');
  expect(allowed('document.version')?.en).toContain('quotation marks');
  expect(problems.every((problem) => Object.values(problem.allowed).every((text) => text.length > 3))).toBe(
    true,
  );
});

test('a file that is no YAML says where', () => {
  const { problems } = readPlan(fixture('not-yaml.txt'));
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ line, column }) => line >= 1 && line <= 6 && column >= 1)).toBe(true);
});

test('a key left out is named, with its parent’s place', () => {
  const { problems } = readPlan(fixture('small.yaml').replace('language: nb, ', ''));
  expect(problems).toMatchObject([
    { line: 3, path: 'settings.language', allowed: { en: 'the key “language” must be there' } },
  ]);
});

test('a misspelt key anywhere in Timrå’s plan is found on its line', () => {
  const lines = timraText.split('\n');
  const index = lines.findIndex((line) => line.trim() === 'milestone: Beslutspunkt 2');
  const wrong = lines.with(index, lines[index]!.replace('milestone', 'milstone')).join('\n');
  expect(readPlan(wrong).problems).toMatchObject([
    { line: index + 1, column: 5, path: 'activities[1].milstone' },
  ]);
});

test('a key written twice is a fault', () => {
  const { problems } = readPlan(`${fixture('small.yaml')}document: { title: En gang til }\n`);
  expect(problems).toMatchObject([{ path: 'document', allowed: { en: 'the key only once' } }]);
  expect(problems[0]?.line).toBe(9);
});
