import type { KnownBlock } from '@slack/types';
import { changeRequestWords as say } from '../../i18n/change-request-words.ts';
import { checkinWords } from '../../i18n/checkin-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { ApprovalStep, ChangeRequest } from '../../programme/change/change-request.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import { approvalLines, askedTitle, changeIntro } from '../../report/change-texts.ts';
import { moveLines, moveText } from '../../report/move-lines.ts';
import { CHANGE_ACTIONS, formatChangeValue } from './change-value.ts';
import { button, context, divider, header, lines, notification, section, SLACK_LIMITS } from './pieces.ts';

/** Half of what a message holds: reason and impact need room too. */
const MOVES_BUDGET = SLACK_LIMITS.messageText / 2;

export interface ChangeMessageInput {
  readonly programme: Programme;
  readonly request: ChangeRequest;
  readonly locale: Locale;
}

/** What moves, why and what it means, with a button for yes and one for no. */
export function renderChangeRequest(
  input: ChangeMessageInput & { readonly step: ApprovalStep; readonly isChair: boolean },
): ChatMessage {
  const { programme, request, locale, step } = input;
  const value = formatChangeValue({ programme: programme.id, request: request.id, locale, step });
  return {
    text: notification(
      `${programme.shortName}: ${askedTitle(programme, { request: request.id, step, locale })}`,
    ),
    blocks: [
      header(`${programme.shortName}: ${say.title[locale]({ request: request.id })}`),
      section(changeIntro(programme, request, input)),
      ...changeBlocks(input),
      context([...approvalLines(programme, request, locale), say.untilThen[locale]].join(' ')),
      {
        type: 'actions',
        elements: [
          button({ text: say.approve[locale], actionId: CHANGE_ACTIONS.approve, value, primary: true }),
          button({ text: say.refuse[locale], actionId: CHANGE_ACTIONS.refuse, value }),
        ],
      },
    ],
  };
}

/** The same message once the step is decided: what was said, and no buttons. */
export function renderAnsweredChange(input: ChangeMessageInput): ChatMessage {
  const { programme, request, locale } = input;
  const title = say.title[locale]({ request: request.id });
  return {
    text: notification(`${programme.shortName}: ${title}`),
    blocks: [
      header(`${programme.shortName}: ${title}`),
      ...changeBlocks(input),
      divider(),
      section(approvalLines(programme, request, locale).join('\n')),
    ],
  };
}

export function changeBlocks({ programme, request, locale }: ChangeMessageInput): readonly KnownBlock[] {
  const moves = moveLines(programme, request.moves, locale).map((line) => `• ${moveText(line, locale)}`);
  return [
    section(`${say.why[locale]}: ${request.reason}`),
    ...(request.impact === null ? [] : [section(`${say.impact[locale]}: ${request.impact}`)]),
    ...(moves.length === 0 ? [] : [section(`${say.moves[locale]}:`)]),
    ...lines(moves, (count) => checkinWords.more[locale]({ count }), MOVES_BUDGET),
  ];
}
