import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportJson } from '../../../src/render/json/report-json.ts';
import { reportJsonSchema, reportSchema } from '../../../src/render/json/report-schema.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { timraFacts } from '../../report/timra-facts.ts';
import { timra } from '../../report/timra-programme.ts';
import { exampleFacts } from '../../report/example-facts.ts';
import { budgetLine, economy } from '../../programme/tiny-programme.ts';

const SCHEMA = join(import.meta.dirname, '../../../docs/report.schema.json');

describe('tertial.report/1', () => {
  test('docs/report.schema.json is what the code promises', () => {
    expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
  });

  test.each([
    ['empty month', timraFacts('2016-09')],
    ['full month', autumnFacts('2016-10')],
    ['tertial', autumnFacts('2017-T1')],
  ])('%s is valid, strictly', (_name, facts) => {
    expect(reportSchema.safeParse(JSON.parse(reportJson(facts))).error).toBeUndefined();
  });

  test('the top level is exactly the published one', () => {
    expect(Object.keys(JSON.parse(reportJson(autumnFacts('2017-T1'))) as object)).toEqual([
      'schema',
      'programme',
      'kind',
      'subject',
      'period',
      'colours',
      'areas',
      'activities',
      'milestones',
      'planMilestones',
      'changes',
      'subProjects',
      'targets',
      'economy',
      'costShares',
      'risks',
      'deliverables',
      'conditions',
      'decisions',
      'coverage',
      'openQuestions',
      'meetings',
      'document',
      'sources',
    ]);
  });

  test('N02 N05 N15 the milestone plan with both readings, what moves it, and the four headings of each form', () => {
    const facts = exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' });
    const report = reportSchema.parse(JSON.parse(reportJson(facts)));
    const { programme } = facts;
    expect(report.planMilestones.map(({ id }) => id)).toEqual(programme.milestones.map(({ id }) => id));
    const counted = report.planMilestones.filter(({ count }) => count !== null);
    expect(counted.length).toBeGreaterThan(0);
    for (const one of counted) expect(one.municipalities).toHaveLength(one.count ?? -1);
    // "mer enn 15" read as "minst 15" takes in those with just fifteen.
    const both = counted.filter(({ otherReading }) => otherReading !== null);
    expect(both.length).toBeGreaterThan(0);
    for (const { count, otherReading } of both) expect(otherReading).toBeGreaterThanOrEqual(count ?? 0);
    expect(report.changes.map(({ id, moves }) => [id, moves.length])).toEqual(
      facts.changeRequests.map(({ id, moves }) => [id, moves.length]),
    );
    expect(report.subProjects.map(({ id }) => id)).toEqual(programme.subProjects.map(({ id }) => id));
    const reported = report.subProjects.filter((one) => one.reported);
    expect(reported.length).toBeGreaterThan(0);
    for (const { achieved, deviations, problems, actions } of reported)
      expect(`${achieved}${deviations}${problems}${actions}`).not.toBe('');
  });

  test('T06 T1 2017: 20 of 60', () => {
    const report = reportSchema.parse(JSON.parse(reportJson(autumnFacts('2017-T1'))));
    expect(report.period).toEqual({ id: '2017-T1', start: '2017-01-01', end: '2017-04-30' });
    expect(report.targets[0]).toMatchObject({
      target: 60,
      cumulativeTarget: 20,
      actual: 18,
      asOf: '2017-04-28',
    });
  });

  test('T04 all 20 activities, T23 economy unavailable in words', () => {
    const report = reportSchema.parse(JSON.parse(reportJson(timraFacts('2016-09'))));
    expect(report.activities).toHaveLength(20);
    expect(report.economy).toHaveProperty('unavailable');
  });

  test('economy with lines has exact totals as decimal strings', () => {
    const line = budgetLine({ budget: '0.10', outcome: '0.20' });
    const programme = { ...timra, economy: economy([line, line]) };
    const report = reportSchema.parse(JSON.parse(reportJson(timraFacts('2016-09', { programme }))));
    expect(report.economy).toMatchObject({ currency: 'SEK', totals: { budget: '0.20', outcome: '0.40' } });
  });

  test('the meetings carry their offset', () => {
    const start = Temporal.ZonedDateTime.from('2016-10-25T13:00[Europe/Stockholm]');
    const previousMeeting = { body: 'styrgrupp', start, minutes: 60, place: null, number: 3 };
    const report = reportSchema.parse(JSON.parse(reportJson(timraFacts('2016-10', { previousMeeting }))));
    expect(report.meetings.previous?.start).toBe('2016-10-25T13:00:00+02:00');
    expect(report.meetings.next).toBeNull();
  });

  test.each([
    ['Timrå, a tertial', autumnFacts('2017-T1')],
    ['Fyrbodal', exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' })],
    ['Tjenester', exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' })],
    ['nobody has answered', timraFacts('2016-09')],
  ])('%s: every number leads to ids, and every id to what was said', (_name, facts) => {
    const report = reportSchema.parse(JSON.parse(reportJson(facts)));
    const known = new Set(report.sources.map(({ id }) => id));
    const { document, sources, coverage } = report;
    const { colours, areas, activities, milestones, planMilestones, changes, subProjects, targets } = report;
    const { risks, costShares, deliverables, conditions, decisions, economy } = report;
    const facets = { colours, areas, activities, milestones, planMilestones, changes, subProjects, targets };
    const records = { risks, costShares, deliverables, conditions, decisions };
    const rows: readonly object[] = [...Object.values(facets), ...Object.values(records)].flat();
    for (const row of rows) expect(row).toHaveProperty('sources');
    const statements = document.sections.flatMap((section) => section.statements);
    for (const { text, kind, sources: ids } of statements)
      if (kind !== 'heading' && kind !== 'head' && /\d/.test(text)) expect(ids, text).not.toEqual([]);
    const named = JSON.stringify([facets, records, economy, document, coverage]).matchAll(
      /"sources":\[([^\]]*(?:\[\d+\][^\]]*)*)\]/g,
    );
    const ids = [...named].flatMap(([, list]) =>
      [...(list ?? '').matchAll(/"([^"]+)"/g)].map(([, id]) => id),
    );
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !known.has(id ?? ''))).toEqual([]);
    expect(sources.filter(({ kind, at }) => kind === 'answer' && at === null)).toEqual([]);
  });

  test('what a leader wrote stands whole beside its id, with the moment and the language', () => {
    const report = reportSchema.parse(JSON.parse(reportJson(autumnFacts('2016-10'))));
    expect(report.sources.find(({ id }) => id === '2.1:2016-W43:1')).toMatchObject({
      ...{ kind: 'answer', by: 'Katarina Borg Johansson', about: '2.1', at: '2016-10-28T10:15:00+02:00' },
      said: { lang: 'sv', text: expect.stringContaining('Formulärmotorn uppgraderades sent') as string },
    });
  });
});
