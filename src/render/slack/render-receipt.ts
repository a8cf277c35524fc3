import { checkinWords } from '../../i18n/checkin-words.ts';
import { moment } from '../../i18n/format.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Answer } from '../../programme/status/answer.ts';
import { newest, nameOf, type CheckIn, type CheckInItem } from '../../programme/status/check-in.ts';
import { ACTIONS, formatValue } from './button-value.ts';
import { activityName, valueOf } from './check-in-lines.ts';
import { oneLine } from './clean-text.ts';
import { button, context, header, lines, notification } from './pieces.ts';
import { shortWeekLabel, weekLabel } from './week-label.ts';

/** Replaces the prompt: what was answered, by whom and when, with a way back into the form. */
export function renderReceipt(checkIn: CheckIn, locale: Locale, timeZone: string): ChatMessage {
  const title = checkinWords.receiptTitle[locale]({
    programme: checkIn.programme.shortName,
    week: weekLabel(locale, checkIn.week.id),
  });
  const items = checkIn.items.map((item) => receiptLine(checkIn, item, locale));
  return {
    text: notification(title),
    blocks: [
      header(title),
      ...lines(items, (count) => checkinWords.more[locale]({ count })),
      ...receiptNotes(checkIn, locale, timeZone).map(context),
      {
        type: 'actions',
        block_id: 'checkin',
        elements: [
          button({
            text: checkinWords.edit[locale],
            actionId: ACTIONS.open,
            value: formatValue(valueOf(checkIn, locale)),
          }),
        ],
      },
      context(checkinWords.receiptEdit[locale]),
    ],
  };
}

/** The week's own answer of an item; `null` while it is missing. */
export function answerOfWeek(checkIn: CheckIn, item: CheckInItem): Answer | null {
  return item.latest?.week === checkIn.week.id ? item.latest : null;
}

function receiptLine(checkIn: CheckIn, item: CheckInItem, locale: Locale): string {
  const answer = answerOfWeek(checkIn, item);
  if (answer === null) return `○ ${activityName(item)} – ${checkinWords.missingHere[locale]}`;
  const since = answer.unchanged
    ? `, ${checkinWords.unchangedSince[locale]({ week: shortWeekLabel(locale, answer.textSince) })}`
    : '';
  const cause =
    answer.deviation === null
      ? ''
      : `\n   ${checkinWords.cause[locale]}: ${oneLine(answer.deviation.cause, 200)}` +
        `\n   ${checkinWords.action[locale]}: ${oneLine(answer.deviation.action, 200)}`;
  return `${activityName(item)} – ${colourLabel(locale, answer.colour)}${since}${cause}`;
}

function receiptNotes(checkIn: CheckIn, locale: Locale, timeZone: string): readonly string[] {
  const answers = checkIn.items.flatMap((item) => answerOfWeek(checkIn, item) ?? []);
  const last = newest(answers);
  if (last === null) return [];
  const by = checkinWords.receiptBy[locale]({
    name: oneLine(nameOf(checkIn.programme, last.by), 100),
    moment: moment(locale, last.at, timeZone),
  });
  return answers.some(({ late }) => late) ? [by, checkinWords.receiptLate[locale]] : [by];
}
