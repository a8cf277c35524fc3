import { describe, expect, test } from 'vitest';
import type { Agenda } from '../../../src/programme/obligation/agenda.ts';
import { askedBefore } from '../../../src/programme/obligation/rules/asked-at.ts';
import { questionsRule } from '../../../src/programme/obligation/rules/questions.ts';
import type { OpenQuestion } from '../../../src/programme/question.ts';
import { agendaOf, at, calendarWith, confirmed, person, role, tinyProgramme } from '../tiny-programme.ts';

const question = (id: string, askedOf: string): OpenQuestion => ({
  ...{ id, askedOf, about: 'targets[0]', raw: '60', readings: ['60', '100'], confidence: 'likely' },
  text: { sv: id, nb: id, en: id },
});

const programme = tinyProgramme({
  people: [person('ann'), person('bo')],
  roles: [role('project-leader', confirmed('ann'))],
});

const member = (id: string, slackUserId: string | null) => ({
  ...{ person: id, slackUserId, email: null, timeZone: null, locale: null },
});

function agenda(questions: readonly OpenQuestion[], change: Partial<Agenda> = {}): Agenda {
  return agendaOf(programme, {
    questions,
    imported: {
      revision: 3,
      at: at('2016-09-02T10:00'),
      newQuestions: new Set(questions.map(({ id }) => id).filter((id) => id !== 'old')),
    },
    members: new Map([['ann', member('ann', 'U1')]]),
    ...change,
  });
}

const owed = (of: Agenda, after = '2016-01-01T00:00', until = '2017-01-01T00:00') =>
  questionsRule(of, { after: at(after), until: at(until) });

describe('questions about the plan', () => {
  test('one message per person and import, nine o’clock on the next working day', () => {
    const all = owed(agenda([question('a', 'ann'), question('b', 'ann'), question('c', 'bo')]));
    expect(all.map(({ key, channel }) => [key, channel])).toEqual([
      [`questions:${programme.id}:ann:r3`, 'slack'],
      [`questions:${programme.id}:bo:r3`, 'mail'],
    ]);
    for (const { dueAt } of all) expect(dueAt).toEqual(at('2016-09-05T09:00'));
  });

  test('what an import before has asked, and who leads, is not asked here; nor is anything asked again', () => {
    expect(owed(agenda([question('old', 'ann')]))).toEqual([]);
    expect(owed(agenda([question('leader:2.1', 'ann'), question('project-leader', 'ann')]))).toEqual([]);
    expect(owed(agenda([question('a', 'ann')]), '2016-09-05T09:00')).toEqual([]);
  });

  test('whoever is confirmed as project leader is asked in place of the one the plan would ask', () => {
    const later = agenda([question('a', 'ann')], { confirmed: new Map([['project-leader', 'bo']]) });
    expect(owed(later).map(({ to }) => to)).toEqual(['bo']);
    expect(owed(agenda([question('a', 'nobody')])).map(({ to }) => to)).toEqual(['ann']);
  });
});

test('an import that was replaced before it could ask has asked nothing', () => {
  const [first, second] = [{ at: at('2016-09-01T08:00') }, { at: at('2016-09-05T08:00') }];
  const where = { calendar: calendarWith(), timeZone: 'Europe/Stockholm' };
  expect(askedBefore([first, second], { at: at('2016-09-05T08:30') }, where)).toBe(first);
  expect(askedBefore([first, second], { at: at('2016-09-05T09:00') }, where)).toBe(second);
  expect(askedBefore([first], { at: at('2016-09-01T08:59') }, where)).toBeUndefined();
});
