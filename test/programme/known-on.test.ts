import { expect, test } from 'vitest';
import { knownOn } from '../../src/programme/known-on.ts';
import { parsePeriod, previousPeriod } from '../../src/programme/calendar/period.ts';
import { renderReportText } from '../../src/render/text/render-report-text.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { exampleFacts, exampleProgramme } from '../report/example-facts.ts';
import { budgetLine, date, risk, tinyProgramme } from './tiny-programme.ts';

const fyrbodal = exampleProgramme('fyrbodal-2021');

test('F01 F12 the day before the meeting its agenda and alternatives are known, what came of them is not', () => {
  const known = knownOn(fyrbodal, date('2021-05-19'));
  const [meeting] = known.meetings;
  expect(meeting).toMatchObject({ state: 'planned', present: [], absent: [], adjustedBy: null, next: null });
  expect(meeting?.agenda.map(({ number }) => number)).toEqual(
    fyrbodal.meetings[0]?.agenda.map(({ number }) => number),
  );
  expect(meeting?.agenda.flatMap(({ notes }) => notes)).toEqual([]);
  const decision = known.decisions.find(({ alternatives }) => alternatives.length === 3);
  expect(decision).toMatchObject({
    chosen: null,
    outcome: null,
    unanimous: null,
    consent: { state: 'pending' },
  });
  expect(known.actions).toEqual([]);
});

test('F12 F15 on the day itself everything is known', () => {
  const known = knownOn(fyrbodal, date('2021-05-20'));
  expect(known.decisions).toEqual(fyrbodal.decisions);
  expect(known.actions).toEqual(fyrbodal.actions);
  expect(known.meetings).toEqual(fyrbodal.meetings);
});

test('an outcome booked later is not known, one without a day is', () => {
  const lines = [
    budgetLine({ budget: '100.00', outcome: '120.00', deviation: { cause: 'c', offset: null } }),
  ];
  const facts = (asOf: string | null) =>
    knownOn(
      tinyProgramme({
        economy: {
          note: null,
          lines,
          unavailable: [],
          statedTotals: [],
          asOf: asOf === null ? null : date(asOf),
        },
      }),
      date('2017-03-01'),
    ).economy.lines[0]?.outcome;
  expect(facts('2017-03-31')).toBeNull();
  expect(facts('2017-02-28')).toBe('120.00');
  expect(facts(null)).toBe('120.00');
});

test('F07 F08 what the minutes give without a date is known from the meeting on, not before', () => {
  const before = knownOn(fyrbodal, date('2021-05-03'));
  expect(before.economy.lines.map(({ budget }) => budget)).toEqual(
    fyrbodal.economy.lines.map(({ budget }) => budget),
  );
  for (const { outcome, deviation } of before.economy.lines)
    expect({ outcome, deviation }).toEqual({ outcome: null, deviation: null });
  for (const { version, parts } of before.deliverables)
    expect({ version, parts }).toEqual({ version: null, parts: [] });
  expect(before.deliverables.map(({ name, targetVersion }) => [name, targetVersion])).toEqual(
    fyrbodal.deliverables.map(({ name, targetVersion }) => [name, targetVersion]),
  );
  const after = knownOn(fyrbodal, date('2021-05-20'));
  expect(after.economy).toEqual(fyrbodal.economy);
  expect(after.economy.lines[0]?.outcome).toBe('664825.00');
  expect(after.deliverables.find(({ id }) => id === 'metodhandbok')?.version).toBe('0.7');
});

test('F07 the report of 3 May has no outcome and no version of the handbook', () => {
  const facts = exampleFacts('fyrbodal-2021', { period: '2021-T1', on: '2021-05-03' });
  const text = renderReportText(buildReport('tertial', facts, 'sv')).replaceAll(/\s/gu, ' ');
  expect(text).not.toMatch(/664.825/u);
  expect(text).toMatch(/1.484.700/u);
  expect(text).not.toContain('dyrare än väntat');
  const later = exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' });
  expect(renderReportText(buildReport('monthly', later, 'sv')).replaceAll(/\s/gu, ' ')).toMatch(/664.825/u);
});

test('a risk is as it was last scored', () => {
  const scored = risk({
    ...{ probability: 5, consequence: 5 },
    history: [
      { on: date('2017-01-10'), probability: 2, consequence: 2 },
      { on: date('2017-04-10'), probability: 3, consequence: 4 },
    ],
  });
  const known = knownOn(tinyProgramme({ risks: [scored] }), date('2017-03-01')).risks[0];
  expect(known).toMatchObject({ probability: 2, consequence: 2, history: [] });
});

test('a span has both its days in its id, and nothing else is one', () => {
  expect(parsePeriod('2014-02-26..2014-05-21')).toMatchObject({ kind: 'span', id: '2014-02-26..2014-05-21' });
  expect(parsePeriod('2014-05-21..2014-02-26')).toBeUndefined();
  expect(parsePeriod('2014-02-30..2014-05-21')).toBeUndefined();
  expect(parsePeriod('2014-02-26..')).toBeUndefined();
  const span = parsePeriod('2014-03-11..2014-03-20');
  expect(span === undefined ? undefined : previousPeriod(span).id).toBe('2014-03-01..2014-03-10');
});
