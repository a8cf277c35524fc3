/**
 * Every activity with its colour as sign and word, who leads it, when it was last reported, and what was said then: a
 * colour is grey when nothing fresh has come, and the words of a stale answer bear its day.
 */
import { sectionWords } from '../../i18n/section-words.ts';
import { columnWords, milestoneStateWords } from '../../i18n/report-words.ts';
import { workbookColumns as words } from '../../i18n/report-workbook-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { ReportSheet, SheetCell, SheetColumn } from '../../programme/report-workbook.ts';
import type { Answer } from '../../programme/status/answer.ts';
import { leaderText } from '../../report/leader-text.ts';
import { runText } from '../../report/rich.ts';
import type { SectionContext } from '../../report/section-context.ts';
import { type ActivityStatus, isOpen } from '../../report/situation.ts';
import { column, day, light, text } from './cells.ts';
import { filledSheet, type SheetField } from './filled-sheet.ts';

export function activitySheets(context: SectionContext): readonly ReportSheet[] {
  const { locale, facts, now } = context;
  const { timeZone, blocks } = facts.programme;
  return filledSheet<ActivityStatus>({
    ...{ id: 'activities', locale, things: now.activities },
    fields: [
      { column: column('number', words.number[locale]), cell: ({ activity }) => text(activity.number) },
      {
        column: column('activity', columnWords.activity[locale], 'prose'),
        cell: ({ activity }) => text(activity.title),
      },
      {
        column: column('block', words.block[locale]),
        cell: ({ activity }) => text(blocks.find(({ number }) => number === activity.block)?.title),
      },
      {
        column: column('colour', columnWords.colour[locale], 'light'),
        cell: (one) => colourCell(locale, one),
      },
      {
        column: column('leader', columnWords.leader[locale]),
        cell: (one) => text(leaderText(context, one).map(runText).join('').replace(/^–$/, '')),
      },
      said(column('reported', columnWords.reported[locale], 'date'), ({ at }) =>
        day(at.toZonedDateTimeISO(timeZone).toPlainDate()),
      ),
      said(column('forecast', columnWords.forecast[locale], 'date'), ({ forecast }) => day(forecast)),
      said(column('finished', words.finished[locale], 'date'), ({ finished }) => day(finished)),
      {
        column: column('state', columnWords.state[locale]),
        cell: ({ activity, answer }) => text(answer?.state ?? activity.state),
      },
      said(column('done', words.done[locale], 'prose'), ({ done }) => text(done)),
      said(column('next', words.next[locale], 'prose'), ({ next }) => text(next)),
      said(column('help', sectionWords.helpWanted[locale], 'prose'), ({ help }) => text(help)),
      ...deviation(context),
    ],
    sources: ({ answer, index }) => [
      ...(answer === null ? [] : [answer.id]),
      `plan:activities[${index}].leader`,
    ],
  });
}

/** Grey means that something is missing, so what has not begun has no colour. */
function colourCell(locale: Locale, one: ActivityStatus): SheetCell {
  if (isOpen(one) || one.phase === 'finished') return light(locale, one.colour);
  return one.phase === 'planned' ? text(milestoneStateWords.planned[locale]) : null;
}

function said(column: SheetColumn, cell: (answer: Answer) => SheetCell): SheetField<ActivityStatus> {
  return { column, cell: ({ answer }) => (answer === null ? null : cell(answer)) };
}

function deviation({ locale }: SectionContext): readonly SheetField<ActivityStatus>[] {
  return [
    said(column('cause', columnWords.cause[locale], 'prose'), (one) => text(one.deviation?.cause)),
    said(column('consequence', columnWords.consequence[locale], 'prose'), (one) =>
      text(one.deviation?.consequence),
    ),
    said(column('action', columnWords.action[locale], 'prose'), (one) => text(one.deviation?.action)),
    said(column('owner', columnWords.owner[locale]), (one) => text(one.deviation?.owner)),
    said(column('due', words.measureDue[locale], 'date'), (one) => day(one.deviation?.due ?? null)),
  ];
}
