/**
 * Whether somebody comes to a meeting. They may change their answer until it is over; the newest counts. A form sent twice,
 * or an old one sent again, changes nothing: its key names the answer that was there when the form was shown.
 */
import { clockTime, longDate, mediumDate } from '../../i18n/format.ts';
import { attendActWords, attendSavedWords, linkWords as words } from '../../i18n/link-words.ts';
import { mailWords } from '../../i18n/mail-words.ts';
import { type AttendanceAnswer, attendanceOf } from '../../programme/meeting/attendance.ts';
import { invitedTo } from '../../programme/meeting/invited-to.ts';
import type { Meeting } from '../../programme/meeting/meetings.ts';
import type { LinkPage } from '../../render/link/link-page.ts';
import { loadAgenda } from '../load-agenda.ts';
import { isOver, meetingOn, recordAttendance } from '../meeting/record-attendance.ts';
import { blank, goneAnswer } from './link-pages.ts';
import type { LinkAnswer, LinkTopic, LinkVisit } from './link-topic.ts';
import { SEEN, seenOf } from './seen.ts';

const ANSWERS = ['yes', 'maybe', 'no'] as const satisfies readonly AttendanceAnswer[];

export const attendLink: LinkTopic<'attend'> = {
  kind: 'attend',
  open: (_deps, visit) => Promise.resolve(shown(visit)),
  async act(deps, visit, form) {
    const before = shown(visit);
    const answer = ANSWERS.find((one) => one === form.get('act'));
    if (before.status !== 200 || before.page.form === null) return before;
    if (answer === undefined) return refused(before, words.notUnderstood[visit.locale]);
    const { programme, person, body, meeting: day } = visit.purpose;
    if (answerOf(visit)?.answer !== answer) {
      const key = `link-attendance:${programme}:${body}:${day}:${person}:${seenOf(form)}:${answer}`;
      await recordAttendance(deps, { programme, body, meeting: day, person, answer, at: visit.now, key });
    }
    const agenda = (await loadAgenda(deps, programme)) ?? visit.agenda;
    const after = shown({ ...visit, agenda });
    const text = attendSavedWords[answerOf({ ...visit, agenda })?.answer ?? answer][visit.locale];
    return { ...after, page: { ...after.page, notice: { tone: 'done', text } } };
  },
};

function shown(visit: LinkVisit<'attend'>): LinkAnswer {
  const { agenda, locale, purpose, now } = visit;
  const body = agenda.programme.bodies.find(({ id }) => id === purpose.body);
  if (body === undefined) return goneAnswer(visit);
  if (!invitedTo(agenda, body.id).includes(purpose.person)) return goneAnswer(visit);
  const meeting = meetingOn(agenda, { body: body.id, meeting: purpose.meeting });
  if (meeting === undefined) return { status: 410, page: moved(visit, body.name) };
  const closed = isOver(meeting, now);
  const page: LinkPage = {
    ...blank(locale),
    programme: { title: agenda.programme.title, language: agenda.programme.language },
    title: words.attendTitle[locale]({ date: mediumDate(locale, meeting.start.toPlainDate()) }),
    lead: closed ? [words.over[locale]] : [],
    facts: factsOf(visit, body.name, meeting),
    form: closed ? null : formOf(visit),
    foot: [...(closed ? [] : [words.changeUntil[locale]]), words.forYou[locale]({ name: visit.name })],
  };
  return { status: 200, page };
}

function factsOf({ agenda, locale }: LinkVisit<'attend'>, body: string, meeting: Meeting): LinkPage['facts'] {
  const { start, minutes, place } = meeting;
  const lang = agenda.programme.language;
  const when = mailWords.timeSpan[locale]({
    day: longDate(locale, start.toPlainDate()),
    from: clockTime(locale, start.toPlainTime()),
    to: clockTime(locale, start.add({ minutes }).toPlainTime()),
  });
  return [
    { term: words.meeting[locale], text: body, lang },
    { term: mailWords.when[locale], text: when },
    place === null
      ? { term: mailWords.place[locale], text: mailWords.noPlace[locale] }
      : { term: mailWords.place[locale], text: place, lang },
  ];
}

function formOf(visit: LinkVisit<'attend'>): LinkPage['form'] {
  const current = answerOf(visit);
  return {
    hidden: [{ name: SEEN, value: current?.source ?? '' }],
    field: null,
    acts: ANSWERS.map((value) => ({
      value,
      label: attendActWords[value][visit.locale],
      look: value === 'yes' && current === undefined ? 'main' : 'other',
      isChosen: current?.answer === value,
    })),
  };
}

function answerOf({ agenda, purpose }: LinkVisit<'attend'>) {
  return attendanceOf(agenda.entries, { body: purpose.body, day: purpose.meeting }).find(
    ({ person }) => person === purpose.person,
  );
}

function moved({ agenda, locale, purpose }: LinkVisit<'attend'>, body: string): LinkPage {
  const date = Temporal.PlainDate.from(purpose.meeting);
  return {
    ...blank(locale),
    programme: { title: agenda.programme.title, language: agenda.programme.language },
    title: words.movedTitle[locale],
    lead: [words.moved[locale]({ body, date: mediumDate(locale, date) })],
  };
}

function refused(before: LinkAnswer, text: string): LinkAnswer {
  return { status: 422, page: { ...before.page, notice: { tone: 'problem', text } } };
}
