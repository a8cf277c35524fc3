/**
 * What the Slack adapter calls when people do something. The flows implement it; the adapter knows nothing of them.
 * Everything here has been acknowledged or will be: an implementation answers, and leaves slow work to `afterwards`.
 */
import type { ModalView } from '@slack/types';
import type { ChatMessage, ChatProfile } from '../../ports.ts';

/** `view.state.values`: by block id, then action id. */
export type ViewState = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

export interface ViewStateValue {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value?: string | undefined } | null | undefined;
  readonly selected_date?: string | null | undefined;
}

export interface InboundView {
  readonly id: string;
  readonly hash: string;
  /** `private_metadata`. */
  readonly memory: string;
  readonly state: ViewState;
}

export interface InboundForm {
  readonly userId: string;
  readonly view: InboundView;
  /** Ids of the blocks the view showed. */
  readonly blockIds: readonly string[];
}

export interface InboundPressReply {
  /** A modal for the person who pressed; `null` for none. */
  readonly view: ModalView | null;
  readonly afterwards: () => Promise<void>;
}

export type InboundSubmitReply = (
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'update'; readonly view: ModalView }
  | { readonly kind: 'close' }
) & { readonly afterwards: () => Promise<void> };

export interface Inbound {
  openForm(input: { userId: string; value: string }): Promise<ModalView>;
  /** `null`: the form stays as it is. */
  changeForm(input: InboundForm): Promise<ModalView | null>;
  submitAnswers(input: InboundForm): Promise<InboundSubmitReply>;
  answerNoChange(input: { userId: string; value: string }): Promise<InboundPressReply>;
  confirmLeader(input: {
    userId: string;
    value: string;
    chosen: string | null;
  }): Promise<InboundPressReply>;
  runCommand(input: { userId: string; text: string }): Promise<ChatMessage>;
  showHome(userId: string): Promise<void>;
  updateMember(profile: ChatProfile): Promise<void>;
  /** Words that need no look-up; `value` is the button's, or a locale tag, for the language. */
  notice(kind: 'loading' | 'oldButton' | 'tryAgain' | 'notYours', value: string): ModalView;
}
