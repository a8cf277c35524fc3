/** Rows T16–T21: roles, leaders, resources, the steering group and its meetings. */
import { expect, test } from 'vitest';
import { assignmentOf, deciderOf } from '../../src/programme/activity/assignment.ts';
import { activity, programme, question, timra, warning } from './support/timra.ts';

const NOBODY = new Map<string, string>();

test('T16: 31 roles, 14 with a question mark; each kind of holder is told apart', () => {
  expect(timra.counts).toMatchObject({ roles: 31, rolesInQuestion: 14 });
  const { roles } = programme();
  expect(roles[2]?.holder).toEqual({
    raw: 'Charlotte Sjöström?',
    state: 'tentative',
    people: ['charlotte-sjostrom'],
  });
  expect(activity('5.1').leader).toMatchObject({
    state: 'alternatives',
    people: ['katarina-borg-johansson', 'charlotte-sjostrom'],
  });
  expect(roles[21]).toMatchObject({ role: 'Metodstöd', holder: { raw: '?', state: 'vacant' } });
  expect(roles[22]?.holder).toMatchObject({ raw: 'Resp förvaltningschef', state: 'role' });
  expect(question('role:16').raw).toBe('Kompetens från eSamverkansprojektet? Förvaltningsjurist?');
  expect(warning('misspelt:17').raw).toBe('sSamverkansprojektet');
});

test('T16: a leader in question is not asked; the client is asked who they are', () => {
  expect(question('project-leader')).toMatchObject({
    readings: ['charlotte-sjostrom'],
    askedOf: 'yvonne-westerlund',
  });
  expect(deciderOf(programme(), NOBODY)).toBe('yvonne-westerlund');
  expect(question('leader:2.1')).toMatchObject({
    readings: ['katarina-borg-johansson'],
    confidence: 'likely',
  });
  expect(assignmentOf(programme(), activity('2.1'), NOBODY)).toMatchObject({
    basis: 'fallback',
    person: 'helene-olofsson',
  });
  expect(assignmentOf(programme(), activity('1.1'), NOBODY)).toMatchObject({
    basis: 'plan',
    person: 'helene-olofsson',
  });
});

test('T17: leaders 1–8 cover their blocks; 0.x, 1.2 and 9 have none and fall back', () => {
  const led = programme().roles.filter((role) => role.function === 'activity-leader');
  expect(led.map(({ activities }) => activities.join(' '))).toEqual([
    '1.1',
    '2.1 2.2 2.3 2.4',
    '3',
    '4.1 4.2 4.3 4.4',
    '5.1 5.2 5.3',
    '6',
    '7',
    '8',
  ]);
  const without = programme()
    .activities.filter(({ leader }) => leader.state === 'none')
    .map(({ number }) => number);
  expect(without).toEqual(['0.1', '0.2', '1.2', '9']);
  for (const number of without) {
    expect(warning(`no-leader:${number}`).text.sv).toContain('har ingen ledare i planen');
    const confirmed = new Map([['project-leader', 'charlotte-sjostrom']]);
    expect(assignmentOf(programme(), activity(number), confirmed).person).toBe('charlotte-sjostrom');
  }
});

test('T17: the questions about leaders are those of the activities whose leader is in question', () => {
  const asked = timra.questions.flatMap(({ id }) =>
    id.startsWith('leader:') ? [id.slice('leader:'.length)] : [],
  );
  expect(asked).toEqual([
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '3',
    '4.1',
    '4.2',
    '4.3',
    '4.4',
    '5.1',
    '5.2',
    '5.3',
    '6',
  ]);
});

test('T18: one person under two name orders; two people with a role but no resource row', () => {
  const katarina = programme().people.filter(({ name }) => name.startsWith('Katarina'));
  expect(katarina).toMatchObject([{ id: 'katarina-borg-johansson', aliases: ['Katarina Johansson Borg'] }]);
  expect(question('name:katarina-borg-johansson').readings).toEqual([
    'Katarina Borg Johansson',
    'Katarina Johansson Borg',
  ]);
  const missing = timra.warnings.flatMap(({ id }) => (id.startsWith('not-in-resources:') ? [id] : []));
  expect(missing).toEqual(['not-in-resources:maria-pedersen', 'not-in-resources:andreaz-stromgren']);
});

test('T19: 26 resources, none secured; three shares and eight "Del av ordinarie"; some are no people', () => {
  const { resources } = programme();
  expect(resources).toHaveLength(26);
  expect(resources.filter(({ secured }) => secured)).toEqual([]);
  const shares = resources.flatMap(({ share }) => share ?? []);
  expect(shares.filter((share) => share === 'Del av ordinarie')).toHaveLength(8);
  expect(shares.filter((share) => share !== 'Del av ordinarie')).toEqual(['Ca 70 %', 'Ca 70 %', 'Ca 80 %']);
  const impersonal = resources.filter(({ person }) => person === null).map(({ raw }) => raw);
  expect(impersonal).toEqual(
    expect.arrayContaining(['Nyrekrytering soc', 'Verksamhetskompetens', 'Politiker']),
  );
  expect(impersonal).toHaveLength(5);
  expect(warning('resources-unsecured').text.sv).toContain('26');
});

test('T20: eight in the steering group, the client among them, monthly with the förvaltningschefsträff', () => {
  const group = programme().bodies.find(({ id }) => id === 'styrgrupp');
  expect(group?.members).toHaveLength(8);
  expect(group?.members).toContain('yvonne-westerlund');
  expect(group?.meetings).toMatchObject({
    rule: 'monthly',
    weekday: 2,
    ordinal: 2,
    minutes: 120,
    except: [7],
  });
  expect(group?.meetings?.raw).toContain('en gång per månad');
  expect(group?.meetings?.raw).toContain('informations- diskussions – och beslutspunkter');
});

test('T21: six meetings are listed, one a month makes seventeen', () => {
  expect(question('meetings:styrgrupp').readings).toEqual(['17', '16', '6']);
  expect(question('meetings:styrgrupp').text.en).toMatch(/lists 6 .*17, or 16 with the pauses/u);
  expect(timra.counts['meetings']).toBe(16);
});
