/** The charts' messages and numbers, computed from facts: exact money, agreed thresholds, and no point nobody counted. */
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import type { Chart } from '../../src/report/chart.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import type { Locale } from '../../src/programme/locale.ts';
import { budgetLine, economy, risk } from '../programme/tiny-programme.ts';
import { exampleFacts } from './example-facts.ts';
import { autumnFacts } from './timra-autumn.ts';
import { answerOf, timraFacts } from './timra-facts.ts';
import { timra } from './timra-programme.ts';

/** With plain spaces where amounts hold together. */
function chartsOf(facts: ReportFacts, locale: Locale = 'sv'): readonly Chart[] {
  const charts = buildReport('monthly', facts, locale).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'chart' ? [block.chart] : [])),
  );
  return JSON.parse(JSON.stringify(charts).replaceAll('\u00a0', ' ')) as readonly Chart[];
}

function find<K extends Chart['kind']>(kind: K, facts: ReportFacts, locale: Locale = 'sv') {
  return chartsOf(facts, locale).find((one): one is Extract<Chart, { kind: K }> => one.kind === kind);
}

const fyrbodal = exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' });
const withLines = (...lines: Parameters<typeof budgetLine>[0][]) =>
  timraFacts('2016-10', { programme: { ...timra, economy: economy(lines.map(budgetLine)) } });

describe('budget', () => {
  test('F07 R1 the total is far below and one line is over: both are said, in three languages', () => {
    expect(find('budget', fyrbodal)?.title).toBe(
      'Utfallet ligger 893 475 kr under budget, men 1 post är över',
    );
    expect(find('budget', fyrbodal, 'nb')?.title).toBe(
      'Regnskapet ligger 893 475 kr under budsjettet, men 1 post er over',
    );
    expect(find('budget', fyrbodal, 'en')?.title).toBe(
      'The outcome is SEK 893,475 under budget, but 1 line is over',
    );
    expect(find('budget', fyrbodal)?.desc).toBe('Budget 1 887 600 kr, utfall 994 125 kr (52,7 %).');
    const over = find('budget', fyrbodal)?.rows.filter((row) => row.over !== null);
    expect(over).toMatchObject([
      { valueText: '329 300 av 321 900', over: { text: '7 400 över', colour: 'yellow' } },
    ]);
  });

  test('R2 a material overrun is red, at the programme’s own thresholds', () => {
    const rows = find(
      'budget',
      withLines({ budget: '100000.00', outcome: '180000.10' }, { budget: '100000.00', outcome: '100000.01' }),
    )?.rows;
    expect(rows?.map(({ over }) => over)).toEqual([
      { text: '80 000,10 över', colour: 'red' },
      { text: '0,01 över', colour: 'yellow' },
    ]);
  });

  test('amounts larger than a float holds stay exact in words', () => {
    const chart = find(
      'budget',
      withLines({ budget: '9007199254740993.01', outcome: '9007199254740993.02' }),
    );
    expect(chart?.title).toBe('Utfallet ligger 0,01 kr över budget');
    expect(chart?.rows[0]?.valueText).toBe('9 007 199 254 740 993,02 av 9 007 199 254 740 993,01');
  });

  test('a budget alone is no comparison, and where an outcome is missing no total is said', () => {
    expect(find('budget', withLines({ budget: '100.00' }))).toBeUndefined();
    const partly = find('budget', withLines({ budget: '100.00', outcome: '50.00' }, { budget: '10.00' }));
    expect(partly?.title).toBe('Utfall finns för 1 av 2 poster');
    expect(partly?.rows[1]?.valueText).toBe('utfall saknas, budget 10');
    expect(partly?.desc).toBe('');
  });

  test('several years: a bar each, and children are not added again', () => {
    const chart = find(
      'budget',
      withLines(
        { year: 2016, budget: '100.00', outcome: '10.00' },
        { year: 2016, budget: '40.00', outcome: '5.00', parent: 'Externa tjänster' },
        { year: 2017, budget: '200.00', outcome: '20.00', forecast: '210.00' },
      ),
    );
    expect(chart?.rows.map(({ label, budget, outcome }) => [label, budget, outcome])).toEqual([
      ['2016', 100, 10],
      ['2017', 200, 20],
    ]);
    expect(chart?.rows[1]?.forecastText).toBe('prognos 210');
  });
});

describe('risks', () => {
  test('F10 each in its cell, coloured at the agreed limits', () => {
    const chart = find('risk', fyrbodal);
    expect(chart?.title).toBe('1 röd och 4 gula av 6 värderade risker. Högst värde har R1: 25');
    const filled = chart?.cells.filter(({ ids }) => ids.length > 0);
    expect(
      filled?.map(({ probability, consequence, colour, ids }) => [probability * consequence, colour, ...ids]),
    ).toEqual(
      expect.arrayContaining([
        [25, 'red', 'R1'],
        [12, 'yellow', 'R2'],
        [9, 'yellow', 'R3'],
        [5, 'green', 'R4'],
        [10, 'yellow', 'R5'],
        [12, 'yellow', 'R6'],
      ]),
    );
    expect(chart?.desc).toContain('R2: 4 × 3 = 12');
  });

  test('T25 the unscored are counted and have no cell; without scores there is no matrix', () => {
    const risks = [risk({ id: 'a', probability: 2, consequence: 2 }), risk({ id: 'b' })];
    const chart = find('risk', timraFacts('2016-10', { programme: { ...timra, risks } }));
    expect(chart?.title).toBe('Alla värderade risker är gröna. Högst värde har A: 4');
    expect(chart?.desc).toBe('A: 2 × 2 = 4. 1 är inte värderad.');
    expect(chart?.cells.flatMap(({ ids }) => ids)).toEqual(['A']);
    expect(find('risk', autumnFacts('2016-10'))).toBeUndefined();
  });
});

describe('counted month by month', () => {
  test('T06 what the ended stages promise, and what was counted', () => {
    const chart = find('curve', autumnFacts('2017-T1'));
    const by = new Map(chart?.points.map(({ label, promised }) => [label, promised]));
    expect([
      by.get('nov 2016'),
      by.get('dec 2016'),
      by.get('apr 2017'),
      by.get('aug 2017'),
      by.get('dec 2017'),
    ]).toEqual([0, 10, 20, 40, 60]);
    expect(chart?.title).toBe('Nya e-tjänster: 18 räknade, 20 enligt planen till och med april 2017');
  });

  test('a month nobody counted in has no point, and a later correction moves no earlier one', () => {
    const first = answerOf('2.1', '2016-W36', { counts: { 'e-tjanster': 3 } });
    const later = answerOf('2.1', '2016-W46', { counts: { 'e-tjanster': 5 } });
    const corrected = {
      ...first,
      ...{ id: '2.1:2016-W36:2', revision: 2, counts: { 'e-tjanster': 2 } },
      at: Temporal.Instant.from('2016-10-20T08:00:00Z'),
    };
    const facts = timraFacts('2016-11', { answers: [corrected, later], history: [first, corrected, later] });
    const points = find('curve', facts)?.points.filter(({ actual }) => actual !== null);
    expect(points?.map(({ label, actual }) => [label, actual])).toEqual([
      ['sep 2016', 3],
      ['okt 2016', 2],
      ['nov 2016', 5],
    ]);
  });

  test('every counted point leads to its answer', () => {
    const block = buildReport('monthly', autumnFacts('2016-10'), 'sv')
      .sections.flatMap(({ blocks }) => blocks)
      .find((one) => one.type === 'chart' && one.chart.kind === 'curve');
    const rows = block?.type === 'chart' ? block.table.rows : [];
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells, sources } of rows)
      expect(sources.some((id) => id.startsWith('2.'))).toBe(cells[2]?.[0]?.text !== '–');
  });

  test('nobody counted: no curve', () => {
    expect(find('curve', timraFacts('2016-09'))).toBeUndefined();
  });
});
