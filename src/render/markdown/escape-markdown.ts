/**
 * Anybody's words as Markdown text: no sign of theirs becomes a heading, list, table, link, image, HTML, footnote or
 * emphasis, and nothing that readers of Markdown turn into links by themselves (addresses, mentions, `#12`, `:tada:`) stays
 * whole: an invisible joiner stands inside it.
 */
import { cleanText } from '../slack/clean-text.ts';

const JOINER = '\u2060';
/** What means something anywhere in a line; a backslash before it is the plain sign in every dialect. */
const ANYWHERE = /[\\`*_{}[\]<>#|~^$]|&(?=[#\p{L}])|=(?==)/gu;
/** What means something where a line begins; nobody knows which piece of text begins one. */
const AT_START = /^(\s*)([-+=.)])/;
const NUMBERED = /^(\s*\d{1,9})([.)])(?=\s|$)/;

export function escapeMarkdown(text: string): string {
  const line = cleanText(text).replaceAll(/\s+/g, ' ');
  return parted(line).replaceAll(ANYWHERE, '\\$&').replace(AT_START, '$1\\$2').replace(NUMBERED, '$1\\$2');
}

/** Readers look for addresses and mentions in the finished text, where a backslash has gone already. */
function parted(line: string): string {
  return line
    .replaceAll('@', `${JOINER}@${JOINER}`)
    .replaceAll(/:(?=\/\/)/g, `:${JOINER}`)
    .replaceAll(/\bwww(?=\.)/gi, (word) => `${word}${JOINER}`)
    .replaceAll(/\b(mailto|xmpp|javascript|data|tel):/gi, (word) => `${word}${JOINER}`)
    .replaceAll(/#(?=\d)/g, `#${JOINER}`)
    .replaceAll(/\bGH-(?=\d)/gi, (word) => `${word}${JOINER}`)
    .replaceAll(/:(?=[a-z0-9_+-]+:)/gi, `:${JOINER}`);
}
