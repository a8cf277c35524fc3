/** Every kind of mail with what makes it long: for what must hold of all of them. */
import { parsePeriod } from '../../../src/programme/calendar/period.ts';
import type { Locale } from '../../../src/programme/locale.ts';
import { buildDigest } from '../../../src/report/digest/build-digest.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import type { MeetingFact } from '../../../src/report/facts.ts';
import { newsOf } from '../../../src/report/news.ts';
import { planReview } from '../../../src/report/plan-review.ts';
import { composeDecisionPointMail } from '../../../src/render/mail/compose-decision-point-mail.ts';
import { composeDigestMail } from '../../../src/render/mail/compose-digest-mail.ts';
import { composeMeetingChangeMail } from '../../../src/render/mail/compose-meeting-change-mail.ts';
import { composeMeetingReminderMail } from '../../../src/render/mail/compose-meeting-reminder-mail.ts';
import { composeMilestoneMail } from '../../../src/render/mail/compose-milestone-mail.ts';
import { composeMinutesMail } from '../../../src/render/mail/compose-minutes-mail.ts';
import { composeNewsMail } from '../../../src/render/mail/compose-news-mail.ts';
import { composePlanReviewMail } from '../../../src/render/mail/compose-plan-review-mail.ts';
import { composeQuestionsMail } from '../../../src/render/mail/compose-questions-mail.ts';
import { composeReviewMail } from '../../../src/render/mail/compose-review-mail.ts';
import type { ComposedMail } from '../../../src/render/mail/letter.ts';
import { renderReportMail } from '../../../src/render/mail/render-report-mail.ts';
import { exampleFacts } from '../../report/example-facts.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { timra } from '../../report/timra-programme.ts';
import { exampleProgramme } from '../../support/example-programme.ts';
import { manyFacts } from '../../support/many-programme.ts';
import { timra as plan } from '../../plan/support/timra.ts';

const url = 'https://tertial.example.org/l/AbCdEf0123456789_-AbCdEf0123456789?x=1&y=2';
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Stockholm]`);
const meeting: MeetingFact = {
  ...{ body: 'styrgrupp', number: 4, minutes: 90, start: at('2016-11-29T13:00') },
  place: 'Kommunhuset, Köpmangatan 14',
};
const sender = { name: 'Tertial', email: 'tertial@timra.example.org' };
const recipient = { name: 'Yvonne Westerlund', email: 'yvonne@timra.example.org' };
const role = { role: 'member', body: 'styrgrupp' } as const;
const ks = exampleProgramme('tjenester-pa-nett-2006');

/** By name. */
export function everyMail(locale: Locale): Readonly<Record<string, ComposedMail>> {
  return { ...reports(locale), ...aroundMeetings(locale), ...others(locale) };
}

function reports(locale: Locale): Readonly<Record<string, ComposedMail>> {
  const to = { programme: timra, recipient: role, attachment: 'tertialrapport-2017-T1.html' };
  const document = buildReport('tertial', autumnFacts('2017-T1'), locale);
  const many = manyFacts();
  const texts = { title: document.title, lines: [document.title], said: 'Kolla siffrorna i kapitel 3.' };
  const until = Temporal.PlainDate.from('2017-05-09');
  return {
    report: renderReportMail(document, to),
    'largest report': renderReportMail(buildReport('tertial', many, locale), {
      ...{ ...to, programme: many.programme, recipient: { role: 'recipient' } },
    }),
    approval: composeReviewMail({
      ...{ programme: timra, document, texts, step: 'approve', link: { url, until }, role },
    }),
  };
}

function aroundMeetings(locale: Locale): Readonly<Record<string, ComposedMail>> {
  const facts = {
    ...autumnFacts('2016-11'),
    asOf: Temporal.Instant.from('2016-11-22T06:00:00Z'),
    previousMeeting: { ...meeting, number: 3, start: at('2016-10-25T13:00') },
  };
  const attend = { label: 'Svara om du kommer', url };
  const reader = { meeting, person: '', isLeader: true, isShielded: false, digestSent: null };
  const held = { ...meeting, link: null };
  const changed = {
    ...{ programme: timra, body: { id: 'styrgrupp', name: 'Styrgruppen' }, before: held, attendUrl: attend },
    ...{ entry: { origin: '2016-11-29', sequence: 1 }, recipient, sender, stamp: facts.asOf },
  };
  const moved = { ...held, start: at('2016-12-01T09:00') };
  const orust = exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-12', body: 'styrgrupp' });
  const may = { ...meeting, start: at('2021-05-20T09:00') };
  return {
    digest: composeDigestMail(facts, meeting, locale, { recipient, sender, attend }),
    'digest with alternatives': composeDigestMail(orust, may, locale, { recipient, sender, attend }),
    'final digest': composeMeetingReminderMail(facts, meeting, locale),
    minutes: composeMinutesMail({
      ...{ programme: timra, document: buildDigest(facts, reader, locale), about: 'adjust' },
      id: { body: 'styrgrupp', day: '2016-11-29' },
    }),
    moved: composeMeetingChangeMail({ ...changed, after: moved }, locale),
    cancelled: composeMeetingChangeMail({ ...changed, after: null }, locale),
  };
}

function others(locale: Locale): Readonly<Record<string, ComposedMail>> {
  const due = Temporal.PlainDate.from('2016-12-31');
  const month = Temporal.PlainDate.from('2007-02-01');
  const period = parsePeriod('2007-02');
  const announcement = ks.announcements.find(({ id }) => id === 'nyhetsbrev');
  if (period === undefined || announcement === undefined) throw new Error('the example has changed');
  const news = newsOf({
    facts: {
      ...autumnFacts('2017-02'),
      ...{ programme: ks, period, asOf: Temporal.Instant.from('2007-03-01T07:00:00Z'), contract: null },
      ...{ answers: [], history: [], entries: [] },
    },
    ...{ announcement, period: '2007-02', reader: 'kari-egeland' },
    since: Temporal.Instant.from('2007-02-01T07:00:00Z'),
  });
  return {
    milestone: composeMilestoneMail(
      {
        facts: { ...autumnFacts('2016-12'), asOf: Temporal.Instant.from('2016-12-12T06:00:00Z') },
        ...{ activities: ['1.1', '2.1'], offset: -14, due, role: 'leader', formUrl: url },
        projectLeader: 'charlotte-sjostrom',
      },
      locale,
    ),
    'decision point': composeDecisionPointMail(
      { programme: timra, points: timra.decisionPoints.slice(0, 2), offset: -2, due, role },
      locale,
    ),
    questions: composeQuestionsMail(
      { programme: timra, questions: plan.questions.slice(0, 8), coordinator: 'Helene Olofsson' },
      locale,
    ),
    news: composeNewsMail({ programme: ks, announcement, period, news }, locale),
    'plan review': composePlanReviewMail(
      ks,
      { review: planReview({ programme: ks, latest: [], questions: 3, day: month }), month },
      locale,
    ),
  };
}
