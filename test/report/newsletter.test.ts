/** The newsletter as a document: what the mail says, with sources, in the same order. */
import { expect, test } from 'vitest';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { composeNewsMail } from '../../src/render/mail/compose-news-mail.ts';
import { LOCALES } from '../../src/programme/locale.ts';
import { monthOf } from '../../src/programme/calendar/period.ts';
import { newsOf } from '../../src/report/news.ts';
import { newsletterDocument } from '../../src/report/newsletter.ts';
import { exampleFacts } from './example-facts.ts';

const facts = exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-03-19' });
const announcement = facts.programme.announcements.find(({ cadence }) => cadence === 'monthly');

test.each(LOCALES)('%s: every part of the mail is a section, and every source is known', (locale) => {
  if (announcement === undefined) throw new Error('no monthly announcement');
  const period = monthOf(facts.period.end.with({ month: 2 }));
  const since = facts.asOf.subtract({ hours: 24 * 60 });
  const reader = facts.programme.people[0]?.id ?? '';
  const news = newsOf({ facts, announcement, period: period.id, since, reader });
  const input = { programme: facts.programme, announcement, period, news };
  const document = newsletterDocument(facts, input, locale);
  const mail = composeNewsMail(input, locale);
  expect(document.sections.length).toBeGreaterThan(0);
  for (const { title } of document.sections) expect(mail.text).toContain(title);
  expect(mail.subject).toContain(document.title);
  expect(document.sources.length).toBeGreaterThan(0);
  expect(renderReportHtml(document)).toContain(`<h1>${document.title}</h1>`);
});
