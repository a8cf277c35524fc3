/** What the sub-projects have reported about the tertial, under exactly their four headings (N15); who has not says so. */
import { recordWords } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { workbookColumns as words } from '../../i18n/report-workbook-words.ts';
import type { ReportSheet } from '../../programme/report-workbook.ts';
import type { SubReportRow } from '../../programme/register/sub-reports.ts';
import { personName } from '../../report/leader.ts';
import { organisationName } from '../../report/record-text.ts';
import type { SectionContext } from '../../report/section-context.ts';
import { tertialForms } from '../../report/sections/sub-results.ts';
import { column, day, text } from './cells.ts';
import { filledSheet, type SheetField } from './filled-sheet.ts';

export function subProjectSheets(context: SectionContext): readonly ReportSheet[] {
  const { locale, facts } = context;
  const { programme } = facts;
  const said = (
    key: 'achieved' | 'deviations' | 'problems' | 'actions',
    title: string,
  ): SheetField<SubReportRow> => ({
    column: column(key, title, 'prose'),
    cell: ({ entry }) => text(entry?.content[key]),
  });
  return filledSheet<SubReportRow>({
    ...{ id: 'subProjects', locale, things: tertialForms(context).rows },
    fields: [
      {
        column: column('subProject', words.subProject[locale], 'prose'),
        cell: ({ subProject }) => text(subProject.name),
      },
      { column: column('leader', columnWords.leader[locale]), cell: ({ leader }) => text(leader) },
      {
        column: column('municipalities', words.municipalities[locale], 'prose'),
        cell: ({ subProject }) =>
          text(subProject.organisations.map((id) => organisationName(programme, id)).join(', ')),
      },
      {
        column: column('reported', words.reportedOn[locale], 'date'),
        cell: ({ entry }) =>
          entry === null
            ? text(words.notReported[locale])
            : day(entry.at.toZonedDateTimeISO(programme.timeZone).toPlainDate()),
      },
      {
        column: column('by', words.reportedBy[locale]),
        cell: ({ entry }) => (entry === null ? null : text(personName(programme, entry.by))),
      },
      said('achieved', recordWords.achieved[locale]),
      said('deviations', recordWords.deviations[locale]),
      said('problems', recordWords.problems[locale]),
      said('actions', recordWords.measures[locale]),
    ],
    sources: ({ entry, subProject }) => [
      `plan:subProjects[${programme.subProjects.indexOf(subProject)}]`,
      ...(entry === null ? [] : [entry.id]),
    ],
  });
}
