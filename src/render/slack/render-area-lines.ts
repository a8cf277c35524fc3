import type { KnownBlock } from '@slack/types';
import { areaWords } from '../../i18n/area-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { AreaStatus } from '../../programme/status/area-status.ts';
import { reasonText } from '../../report/reason-text.ts';
import { AREA_ACTIONS, type AreaSheet } from './area-sheet.ts';
import { formatValue } from './button-value.ts';
import { oneLine } from './clean-text.ts';
import { button, lines } from './pieces.ts';
import { shortWeekLabel } from './week-label.ts';

/** One line per area, and the way into the form. */
export function areaBlocks(sheet: AreaSheet, locale: Locale, room = 4000): readonly KnownBlock[] {
  const { programme, week, person, answered } = sheet;
  return [
    ...lines(
      sheet.statuses.map((status) => areaLine(sheet, status, locale)),
      () => '…',
      room,
    ),
    {
      type: 'actions',
      block_id: `areas|${programme.id}|${week}`,
      elements: [
        button({
          text: (answered ? areaWords.edit : areaWords.open)[locale],
          actionId: AREA_ACTIONS.open,
          value: formatValue({ programme: programme.id, week, locale, person }),
          primary: !answered,
        }),
      ],
    },
  ];
}

/** `Budget – ▲ gul sedan v. 19, Avvikelse … · Åtgärd: … · Klart: Ja` with the computed colour under it. */
function areaLine(sheet: AreaSheet, status: AreaStatus, locale: Locale): string {
  const { area, chosen, comment, action, actionDone, since } = status;
  const name = `• ${oneLine(area.name, 100)}`;
  const stated =
    chosen === null
      ? `${name} – ${colourLabel(locale, 'grey')}, ${areaWords.notChosen[locale]}`
      : [
          `${name} – ${colourLabel(locale, chosen)}${since === null || since === sheet.week ? '' : ` ${areaWords.since[locale]({ week: shortWeekLabel(locale, since) })}`}`,
          ...(comment === '' ? [] : [oneLine(comment, 200)]),
          ...(action === ''
            ? []
            : [
                `${areaWords.action[locale]}: ${oneLine(action, 200)}`,
                `${areaWords.done[locale]}: ${(actionDone === true ? areaWords.yes : areaWords.no)[locale]}`,
              ]),
        ].join(' · ');
  return `${stated}\n   ${computedLine(sheet, status, locale)}`;
}

/** `Framräknat: ▲ gul – Externa (köpta) tjänster ligger över budget`. */
export function computedLine({ programme }: AreaSheet, { computed }: AreaStatus, locale: Locale): string {
  const why = oneLine(reasonText(locale, computed.reason, programme), 300);
  return `${areaWords.computed[locale]}: ${colourLabel(locale, computed.colour)} – ${why}`;
}
