/** Nothing is made for Timrå alone: another programme works from its file, and its own contradictions are found. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/plan/read-plan.ts';

const reading = readPlan(readFileSync(new URL('./fixtures/other-programme.yaml', import.meta.url), 'utf8'));
const question = (id: string) => reading.questions.find((candidate) => candidate.id === id);

test('it is read without problems', () => {
  expect(reading.problems).toEqual([]);
  expect(reading.programme).toMatchObject({ id: 'annet', language: 'nb', document: { approver: null } });
});

test('the questions are these and no others', () => {
  expect(reading.questions.map(({ id }) => id)).toEqual([
    'leader:1.2',
    'leader:2',
    'target:kurs',
    'period:1.1',
    'period:2',
    'overlap:BP1',
    'meetings:styret',
  ]);
});

test('stages that do not add up to the target are a question, and the target stands', () => {
  expect(reading.programme?.targets[0]?.target).toBe(30);
  expect(question('target:kurs')).toMatchObject({ readings: ['30', '25'] });
  expect(question('target:kurs')?.text.nb).toBe('Er målet 30 kurs? Etappene gir til sammen 25.');
});

test('two roles that claim one activity are alternatives', () => {
  expect(question('leader:1.2')).toMatchObject({
    raw: 'Ola Hansen / Per Berg',
    readings: ['ola-hansen', 'per-berg'],
  });
  expect(reading.programme?.activities.map(({ leader }) => leader.state)).toEqual([
    'confirmed',
    'alternatives',
    'role',
  ]);
});

test('a season and a missing period are unsure, and the project leader is asked', () => {
  expect(question('period:1.1')).toMatchObject({ confidence: 'unsure', readings: ['2027-03-01/2027-05-31'] });
  expect(question('period:2')).toMatchObject({ readings: [], askedOf: 'kari-nordmann' });
});

test('listed meeting dates are sorted and counted against the plan', () => {
  const meetings = reading.programme?.bodies[0]?.meetings;
  expect(meetings?.rule === 'dates' && meetings.dates.map(String)).toEqual(['2027-03-09', '2027-06-01']);
  expect(question('meetings:styret')).toMatchObject({ readings: ['2', '4'] });
  expect(question('meetings:styret')?.text.nb).toContain('det finnes datoer for 2');
});

test('recipients by name become ids; amounts are exact; a vacancy is told', () => {
  expect(reading.programme?.reporting).toEqual([
    {
      kind: 'tertial',
      channel: 'mail',
      to: ['styret', 'kari-nordmann', 'client'],
      ...{ occasion: null, body: null, dueOffset: null, cutOff: 0, basis: 'current', language: null },
      ...{ formats: ['html', 'pdf'], approvers: [], author: 'project-leader', blocksPayment: false },
      ...{ number: null, registration: null, template: null },
    },
  ]);
  expect(reading.programme?.economy.lines).toMatchObject([{ budget: '1235000.00', outcome: '903000.00' }]);
  expect(reading.warnings.map(({ id }) => id)).toEqual([
    'template:approver',
    'vacancy:2',
    'no-address:per-berg',
  ]);
});
