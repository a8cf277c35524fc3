/** Any mail before it is text and HTML: what it says, what one can press, and why one gets it. */
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Block } from '../../report/document.ts';

export interface LetterPart {
  /** `null`: no heading, straight after the title. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

export interface Letter {
  readonly locale: Locale;
  readonly programme: Programme;
  /** Without the programme's name in brackets. */
  readonly subject: string;
  readonly title: string;
  /** The line inboxes show after the subject. */
  readonly preheader: string;
  readonly parts: readonly LetterPart[];
  readonly button: { readonly label: string; readonly url: string } | null;
  /** Why the reader gets this; the last lines. */
  readonly why: readonly string[];
}

export interface ComposedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly invitation: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null;
  /** The same with the address that takes its reader off the list. */
  readonly withStop: (url: string) => { readonly html: string; readonly text: string };
}

/** In what capacity somebody gets a mail. */
export type MailRole =
  | { readonly role: 'leader'; readonly stage: string }
  | { readonly role: 'project-leader' | 'coordinator' | 'recipient' }
  | { readonly role: 'member'; readonly body: string };
