/** Running text as data for the page: strings, with what each run looks like and in which language it is. */
import type { Locale } from '../../programme/locale.ts';
import type { Rich } from '../../report/document.ts';
import { printableText } from './printable-text.ts';

export interface RunNode {
  readonly text: string;
  /** Only where it differs from the document's. */
  readonly lang?: Locale;
  readonly look?: 'strong' | 'quiet';
  readonly light?: string;
}

export function runNodes(rich: Rich, locale: Locale): readonly RunNode[] {
  return rich
    .filter(({ text }) => text !== '')
    .map(({ text, lang, look, light }) => ({
      text: printableText(text, locale),
      ...(lang === undefined || lang === locale ? {} : { lang }),
      ...(look === undefined ? {} : { look }),
      ...(light === undefined ? {} : { light }),
    }));
}

/** How long it is when it is read, a light's sign included. */
export function lengthText(nodes: readonly RunNode[]): string {
  return nodes.map(({ text, light }) => (light === undefined ? text : `xx ${text}`)).join('');
}
