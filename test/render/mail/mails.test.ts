import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/programme/locale.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import type { MeetingFact } from '../../../src/report/facts.ts';
import { composeDigestMail } from '../../../src/render/mail/compose-digest-mail.ts';
import { composeMeetingReminderMail } from '../../../src/render/mail/compose-meeting-reminder-mail.ts';
import {
  composeMilestoneMail,
  type MilestoneMailInput,
} from '../../../src/render/mail/compose-milestone-mail.ts';
import { renderReportMail } from '../../../src/render/mail/render-report-mail.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { answerOf, timraFacts } from '../../report/timra-facts.ts';
import { timra } from '../../report/timra-programme.ts';

const meeting = (day: string, number: number): MeetingFact => ({
  body: 'styrgrupp',
  number,
  minutes: 60,
  place: 'Kommunhuset, Köpmangatan 14',
  start: Temporal.ZonedDateTime.from(`${day}T13:00[Europe/Stockholm]`),
});

const to = {
  recipient: { name: 'Yvonne Westerlund', email: 'yvonne@timra.example.org' },
  sender: { name: 'Tertial', email: 'tertial@timra.example.org' },
};

const before = {
  ...autumnFacts('2016-11'),
  asOf: Temporal.Instant.from('2016-11-22T06:00:00Z'),
  previousMeeting: meeting('2016-10-25', 3),
};

function milestone(difference: Partial<MilestoneMailInput> = {}): MilestoneMailInput {
  return {
    facts: { ...autumnFacts('2016-12'), asOf: Temporal.Instant.from('2016-12-12T06:00:00Z') },
    activities: ['2.1'],
    offset: -14,
    due: Temporal.PlainDate.from('2016-12-31'),
    role: 'leader',
    projectLeader: 'charlotte-sjostrom',
    formUrl: null,
    ...difference,
  };
}

describe('report mail', () => {
  const report = (locale: 'sv' | 'nb' | 'en') =>
    renderReportMail(buildReport('tertial', autumnFacts('2017-T1'), locale), {
      programme: timra,
      recipient: { role: 'member', body: 'styrgrupp' },
      attachment: 'tertialrapport-2017-T1.html',
    });

  test.each(LOCALES)('%s', async (locale) => {
    const mail = report(locale);
    expect(mail.html.length).toBeLessThan(100_000);
    await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(`golden/report.${locale}.txt`);
    await expect(mail.html).toMatchFileSnapshot(`golden/report.${locale}.html`);
  });

  test('names colour and decisions in the subject, the attachment and the reason in the body', () => {
    const mail = report('sv');
    expect(mail.subject).toMatch(/^\[Timrå\] Tertialrapport januari–april 2017 – ■ röd, \d beslut begärs$/);
    expect(mail.text).toContain('tertialrapport-2017-T1.html');
    expect(mail.text).toContain('Du får det här för att');
  });
});

describe('milestone mail', () => {
  test.each(LOCALES)('%s', async (locale) => {
    const mail = composeMilestoneMail(milestone(), locale);
    await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(`golden/milestone.${locale}.txt`);
    await expect(mail.html).toMatchFileSnapshot(`golden/milestone.${locale}.html`);
  });

  test('the subject says which, when and how long', () => {
    expect(composeMilestoneMail(milestone(), 'sv').subject).toBe(
      '[Timrå] Etapp 2.1 slutar 31 december – 14 arbetsdagar kvar',
    );
    expect(composeMilestoneMail(milestone({ activities: ['3'], offset: -2 }), 'nb').subject).toBe(
      '[Timrå] Aktivitet 3 slutter 31. desember – 2 arbeidsdager igjen',
    );
    expect(composeMilestoneMail(milestone({ offset: 1 }), 'en').subject).toBe(
      '[Timrå] Stage 2.1 ended 31 December – is the milestone reached?',
    );
  });

  test('T15 a Saturday stays a Saturday, with the working day before', () => {
    const { text } = composeMilestoneMail(milestone(), 'sv');
    expect(text).toContain('Slutdatumet infaller på en lördag.');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Sista arbetsdagen före är fredag 30 december 2016.');
    const due = Temporal.PlainDate.from('2016-12-30');
    expect(composeMilestoneMail(milestone({ due }), 'sv').text).not.toContain('infaller');
  });

  test('T06 count against what is due by then, colour and last answer', () => {
    const { text } = composeMilestoneMail(milestone(), 'sv');
    expect(text).toContain('9 av de 10 e-tjänster som ska vara klara då');
    expect(text).toContain('▲ gul');
    expect(text).toContain('Katarina Borg Johansson, 9 december 2016');
  });

  test('without a link it says where to go, with one it has a button', () => {
    expect(composeMilestoneMail(milestone(), 'sv').text).toContain('Öppna Tertial i Slack.');
    const linked = composeMilestoneMail(
      milestone({ formUrl: 'https://tertial.example.org/a?b=1&c=2' }),
      'sv',
    );
    expect(linked.text).toContain('Öppna formuläret: https://tertial.example.org/a?b=1&c=2');
    expect(linked.html).toContain('href="https://tertial.example.org/a?b=1&amp;c=2"');
  });

  test('stages that end the same day share one mail', () => {
    const { subject, text } = composeMilestoneMail(milestone({ activities: ['1.1', '2.1', '3'] }), 'sv');
    expect(subject).toContain('1.1, 2.1 och 3');
    expect(text.match(/^Milstolpe$/gm)).toHaveLength(3);
  });

  test('the project leader is pointed to the leader', () => {
    const { text } = composeMilestoneMail(milestone({ role: 'project-leader' }), 'sv');
    expect(text).toContain('Stäm av med Katarina Borg Johansson.');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('för att du är projektledare för');
  });

  test('after the end the question is whether it is reached, and the day off no longer matters', () => {
    const past = milestone({ role: 'project-leader', offset: 1, activities: ['1.1', '2.1'] });
    const text = composeMilestoneMail(past, 'sv').text.replaceAll(/\s+/g, ' ');
    expect(text).toContain('Fråga Helene Olofsson och Katarina Borg Johansson om milstolparna är nådda.');
    expect(text).not.toContain('infaller');
  });

  test('silence is said, not filled in', () => {
    const facts = timraFacts('2016-12');
    expect(composeMilestoneMail(milestone({ facts }), 'sv').text).toContain('Inget svar än');
  });
});

describe('digest and reminder', () => {
  test.each(LOCALES)('%s', async (locale) => {
    const digest = composeDigestMail(before, meeting('2016-11-29', 4), locale, to);
    await expect(`${digest.subject}\n\n${digest.text}`).toMatchFileSnapshot(`golden/digest.${locale}.txt`);
    await expect(digest.html).toMatchFileSnapshot(`golden/digest.${locale}.html`);
    await expect(digest.invitation?.content ?? '').toMatchFileSnapshot(`golden/digest.${locale}.ics`);
    const reminder = composeMeetingReminderMail(before, meeting('2016-11-29', 4), locale);
    await expect(`${reminder.subject}\n\n${reminder.text}`).toMatchFileSnapshot(
      `golden/reminder.${locale}.txt`,
    );
  });

  test('changes are counted from this body’s last meeting, not from the last report', () => {
    const answers = [
      answerOf('1.1', '2016-W42'),
      answerOf('1.1', '2016-W46', {
        colour: 'yellow',
        deviation: {
          cause: 'a',
          consequence: 'b',
          action: 'c',
          owner: 'd',
          due: Temporal.PlainDate.from('2016-12-01'),
        },
      }),
    ];
    const text = (previous: string) =>
      composeDigestMail(
        { ...before, answers, history: answers, previousMeeting: meeting(previous, 3) },
        meeting('2016-11-29', 4),
        'sv',
        to,
      ).text;
    expect(text('2016-10-25')).toContain('Har blivit ▲ gul: 1.1 Etablera digitala mötet.');
    expect(text('2016-11-21')).toContain('Inget har ändrats.');
  });

  test.each([
    ['sv', '[Timrå] Styrgruppen 29 november kl. 13.00 – 1 beslut begärs'],
    ['nb', '[Timrå] Styrgruppen 29. november kl. 13.00 – 1 sak til beslutning'],
    ['en', '[Timrå] Styrgruppen 29 November at 13:00 – 1 decision asked for'],
  ] as const)('the subject counts the decisions (%s)', (locale, subject) => {
    expect(composeDigestMail(before, meeting('2016-11-29', 4), locale, to).subject).toBe(subject);
  });

  test('only milestones of the next 30 days are listed', () => {
    const facts = { ...before, asOf: Temporal.Instant.from('2016-12-05T06:00:00Z') };
    const { text } = composeDigestMail(facts, meeting('2016-12-13', 5), 'sv', to);
    const part = text.slice(text.indexOf('Milstolpar de närmaste'), text.indexOf('Öppna frågor'));
    expect(part).toContain('2.1 60 nya e-tjänster, etapp 1: 31 dec. 2016');
    expect(part).not.toContain('2.2');
    expect(part).not.toContain('0.2');
  });

  test('the reminder says tomorrow only when it is', () => {
    const at = (asOf: string) =>
      composeMeetingReminderMail(
        { ...before, asOf: Temporal.Instant.from(asOf) },
        meeting('2016-11-29', 4),
        'sv',
      ).subject;
    expect(at('2016-11-28T06:00:00Z')).toBe('[Timrå] I morgon: Styrgruppen kl. 13.00 – 1 beslut begärs');
    expect(at('2016-11-25T06:00:00Z')).toBe(
      '[Timrå] Påminnelse: Styrgruppen 29 november kl. 13.00 – 1 beslut begärs',
    );
  });
});

test('what people write cannot change a mail', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const answers = [answerOf('1.1', '2016-W46', { colour: 'red', help: evil })];
  const mail = composeDigestMail(
    { ...before, answers, history: answers },
    meeting('2016-11-29', 4),
    'sv',
    to,
  );
  expect(mail.html).not.toContain('<img');
  expect(mail.text).toContain(evil);
});
