/** What a reader program makes of a file: elements and attributes without the words, and the words without the elements. */
import { Parser } from 'htmlparser2';

export interface Parsed {
  /** One line per element that opens or closes, with the attributes that decide what it is and does. */
  readonly structure: readonly string[];
  /** Text outside elements' tags, in order, as read. */
  readonly text: string;
  /** Attributes that carry words for people. */
  readonly words: readonly string[];
}

/** Attributes whose value is text for people. All others decide structure, and must not depend on anybody's words. */
const WORDS = new Set(['title', 'aria-label', 'data-label', 'alt', 'content', 'descr', 'label', 'summary']);
/** Attributes that follow from a text's length, not from what it says. */
const SHAPED = new Set(['class', 'x', 'x1', 'x2', 'y', 'd', 'width', 'text-anchor', 'style']);
const RAW = new Set(['style', 'script']);

export function parseMarkup(source: string, options: { readonly xmlMode?: boolean } = {}): Parsed {
  const structure: string[] = [];
  const words: string[] = [];
  const text: string[] = [];
  let raw = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (RAW.has(name)) raw += 1;
        const kept = Object.entries(attributes).filter(([key]) => !SHAPED.has(key));
        words.push(...kept.filter(([key]) => WORDS.has(key)).map(([, value]) => value));
        structure.push(
          `<${name} ${kept.map(([key, value]) => (WORDS.has(key) ? key : `${key}=${value}`)).join(' ')}>`,
        );
      },
      onclosetag(name) {
        if (RAW.has(name)) raw -= 1;
        structure.push(`</${name}>`);
      },
      ontext(data) {
        if (raw === 0) text.push(data);
      },
      oncomment(data) {
        structure.push(`<!-- ${data}`);
      },
      onprocessinginstruction(name) {
        structure.push(`<?${name}`);
      },
    },
    { decodeEntities: true, ...options },
  );
  parser.end(source);
  return { structure, text: text.join(''), words };
}

/** White space is one blank, as every reader of such a file sees it. */
export function folded(text: string): string {
  return text.replaceAll(/[\p{White_Space}\p{Cc}]+/gu, ' ').trim();
}
