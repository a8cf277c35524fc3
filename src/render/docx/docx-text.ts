/**
 * Text as a Word file can hold it. What XML forbids, and what hides or reorders text, goes; all else stays as it was
 * written. Escaping is the library's, so that no text becomes markup.
 */
import { cleanText } from '../slack/clean-text.ts';

const NO_CHARACTER = /[\ufffe\uffff]/g;

/** Line feeds and tabs stay. */
export function docxText(text: string): string {
  return cleanText(text).replace(NO_CHARACTER, '\ufffd');
}

/** For attributes and properties, which have no lines. */
export function docxLine(text: string): string {
  return docxText(text).replace(/\s+/g, ' ').trim();
}
