import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../src/programme/calendar/period.ts';
import { LOCALES } from '../../../src/programme/locale.ts';
import type { Entry } from '../../../src/programme/register/entry.ts';
import { subReportFormOf } from '../../../src/programme/register/sub-report-form.ts';
import { composeNewsMail } from '../../../src/render/mail/compose-news-mail.ts';
import { composeSubReportMail } from '../../../src/render/mail/compose-sub-report-mail.ts';
import { newsOf } from '../../../src/report/news.ts';
import { risk } from '../../programme/tiny-programme.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { exampleProgramme } from '../../support/example-programme.ts';

const ks = exampleProgramme('tjenester-pa-nett-2006');
const announcement = ks.announcements.find(({ id }) => id === 'nyhetsbrev');
const period = parsePeriod('2007-02');
const tertial = parsePeriod('2007-T1');
const subProject = ks.subProjects.find(({ id }) => id === 'lister');
if (announcement === undefined || period === undefined || tertial === undefined || subProject === undefined)
  throw new Error('the example has changed');

const counted: Entry = {
  ...{ id: 'sub-report:lister:2006-T3:1', subject: 'lister', period: '2006-T3', revision: 1 },
  ...{ by: 'kari-egeland', at: Temporal.Instant.from('2006-12-20T10:00:00Z') },
  content: {
    ...{ kind: 'sub-report', achieved: 'x', deviations: '', problems: '', actions: '' },
    counts: { lyngdal: { tjenester: 16 }, farsund: { tjenester: 9 } },
  },
};
const written: Entry = {
  ...{ id: 'news:nyhetsbrev:2007-02:1', subject: 'nyhetsbrev', period: '2007-02', revision: 1 },
  ...{ by: 'terje-borge-olsen', at: Temporal.Instant.from('2007-02-28T10:00:00Z') },
  content: {
    kind: 'news',
    text: 'Lyngdal er først ute med mer enn 15 tjenester.\n\nHusk <b>forumet</b> & fristen i mars.',
  },
};

const asOf = Temporal.Instant.from('2007-03-01T07:00:00Z');
const facts = {
  ...autumnFacts('2017-02'),
  ...{ programme: ks, period, asOf, answers: [], history: [], entries: [counted, written], contract: null },
};
const input = {
  ...{ facts, announcement, period: '2007-02', reader: 'kari-egeland' },
  since: Temporal.Instant.from('2007-02-01T07:00:00Z'),
};

describe('N14 news mail', () => {
  test.each(LOCALES)('%s', async (locale) => {
    const mail = composeNewsMail({ programme: ks, announcement, period, news: newsOf(input) }, locale);
    await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(`golden/news.${locale}.txt`);
    await expect(mail.html).toMatchFileSnapshot(`golden/news.${locale}.html`);
  });

  test('N02 milestones of the next 30 days are in it, later ones are not', () => {
    const { coming } = newsOf(input);
    const near = ks.milestones.filter(({ due, done }) => {
      const on = due?.end?.toString() ?? '';
      return done === null && on >= '2007-03-01' && on <= '2007-03-31';
    });
    expect(
      coming.filter(({ source }) => source.startsWith('plan:milestones')).map(({ text }) => text),
    ).toEqual(near.map(({ text }) => text));
    expect(near.length).toBeGreaterThan(0);
  });

  test('what somebody typed is text, in mail as everywhere', () => {
    const { html } = composeNewsMail({ programme: ks, announcement, period, news: newsOf(input) }, 'nb');
    expect(html).toContain('&lt;b&gt;forumet&lt;/b&gt; &amp; fristen');
  });

  test('trap 16 no risk is in it, and no name but that of who writes', () => {
    const programme = { ...ks, risks: [risk({ text: 'Leverandøren ligger etter', visibility: 'public' })] };
    const news = newsOf({ ...input, facts: { ...facts, programme } });
    const { text } = composeNewsMail({ programme, announcement, period, news }, 'nb');
    expect(text).not.toContain('Leverandøren ligger etter');
    const named = ks.people.map(({ name }) => name).filter((name) => text.includes(name));
    expect(named).toEqual(['Terje Borge Olsen']);
  });

  test('nothing new and no words: there is nothing to send', () => {
    const quiet = {
      ...input,
      facts: {
        ...facts,
        entries: [counted],
        programme: { ...ks, milestones: [], activities: [], bodies: [] },
      },
    };
    expect(newsOf(quiet).isEmpty).toBe(true);
    const withWords = { ...quiet, facts: { ...quiet.facts, entries: [written] } };
    expect(newsOf(withWords).isEmpty).toBe(false);
    const emptied = { ...written, content: { kind: 'news' as const, text: '' }, revision: 2 };
    expect(newsOf({ ...quiet, facts: { ...quiet.facts, entries: [written, emptied] } }).isEmpty).toBe(true);
  });
});

describe('N15 the tertial form by mail', () => {
  const form = subReportFormOf(ks, [counted], {
    ...{ subProject, period: '2007-T1', today: Temporal.PlainDate.from('2007-04-13') },
  });
  const mail = (number: number, locale: (typeof LOCALES)[number]) =>
    composeSubReportMail(
      { programme: ks, period: tertial, form, number, closes: Temporal.PlainDate.from('2007-05-02') },
      locale,
    );

  test.each(LOCALES)('%s', async (locale) => {
    const { subject, text, html } = mail(0, locale);
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot(`golden/sub-report.${locale}.txt`);
    await expect(html).toMatchFileSnapshot(`golden/sub-report.${locale}.html`);
  });

  test('a reminder says so in the subject', () => {
    expect(mail(1, 'nb').subject).toBe(
      '[Tjenester på nett] Påminnelse – Lister: tertialrapport januar–april 2007',
    );
  });
});
