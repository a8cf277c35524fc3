/** What somebody sees who has followed a link out of a mail: words, facts, at most one form. */
import type { Locale } from '../../programme/locale.ts';

export interface LinkPage {
  readonly locale: Locale;
  /** The programme's title in its own language; `null`: nobody knows whose link it was. */
  readonly programme: { readonly title: string; readonly language: Locale } | null;
  readonly title: string;
  readonly lead: readonly string[];
  /** What has just been done, or what keeps it from being done. */
  readonly notice: { readonly tone: 'done' | 'problem'; readonly text: string } | null;
  readonly facts: readonly { readonly term: string; readonly text: string; readonly lang?: Locale }[];
  /** A document of its own under this address, shown below the facts; `null`: none. */
  readonly document: { readonly title: string; readonly open: string } | null;
  readonly form: LinkForm | null;
  /** Whom the page is for and how things can be changed. */
  readonly foot: readonly string[];
}

interface LinkForm {
  /** Sent back as it is; checked like everything else that comes in. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly field: LinkField | null;
  /** One button each; the name is always `act`. */
  readonly acts: readonly LinkAct[];
}

interface LinkField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What was typed. */
  readonly value: string;
  readonly error: string | null;
}

interface LinkAct {
  readonly value: string;
  readonly label: string;
  readonly look: 'main' | 'other';
  /** The answer that counts now. */
  readonly isChosen: boolean;
}
