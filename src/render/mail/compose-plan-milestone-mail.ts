/**
 * Before and after rows of the milestone plan fall due: what and which day, where the count stands, what to do, why. Those
 * who run the programme also see who is missing; the steering group sees what it is to approve (R6).
 */
import { longDate, mediumDate, weekdayName } from '../../i18n/format.ts';
import { mailWords } from '../../i18n/mail-words.ts';
import { planMilestoneWords as words } from '../../i18n/plan-milestone-words.ts';
import {
  isWorkingDay,
  workingDayOnOrBefore,
  type WorkCalendar,
} from '../../programme/calendar/work-calendar.ts';
import type { Locale } from '../../programme/locale.ts';
import type { PlanMilestoneStatus } from '../../programme/milestone/plan-milestone-status.ts';
import type { Programme } from '../../programme/programme.ts';
import type { WrittenDate } from '../../programme/reading.ts';
import type { Block } from '../../report/document.ts';
import { clipWords, plain } from '../../report/rich.ts';
import type { ComposedMail, LetterPart } from './letter.ts';
import { approvalList, planMilestonePart, shortMilestone } from './plan-milestone-part.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

/** Who runs the programme, or sits in the body that approves. */
export type PlanMilestoneRole =
  { readonly role: 'project-leader' | 'coordinator' } | { readonly role: 'member'; readonly body: string };

export interface PlanMilestoneMailInput {
  readonly programme: Programme;
  readonly calendar: WorkCalendar;
  /** Rows that fall on `due`; at least one. */
  readonly statuses: readonly PlanMilestoneStatus[];
  /** Working days from the day: −14, −7, −2, 1. */
  readonly offset: number;
  readonly due: Temporal.PlainDate;
  readonly role: PlanMilestoneRole;
  /** Name of whom to ask; `null`: nobody is known. */
  readonly ask: string | null;
  /** Decision points that fall on the same day, after the rows. */
  readonly extraParts?: readonly LetterPart[];
}

export function composePlanMilestoneMail(input: PlanMilestoneMailInput, locale: Locale): ComposedMail {
  const { programme, statuses, offset, due, role, ask } = input;
  const [first] = statuses;
  if (first === undefined) throw new Error('A milestone mail is about at least one milestone.');
  const which = {
    date: writtenDay(first.milestone.due, due, locale),
    what: clipWords(shortMilestone(first, programme, locale), 12),
    others: statuses.length - 1,
  };
  const owner = role.role !== 'member';
  return renderLetter({
    ...{ locale, programme, button: null },
    subject: offset < 0 ? words.ahead[locale]({ ...which, days: -offset }) : words.past[locale](which),
    title: words.title[locale]({ date: longDate(locale, due), count: statuses.length }),
    preheader: first.milestone.text,
    parts: [
      { title: null, blocks: dayOffBlocks(input, locale) },
      ...statuses.map((status) => planMilestonePart({ programme, status, owner }, locale)),
      ...(input.extraParts ?? []),
      { title: mailWords.todo[locale], blocks: [paragraph(todoText(input, locale))] },
    ].filter(({ blocks }) => blocks.length > 0),
    why: [
      [mailWords.whyItMatters[locale], ...(ask === null ? [] : [mailWords.ask[locale]({ name: ask })])].join(
        ' ',
      ),
      ...whyText(programme, role, locale),
    ],
  });
}

/**
 * As the plan writes it, while that names the day; an answered question ("31 jan 2011", meant as 2012) or a remark in the
 * date's place does not.
 */
function writtenDay(written: WrittenDate | null, due: Temporal.PlainDate, locale: Locale): string {
  const year = String(due.year);
  const isClear =
    written !== null &&
    (written.precision !== 'day' || written.raw.endsWith(year) || written.raw.endsWith(`.${year.slice(2)}`));
  return isClear ? written.raw : mediumDate(locale, due);
}

/** The day is said as it is, also when it is a day off (N09); afterwards that helps nobody. */
function dayOffBlocks({ calendar, due, offset }: PlanMilestoneMailInput, locale: Locale): readonly Block[] {
  if (offset > 0 || isWorkingDay(calendar, due)) return [];
  const before = longDate(locale, workingDayOnOrBefore(calendar, due));
  const weekday = weekdayName(locale, due);
  return [
    paragraph(
      due.dayOfWeek > 5 ? words.weekend[locale]({ weekday, before }) : words.holiday[locale]({ before }),
    ),
  ];
}

function todoText({ statuses, offset, role }: PlanMilestoneMailInput, locale: Locale): string {
  if (role.role !== 'member') return (offset < 0 ? words.ownerAhead : words.ownerPast)[locale];
  const [most] = statuses.toSorted((a, b) => b.unapproved.length - a.unapproved.length);
  const what = most === undefined ? '' : approvalList(most, locale);
  return (offset < 0 ? words.approverAhead : words.approverPast)[locale]({ what });
}

function paragraph(text: string): Block {
  return { type: 'paragraph', rich: plain(text), sources: [] };
}
