/** Every source that the report or a row of its sheets names: who said it, when, and in what words. */
import { workbookColumns as words } from '../../i18n/report-workbook-words.ts';
import { reportSheetWords } from '../../i18n/report-workbook-words.ts';
import type { ReportSheet, SheetCell } from '../../programme/report-workbook.ts';
import type { Document, Source } from '../../report/document.ts';
import type { SectionContext } from '../../report/section-context.ts';
import { sourcesOf } from '../../report/sources.ts';
import { BETWEEN_IDS, column, text } from './cells.ts';
import { tableName } from './filled-sheet.ts';

export function sourcesSheet(
  { facts, locale }: SectionContext,
  document: Document,
  sheets: readonly ReportSheet[],
): ReportSheet {
  const named = [...new Set(sheets.flatMap(idsIn))];
  const known = new Set(document.sources.map(({ id }) => id));
  // A sheet holds more rows than the section about the same; their sources are found in the same way.
  const more = sourcesOf(facts, locale, [
    {
      ...{ id: 'sheets', title: '', place: 'body' },
      blocks: [{ type: 'paragraph', rich: [], sources: named.filter((id) => !known.has(id)) }],
    },
  ]);
  const moments = momentsOf(facts);
  return {
    id: tableName('sources'),
    name: reportSheetWords.sources[locale],
    columns: [
      column('id', words.id[locale]),
      column('kind', words.sourceKind[locale]),
      column('who', words.who[locale]),
      column('when', words.when[locale], 'moment'),
      column('said', words.said[locale], 'prose'),
    ],
    rows: [...document.sources, ...more].map((source) => [
      text(source.id),
      text(words[source.kind][locale]),
      text(source.kind === 'answer' ? source.by : source.label),
      moments.get(source.id) ?? momentText(source),
      text(source.said?.text),
    ]),
    totals: null,
  };
}

function idsIn({ columns, rows }: ReportSheet): readonly string[] {
  const index = columns.findIndex(({ key }) => key === 'sources');
  return rows.flatMap((row) => {
    const cell = row[index] ?? null;
    return cell?.is === 'text' ? cell.text.split(BETWEEN_IDS) : [];
  });
}

/** In the programme's zone. */
function momentsOf({ answers, entries, programme }: SectionContext['facts']): ReadonlyMap<string, SheetCell> {
  return new Map(
    [...answers, ...entries].map(({ id, at }) => [
      id,
      { is: 'moment', at: at.toZonedDateTimeISO(programme.timeZone).toPlainDateTime() },
    ]),
  );
}

function momentText(source: Source): SheetCell {
  return source.kind === 'answer' ? text(source.moment) : null;
}
