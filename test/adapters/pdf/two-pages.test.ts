/**
 * The steering group's month and the board's report on paper: two pages that are read before the meeting, and an annex.
 * What fits is estimated before the pages are set; here the real press has the word.
 */
import { describe, expect, test } from 'vitest';
import { reportTitles } from '../../../src/i18n/report-words.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { pdfJob } from '../../../src/render/typst/pdf-job.ts';
import { exampleFacts } from '../../report/example-facts.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { manyFacts } from '../../support/many-programme.ts';
import { pressed, runOn, testPress } from './set-example.ts';

const BOARD = { period: '2014-02-26..2014-05-21', on: '2014-05-14', body: 'e-namnden' };

const CASES = [
  ['timra', 'monthly', exampleFacts('timra-2016', { period: '2016-10', on: '2016-11-01' })],
  ['timra in autumn', 'monthly', autumnFacts('2016-10')],
  ['communis', 'monthly', exampleFacts('communis-2011', { period: '2012-09', on: '2012-10-01' })],
  ['ks', 'monthly', exampleFacts('tjenester-pa-nett-2006', { period: '2007-03', on: '2007-04-02' })],
  ['fyrbodal', 'monthly', exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' })],
  ['e-namnden', 'monthly', exampleFacts('e-namnden-2014', { period: '2014-05', on: '2014-05-14' })],
  ['e-namnden', 'board', exampleFacts('e-namnden-2014', BOARD)],
  ['forty sub-projects', 'monthly', manyFacts()],
] as const;

const press = testPress();

describe.each(CASES)('%s, %s', (_, kind, facts) => {
  test('the annex begins on page two or three', async () => {
    const locale = facts.programme.language;
    const document = buildReport(kind, facts, locale);
    const bytes = await pressed(pdfJob(document, 'ua-1'), press);
    const pages = runOn(bytes, 'pdftotext', '-layout', 'FILE', '-').split('\f');
    const annex = reportTitles.annex[locale];
    const at = pages.findIndex((page) => page.split('\n').some((line) => line.trim() === annex)) + 1;
    expect(at).toBeGreaterThan(1);
    expect(at).toBeLessThanOrEqual(3);
    const [first] = document.sections;
    expect(first?.id).toBe('decisions');
    const places = document.sections.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(places.at(-1)).toBe('annex');
  });
});

const ORDER = ['front', 'body', 'annex'];
