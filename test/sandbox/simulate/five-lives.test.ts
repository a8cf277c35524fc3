/**
 * The five programmes over their real calendars, each by its own life.yaml, from its first day. Compared with files one
 * can read in `golden/<name>`: the year day by day, mails and reports of the days the programmes themselves wrote about,
 * and their main figures. `npm run golden` renews them. Four run to the end of their life.yaml; the Norwegian one, with
 * its forty municipalities, to the middle of May 2007, when the first tertial of that year has been reported.
 *
 * Each process lives in a time zone of its own, none of them the programme's: what is sent must not depend on it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOutbox } from '../../../src/adapters/mail/read-outbox.ts';
import { type ReportJson, reportSchema } from '../../../src/render/json/report-schema.ts';
import { runTertial } from '../../e2e/tertial-process.ts';

interface Lived {
  readonly name: string;
  /** Absent: as life.yaml says. */
  readonly until?: string;
  readonly timeZone: string;
  /** Reports on the programme's own dates, without language and ending. */
  readonly reports: readonly string[];
  /** Mails by what their golden is called: the day (UTC) and what the subject says. */
  readonly mails: Readonly<Record<string, readonly [day: string, subject: string]>>;
  readonly locale: 'sv' | 'nb';
}

const LIVES: readonly Lived[] = [
  {
    name: 'tjenester-pa-nett-2006',
    until: '2007-05-18',
    timeZone: 'Pacific/Auckland',
    reports: ['monthly-2007-02', 'monthly-2007-03', 'tertial-2007-T1'],
    mails: {
      'milestones-2007-03-16': ['2007-03-16', 'Milepæler 15.03.07'],
      'steering-group-2007-03-15': ['2007-03-15', 'Styringsgruppen 22. mars'],
      'newsletter-2007-02': ['2007-03-01', 'Nyhetsbrev'],
    },
    locale: 'nb',
  },
  {
    name: 'communis-2011',
    timeZone: 'America/Los_Angeles',
    reports: [
      'partial-Projektstart_2011-06-01..2011-08-31',
      'change-CR2_2011-06-01..2012-08-16',
      'final-2011-06-01..2014-08-31',
    ],
    mails: { 'milestone-2012-02-01': ['2012-02-01', 'förstudien klar'] },
    locale: 'sv',
  },
  {
    name: 'e-namnden-2014',
    timeZone: 'Asia/Kathmandu',
    reports: [
      'board-e-namnden_2014-02-26_2014-01-01..2014-02-26',
      'board-e-namnden_2014-05-21_2014-02-26..2014-05-21',
      'board-e-namnden_2014-08-27_2014-05-21..2014-08-27',
      'board-e-namnden_2014-11-05_2014-08-27..2014-11-05',
    ],
    mails: {
      'board-2014-05-14': ['2014-05-14', 'E-nämnden 21 maj'],
    },
    locale: 'sv',
  },
  {
    name: 'timra-2016',
    timeZone: 'Pacific/Apia',
    reports: ['monthly-2016-09', 'monthly-2016-11'],
    mails: {},
    locale: 'sv',
  },
  {
    name: 'fyrbodal-2021',
    timeZone: 'America/St_Johns',
    reports: ['tertial-2021-T1', 'monthly-2021-05'],
    mails: {
      'digest-2021-05-12': ['2021-05-12', 'Styrgrupp'],
      'digest-2021-05-19': ['2021-05-19', 'Styrgrupp'],
    },
    locale: 'sv',
  },
];

/** A process with its own database each; two cores are kept busy by two of them. */
const AT_ONCE = 2;

let folder = '';
const lived = new Map<string, string>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-lives-'));
  const waiting = LIVES.values();
  const lane = async (): Promise<void> => {
    for (const one of waiting) lived.set(one.name, await live(one));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command said, unless all went well. */
async function live({ name, until, timeZone }: Lived): Promise<string> {
  const to = until === undefined ? [] : ['--to', until];
  const args = ['simulate', `examples/${name}`, ...to, '--out', join(folder, name)];
  const { code, stderr } = await runTertial(args, { TZ: timeZone, LOG_LEVEL: 'error' });
  return code === 0 ? '' : `${String(code)}: ${stderr}`;
}

describe.each(LIVES)('$name', ({ name, reports, mails, locale }) => {
  test('day by day', async () => {
    expect(lived.get(name)).toBe('');
    const year = readFileSync(join(folder, name, 'year.txt'), 'utf8');
    await expect(year).toMatchFileSnapshot(`golden/${name}/year.txt`);
  });

  test.each(reports)('report %s', async (report) => {
    const text = readFileSync(join(folder, name, 'reports', `${report}.${locale}.txt`), 'utf8');
    await expect(text).toMatchFileSnapshot(`golden/${name}/${report}.${locale}.txt`);
    const figures = `${JSON.stringify(figuresOf(reportIn(name, report, locale)), null, 2)}\n`;
    await expect(figures).toMatchFileSnapshot(`golden/${name}/${report}.figures.json`);
  });

  test.each(Object.keys(mails))('mail %s', async (golden) => {
    const [mail] = await mailsOf(name, mails[golden] ?? ['', '']);
    if (mail === undefined) throw new Error(`${name} has no mail ${golden}`);
    await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(`golden/${name}/${golden}.txt`);
  });
});

describe('what the programmes themselves say, on their own days', () => {
  test('F04, F07, F10, F12: Fyrbodal after 20 May 2021 has its colours, its money, its risks and alternative 1', () => {
    const { areas, economy, risks, decisions, milestones } = reportIn(
      'fyrbodal-2021',
      'monthly-2021-05',
      'sv',
    );
    expect(areas.map(({ id, chosen }) => [id, chosen])).toContainEqual(['budget', 'yellow']);
    expect('totals' in economy && economy.totals).toMatchObject({
      budget: '1887600.00',
      outcome: '994125.00',
      share: '52.7',
    });
    expect(risks.map(({ value }) => value)).toEqual([25, 12, 12, 10, 9, 5]);
    expect(decisions.find(({ alternatives }) => alternatives.length === 3)).toMatchObject({
      chosen: 1,
      on: '2021-05-20',
      consent: { of: 'Finansiär', state: 'given' },
    });
    for (const { contractDate, baselineDate } of milestones)
      expect([contractDate, baselineDate]).toEqual(['2021-10-17', '2021-12-17']);
  });

  test('F04: before the meeting the steering group reads of a red time, in two mails each and no more', async () => {
    const days = ['2021-05-12', '2021-05-19'] as const;
    for (const day of days) {
      const sent = await mailsOf('fyrbodal-2021', [day, '']);
      expect(new Set(sent.map(({ to }) => to)).size).toBe(sent.length);
      for (const { text } of sent) expect(text).toContain('■ röd 1 Metodhandbok');
    }
  });

  test('F02, F14: what its minutes leave open is nobody’s question before they are written', async () => {
    const [digest] = await mailsOf('fyrbodal-2021', ['2021-05-12', 'Styrgrupp']);
    expect(digest?.text).not.toContain('Vem ledde mötet');
    const { openQuestions } = reportIn('fyrbodal-2021', 'monthly-2021-05', 'sv');
    expect(openQuestions.map(({ id }) => id)).toContain('chair:styrgrupp:2021-05-20');
  });

  test('N02, N05: on 15 March 2007 nine have more than 15 services, ten at least 15', async () => {
    const [mail] = await mailsOf('tjenester-pa-nett-2006', ['2007-03-16', 'Milepæler 15.03.07']);
    const text = (mail?.text ?? '').replaceAll(/\s+/gu, ' ');
    expect(text).toContain('9 kommuner har mer enn 15 interaktive tjenester; målet er minst 10.');
    expect(text).toContain('Leses «mer enn 15» som «minst 15», er det 10.');
    expect(text).toContain('7 kommuner har mer enn 5 integrerte tjenester; målet er minst 10.');
  });

  test.each([
    ['2014-02-26', '2014-01-01..2014-02-26', 13, '69461.54'],
    ['2014-05-21', '2014-02-26..2014-05-21', 13, '69461.54'],
    ['2014-08-27', '2014-05-21..2014-08-27', 13, '69461.54'],
    ['2014-11-05', '2014-08-27..2014-11-05', 14, '64500.00'],
  ])(
    'E11, E17, E20: before %s the board gets the shares of that day, exact to the öre',
    (on, span, count, first) => {
      const { costShares, economy } = reportIn('e-namnden-2014', `board-e-namnden_${on}_${span}`, 'sv');
      const shares = costShares.filter(({ rule }) => rule === 'grundbelopp-2014');
      const paid = shares.reduce((sum, { amount }) => sum + BigInt(amount.replace('.', '')), 0n);
      const budget = 'totals' in economy ? economy.totals.budget : null;
      expect(paid).toBe(BigInt((budget ?? '').replace('.', '')));
      expect([shares.length, shares[0]?.amount]).toEqual([count, first]);
    },
  );

  test('K05, K10, K12: the final report knows the goal that was dropped, and the one that was late', () => {
    const text = readFileSync(
      join(folder, 'communis-2011', 'reports', 'final-2011-06-01..2014-08-31.sv.txt'),
      'utf8',
    ).replaceAll(/\s+/gu, ' ');
    expect(text).toContain('Klart: 10 juni 2012; Nytt datum: okt-dec 2012 Läge: ▲ delvis nått');
    expect(text).toContain('4 Delmål 4: Läge: utgår');
    expect(text).not.toContain('datum passerat, inte bekräftat');
  });

  test('K13, K16: a mail about a milestone names the day that was answered, not the slip in the directive', async () => {
    const sent = await mailsOf('communis-2011', ['', 'Milstolpe']);
    const subjects = sent.map(({ subject }) => subject);
    expect(subjects.some((subject) => subject.includes('31 januari 2012: förstudien klar'))).toBe(true);
    expect(subjects.filter((subject) => /2011: förstudien|felskrivning/u.test(subject))).toEqual([]);
  });
});

function reportIn(name: string, report: string, locale: string): ReportJson {
  const file = join(folder, name, 'reports', `${report}.${locale}.json`);
  return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Of the day, with this in their subject; an empty one fits all. In the order of those who got them. */
async function mailsOf(name: string, [day, subject]: readonly [string, string]) {
  const all = await readOutbox(join(folder, name, 'mail'));
  return all
    .filter((mail) => mail.date.toString().startsWith(day) && mail.subject.includes(subject))
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

/** What is counted, paid, risked and decided. */
function figuresOf(report: ReportJson): Partial<ReportJson> {
  const { period, colours, areas, targets, economy, costShares } = report;
  const { risks, deliverables, decisions, conditions, coverage } = report;
  return {
    ...{ period, colours, areas, targets, economy, costShares },
    ...{ risks, deliverables, decisions, conditions, coverage },
  };
}
