/** The first sheet: what this is, up to when it holds, whom to ask, which sheets there are and what the colours mean. */
import { colourMeaning } from '../../i18n/status-words.ts';
import {
  reportSheetWords,
  sheetPurposeWords,
  workbookColumns as words,
} from '../../i18n/report-workbook-words.ts';
import { mediumDate } from '../../i18n/format.ts';
import { coordinatorOf, projectLeaderOf } from '../../programme/activity/assignment.ts';
import type { ReportSheet, SheetCell } from '../../programme/report-workbook.ts';
import { CHOSEN_COLOURS } from '../../programme/status/colour.ts';
import type { Document, Rich } from '../../report/document.ts';
import { personName } from '../../report/leader.ts';
import { runText } from '../../report/rich.ts';
import type { SectionContext } from '../../report/section-context.ts';
import { column, light, text } from './cells.ts';
import { SHEET_IDS, type SheetId, tableName } from './filled-sheet.ts';

export function contentsSheet(
  { facts, locale }: SectionContext,
  document: Document,
  sheets: readonly ReportSheet[],
): ReportSheet {
  const { period } = facts;
  const line = (what: string, says: string | null): readonly (readonly [SheetCell, SheetCell])[] =>
    says === null ? [] : [[text(what), text(says)]];
  const days = `${mediumDate(locale, period.start)} – ${mediumDate(locale, period.end)}`;
  return {
    id: tableName('contents'),
    name: reportSheetWords.contents[locale],
    columns: [column('what', words.what[locale]), column('says', words.says[locale], 'prose')],
    rows: [
      ...line(words.report[locale], document.title),
      ...line(words.notice[locale], document.notice),
      ...line(words.programme[locale], document.programme.title),
      ...line(words.period[locale], days),
      ...line(words.cutOff[locale], document.cutOff),
      ...document.imprint.flatMap(({ term, rich }) => line(term, richText(rich))),
      ...line(words.contact[locale], contactOf(facts)),
      ...sheets.flatMap((sheet) =>
        line(words.sheet[locale]({ name: sheet.name }), sheetPurposeWords[purposeOf(sheet)][locale]),
      ),
      ...(document.colour === null
        ? []
        : [...CHOSEN_COLOURS, 'grey' as const].map((colour): readonly [SheetCell, SheetCell] => [
            light(locale, colour),
            text(colourMeaning[colour][locale]),
          ])),
    ],
    totals: null,
  };
}

/** The coordinator, else the project leader, with the address where the plan gives one. */
function contactOf({ programme, assignments, audience }: SectionContext['facts']): string | null {
  const nobody = new Map<string, string>();
  // Who answers where nobody leads is the project leader, also where that was confirmed outside the plan.
  const standIn = assignments.find(({ basis }) => basis === 'fallback')?.person;
  const id = coordinatorOf(programme, nobody) ?? projectLeaderOf(programme, nobody) ?? standIn ?? null;
  if (id === null || audience === 'public') return null;
  const email = programme.people.find((person) => person.id === id)?.email ?? null;
  const name = personName(programme, id);
  return email === null ? name : `${name}, ${email}`;
}

function purposeOf({ id }: ReportSheet): SheetId {
  const found = SHEET_IDS.find((one) => tableName(one) === id);
  if (found === undefined) throw new Error(`no words for the sheet ${id}`);
  return found;
}

function richText(rich: Rich): string {
  return rich.map(runText).join('');
}
