/**
 * The programme's own status areas (Budget, Tid, Personal; F04): chosen and computed colour side by side, the comment,
 * the measure, and whether that is done. "Ja" is about the measure, not the deviation (trap 9).
 */
import { goalRecordWords } from '../i18n/goal-record-words.ts';
import { decisionRecordWords } from '../i18n/decision-record-words.ts';
import { recordColumns as column } from '../i18n/record-words.ts';
import { columnWords } from '../i18n/report-words.ts';
import { weekOf } from '../programme/calendar/period.ts';
import { type AreaStatus, areaStatuses } from '../programme/status/area-status.ts';
import { planLanguage } from './activity-text.ts';
import type { Block, Row } from './document.ts';
import { reasonText } from './reason-text.ts';
import { light, plain, quiet, quote } from './rich.ts';
import type { SectionContext } from './section-context.ts';
import { row, tableOf } from './table.ts';

export function areaBlocks(context: SectionContext): readonly Block[] {
  const { locale } = context;
  const rows = areasNow(context).map((one) => areaRow(context, one));
  const columns = [
    columnWords.area,
    column.chosen,
    columnWords.computed,
    column.comment,
    column.measure,
    column.finished,
  ];
  return rows.length === 0
    ? []
    : [
        tableOf(
          goalRecordWords.areasCaption[locale],
          columns.map((one) => one[locale]),
          rows,
        ),
      ];
}

/** As they stand on the report's day. */
export function areasNow({ facts, now }: SectionContext): readonly AreaStatus[] {
  const { programme, entries } = facts;
  return areaStatuses(programme, entries, { computed: now.colours, week: weekOf(now.date).id });
}

function areaRow({ locale, facts }: SectionContext, one: AreaStatus): Row {
  const { programme } = facts;
  const lang = programme.people.find(({ id }) => id === one.by)?.language ?? programme.language;
  const reason = quiet(` ${reasonText(locale, one.computed.reason, programme)}`);
  return row(
    [
      [quote(one.area.name, planLanguage(facts))],
      [light(locale, one.chosen ?? 'grey')],
      [light(locale, one.computed.colour), reason],
      one.comment === '' ? '–' : [quote(one.comment, lang)],
      one.action === '' ? '–' : [quote(one.action, lang)],
      plain(
        one.actionDone === null || one.action === ''
          ? '–'
          : decisionRecordWords[one.actionDone ? 'yes' : 'no'][locale],
      ),
    ],
    [...(one.source === null ? [] : [one.source]), ...one.computed.sources],
  );
}
