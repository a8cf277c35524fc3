/** Rows T05–T14: targets, periods, dependencies, milestones and decision points. */
import { expect, test } from 'vitest';
import { tertialOf } from '../../src/programme/calendar/period.ts';
import { activity, programme, question, span, timra, warning, written } from './support/timra.ts';

const target = (id: string) => programme().targets.find((candidate) => candidate.id === id)!;

test('T05: 60 new e-services stand, although footnote 9 says 100; the stages add up', () => {
  expect(target('e-tjanster')).toMatchObject({ target: 60, unit: 'e-tjänster' });
  expect(target('e-tjanster').stages.reduce((sum, { count }) => sum + count, 0)).toBe(60);
  expect(question('target:e-tjanster')).toMatchObject({
    readings: ['60', '100'],
    askedOf: 'yvonne-westerlund',
  });
  expect(question('target:e-tjanster').raw).toContain('fotnot 9: De 100');
});

test('T06: the stages are tertials, and make 10, 20, 40, 60', () => {
  expect(['2.1', '2.2', '2.3', '2.4'].map(span)).toEqual([
    '2016-09-01/2016-12-31',
    '2017-01-01/2017-04-30',
    '2017-05-01/2017-08-31',
    '2017-09-01/2017-12-31',
  ]);
  let sum = 0;
  const cumulative = target('e-tjanster').stages.map(({ activity: number, count }) => {
    const { start, end } = activity(number).period;
    expect(tertialOf(start!).id).toBe(tertialOf(end!).id);
    sum += count;
    return `${tertialOf(end!).id} ${sum}`;
  });
  expect(cumulative).toEqual(['2016-T3 10', '2017-T1 20', '2017-T2 40', '2017-T3 60']);
});

test('T07: 5 + 5 + 5 processes; "5 ¹³" is five; two definitions of how deep', () => {
  expect(target('processer')).toMatchObject({
    target: 15,
    stages: [
      { activity: '4.2', count: 5 },
      { activity: '4.3', count: 5 },
      { activity: '4.4', count: 5 },
    ],
  });
  expect(written().targets?.[1]?.stages?.[0]?.count).toBe('5 ¹³ processer');
  expect(activity('4.2').contents[0]).toBe('Prioritera 5 processer');
  expect(timra.questions.some(({ id }) => id === 'target:processer')).toBe(false);
  expect(question('remark:processniva').readings).toEqual([
    'lägst på nivå 2',
    'minst till nivån innan rutinbeskrivning',
  ]);
});

test.each([
  ['5.1', '4.2'],
  ['5.2', '4.3'],
  ['5.3', '4.4'],
])('T08: %s builds on %s, a stage of another number, in the same months', (number, on) => {
  expect(activity(number).dependsOn).toEqual([on]);
  expect(question(`dependency:${number}`).readings[0]).toBe(on);
  expect(warning(`same-period:${number}`).text.sv).toContain(`${number} bygger på ${on}`);
  expect(span(number)).toBe(span(on));
});

test('T09: "Sep – 17 oktober 2016" is a month to a day', () => {
  expect(activity('4.1').period).toMatchObject({
    raw: 'Sep – 17 oktober 2016',
    startPrecision: 'month',
    endPrecision: 'day',
    confidence: 'sure',
  });
  expect(span('4.1')).toBe('2016-09-01/2016-10-17');
});

test('T10: block 3 has an overall range and two sub-ranges', () => {
  expect(span('3')).toBe('2016-08-01/2016-12-31');
  expect(
    activity('3').period.parts.map(({ label, start, end }) => `${label} ${String(start)}/${String(end)}`),
  ).toEqual(['verksamhetsprocesser 2016-08-01/2016-08-31', 'information och regler 2016-09-01/2016-12-31']);
});

test('T11: block 7 runs in October and November 2017, but elsewhere during the whole execution', () => {
  expect(span('7')).toBe('2017-10-01/2017-11-30');
  expect(question('period:7')).toMatchObject({ about: 'activities[17].period', confidence: 'likely' });
  expect(question('period:7').readings).toContain('under projektets genomförande');
});

test('T12: 1.1 and 1.2 share title and milestone; 1.1 starts before BP2', () => {
  expect(activity('1.1').title).toBe(activity('1.2').title);
  expect(activity('1.1').milestone).toBe(activity('1.2').milestone);
  expect(warning('same-title:1.1+1.2').raw).toBe('Etablera digitala mötet');
  expect(question('overlap:BP2').readings).toEqual(['1.1', '1.2', '3', '6', '9']);
  expect(span('0.2').endsWith('2016-08-31')).toBe(true);
});

test('T13: eighteen milestones are words, due when their stage ends, to be confirmed by somebody', () => {
  const qualitative = programme().activities.filter(({ decisionPoint }) => decisionPoint === null);
  expect(qualitative).toHaveLength(18);
  expect(
    qualitative.every(
      ({ milestone, period }) => milestone?.startsWith('När ') === true && period.end !== null,
    ),
  ).toBe(true);
  expect(warning('milestones-undated').text.nb).toContain('18 milepæler');
});

test('T14: BP1 and BP2 end the two preparing activities, each with its checklist', () => {
  expect(['0.1', '0.2'].map((number) => activity(number).decisionPoint)).toEqual(['BP1', 'BP2']);
  expect([span('0.1'), span('0.2')]).toEqual(['2016-05-01/2016-06-30', '2016-06-01/2016-08-31']);
  expect(activity('0.1').deliverables).toEqual(['Checklista förberedelse uppfyllt']);
  expect(activity('0.2').deliverables).toEqual(['Checklista planering uppfyllt']);
});
