import type { KnownBlock } from '@slack/types';
import { periodName } from '../../i18n/period-name.ts';
import { subReportWords as words } from '../../i18n/sub-report-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import { context, header, notification, section } from './pieces.ts';
import { subReportItems, type SubReportList } from './render-sub-report-message.ts';

/** In Home, beside everything else that has to fit. */
const SHOWN = 8;

/** The tertial form in Home: for leaders theirs, for those who run the programme everyone's. */
export function subReportHomeBlocks(list: SubReportList | null, locale: Locale): readonly KnownBlock[] {
  if (list === null) return [];
  return [
    header(words.home[locale]({ period: periodName(list.period, locale) })),
    ...(list.closed ? [context(words.closed[locale])] : []),
    ...subReportItems(list, SHOWN, locale),
  ];
}

/** What `/tertial delprojekt` answers. */
export function renderOwnSubReports(lists: readonly SubReportList[], locale: Locale): ChatMessage {
  const [first] = lists;
  if (first === undefined)
    return { text: notification(words.nothing[locale]), blocks: [section(words.nothing[locale])] };
  return {
    text: notification(words.home[locale]({ period: periodName(first.period, locale) })),
    blocks: lists.slice(0, 4).flatMap((list) => subReportHomeBlocks(list, locale)),
  };
}
