/** What is left when the project closes (restlista), and whether the client has accepted it. */
import { recordColumns as column, recordTitles, recordWords } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { dateText, planLanguage } from '../activity-text.ts';
import { personName } from '../leader.ts';
import { quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { row, tableOf } from '../table.ts';

export function remaining({ locale, facts: { programme }, facts }: SectionContext) {
  const rows = programme.remainingItems.map(({ text, owner, acceptedBy, on }, index) =>
    row(
      [
        [quote(text, planLanguage(facts))],
        owner === null ? recordWords.noOwner[locale] : personName(programme, owner),
        acceptedBy === null
          ? recordWords.notAccepted[locale]
          : `${personName(programme, acceptedBy)}${on === null ? '' : `, ${dateText(locale, on)}`}`,
      ],
      [`plan:remainingItems[${index}]`],
    ),
  );
  const columns = [column.item, columnWords.owner, column.accepted].map((one) => one[locale]);
  return {
    title: recordTitles.remaining[locale],
    place: 'body' as const,
    blocks: rows.length === 0 ? [] : [tableOf(recordWords.remainingCaption[locale], columns, rows)],
  };
}
