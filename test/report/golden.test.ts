/** Goldens one can open: every audience in every language, and an empty and a one-answer month. `npm run golden` renews. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/programme/locale.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { reportJson } from '../../src/render/json/report-json.ts';
import { renderReportText } from '../../src/render/text/render-report-text.ts';
import { autumnFacts } from './timra-autumn.ts';
import { answerOf, coverageOf, timraFacts } from './timra-facts.ts';

const one = [answerOf('1.1', '2016-W36', { done: 'Omvärldsanalysen är klar.', next: 'Prototyp.' })];

const CASES: readonly (readonly [string, 'weekly' | 'monthly' | 'tertial', ReportFacts])[] = [
  ['monthly-empty', 'monthly', timraFacts('2016-09')],
  [
    'monthly-one',
    'monthly',
    timraFacts('2016-09', {
      answers: one,
      coverage: [coverageOf('2016-W36', 'helene-olofsson', ['1.1'], one)],
    }),
  ],
  ['monthly-many', 'monthly', autumnFacts('2016-10')],
  ['weekly-many', 'weekly', autumnFacts('2016-W42')],
  ['tertial-many', 'tertial', autumnFacts('2017-T1')],
];

describe.each(CASES)('%s', (name, kind, facts) => {
  test.each(LOCALES)('%s', async (locale) => {
    const document = buildReport(kind, facts, locale);
    await expect(renderReportHtml(document)).toMatchFileSnapshot(`golden/${name}.${locale}.html`);
    await expect(renderReportText(document)).toMatchFileSnapshot(`golden/${name}.${locale}.txt`);
    await expect(reportJson(facts, document)).toMatchFileSnapshot(`golden/${name}.${locale}.json`);
  });
});
