import { areaWords } from '../../i18n/area-words.ts';
import { moment } from '../../i18n/format.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import type { AreaSheet } from './area-sheet.ts';
import { firstName } from './check-in-lines.ts';
import { oneLine } from './clean-text.ts';
import { context, header, notification, section } from './pieces.ts';
import { areaBlocks } from './render-area-lines.ts';
import { weekLabel } from './week-label.ts';

/** Asks who chooses the colours, with what stands and what is computed. */
export function renderAreaRequest(sheet: AreaSheet, locale: Locale): ChatMessage {
  const title = areaWords.askTitle[locale](named(sheet, locale));
  const text = areaWords.askText[locale]({
    name: firstName(nameOf(sheet.programme, sheet.person)),
    count: sheet.statuses.length,
  });
  return {
    text: notification(`${title}. ${text}`),
    blocks: [header(title), section(text), ...areaBlocks(sheet, locale), context(areaWords.askWhy[locale])],
  };
}

/** What the request becomes once the answer is in: what was chosen, by whom, with a way back into the form. */
export function renderAreaReceipt(sheet: AreaSheet, locale: Locale, timeZone: string): ChatMessage {
  const title = areaWords.receiptTitle[locale](named(sheet, locale));
  const last = sheet.statuses
    .flatMap(({ by, at }) => (by === null || at === null ? [] : [{ by, at }]))
    .at(-1);
  return {
    text: notification(title),
    blocks: [
      header(title),
      ...areaBlocks(sheet, locale),
      ...(last === undefined
        ? []
        : [
            context(
              areaWords.receiptBy[locale]({
                name: oneLine(nameOf(sheet.programme, last.by), 100),
                moment: moment(locale, last.at, timeZone),
              }),
            ),
          ]),
    ],
  };
}

function named({ programme, week }: AreaSheet, locale: Locale) {
  return { programme: oneLine(programme.shortName, 60), week: weekLabel(locale, week) };
}
