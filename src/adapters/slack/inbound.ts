/**
 * What the Slack adapter calls when people do something. The flows implement it; the adapter knows nothing of them.
 * Everything here has been acknowledged or will be: an implementation answers, and leaves slow work to `afterwards`.
 */
import type { ModalView } from '@slack/types';
import type { ChatMessage, ChatProfile } from '../../ports.ts';

/** `view.state.values`: by block id, then action id. */
type ViewState = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

interface ViewStateValue {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value?: string | undefined } | null | undefined;
  readonly selected_date?: string | null | undefined;
}

interface InboundView {
  readonly id: string;
  readonly hash: string;
  readonly callbackId: string;
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

/** A button, select or radio was used, in a message, a form or Home. */
export interface InboundPress {
  readonly userId: string;
  readonly actionId: string;
  readonly blockId: string;
  /** A button's value; empty for other elements. */
  readonly value: string;
  /** What the selects beside it hold. */
  readonly state: ViewState;
  /** The form it was used in; `null` in messages and Home. */
  readonly form: InboundForm | null;
}

export interface InboundPressReply {
  /** A modal to open for the person. */
  readonly open: ModalView | null;
  /** What the form it was used in becomes. */
  readonly redraw: ModalView | null;
  readonly afterwards: () => Promise<void>;
}

export type InboundSubmitReply = (
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'update'; readonly view: ModalView }
  | { readonly kind: 'close' }
) & { readonly afterwards: () => Promise<void> };

export interface Inbound {
  press(press: InboundPress): Promise<InboundPressReply>;
  /** What to open at once when `press` takes longer than a trigger can wait; `null` when nothing will be opened. */
  loading(press: InboundPress): ModalView | null;
  /** What to open when `press` failed. */
  failed(press: InboundPress): ModalView;
  submit(form: InboundForm): Promise<InboundSubmitReply>;
  /** `id`: another for every time somebody types one. */
  command(input: { userId: string; text: string; id: string }): Promise<ChatMessage>;
  showHome(userId: string): Promise<void>;
  updateMember(profile: ChatProfile): Promise<void>;
  /** Words that need no look-up, in the language a button's `value` or a form's memory names. */
  words(kind: 'tryAgain' | 'notYours', hint: string): string;
}
