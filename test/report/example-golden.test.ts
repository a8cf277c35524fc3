/** The other programmes' own reports on their own days, as files one can open. `npm run golden` renews. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/programme/locale.ts';
import type { ReportKind } from '../../src/programme/programme.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { factsForReader } from '../../src/report/facts-for-reader.ts';
import { reportJson } from '../../src/render/json/report-json.ts';
import { reportSchema } from '../../src/render/json/report-schema.ts';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { renderPortalText } from '../../src/render/text/render-portal-text.ts';
import { renderReportText } from '../../src/render/text/render-report-text.ts';
import { exampleFacts } from './example-facts.ts';

const toFunder = (facts: ReportFacts): ReportFacts =>
  factsForReader(facts, {
    ...{ clearance: 'funder', subject: null, basis: 'contract' },
    owed: facts.programme.reporting.find(({ template }) => template !== null) ?? null,
    since: {
      date: Temporal.PlainDate.from('2006-12-31'),
      cutOff: Temporal.Instant.from('2007-01-02T07:00:00Z'),
    },
  });

const CASES: readonly (readonly [string, ReportKind, ReportFacts])[] = [
  ['fyrbodal-monthly', 'monthly', exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' })],
  [
    'tjenester-tertial',
    'tertial',
    toFunder(exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' })),
  ],
  [
    'e-namnden-board',
    'board',
    exampleFacts('e-namnden-2014', {
      period: '2014-02-26..2014-05-21',
      on: '2014-05-14',
      body: 'e-namnden',
      subject: 'e-namnden:2014-05-21',
      since: {
        date: Temporal.PlainDate.from('2014-02-19'),
        cutOff: Temporal.Instant.from('2014-02-19T07:00:00Z'),
      },
    }),
  ],
];

describe.each(CASES)('%s', (name, kind, facts) => {
  test.each(LOCALES)('%s', async (locale) => {
    const document = buildReport(kind, facts, locale);
    const json = reportJson(facts, document);
    expect(reportSchema.safeParse(JSON.parse(json)).error).toBeUndefined();
    await expect(renderReportHtml(document)).toMatchFileSnapshot(`golden/${name}.${locale}.html`);
    await expect(renderReportText(document)).toMatchFileSnapshot(`golden/${name}.${locale}.txt`);
    await expect(json).toMatchFileSnapshot(`golden/${name}.${locale}.json`);
    if (facts.template !== undefined)
      await expect(renderPortalText(document, facts)).toMatchFileSnapshot(
        `golden/${name}.${locale}.portal.txt`,
      );
  });
});
