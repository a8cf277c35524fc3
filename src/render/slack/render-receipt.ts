import { checkinWords } from '../../i18n/checkin-words.ts';
import { mediumDate, moment, number } from '../../i18n/format.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Answer, Deviation } from '../../programme/status/answer.ts';
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
      ...lines(spaced(items), (count) => checkinWords.more[locale]({ count })),
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

/** A blank line around an activity that takes several: on a phone they would run into each other. */
function spaced(items: readonly string[]): readonly string[] {
  const isLong = (item: string | undefined): boolean => item?.includes('\n') === true;
  return items.map((item, index) =>
    index > 0 && (isLong(item) || isLong(items[index - 1])) ? `\n${item}` : item,
  );
}

function receiptLine(checkIn: CheckIn, item: CheckInItem, locale: Locale): string {
  const answer = answerOfWeek(checkIn, item);
  if (answer === null) return `○ ${activityName(item)} – ${checkinWords.missingHere[locale]}`;
  const since = answer.unchanged
    ? `, ${checkinWords.unchangedSince[locale]({ week: shortWeekLabel(locale, answer.textSince) })}`
    : '';
  return [
    `${activityName(item)} – ${colourLabel(locale, answer.colour)}${since}`,
    ...(answer.state === null
      ? []
      : [checkinWords.receiptState[locale]({ state: oneLine(answer.state, 75) })]),
    ...figures(item, answer, locale),
    ...(answer.deviation === null ? [] : deviationLines(answer.deviation, locale)),
  ].join('\n   ');
}

/** Counted totals, new forecast and milestone on one line; no line when none was given. */
function figures({ targets }: CheckInItem, answer: Answer, locale: Locale): readonly string[] {
  const { counts, forecast, finished } = answer;
  const parts = targets.flatMap(({ target }) => {
    const count = counts[target.id];
    return count === undefined ? [] : [`${number(locale, count)} ${oneLine(target.unit, 40)}`];
  });
  if (forecast !== null)
    parts.push(checkinWords.receiptForecast[locale]({ date: mediumDate(locale, forecast) }));
  if (finished !== null)
    parts.push(checkinWords.receiptFinished[locale]({ date: mediumDate(locale, finished) }));
  return parts.length === 0 ? [] : [parts.join(' · ')];
}

/** All that was required with yellow and red, shortened so that one activity stays one paragraph. */
function deviationLines(deviation: Deviation, locale: Locale): readonly string[] {
  const { cause, consequence, action, owner, due } = deviation;
  return [
    `${checkinWords.cause[locale]}: ${oneLine(cause, 150)}`,
    `${checkinWords.consequence[locale]}: ${oneLine(consequence, 150)}`,
    `${checkinWords.action[locale]}: ${oneLine(action, 150)}`,
    checkinWords.receiptOwner[locale]({ owner: oneLine(owner, 60), date: mediumDate(locale, due) }),
  ];
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
