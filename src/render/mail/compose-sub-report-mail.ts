/** The tertial form's four headings and last known numbers, for a leader who is not in Slack and answers by mail. */
import { longDate, number } from '../../i18n/format.ts';
import { mailWords } from '../../i18n/mail-words.ts';
import { periodName } from '../../i18n/period-name.ts';
import { subReportHeadings, subReportMailWords as words } from '../../i18n/sub-report-words.ts';
import type { Period } from '../../programme/calendar/period.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import { SUB_REPORT_TEXTS, type SubReportForm } from '../../programme/register/sub-report-form.ts';
import type { Block } from '../../report/document.ts';
import { plain } from '../../report/rich.ts';
import type { ComposedMail } from './letter.ts';
import { renderLetter } from './render-letter.ts';

export interface SubReportMailInput {
  readonly programme: Programme;
  readonly period: Period;
  readonly form: SubReportForm;
  /** 0 the question, 1 and 2 the reminders. */
  readonly number: number;
  /** The day on which the main project's report leaves. */
  readonly closes: Temporal.PlainDate;
}

export function composeSubReportMail(input: SubReportMailInput, locale: Locale): ComposedMail {
  const { programme, form } = input;
  const name = form.subProject.name;
  const asked = { name, period: periodName(input.period, locale) };
  const subject = (input.number === 0 ? words.subject : words.reminder)[locale](asked);
  const ask = words.ask[locale]({ date: longDate(locale, input.closes) });
  return renderLetter({
    locale,
    programme,
    subject,
    title: words.subject[locale](asked),
    preheader: ask,
    parts: [
      { title: null, blocks: [{ type: 'paragraph', rich: plain(ask), sources: [] }] },
      { title: words.headings[locale], blocks: [headingList(locale)] },
      ...(form.cells.length === 0
        ? []
        : [{ title: words.counts[locale], blocks: [countTable(form, locale)] }]),
    ],
    button: null,
    why: [`${words.why[locale]({ name, programme: programme.title })} ${mailWords.change[locale]}`],
  });
}

function headingList(locale: Locale): Block {
  return {
    type: 'list',
    ordered: true,
    items: SUB_REPORT_TEXTS.map((field) => ({ rich: plain(subReportHeadings[field][locale]), sources: [] })),
  };
}

/** A row per municipality, a column per indicator. */
function countTable({ cells }: SubReportForm, locale: Locale): Block {
  const indicators = [...new Map(cells.map(({ indicator }) => [indicator.id, indicator])).values()];
  const rows = [...Map.groupBy(cells, ({ organisation }) => organisation.id).values()];
  return {
    type: 'table',
    caption: words.countsCaption[locale],
    columns: [
      { title: words.municipality[locale] },
      ...indicators.map(({ unit }) => ({ title: unit, align: 'right' as const })),
    ],
    rows: rows.map((group) => ({
      sources: [],
      cells: [
        plain(group[0]?.organisation.name ?? ''),
        ...indicators.map(({ id }) => {
          const last = group.find(({ indicator }) => indicator.id === id)?.last ?? null;
          return plain(last === null ? words.unknown[locale] : number(locale, last));
        }),
      ],
    })),
  };
}
