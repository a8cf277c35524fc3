/** Rows K01–K26: Katrineholm's directive of Projekt Communis as it is written, and what Tertial asks about it. */
import { expect, test } from 'vitest';
import { dueDay } from '../../src/programme/reading.ts';
import { sumOf } from '../../src/programme/economy/amount.ts';
import { meetingsOf } from '../../src/programme/meeting/meetings.ts';
import { reportedOn } from './support/reported-on.ts';
import { readExample } from './support/read-example.ts';
import { calendarWith } from '../programme/tiny-programme.ts';

const { programme, written, reading, question, warning, changed, text } = readExample('communis-2011');

const milestone = (id: string) => programme.milestones.find((one) => one.id === id);
const span = (id: string) => {
  const due = milestone(id)?.due;
  return `${String(due?.start)}/${String(due?.end)} ${String(due?.confidence)}`;
};

test('K01: header: version 0,7 as written, revised 2012-08-16, act number, decided by the executive § 179', () => {
  expect(programme.document).toMatchObject({
    version: '0,7',
    registrationNumber: 'Kommunstyrelsens handling nr 40/2012',
    approver: 'kommunstyrelsen 179',
    client: 'Kommunstyrelsen',
  });
  expect(programme.document.date?.toString()).toBe('2012-08-16');
  expect(programme.decisions.find(({ id }) => id === 'revidering-2012')).toMatchObject({
    section: '179',
    outcome: 'Reviderad 2012-08-16 Beslutad av kommunstyrelsen 179',
  });
});

test('K02: seven revisions with decimal commas, three authors, sixteen months between the last two', () => {
  const log = programme.document.changeLog;
  expect(log.map(({ version, date, author }) => `${version} ${String(date)} ${String(author)}`)).toEqual([
    '0,1 2011-01-17 Jessica Sjögren',
    '0,2 2011-03-28 Jessica Sjögren',
    '0,3 2011-04-01 Jessica Sjögren',
    '0,4 2011-04-04 Jessica Sjögren',
    '0,5 2011-04-08 Jessica Sjögren',
    '0,6 2011-04-11 Jenny Bolander',
    '0,7 2012-08-16 Emelie Adamovic',
  ]);
});

test('K03: five related documents; what is no date stays words; no phantom of the hundred foreign titles', () => {
  expect(
    programme.document.relatedDocuments.map(({ rawDate, date }) => [rawDate, date?.toString() ?? null]),
  ).toEqual([
    ['2010-11-15 13', '2010-11-15'],
    ['ändrad 2008-03-26, 64', expect.anything()],
    ['–', null],
    ['–', null],
    ['–', null],
  ]);
  for (const foreign of ['Arbetslinjen', 'Nacka kommun', 'Utsikt', 'Projektil', 'Uppsala universitet'])
    expect(text).not.toContain(foreign);
});

test('K04: purpose, effect goal, two result goals and four partial goals with codes', () => {
  const levels = Map.groupBy(programme.goals, ({ level }) => level);
  expect(levels.get('partial')?.map(({ code }) => code)).toEqual(['1', '2', '3', '4']);
  expect(levels.get('overall')).toHaveLength(3);
  expect(levels.get('effect')).toHaveLength(1);
});

test('K05: delmål 4 is cancelled and still there, with its reason', () => {
  const goal = programme.goals.find(({ id }) => id === 'delmal-4');
  expect(goal).toMatchObject({ cancelled: true, due: null, fulfilment: null });
  expect(goal?.cancelledReason).toContain('redan pågår inom ramen för IT-kontorets arbete');
});

test('K06: a cancelled goal still listed as a part is told; as a part that runs it is asked about', () => {
  expect(warning('cancelled-goal:delmal-4').text.sv).toContain(
    '”Genomförandeprojekt del 4”, ”Genomförandefasen”',
  );
  const running = changed([['activities', 3, 'inScope'], true], [['activities', 3, 'contents'], ['Stöd.']]);
  expect(running.questions.find(({ id }) => id === 'cancelled-goal:delmal-4')?.text.en).toBe(
    'Delmål 4 is cancelled, but ”Genomförandeprojekt del 4” is still there. Is that cancelled too?',
  );
  const revived = changed([['goals', 7, 'cancelled'], false]);
  expect(revived.warnings.some(({ id }) => id.startsWith('cancelled-goal:'))).toBe(false);
});

test('K07: part 4 is listed, belongs to nobody and is never asked about', () => {
  expect(programme.activities.map(({ number, inScope }) => [number, inScope])).toEqual([
    ['1', true],
    ['2', true],
    ['3', true],
    ['4', false],
  ]);
  expect(reportedOn(programme, '2011-06-01', '2014-08-31')).toEqual(['1', '2', '3']);
  expect(reading.questions.some(({ id }) => id.endsWith(':4'))).toBe(false);
});

test('K08: four phases with their criteria, none judged yet; the last asks for report and remaining items', () => {
  expect(programme.phases.map(({ name, criteria }) => [name, criteria.length])).toEqual([
    ['Initieringsfas', 4],
    ['Förberedelsefasen', 4],
    ['Genomförandefasen', 2],
    ['Avslutsfasen', 5],
  ]);
  expect(programme.phases.flatMap(({ criteria }) => criteria).every(({ state }) => state === 'unknown')).toBe(
    true,
  );
  expect(programme.phases.at(-1)?.criteria.map(({ text: words }) => words)).toEqual(
    expect.arrayContaining([
      'Avslutsrapport godkänd av beställare',
      'Eventuell restlista upprättad och accepterad av beställaren',
    ]),
  );
});

test('K09: at least six steering meetings a year, and the calendar has just six; with one fewer it asks', () => {
  const body = programme.bodies.find(({ id }) => id === 'styrgrupp');
  expect(body?.cadence).toMatchObject({ times: 6, per: 'year', exact: true });
  const meetings = meetingsOf(programme, body!, calendarWith());
  expect(meetings.filter(({ start }) => start.year === 2012)).toHaveLength(6);
  expect(reading.questions.some(({ id }) => id.startsWith('cadence:'))).toBe(false);
  const fewer = changed([
    ['settings', 'meetings', 0, 'except'],
    [1, 3, 5, 7, 9, 10, 11],
  ]);
  expect(fewer.questions.filter(({ id }) => id.startsWith('cadence:')).map(({ raw }) => raw)).toEqual([
    'minst sex gånger/år · 2012: 5',
    'minst sex gånger/år · 2013: 5',
  ]);
});

test('K10: a goal that was missed: due 10 June 2012, new date okt–dec 2012; the first is not overwritten', () => {
  const goal = programme.goals.find(({ id }) => id === 'delmal-2');
  expect(goal?.due?.toString()).toBe('2012-06-10');
  expect([goal?.revisedDue?.raw, goal?.revisedDue?.end?.toString()]).toEqual(['okt-dec 2012', '2012-12-31']);
  expect(warning('revised-goal:delmal-2').raw).toBe('10 juni 2012 · okt-dec 2012');
});

test('K11: without the revised date, goal 2 and its milestone contradict each other', () => {
  const { questions } = changed([['goals', 5, 'revisedDue'], undefined]);
  expect(questions.find(({ id }) => id === 'goal-date:delmal-2:forsta-lansering')).toMatchObject({
    readings: ['2012-06-10', '2012-12-31'],
    askedOf: 'emelie-adamovic',
  });
  expect(reading.questions.some(({ id }) => id.startsWith('goal-date:'))).toBe(false);
});

test('K12: goals 1 and 3 as written: last day of 2011, and June 2014', () => {
  const due = (id: string) => programme.goals.find((goal) => goal.id === id)?.due?.toString();
  expect([due('delmal-1'), due('delmal-3')]).toEqual(['2011-12-31', '2014-06-30']);
});

test('K13: "Förstudien klar 31 jan 2011" after a kick-off in nov 2011 is a question with the year after as reading', () => {
  expect(question('milestone-order:forstudie')).toMatchObject({
    raw: '31 jan 2011',
    readings: ['2011-01-31', '2012-01-31'],
    confidence: 'unsure',
  });
});

test('K14: "sep-nov2012" reads without its space, and stands after "okt-dec 2012"', () => {
  expect([span('kompletterande'), span('forsta-lansering')]).toEqual([
    '2012-09-01/2012-11-30 sure',
    '2012-10-01/2012-12-31 sure',
  ]);
  expect(question('milestone-order:kompletterande').raw).toBe('sep-nov2012');
});

test('K15: four dates without a year are four questions and remind of nothing', () => {
  const ids = ['direktiv', 'projektstart', 'projektplan', 'upphandlingsunderlag'];
  expect(ids.map((id) => milestone(id)?.due?.raw)).toEqual(['14 april', '27 april', '15 juni', '5 aug']);
  for (const id of ids) {
    expect(milestone(id)?.due?.precision).toBe('missing-year');
    expect(dueDay(milestone(id)?.due ?? null)).toBeNull();
    expect(question(`date:milestone:${id}`).askedOf).toBe('emelie-adamovic');
  }
  expect(question('date:milestone:direktiv').readings).toContain('2011-04-14');
});

test('K16: the editor’s note in a date cell is kept word for word and read as no sure date', () => {
  const due = milestone('andra-lansering')?.due;
  expect(due?.raw).toBe('(måste vara felskrivning: bör stå våren 2013 vilket även i dagsläget är rimligt.)');
  expect(dueDay(due ?? null)).toBeNull();
  expect(question('date:milestone:andra-lansering').raw).toBe(due?.raw);
});

test('K17: fifteen rows in the directive’s order, one without a date', () => {
  expect(programme.milestones.map(({ due }) => due?.raw ?? null)).toEqual([
    '14 april',
    '27 april',
    '15 juni',
    '5 aug',
    'okt 2011',
    'nov 2011',
    'nov 2011',
    '31 jan 2011',
    'okt-dec 2012',
    'sep-nov2012',
    'juni 2014',
    '(måste vara felskrivning: bör stå våren 2013 vilket även i dagsläget är rimligt.)',
    null,
    'Aug 2014',
    'Aug 2014',
  ]);
});

test('K18: 1,5 miljoner a year is set aside, the costs named make 750 000: a question for each year', () => {
  expect(programme.economy.lines.map(({ year, budget }) => [year, budget])).toEqual(
    [2011, 2012, 2013].flatMap((year) => [
      [year, '600000.00'],
      [year, '150000.00'],
    ]),
  );
  expect(programme.economy.statedTotals.map(({ budget }) => budget)).toEqual(Array(3).fill('1500000.00'));
  const ofYear = programme.economy.lines.filter(({ year }) => year === 2012).map(({ budget }) => budget);
  expect(question('sum:2').readings).toEqual(['1500000.00', sumOf(ofYear)]);
});

test('K19: money for 2011–2013, an end in August 2014; the shift and the transfer are a change request', () => {
  expect(programme.end?.toString()).toBe('2014-08-31');
  expect(new Set(programme.economy.lines.map(({ year }) => year))).toEqual(new Set([2011, 2012, 2013]));
  expect(programme.changeRequests).toMatchObject([
    {
      id: 'revidering-2012',
      kinds: ['goal', 'time', 'economy'],
      state: 'approved',
      raisedBy: 'emelie-adamovic',
    },
  ]);
  expect(programme.changeRequests[0]?.impact).toContain('projektmedel bör föras över');
});

test('K20: the project leader is nobody, at 50 % and at 100 %: both are questions', () => {
  expect(question('project-leader')).toMatchObject({ raw: '', askedOf: 'emelie-adamovic' });
  expect(question('project-leader').text.sv).toBe('Vem är projektledare? Planen nämner ingen.');
  expect(question('remark:projektledarens-tid').readings).toEqual([
    'minst 50% åtminstone under de första 2 åren',
    'Projektledare på 100 %',
  ]);
});

test('K21: the client is three, and who takes over is two', () => {
  expect(question('remark:bestallare').readings).toHaveLength(3);
  expect(question('remark:forvaltare').readings).toEqual([
    'Informationskontoret',
    'Kommunledningsförvaltningen',
  ]);
  expect(programme.roles.some(({ function: duty }) => duty === 'client')).toBe(false);
});

test('K22: the steering group is two offices, found by the directive’s own words', () => {
  const body = programme.bodies.find(({ id }) => id === 'styrgrupp');
  expect(body).toMatchObject({ kind: 'steering-group', members: ['kommunchefen', 'informationschefen'] });
  expect(question('remark:styrgruppens-sammansattning').readings).toHaveLength(2);
});

test('K23: the first phase is decided by the executive, the second by the steering group', () => {
  expect(programme.decisionPoints.map(({ closes, decider }) => [closes, decider])).toEqual([
    ['initieringsfas', 'Kommunstyrelsen'],
    ['forberedelsefas', 'Styrgruppen'],
  ]);
});

test('K24: partial, change and final report are owed; the final one also to the executive', () => {
  expect(programme.reporting.map(({ kind, to }) => [kind, to.includes('kommunstyrelsen')])).toEqual([
    ['partial', false],
    ['change', false],
    ['final', true],
  ]);
  expect(question('remark:slutrapporten').readings).toEqual(['slutrapport', 'avslutsrapport']);
});

test('K25: seven risks, none scored; the reference groups are users, not vendors', () => {
  expect(programme.risks).toHaveLength(7);
  expect(programme.risks.every(({ probability }) => probability === null)).toBe(true);
  expect(programme.bodies.find(({ id }) => id === 'referensgrupper')).toMatchObject({
    kind: 'reference-group',
    clearance: 'participants',
  });
});

test('K26: part 2 ends three ways: goal, timetable and the chapter on resources', () => {
  expect(question('period:2').readings).toEqual([
    '2011-11-01/2012-06-10',
    '2012-10-01/2012-12-31',
    '2014-06-01/2014-06-30',
  ]);
  expect(question('remark:forskjutningen').readings).toEqual(['del 2', 'delmål 3']);
  expect(written.activities[1]?.period).toMatchObject({ raw: 'nov 2011 – 10 juni 2012' });
});

test('K27: when it was decided, how long it runs and when the study is made are said in several ways', () => {
  expect(question('remark:projektstart').readings).toHaveLength(2);
  expect(question('remark:projektets-langd').readings).toHaveLength(3);
  expect(question('remark:forstudien').readings).toHaveLength(3);
});
