import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../src/programme/calendar/period.ts';
import type { Entry } from '../../../src/programme/register/entry.ts';
import { askedOf, mayReport } from '../../../src/programme/register/sub-report-asked.ts';
import { acceptSubReport, subReportFormOf } from '../../../src/programme/register/sub-report-form.ts';
import { subReportsOf } from '../../../src/programme/register/sub-reports.ts';
import { subReportPages } from '../../../src/render/slack/sub-report-pages.ts';
import { exampleProgramme } from '../../support/example-programme.ts';
import { agendaOf } from '../tiny-programme.ts';

const ks = exampleProgramme('tjenester-pa-nett-2006');
const period = parsePeriod('2007-T1');
if (period === undefined) throw new Error('no period');

function report(
  subject: string,
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
  change: { readonly revision?: number; readonly at?: string; readonly period?: string } = {},
): Entry {
  const { revision = 1, at = '2007-04-20T10:00:00Z', period: id = '2007-T1' } = change;
  return {
    ...{ id: `sub-report:${subject}:${id}:${revision}`, subject, period: id, revision, by: 'kari-egeland' },
    at: Temporal.Instant.from(at),
    content: {
      ...{
        kind: 'sub-report',
        achieved: `${subject} r${revision}`,
        deviations: '',
        problems: '',
        actions: '',
      },
      counts,
    },
  };
}

const until = Temporal.PlainDate.from('2007-05-02');
const aggregate = (entries: readonly Entry[]) => subReportsOf({ programme: ks, entries, period, until });
const services = (entries: readonly Entry[]) => {
  const all = aggregate(entries).totals.find(({ indicator }) => indicator.id === 'tjenester');
  if (all === undefined) throw new Error('no such indicator');
  return all;
};

describe('N14 a tertial over all sub-projects', () => {
  test('who has not reported is named with their leader, never filled in with an older text', () => {
    const { reported, missing } = aggregate([
      report('lister', {}),
      report('nord', {}, { period: '2006-T3', at: '2006-12-20T10:00:00Z' }),
    ]);
    expect(reported.map(({ subProject }) => subProject.id)).toEqual(['lister']);
    expect(missing).toHaveLength(ks.subProjects.length - 1);
    expect(missing.find(({ subProject }) => subProject.id === 'nord')).toMatchObject({
      leader: 'Ragnhild Isaksen',
      entry: null,
    });
  });

  test('the newest revision counts', () => {
    const { reported } = aggregate([
      report('lister', {}, { revision: 2, at: '2007-04-22T10:00:00Z' }),
      report('lister', {}),
    ]);
    expect(reported.map(({ entry }) => entry?.content.achieved)).toEqual(['lister r2']);
  });

  test('trap 6 Asker sits in two sub-projects and is counted once, with its newest value', () => {
    const inTwo = ks.subProjects.filter(({ organisations }) => organisations.includes('asker'));
    expect(inTwo.map(({ id }) => id)).toEqual(['oslofjord', 'buskerud']);
    const distinct = new Set(ks.subProjects.flatMap(({ organisations }) => organisations));
    expect(aggregate([]).municipalities).toHaveLength(distinct.size);
    const before = services([]);
    const both = services([
      report('oslofjord', { asker: { tjenester: 20 } }),
      report('buskerud', { asker: { tjenester: 18 } }, { at: '2007-04-21T10:00:00Z' }),
    ]);
    const once = services([report('buskerud', { asker: { tjenester: 18 } })]);
    expect([both.total, both.municipalities]).toEqual([once.total, once.municipalities]);
    expect(both.sources).toContain('sub-report:buskerud:2007-T1:1');
    expect(before.of).toBe(both.of);
  });

  test('counts reported after the cut-off belong to the next report', () => {
    const late = report('lister', { lyngdal: { tjenester: 999 } }, { at: '2007-05-04T10:00:00Z' });
    expect(services([late]).total).toBe(services([]).total);
  });
});

describe('who is asked', () => {
  const agenda = agendaOf(ks);
  const [first] = ks.subProjects;
  if (first === undefined) throw new Error('no sub-project');

  test('trap 4 behind a question mark the project leader is asked, until somebody confirms', () => {
    const open = { ...first, leader: { ...first.leader, state: 'tentative' as const } };
    expect(askedOf(agenda, first)).toBe('ragnhild-isaksen');
    expect(askedOf(agenda, open)).toBe('svein-erik-wilthil');
    expect(mayReport(agenda, open, 'ragnhild-isaksen')).toBe(false);
    const confirmed = new Map([[`sub-project:${first.id}`, 'ragnhild-isaksen']]);
    expect(askedOf({ ...agenda, confirmed }, open)).toBe('ragnhild-isaksen');
  });
});

describe('the form', () => {
  const [lister] = ks.subProjects.filter(({ id }) => id === 'lister');
  if (lister === undefined) throw new Error('no sub-project');
  const today = until;
  const formOf = (entries: readonly Entry[]) =>
    subReportFormOf(ks, entries, { subProject: lister, period: '2007-T1', today });

  test('N15 asks for one number per municipality and indicator, filled in with the last', () => {
    const { cells } = formOf([report('lister', { lyngdal: { tjenester: 14 } })]);
    expect(cells).toHaveLength(lister.organisations.length * lister.indicators.length);
    const cell = cells.find(
      ({ organisation, indicator }) => organisation.id === 'lyngdal' && indicator.id === 'tjenester',
    );
    expect(cell?.last).toBe(14);
  });

  test('an emptied number says nothing, a page lies on top of what is stored', () => {
    const form = formOf([report('lister', { lyngdal: { tjenester: 14 }, farsund: { tjenester: 3 } })]);
    const cell = (id: string) => {
      const found = form.cells.find(
        ({ organisation, indicator }) => organisation.id === id && indicator.id === 'tjenester',
      );
      if (found === undefined) throw new Error(id);
      return found;
    };
    const accepted = acceptSubReport(form, { texts: {}, counts: [{ cell: cell('lyngdal'), typed: '' }] });
    expect(accepted.content?.counts).toEqual({ farsund: { tjenester: 3 } });
    const wrong = acceptSubReport(form, { texts: {}, counts: [{ cell: cell('farsund'), typed: '1,5' }] });
    expect(wrong.problems).toMatchObject([{ field: 'count', fault: 'wholeNumber' }]);
  });

  test('many municipalities are paged like the weekly form, each with its numbers together', () => {
    const everyone = { ...lister, organisations: ks.organisations.map(({ id }) => id) };
    const form = subReportFormOf(ks, [], { subProject: everyone, period: '2007-T1', today });
    const pages = subReportPages(form);
    expect(pages.flat()).toEqual(form.cells);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(60);
    const last = pages.map((page) => page.at(-1)?.organisation.id);
    expect(new Set(last).size).toBe(pages.length);
    expect(subReportPages({ ...form, cells: [] })).toEqual([[]]);
  });
});
