import type { KnownBlock } from '@slack/types';
import { homeWords } from '../../i18n/checkin-home-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import type { CheckIn } from '../../programme/status/check-in.ts';
import { myBlocks } from './my-blocks.ts';
import { header, notification, section } from './pieces.ts';
import { weekLabel } from './week-label.ts';

/** `/tertial status`: my activities in each programme and whether they are answered. */
export function renderMyStatus(checkIns: readonly CheckIn[], locale: Locale): ChatMessage {
  const titles = checkIns.map((checkIn) => statusTitle(checkIn, locale));
  const room = Math.floor(9000 / Math.max(checkIns.length, 1));
  return {
    text: notification(titles.join('. ')),
    blocks: checkIns
      .slice(0, 8)
      .flatMap((checkIn, index): readonly KnownBlock[] => [
        header(titles[index] ?? ''),
        ...(checkIn.items.length === 0
          ? [section(homeWords.nothingRunning[locale])]
          : myBlocks(checkIn, locale, room)),
      ]),
  };
}

function statusTitle(checkIn: CheckIn, locale: Locale): string {
  return homeWords.myStatusTitle[locale]({
    programme: checkIn.programme.shortName,
    week: weekLabel(locale, checkIn.week.id),
  });
}
