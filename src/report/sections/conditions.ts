/** The funder's conditions, checked anew in every report (R10, N22); one met without a margin is worth saying (F11). */
import { goalRecordWords } from '../../i18n/goal-record-words.ts';
import { recordColumns as column, recordTitles, recordWords } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { checkConditions, type ConditionCheck } from '../../programme/condition/check-conditions.ts';
import type { Colour } from '../../programme/status/colour.ts';
import { planLanguage } from '../activity-text.ts';
import { organisationName } from '../record-text.ts';
import type { Block } from '../document.ts';
import { plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { numbers, row, tableOf } from '../table.ts';

export function conditions({ locale, facts, now }: SectionContext) {
  const checks = checkConditions(facts.programme, now.date);
  const rows = checks.map((check, index) => {
    const colour = colourOf(check);
    const word = {
      green: goalRecordWords.met,
      yellow: goalRecordWords.metBarely,
      red: goalRecordWords.notMet,
      grey: goalRecordWords.notMet,
    }[colour];
    return row(
      [
        [quote(check.condition.text, planLanguage(facts))],
        [{ text: word[locale], light: colour }],
        String(check.required),
        check.of === check.actual
          ? String(check.actual)
          : recordWords.outOf[locale]({ count: check.actual, of: check.of }),
        check.margin > 0 ? `+${check.margin}` : check.margin < 0 ? `−${-check.margin}` : '0',
      ],
      [`plan:conditions[${index}]`, 'plan:organisations'],
    );
  });
  const columns = [
    ...[column.condition[locale], columnWords.state[locale]],
    ...[column.required, column.actual, column.margin].map((one) => numbers(one[locale])),
  ];
  return {
    title: recordTitles.conditions[locale],
    place: 'body' as const,
    blocks:
      rows.length === 0
        ? []
        : [
            tableOf(goalRecordWords.conditionsCaption[locale], columns, rows),
            ...checks.flatMap((check, index) =>
              notes(check, { facts, locale, source: `plan:conditions[${index}]` }),
            ),
          ],
  };
}

/** What the margin means; with a share it is not the difference between the two numbers. */
function notes(
  { condition, margin }: ConditionCheck,
  { facts, locale, source }: Pick<SectionContext, 'facts' | 'locale'> & { readonly source: string },
): readonly Block[] {
  const isShare = condition.rule.kind === 'zone-share';
  const of = condition.of === null ? '' : organisationName(facts.programme, condition.of);
  const paragraph = (text: string): Block => ({ type: 'paragraph', rich: plain(text), sources: [source] });
  if (margin === 0)
    return [paragraph((isShare ? goalRecordWords.watchZone : goalRecordWords.watch)[locale]({ of }))];
  return margin > 0 && isShare ? [paragraph(goalRecordWords.spareZone[locale]({ count: margin }))] : [];
}

function colourOf({ met, margin }: ConditionCheck): Exclude<Colour, 'grey'> {
  if (!met) return 'red';
  return margin === 0 ? 'yellow' : 'green';
}
