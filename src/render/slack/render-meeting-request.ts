/** Whether one comes to a meeting, and what one still has to do from earlier ones. */
import type { KnownBlock } from '@slack/types';
import { clockTime, longDate, mediumDate } from '../../i18n/format.ts';
import { meetingFormWords as say } from '../../i18n/minutes-form-words.ts';
import { recordWords } from '../../i18n/record-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { ActionPoint } from '../../programme/decision/decision.ts';
import type { Locale } from '../../programme/locale.ts';
import type { AttendanceAnswer } from '../../programme/meeting/attendance.ts';
import type { Meeting } from '../../programme/meeting/meetings.ts';
import type { Programme } from '../../programme/programme.ts';
import { openActions } from '../../report/open-actions.ts';
import { oneLine } from './clean-text.ts';
import { DONE_FORM, DONE_NOTE, formatMinutesValue, MEETING_ACTIONS } from './minutes-value.ts';
import { button, context, header, notification, plain, section, SLACK_LIMITS } from './pieces.ts';

/** A message has room for so many; the digest names them all. */
const ACTIONS = 8;

export interface MeetingRequest {
  readonly programme: Programme;
  readonly meeting: Meeting;
  readonly answer: AttendanceAnswer | null;
  readonly actions: readonly ActionPoint[];
  readonly today: Temporal.PlainDate;
}

export function renderMeetingRequest(request: MeetingRequest, locale: Locale): ChatMessage {
  const { programme } = request;
  const title = say.askTitle[locale]({ programme: programme.shortName });
  return {
    text: notification(`${title} ${whenText(request, locale)}`),
    blocks: [header(title), ...attendanceBlocks(request, locale), ...actionBlocks(request, locale)],
  };
}

export function attendanceBlocks(request: MeetingRequest, locale: Locale): readonly KnownBlock[] {
  const { programme, meeting, answer } = request;
  const day = meeting.start.toPlainDate().toString();
  const value = formatMinutesValue({ programme: programme.id, body: meeting.body, day, locale, about: '' });
  const said = { yes: say.saidYes, no: say.saidNo, maybe: say.saidMaybe };
  return [
    section(whenText(request, locale)),
    ...(answer === null ? [] : [section(said[answer][locale])]),
    {
      type: 'actions',
      block_id: `meeting|${programme.id}|${meeting.body}|${day}`.slice(0, 255),
      elements: (['yes', 'no', 'maybe'] as const)
        .filter((one) => one !== answer)
        .map((one) =>
          button({
            ...{ text: say[one][locale], actionId: MEETING_ACTIONS[one], value },
            primary: answer === null && one === 'yes',
          }),
        ),
    },
    context(say.changeMind[locale]),
  ];
}

/** One's own open actions, each with its button; what is late says by how many days. */
export function actionBlocks(
  { programme, actions, today }: Pick<MeetingRequest, 'programme' | 'actions' | 'today'>,
  locale: Locale,
): readonly KnownBlock[] {
  if (actions.length === 0) return [];
  const open = openActions({ actions }, today).slice(0, ACTIONS);
  return [
    section(`${say.yourActions[locale]}:`),
    ...open.map(({ action, due, overdue }, index): KnownBlock => {
      const date = due === null ? null : mediumDate(locale, due);
      const when =
        date === null
          ? (action.due?.raw ?? recordWords.noDate[locale])
          : overdue === 0
            ? date
            : recordWords.overdueBy[locale]({ date, count: overdue });
      const value = formatMinutesValue({
        ...{ programme: programme.id, body: '-', day: today.toString(), locale, about: action.id },
      });
      return {
        ...section(say.action[locale]({ text: oneLine(action.text, 300), due: when })),
        block_id: `action|${programme.id}|${String(index)}`.slice(0, 255),
        accessory: button({ text: say.done[locale], actionId: MEETING_ACTIONS.done, value }),
      };
    }),
  ];
}

function whenText({ programme, meeting }: MeetingRequest, locale: Locale): string {
  const body = programme.bodies.find(({ id }) => id === meeting.body)?.name ?? meeting.body;
  const { start, place } = meeting;
  const when = `${longDate(locale, start.toPlainDate())} ${clockTime(locale, start.toPlainTime())}`;
  return say.askText[locale]({ body, when: place === null ? when : `${when}, ${place}` });
}

/** What came of it; nothing needs to be said. */
export function renderDoneForm(value: string, action: ActionPoint, locale: Locale) {
  return {
    type: 'modal' as const,
    callback_id: DONE_FORM,
    private_metadata: value,
    title: plain(say.doneTitle[locale], SLACK_LIMITS.modalTitle),
    submit: plain(say.done[locale], SLACK_LIMITS.modalTitle),
    close: plain(say.cancel[locale], SLACK_LIMITS.modalTitle),
    blocks: [
      section(oneLine(action.text, 500)),
      {
        type: 'input' as const,
        block_id: DONE_NOTE.block,
        optional: true,
        label: plain(say.doneNote[locale], SLACK_LIMITS.label),
        element: {
          type: 'plain_text_input' as const,
          action_id: DONE_NOTE.action,
          multiline: true,
          max_length: 1000,
        },
      },
    ],
  };
}
