import { changeRequestWords as say } from '../../i18n/change-request-words.ts';
import type { ChatMessage } from '../../ports.ts';
import { approvalLines } from '../../report/change-texts.ts';
import { type LostPlace, lostLines } from '../../report/lost-lines.ts';
import { context, header, notification, section } from './pieces.ts';
import { changeBlocks, type ChangeMessageInput } from './render-change-request.ts';

/** What came of it, told to whoever asked and to the project leader, who also sees what has to be put right by hand. */
export function renderChangeOutcome(
  input: ChangeMessageInput & { readonly lost: readonly LostPlace[] },
): ChatMessage {
  const { programme, request, locale, lost } = input;
  const about = { programme: programme.shortName, request: request.id };
  const text = (request.state === 'approved' ? say.approved : say.refused)[locale](about);
  return {
    text: notification(`${programme.shortName}: ${text}`),
    blocks: [
      header(`${programme.shortName}: ${say.title[locale]({ request: request.id })}`),
      section(text),
      section(approvalLines(programme, request, locale).join('\n')),
      ...changeBlocks(input),
      ...(lost.length === 0
        ? []
        : [
            section(`${say.lostTitle[locale]}. ${say.lostText[locale]}`),
            section(
              lostLines(lost, locale)
                .map((line) => `• ${line}`)
                .join('\n'),
            ),
          ]),
      ...(request.state === 'approved' ? [context(say.contractStays[locale])] : []),
    ],
  };
}
