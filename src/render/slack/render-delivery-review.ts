import type { KnownBlock } from '@slack/types';
import { checkinWords } from '../../i18n/checkin-words.ts';
import { deliveryWords as say } from '../../i18n/delivery-words.ts';
import type { ChatMessage } from '../../ports.ts';
import { acceptanceText, deliveryTexts, type DeliveryTextInput } from '../../report/delivery-texts.ts';
import { DELIVERY_ACTIONS, formatDeliveryValue } from './delivery-value.ts';
import { button, context, header, lines, notification, section, SLACK_LIMITS } from './pieces.ts';

/** The delivery report with a button to comment, or with yes and no once the round is over. */
export function renderDeliveryReview(input: DeliveryTextInput): ChatMessage {
  const { programme, deliverable, locale, step } = input;
  const texts = deliveryTexts(input);
  const value = formatDeliveryValue({
    programme: programme.id,
    deliverable: deliverable.id,
    locale,
    version: deliverable.version ?? '',
  });
  const said = acceptanceText(input);
  return {
    text: notification(`${programme.shortName}: ${texts.title}`),
    blocks: [
      header(`${programme.shortName}: ${texts.title}`),
      ...(said === null ? [section(texts.intro)] : [section(said)]),
      ...reportBlocks(input),
      ...(said !== null
        ? []
        : [
            {
              type: 'actions',
              elements:
                step === 'quality'
                  ? [
                      button({
                        text: say.comment[locale],
                        actionId: DELIVERY_ACTIONS.comment,
                        value,
                        primary: true,
                      }),
                    ]
                  : [
                      button({
                        text: say.accept[locale],
                        actionId: DELIVERY_ACTIONS.accept,
                        value,
                        primary: true,
                      }),
                      button({ text: say.reject[locale], actionId: DELIVERY_ACTIONS.reject, value }),
                    ],
            } as const,
          ]),
    ],
  };
}

function reportBlocks(input: DeliveryTextInput): readonly KnownBlock[] {
  const { locale, step } = input;
  const { version, fulfilment, deviations, comments } = deliveryTexts(input);
  return [
    ...(version === null ? [] : [context(version)]),
    section(`${say.fulfilment[locale]}: ${fulfilment}`),
    ...(deviations === null ? [] : [section(`${say.deviations[locale]}: ${deviations}`)]),
    ...(step === 'quality'
      ? []
      : comments.length === 0
        ? [context(say.noComments[locale])]
        : [
            section(`${say.comments[locale]}:`),
            ...lines(
              comments.map((line) => `• ${line}`),
              (count) => checkinWords.more[locale]({ count }),
              SLACK_LIMITS.messageText / 3,
            ),
          ]),
  ];
}
