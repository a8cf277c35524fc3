/** What people were asked to do and have not done yet, with its age; who or when is missing, is said (F15). */
import { shortDate } from '../../i18n/format.ts';
import { recordColumns as column, recordTitles, recordWords } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block, Row } from '../document.ts';
import { type OpenAction, openActions } from '../open-actions.ts';
import { peopleText, writtenDate } from '../record-text.ts';
import { quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { row, tableOf } from '../table.ts';

export function actions(context: SectionContext) {
  const { locale, facts, now } = context;
  return {
    title: recordTitles.actions[locale],
    place: 'body' as const,
    blocks: actionsTable(context, openActions(facts.programme, now.date)),
  };
}

export function actionsTable(context: SectionContext, found: readonly OpenAction[]): readonly Block[] {
  const { locale } = context;
  const columns = [column.action, columnWords.owner, columnWords.due, column.age].map((one) => one[locale]);
  const rows = found.map((one) => actionRow(context, one));
  return rows.length === 0 ? [] : [tableOf(recordWords.actionsCaption[locale], columns, rows)];
}

function actionRow({ locale, facts }: SectionContext, one: OpenAction): Row {
  const { action, since, age, index } = one;
  const { programme } = facts;
  const origin = action.origin ?? '–';
  return row(
    [
      [quote(action.text, planLanguage(facts))],
      peopleText(programme, locale, action.owner) ?? recordWords.noOwner[locale],
      dueText(locale, one),
      since === null || age === null
        ? origin
        : recordWords.openFor[locale]({ date: shortDate(locale, since), count: age }),
    ],
    [action.source ?? `plan:actions[${index}]`],
  );
}

function dueText(locale: Locale, { action, due, overdue }: OpenAction): string {
  if (action.due === null) return recordWords.noDate[locale];
  if (due === null || overdue === 0) return writtenDate(locale, action.due);
  return recordWords.overdueBy[locale]({ date: shortDate(locale, due), count: overdue });
}
