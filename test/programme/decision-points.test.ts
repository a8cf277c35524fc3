import { describe, expect, test } from 'vitest';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { decisionPointDue } from '../../src/programme/phase/decision-point-due.ts';
import { milestoneRule } from '../../src/programme/obligation/rules/milestone.ts';
import { composeDecisionPointMail } from '../../src/render/mail/compose-decision-point-mail.ts';
import { exampleProgramme } from '../support/example-programme.ts';
import { agendaOf, at } from './tiny-programme.ts';

const timra = exampleProgramme('timra-2016');
const agenda = agendaOf(timra, {
  calendar: workCalendarFor('SE'),
  confirmed: new Map([['project-leader', 'charlotte-sjostrom']]),
});
const window = { after: at('2016-08-01T00:00'), until: at('2016-09-10T00:00') };
const about = milestoneRule(agenda, window).flatMap((one) =>
  one.about.kind === 'milestone' ? [{ to: one.to, ...one.about }] : [],
);

describe('T14: decision points', () => {
  test('BP1 and BP2 close 0.1 and 0.2, have their checklists and are due when those end', () => {
    expect(
      timra.decisionPoints.map((point) => [
        point.id,
        point.closes,
        point.decider,
        point.checklist[0]?.text,
        decisionPointDue(timra, point)?.toString(),
      ]),
    ).toEqual([
      ['BP1', '0.1', 'styrgrupp', 'Checklista förberedelse uppfyllt', '2016-06-30'],
      ['BP2', '0.2', 'styrgrupp', 'Checklista planering uppfyllt', '2016-08-31'],
    ]);
  });

  test('an own date goes before the end of what it closes; a date in doubt is no due day', () => {
    const [point] = timra.decisionPoints;
    if (point === undefined) throw new Error('BP1 is there');
    const due = { raw: 'x', start: null, end: null, precision: 'unknown', confidence: 'unsure' } as const;
    expect(decisionPointDue(timra, { ...point, due })).toBeNull();
    expect(decisionPointDue(timra, { ...point, closes: null })).toBeNull();
  });

  test('the project leader is reminded at every offset, the eight deciders with the last and after', () => {
    const reminded = (person: string) =>
      about.filter(({ to, points }) => to === person && points?.includes('BP2')).map(({ offset }) => offset);
    expect(reminded('charlotte-sjostrom')).toEqual([-14, -7, -2, 1]);
    const members = timra.bodies.find(({ id }) => id === 'styrgrupp')?.members ?? [];
    expect(members).toHaveLength(8);
    for (const member of members) expect(reminded(member)).toEqual([-2, 1]);
    expect(about.some(({ points }) => points?.includes('BP1'))).toBe(false);
  });

  test('the mail says who decides, what is left and what there is to decide', () => {
    const points = timra.decisionPoints.filter(({ id }) => id === 'BP2');
    const mail = composeDecisionPointMail(
      {
        ...{ programme: timra, points, offset: -2 },
        due: Temporal.PlainDate.from('2016-08-31'),
        role: { role: 'member', body: 'styrgrupp' },
      },
      'sv',
    );
    expect(mail.subject).toContain('BP2 Start av genomförandefasen den 31 augusti 2016 – 2 arbetsdagar kvar');
    const text = mail.text.replace(/\s+/gu, ' ');
    expect(text).toContain('Styrgruppen');
    expect(text).toContain('Checklista planering uppfyllt; Slutföra projektplanen (2 av 2)');
    expect(text).toContain('Ni ska ta ställning till om projektet fortsätter enligt planen');
  });
});

describe('Timrå’s goal tree', () => {
  test('T22: every project goal serves an overall goal, and these the vision', () => {
    const above = new Map(timra.goals.map(({ id, serves }) => [id, serves]));
    const overall = timra.goals.filter(({ level }) => level === 'overall').map(({ id }) => id);
    expect(overall).toHaveLength(5);
    for (const id of overall) expect(above.get(id)).toEqual(['vision-2025']);
    for (const { id } of timra.goals.filter(({ level }) => level === 'project'))
      expect(above.get(id)?.filter((one) => overall.includes(one)).length).toBeGreaterThan(0);
  });
});
