/** The lines that prompt, nudge and Home share: one per activity, with what was last answered. */
import { checkinWords } from '../../i18n/checkin-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { CheckIn, CheckInItem } from '../../programme/status/check-in.ts';
import { type CheckInValue } from './button-value.ts';
import { oneLine } from './clean-text.ts';
import { shortWeekLabel } from './week-label.ts';

/** `2.1 E-tjänster, etapp 1 – senast ● grön, v. 34`. */
export function activityLine(item: CheckInItem, locale: Locale): string {
  return `${activityName(item)} – ${lastAnswer(item, locale)}`;
}

export function activityName({ activity }: Pick<CheckInItem, 'activity'>): string {
  return `${oneLine(activity.number, 20)} ${oneLine(activity.title, 150)}`;
}

export function lastAnswer({ latest }: CheckInItem, locale: Locale): string {
  if (latest === null) return checkinWords.noAnswerYet[locale];
  return checkinWords.lastAnswer[locale]({
    colour: colourLabel(locale, latest.colour),
    week: shortWeekLabel(locale, latest.week),
  });
}

/** "No change on anything" is offered only where every activity has an earlier answer to keep. */
export function canKeepAll(checkIn: CheckIn): boolean {
  return checkIn.items.length > 0 && checkIn.items.every(({ base }) => base !== null);
}

export function valueOf(checkIn: CheckIn, locale: Locale): CheckInValue {
  return { programme: checkIn.programme.id, week: checkIn.week.id, locale, person: checkIn.person };
}

/** `Helene` of `Helene Olofsson`. */
export function firstName(name: string): string {
  return oneLine(name, 60).split(' ')[0] ?? '';
}
