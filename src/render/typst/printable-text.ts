/**
 * Any text made of characters the embedded font has: a report must not fail because somebody wrote an emoji. Emoji become
 * words, other characters without a glyph (scripts we have no font for, controls, marks that reorder text) stand as their
 * number, `[U+202E]`, so that a reader sees that something was there and what. Nothing is silently left out but
 * characters that say nothing by themselves: variation selectors, joiners, skin tones, byte order marks.
 */
import { emojiWords } from '../../i18n/emoji-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import type { Locale } from '../../programme/locale.ts';
import { isCovered } from './covered.ts';

/** Bytes that say nothing alone: joiners, variation selectors, skin tones, byte order mark. */
const SILENT = /\p{Emoji_Modifier}|\p{Join_Control}|\p{Variation_Selector}|\ufeff/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** More accents than this on one letter would cover the lines above. */
const PILED_ACCENTS = /(\p{M}{3})\p{M}+/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** Of characters one after the other that cannot be shown, so many are named. */
const MOST_NAMED = 6;
/** Longer words are given places to break at, so that they stay on the page. */
const LONG_WORD = /[^\s\u200b-]{32,}/gu;
const BREAK_AFTER = /[/\\.,:;_@&=?#|]|[^/\\.,:;_@&=?#|]{24}/gu;
const ZERO_WIDTH_SPACE = '\u200b';

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** A status sign stays beside its word. */
const SIGN_AND_WORD = /([●▲■○▼]) (?=\p{L})/gu;

export function printableText(text: string, locale: Locale): string {
  const plain = text
    .replace(BREAKS, ' ')
    .replace(SIGN_AND_WORD, '$1\u00a0')
    .normalize('NFC')
    .replace(PILED_ACCENTS, '$1');
  const shown = isCovered(plain) ? plain : replaced(plain, locale);
  return shown.replace(LONG_WORD, (word) => word.replace(BREAK_AFTER, `$&${ZERO_WIDTH_SPACE}`));
}

function replaced(text: string, locale: Locale): string {
  let shown = '';
  let unknown: string[] = [];
  const flush = (): void => {
    if (unknown.length === 0) return;
    const more = unknown.length > MOST_NAMED ? ' …' : '';
    shown += `[${unknown.slice(0, MOST_NAMED).join(' ')}${more}]`;
    unknown = [];
  };
  for (const { segment } of graphemes.segment(text)) {
    const known = knownAs(segment, locale);
    if (known === null) unknown.push(...numbersOf(segment.replace(SILENT, '')));
    else {
      flush();
      shown += known;
    }
  }
  flush();
  return shown;
}

/** `null`: no word and no glyph for it. */
function knownAs(grapheme: string, locale: Locale): string | null {
  if (isCovered(grapheme)) return grapheme;
  const bare = grapheme.replace(SILENT, '');
  const word = (emojiWords as Readonly<Record<string, Phrase>>)[bare];
  if (word !== undefined) return `[${word[locale]}]`;
  if (EMOJI.test(bare)) return `[emoji ${numbersOf(bare).join(' ')}]`;
  if (isCovered(bare)) return bare;
  // Full-width and mathematical letters are letters.
  const simple = bare.normalize('NFKC');
  return isCovered(simple) ? simple : null;
}

/** `U+1F9EA`, code point by code point. */
function numbersOf(text: string): readonly string[] {
  return Array.from(
    text,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
