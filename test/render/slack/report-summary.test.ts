/** A report's summary fits into one Slack message, whatever the report, and nobody's words do anything there. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/programme/locale.ts';
import type { ReportKind } from '../../../src/programme/programme.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import type { Document } from '../../../src/report/document.ts';
import type { ReportFacts } from '../../../src/report/facts.ts';
import { factsForReader } from '../../../src/report/facts-for-reader.ts';
import { renderReportSummary } from '../../../src/render/slack/render-report-summary.ts';
import { validateBlocks } from '../../../src/sandbox/slack/block-kit/validate.ts';
import { CORPUS } from '../../quality/injection/corpus.ts';
import { poisoned } from '../../quality/injection/poison.ts';
import { exampleFacts } from '../../report/example-facts.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { timraFacts } from '../../report/timra-facts.ts';
import { manyFacts } from '../../support/many-programme.ts';

const fyrbodal = exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' });
const tjenester = exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' });
const toPublic = factsForReader(tjenester, {
  ...{ clearance: 'public', subject: null, basis: 'current', since: null },
});

const CASES: readonly (readonly [string, ReportKind, ReportFacts])[] = [
  ['forty sub-projects', 'tertial', manyFacts()],
  ['timra', 'monthly', autumnFacts('2016-10')],
  ['timra, empty', 'monthly', timraFacts('2016-09')],
  ['fyrbodal', 'monthly', fyrbodal],
  ['tjenester', 'tertial', tjenester],
  ['tjenester, for the public', 'tertial', toPublic],
];

/** As the local Slack counts: what stands in `text` anywhere. */
function characters(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'text' in value && typeof value.text === 'string' ? value.text.length : 0;
  return Object.values(value).reduce((sum: number, one) => sum + characters(one), own);
}

function expectFits(document: Document): void {
  const { text, blocks } = renderReportSummary(document);
  expect(validateBlocks('message', [...blocks])).toEqual([]);
  expect(characters(blocks)).toBeLessThan(13_000);
  expect(text.length).toBeLessThan(4000);
  expect(text.trim()).not.toBe('');
  // Nothing is read as mrkdwn but the notification, and that is escaped.
  expect(JSON.stringify(blocks)).not.toContain('"mrkdwn"');
  expect(text).not.toMatch(/[<>]/);
}

describe.each(CASES)('%s', (_, kind, facts) => {
  test.each(LOCALES)('in %s', (locale) => {
    expectFits(buildReport(kind, facts, locale));
  });
});

test('colour with its reason first, then decisions, changes, deviations and what comes next', () => {
  const { text, blocks } = renderReportSummary(buildReport('monthly', fyrbodal, 'sv'));
  expect(text).toMatch(/^Månadsrapport maj 2021, Fyrbodal\. Totalt: ■ röd\. 2 aktiviteter är röda/);
  const all = JSON.stringify(blocks);
  const places = ['Läget:', 'Beslut som begärs:', 'Ändrat sedan', 'Avvikelser i korthet:', 'härnäst:'].map(
    (title) => all.indexOf(title),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(all).toContain('1. ■ röd 1 Metodhandbok');
});

test('what does not fit is counted', () => {
  const document = buildReport('monthly', fyrbodal, 'nb');
  const items = Array.from({ length: 60 }, (_, index) => ({
    rich: [{ text: `Beslutning ${index + 1}: ${'ord '.repeat(30)}` }],
    sources: [],
  }));
  const long: Document = {
    ...document,
    sections: document.sections.map((one) =>
      one.id === 'decisions' ? { ...one, blocks: [{ type: 'list', ordered: true, items }] } : one,
    ),
  };
  expectFits(long);
  expect(JSON.stringify(renderReportSummary(long).blocks)).toMatch(/… og \d\d til, se rapporten/);
});

test('a draft says so before anything else', () => {
  const document: Document = {
    ...buildReport('monthly', fyrbodal, 'en'),
    notice: 'Draft: nobody has approved it.',
    imprint: [{ term: 'Version', rich: [{ text: '0.2' }], sources: [] }],
  };
  const all = JSON.stringify(renderReportSummary(document).blocks);
  expect(all.indexOf('! Draft: nobody')).toBeLessThan(all.indexOf('Where we stand:'));
  expect(all).toContain('Version: 0.2');
});

test('whatever anybody has written fits and does nothing', () => {
  for (let turn = 0; turn < 12; turn += 1) {
    const textAt = (place: number): string => CORPUS[(place * 53 + turn * 97) % CORPUS.length] ?? '';
    expectFits(buildReport('monthly', poisoned(fyrbodal, textAt), 'sv'));
  }
});
