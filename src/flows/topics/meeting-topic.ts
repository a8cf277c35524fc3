/** Around a meeting in Slack: whether one comes, with one press; and that an action point is done, with a word about it. */
import { meetingFormWords as say } from '../../i18n/minutes-form-words.ts';
import { attendanceOf } from '../../programme/meeting/attendance.ts';
import type { Meeting } from '../../programme/meeting/meetings.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { minutesKey } from '../../programme/obligation/rules/minutes.ts';
import { cleanText } from '../../render/slack/clean-text.ts';
import {
  DONE_FORM,
  DONE_NOTE,
  MEETING_ACTIONS,
  type MinutesMemory,
  parseMinutesMemory,
} from '../../render/slack/minutes-value.ts';
import { renderDoneForm, renderMeetingRequest } from '../../render/slack/render-meeting-request.ts';
import { renderNotice, renderNoticeText } from '../../render/slack/render-notice.ts';
import { type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadMembership, type MemberOf } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import { publishHome } from '../check-in/show-home.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';
import { loadAgenda } from '../load-agenda.ts';
import { actionOf, finishAction, mayFinish, ownOpenActions } from '../meeting/finish-action.ts';
import { recordAttendance } from '../meeting/record-attendance.ts';
import type { Topic, TopicForm, TopicPress, TopicReply } from './topic.ts';

export const meetingTopic: Topic = {
  name: 'meeting',
  opens: (actionId) => actionId === MEETING_ACTIONS.done,
  localeOf: (hint) => parseMinutesMemory(hint)?.locale,
  press: (deps, press) =>
    press.actionId === MEETING_ACTIONS.done ? openDone(deps, press) : answer(deps, press),
  submit: storeDone,
};

async function answer(deps: CheckInDeps, press: TopicPress): Promise<TopicReply> {
  const value = parseMinutesMemory(press.value);
  const said = (['yes', 'no', 'maybe'] as const).find((one) => MEETING_ACTIONS[one] === press.actionId);
  if (value === undefined || said === undefined)
    return { open: renderNotice('oldButton', value?.locale ?? 'sv'), afterwards: nothing };
  const member = await loadMembership(deps, press.userId, value.programme);
  if (member === undefined) return refuse(deps, press.userId, value);
  const at = deps.clock.now();
  const { programme, body, day: meeting } = value;
  const result = await recordAttendance(deps, {
    ...{ programme, body, meeting, person: member.person, answer: said, at },
    // A press delivered twice comes within the same second; a changed mind does not.
    key: `attendance:${programme}:${body}:${meeting}:${member.person}:${said}:${String(Math.floor(at.epochMilliseconds / 1000))}`,
  });
  if (result.state === 'unknown' || result.state === 'not-invited')
    return refuse(deps, press.userId, value, member.person);
  if (result.state === 'over')
    return { open: renderNoticeText(say.over[member.locale], member.locale), afterwards: nothing };
  const about = { member, meeting: result.meeting, userId: press.userId };
  return { open: null, afterwards: () => redrawRequest(deps, about) };
}

async function openDone(deps: CheckInDeps, press: TopicPress): Promise<TopicReply> {
  const value = parseMinutesMemory(press.value);
  if (value === undefined) return { open: renderNotice('oldButton', 'sv'), afterwards: nothing };
  const member = await loadMembership(deps, press.userId, value.programme);
  const action = member === undefined ? undefined : actionOf(member.agenda, value.about, deps.clock.now());
  if (member === undefined || action === undefined || !mayFinish(member.agenda, action, member.person))
    return refuse(deps, press.userId, value, member?.person);
  if (action.state !== 'open')
    return { open: renderNoticeText(say.doneAlready[member.locale], member.locale), afterwards: nothing };
  return { open: renderDoneForm(press.value, action, member.locale), afterwards: nothing };
}

async function storeDone(deps: CheckInDeps, form: TopicForm): Promise<SubmitReply> {
  const value = form.callbackId === DONE_FORM ? parseMinutesMemory(form.memory) : undefined;
  if (value === undefined)
    return { kind: 'update', view: renderNotice('oldButton', 'sv'), afterwards: nothing };
  const member = await loadMembership(deps, form.userId, value.programme);
  const notYours = renderNotice('notYours', value.locale);
  if (member === undefined) {
    await refuse(deps, form.userId, value);
    return { kind: 'update', view: notYours, afterwards: nothing };
  }
  const result = await finishAction(deps, {
    ...{ programme: value.programme, action: value.about, by: member.person, at: deps.clock.now() },
    note: cleanText(form.state[DONE_NOTE.block]?.[DONE_NOTE.action]?.value ?? ''),
    key: `action-done:${form.viewId}`,
  });
  if (result.state === 'unknown' || result.state === 'not-yours') {
    await refuse(deps, form.userId, value, member.person);
    return { kind: 'update', view: notYours, afterwards: nothing };
  }
  const { locale } = member;
  const text =
    result.state === 'already'
      ? say.doneAlready[locale]
      : say.doneThanks[locale]({ text: result.action.text });
  return {
    kind: 'update',
    view: renderNoticeText(text, locale),
    afterwards: () => publishHome(deps, form.userId),
  };
}

async function refuse(
  deps: CheckInDeps,
  userId: string,
  { programme, body, day, locale }: MinutesMemory,
  person?: string,
): Promise<TopicReply> {
  const at = deps.clock.now();
  await auditRefusal(deps, { at, programme, actor: person ?? userId, subject: `meeting ${body}:${day}` });
  return { open: renderNotice('notYours', locale), afterwards: nothing };
}

/** The message that asked shows what was answered, and still lets one change one's mind. Idempotent. */
async function redrawRequest(
  deps: CheckInDeps,
  {
    member,
    meeting,
    userId,
  }: { readonly member: MemberOf; readonly meeting: Meeting; readonly userId: string },
): Promise<void> {
  const programme = member.agenda.programme.id;
  const agenda = await loadAgenda(deps, programme);
  if (agenda === undefined) return;
  const { person } = member;
  const day = meeting.start.toPlainDate().toString();
  const key = minutesKey.attendance(programme, { body: meeting.body, meeting: day }, person);
  const { channel, ts } = (await deps.store.loadDelivery(key))?.receipt ?? {};
  if (channel !== undefined && ts !== undefined) {
    const now = deps.clock.now();
    const said = attendanceOf(agenda.entries, { body: meeting.body, day });
    const message = renderMeetingRequest(
      {
        ...{ programme: agenda.programme, meeting, actions: ownOpenActions(agenda, person, now) },
        answer: said.find((one) => one.person === person)?.answer ?? null,
        today: now.toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate(),
      },
      localeOfPerson(agenda, person),
    );
    const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
    if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
  }
  await publishHome(deps, userId);
}
