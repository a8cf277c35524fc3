/**
 * Every programme × every kind of report it has something to say in × every language, as text one can read through, on days
 * of its own life; and the largest there is: forty sub-projects, seventeen weeks, two hundred activities.
 * `npm run golden` renews.
 */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/programme/locale.ts';
import type { ReportKind } from '../../src/programme/programme.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { factsForReader } from '../../src/report/facts-for-reader.ts';
import { renderReportText } from '../../src/render/text/render-report-text.ts';
import { manyFacts } from '../support/many-programme.ts';
import { exampleFacts } from './example-facts.ts';

interface Day {
  readonly kind: ReportKind;
  readonly period: string;
  /** The day it leaves. */
  readonly on: string;
  readonly subject?: string;
  readonly body?: string;
}

const LIVES: Readonly<Record<string, readonly Day[]>> = {
  'timra-2016': [
    { kind: 'weekly', period: '2016-W44', on: '2016-11-10' },
    { kind: 'monthly', period: '2016-10', on: '2016-11-01' },
    { kind: 'tertial', period: '2016-T3', on: '2017-01-02' },
    { kind: 'partial', period: '2016-05-01..2016-08-31', on: '2016-08-24', subject: 'BP2' },
    { kind: 'final', period: '2016-05-01..2017-12-31', on: '2018-01-02' },
  ],
  'communis-2011': [
    { kind: 'weekly', period: '2011-W42', on: '2011-10-27' },
    { kind: 'monthly', period: '2012-09', on: '2012-10-01' },
    { kind: 'partial', period: '2011-06-01..2011-08-31', on: '2011-09-01', subject: 'initieringsfas' },
    { kind: 'change', period: '2011-06-01..2012-08-16', on: '2012-08-17', subject: 'revidering-2012' },
    { kind: 'final', period: '2011-06-01..2014-08-31', on: '2014-09-01' },
  ],
  'e-namnden-2014': [
    { kind: 'weekly', period: '2014-W20', on: '2014-05-22' },
    {
      ...{ kind: 'board', period: '2014-02-26..2014-05-21', on: '2014-05-14' },
      ...{ subject: 'e-namnden:2014-05-21', body: 'e-namnden' },
    },
    { kind: 'final', period: '2014-01-01..2014-12-31', on: '2015-01-02' },
  ],
  'tjenester-pa-nett-2006': [
    { kind: 'weekly', period: '2007-W10', on: '2007-03-15' },
    { kind: 'monthly', period: '2007-03', on: '2007-04-02' },
    { kind: 'tertial', period: '2007-T1', on: '2007-05-16' },
    { kind: 'delivery', period: '2006-01-01..2007-12-03', on: '2007-12-03', subject: 'leveranse-1' },
    { kind: 'final', period: '2006-01-01..2007-12-31', on: '2008-01-02' },
  ],
  'fyrbodal-2021': [
    { kind: 'weekly', period: '2021-W19', on: '2021-05-20' },
    { kind: 'tertial', period: '2021-T2', on: '2021-09-01' },
    { kind: 'delivery', period: '2021-04-12..2021-10-17', on: '2021-10-18', subject: 'metodhandbok' },
    { kind: 'final', period: '2021-04-12..2021-10-17', on: '2021-10-18' },
  ],
};

const factsOn = (name: string, { period, on, subject, body }: Day): ReportFacts =>
  exampleFacts(name, {
    ...{ period, on },
    ...(subject === undefined ? {} : { subject }),
    ...(body === undefined ? {} : { body }),
    ...(period.includes('..') ? { since: null } : {}),
  });

describe.each(Object.entries(LIVES))('%s', (name, days) => {
  describe.each(days.map((day) => ({ ...day, facts: factsOn(name, day) })))('$kind $period', (day) => {
    test.each(LOCALES)('%s', async (locale) => {
      const text = renderReportText(buildReport(day.kind, day.facts, locale));
      await expect(text).toMatchFileSnapshot(`golden/every-kind/${name}/${day.kind}.${locale}.txt`);
    });
  });
});

describe('forty sub-projects, for the funder', () => {
  const facts = factsForReader(manyFacts(), {
    ...{ clearance: 'funder', subject: null, basis: 'contract', since: null },
  });
  test.each(LOCALES)('%s', async (locale) => {
    const text = renderReportText(buildReport('tertial', facts, locale));
    await expect(text).toMatchFileSnapshot(`golden/every-kind/many/tertial.${locale}.txt`);
  });
});
