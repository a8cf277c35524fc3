import type { ModalView } from '@slack/types';
import { changeRequestWords as say } from '../../i18n/change-request-words.ts';
import type { Programme } from '../../programme/programme.ts';
import { CHANGE_FORM, CHANGE_NOTE, type ChangeMemory, formatChangeMemory } from './change-value.ts';
import { plain, section, SLACK_LIMITS } from './pieces.ts';

const NOTE_CAP = 2000;

/** One line for the record: why not, or where the funder's word is found. To a yes of the steering group it is optional. */
export function renderChangeForm(programme: Programme, memory: ChangeMemory): ModalView {
  const { locale, outcome, step } = memory;
  const isNeeded = needsNote(memory);
  const label = outcome === 'refused' ? say.noteRefuse : step === 'funder' ? say.noteFunder : say.noteApprove;
  const action = (outcome === 'approved' ? say.approve : say.refuse)[locale];
  return {
    type: 'modal',
    callback_id: CHANGE_FORM,
    private_metadata: formatChangeMemory(memory),
    title: plain(`${action} ${memory.request}`, SLACK_LIMITS.modalTitle),
    submit: plain(action, SLACK_LIMITS.modalTitle),
    close: plain(say.cancel[locale], SLACK_LIMITS.modalTitle),
    blocks: [
      section(`${programme.shortName}: ${say.title[locale]({ request: memory.request })}`),
      {
        type: 'input',
        block_id: CHANGE_NOTE.block,
        optional: !isNeeded,
        label: plain(label[locale], SLACK_LIMITS.label),
        ...(step === 'funder' ? { hint: plain(say.noteFunderHint[locale], SLACK_LIMITS.label) } : {}),
        element: {
          type: 'plain_text_input',
          action_id: CHANGE_NOTE.action,
          multiline: true,
          max_length: NOTE_CAP,
        },
      },
    ],
  };
}

function needsNote({ outcome, step }: Pick<ChangeMemory, 'outcome' | 'step'>): boolean {
  return outcome === 'refused' || step === 'funder';
}
