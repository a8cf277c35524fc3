/**
 * Text as an XML file can hold it, which HTML is more lenient about. What XML forbids, and what hides or reorders text,
 * goes; all else stays as it was written. Escaping is another matter: it is done where the file is written.
 */
import { cleanText } from './slack/clean-text.ts';

const NO_CHARACTER = /[\ufffe\uffff]/g;

/** Line feeds and tabs stay. */
export function xmlText(text: string): string {
  return cleanText(text).replace(NO_CHARACTER, '\ufffd');
}

/** For attributes and properties, which have no lines. */
export function xmlLine(text: string): string {
  return xmlText(text).replace(/\s+/g, ' ').trim();
}
