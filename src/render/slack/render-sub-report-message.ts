/** The question to a sub-project's leader, its reminders, and what it becomes once the report is in. */
import type { KnownBlock, SectionBlock } from '@slack/types';
import { longDate, moment } from '../../i18n/format.ts';
import { periodName } from '../../i18n/period-name.ts';
import { subReportWords as words } from '../../i18n/sub-report-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Period } from '../../programme/calendar/period.ts';
import type { Locale } from '../../programme/locale.ts';
import type { SubProject } from '../../programme/organisation/organisation.ts';
import type { Programme } from '../../programme/programme.ts';
import type { EntryOf } from '../../programme/register/entry.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import { firstName } from './check-in-lines.ts';
import { oneLine } from './clean-text.ts';
import { button, context, header, notification, section } from './pieces.ts';
import { formatSubReportValue, SUB_REPORT_ACTIONS } from './sub-report-ids.ts';

/** Somebody who answers for more sub-projects finds the rest in Home once these are done. */
const SHOWN = 20;

export interface SubReportList {
  readonly programme: Programme;
  readonly period: Period;
  readonly timeZone: string;
  readonly items: readonly {
    readonly subProject: SubProject;
    readonly entry: EntryOf<'sub-report'> | null;
  }[];
  /** The day on which the main project's report leaves. */
  readonly closes: Temporal.PlainDate;
  /** It has left. */
  readonly closed: boolean;
}

/** `number`: 0 the question, 1 and 2 the reminders. `name`: of who is asked. */
export function renderSubReportMessage(
  list: SubReportList,
  asked: { readonly name: string; readonly number: number },
  locale: Locale,
): ChatMessage {
  const period = periodName(list.period, locale);
  const title = words.title[locale]({ programme: list.programme.shortName, period });
  const isOpen = list.items.some(({ entry }) => entry === null);
  const date = longDate(locale, list.closes);
  const name = oneLine(firstName(asked.name), 60);
  const text = !isOpen
    ? words.thanks[locale]({ date })
    : asked.number === 0
      ? words.ask[locale]({ name, period })
      : words.remind[locale]({ date });
  return {
    text: notification(`${title}. ${text}`),
    blocks: [
      header(title),
      section(list.closed && !isOpen ? words.closed[locale] : text),
      ...subReportItems(list, SHOWN, locale),
      context(words.why[locale]),
    ],
  };
}

/** One line per sub-project with its button, those without a report first. */
export function subReportItems(list: SubReportList, shown: number, locale: Locale): readonly KnownBlock[] {
  const sorted = [...list.items].sort((a, b) => Number(a.entry !== null) - Number(b.entry !== null));
  const left = sorted.length - shown;
  return [
    ...sorted.slice(0, shown).map((item) => itemBlock(list, item, locale)),
    ...(left > 0 ? [context(words.more[locale]({ count: left }))] : []),
  ];
}

function itemBlock(list: SubReportList, item: SubReportList['items'][number], locale: Locale): SectionBlock {
  const { subProject, entry } = item;
  const name = oneLine(subProject.name, 120);
  return {
    ...section(
      entry === null
        ? `○ ${name} – ${words.notReported[locale]}`
        : `${name} – ${receipt(list, entry, locale)}`,
    ),
    accessory: button({
      text: (entry === null ? words.answer : words.edit)[locale],
      actionId: SUB_REPORT_ACTIONS.open,
      value: formatSubReportValue({
        programme: list.programme.id,
        subProject: subProject.id,
        period: list.period.id,
        locale,
      }),
      primary: entry === null,
      label: words.answerLabel[locale]({ name }),
    }),
  };
}

function receipt(
  { programme, timeZone }: SubReportList,
  entry: EntryOf<'sub-report'>,
  locale: Locale,
): string {
  const by = words.reported[locale]({
    name: oneLine(nameOf(programme, entry.by), 80),
    moment: moment(locale, entry.at, timeZone),
  });
  const count = Object.keys(entry.content.counts).length;
  return count === 0 ? by : `${by}, ${words.counted[locale]({ count })}`;
}
