import type { ModalView } from '@slack/types';
import { deliveryWords as say } from '../../i18n/delivery-words.ts';
import type { Deliverable } from '../../programme/delivery/delivery.ts';
import {
  DELIVERY_FORM,
  DELIVERY_TEXT,
  type DeliveryAct,
  type DeliveryMemory,
  formatDeliveryMemory,
} from './delivery-value.ts';
import { clip, cleanText } from './clean-text.ts';
import { plain, section, SLACK_LIMITS } from './pieces.ts';

const TEXT_CAP = 2900;
const LABELS = { comment: say.commentLabel, accept: say.acceptLabel, reject: say.rejectLabel } as const;
const BUTTONS = { comment: say.send, accept: say.accept, reject: say.reject } as const;

/** What one thinks of it; a yes needs no words. `typed`: what was said before, to go on from. */
export function renderDeliveryForm(
  deliverable: Deliverable,
  memory: DeliveryMemory,
  typed: string,
): ModalView {
  const { locale, act } = memory;
  const initial = clip(cleanText(typed), TEXT_CAP);
  return {
    type: 'modal',
    callback_id: DELIVERY_FORM,
    private_metadata: formatDeliveryMemory(memory),
    title: plain(BUTTONS[act][locale], SLACK_LIMITS.modalTitle),
    submit: plain(BUTTONS[act][locale], SLACK_LIMITS.modalTitle),
    close: plain(say.cancel[locale], SLACK_LIMITS.modalTitle),
    blocks: [
      section(deliverable.version === null ? deliverable.name : `${deliverable.name} ${deliverable.version}`),
      {
        type: 'input',
        block_id: DELIVERY_TEXT.block,
        optional: !needsText(act),
        label: plain(LABELS[act][locale], SLACK_LIMITS.label),
        element: {
          type: 'plain_text_input',
          action_id: DELIVERY_TEXT.action,
          multiline: true,
          max_length: TEXT_CAP,
          ...(initial === '' ? {} : { initial_value: initial }),
        },
      },
    ],
  };
}

function needsText(act: DeliveryAct): boolean {
  return act !== 'accept';
}
