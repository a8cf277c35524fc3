/**
 * Goals that have a date, a result or an end: reached, missed, moved or cancelled. A cancelled goal stays in the list with
 * its reason, and a goal with a new date is still held against its first. While all of them are simply under way there is
 * nothing to say.
 */
import { goalRecordWords } from '../../i18n/goal-record-words.ts';
import { recordColumns as column, recordTitles } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import type { Goal } from '../../programme/programme.ts';
import { dueDay } from '../../programme/reading.ts';
import { dateText, planLanguage } from '../activity-text.ts';
import type { Rich } from '../document.ts';
import { writtenDate } from '../record-text.ts';
import { quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { row, tableOf, withoutEmptyColumns } from '../table.ts';

export function goals(context: SectionContext) {
  const { locale, facts } = context;
  const lang = planLanguage(facts);
  const news = facts.programme.goals.some((goal) => standingOf(context, goal) !== 'open');
  const rows = facts.programme.goals.flatMap((goal, index) => {
    const { due, writtenDue, revisedDue, cancelled, fulfilment } = goal;
    const isFollowed =
      due !== null || writtenDue !== null || revisedDue !== null || cancelled || fulfilment !== null;
    if (!isFollowed) return [];
    return [
      row(
        [
          [quote(goal.code === null ? goal.text : `${goal.code} ${goal.text}`, lang)],
          writtenDue === null ? dateText(locale, due) : writtenDate(locale, writtenDue),
          writtenDate(locale, revisedDue),
          stateOf(context, goal),
        ],
        [`plan:goals[${index}]`],
      ),
    ];
  });
  const columns = [column.goal, columnWords.due, column.revised, columnWords.state].map((one) => one[locale]);
  return {
    title: recordTitles.goals[locale],
    place: 'body' as const,
    blocks:
      rows.length === 0 || !news
        ? []
        : [withoutEmptyColumns(tableOf(goalRecordWords.goalsCaption[locale], columns, rows))],
  };
}

type Standing = 'cancelled' | 'yes' | 'partly' | 'no' | 'open' | 'moved' | 'missed';

function standingOf({ now }: SectionContext, goal: Goal): Standing {
  if (goal.cancelled) return 'cancelled';
  if (goal.fulfilment !== null) return goal.fulfilment;
  const isPast = (day: Temporal.PlainDate | null) =>
    day !== null && Temporal.PlainDate.compare(day, now.date) < 0;
  const moved = dueDay(goal.revisedDue);
  if (!isPast(goal.due ?? dueDay(goal.writtenDue))) return goal.revisedDue === null ? 'open' : 'moved';
  return moved !== null && !isPast(moved) ? 'moved' : 'missed';
}

const LIT = {
  yes: { phrase: goalRecordWords.goalYes, light: 'green' },
  partly: { phrase: goalRecordWords.goalPartly, light: 'yellow' },
  no: { phrase: goalRecordWords.goalNo, light: 'red' },
  moved: { phrase: goalRecordWords.goalMoved, light: 'yellow' },
  missed: { phrase: goalRecordWords.goalMissed, light: 'red' },
} as const;

function stateOf(context: SectionContext, goal: Goal): Rich {
  const { locale, facts } = context;
  const standing = standingOf(context, goal);
  if (standing === 'open') return [{ text: goalRecordWords.goalOpen[locale] }];
  if (standing !== 'cancelled') return [{ text: LIT[standing].phrase[locale], light: LIT[standing].light }];
  const word = quiet(goalRecordWords.goalCancelled[locale]);
  const reason = goal.cancelledReason;
  return reason === null ? [word] : [word, { text: ': ' }, quote(reason, planLanguage(facts))];
}
