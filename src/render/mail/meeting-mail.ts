/** What both meeting mails need: to whom, from whom, when and where. */
import { clockTime, longDate, mediumDate } from '../../i18n/format.ts';
import { mailWords as words } from '../../i18n/mail-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Visibility } from '../../programme/reading.ts';
import type { Block } from '../../report/document.ts';
import type { MeetingFact, ReportFacts } from '../../report/facts.ts';
import { plain } from '../../report/rich.ts';

export interface MeetingMailContext {
  /** The participant, for the calendar entry. */
  readonly recipient: { readonly name: string; readonly email: string; readonly person?: string };
  /** What the recipient may see; absent: everything. */
  readonly clearance?: Visibility;
  /** The address the mail comes from: the calendar entry's organiser. */
  readonly sender: { readonly name: string; readonly email: string };
}

export function meetingBlock(meeting: MeetingFact, locale: Locale): Block {
  const { start, minutes, place } = meeting;
  const when = words.timeSpan[locale]({
    day: longDate(locale, start.toPlainDate()),
    from: clockTime(locale, start.toPlainTime()),
    to: clockTime(locale, start.add({ minutes }).toPlainTime()),
  });
  const sources = ['plan:bodies'];
  return {
    type: 'facts',
    items: [
      { term: words.when[locale], rich: plain(when), sources },
      { term: words.place[locale], rich: plain(place ?? words.noPlace[locale]), sources },
    ],
  };
}

/** `inget beslut begärs`, `2 beslut begärs`: the last words of a subject. */
export function decisionsText(count: number, locale: Locale): string {
  return count === 0 ? words.noDecision[locale] : words.decisionCount[locale]({ count });
}

export function meetingNames({ programme }: ReportFacts, meeting: MeetingFact, locale: Locale) {
  return {
    body: programme.bodies.find((one) => one.id === meeting.body)?.name ?? meeting.body,
    date: mediumDate(locale, meeting.start.toPlainDate()).replace(/\s*\d{4}$/, ''),
    time: clockTime(locale, meeting.start.toPlainTime()),
  };
}
