/**
 * What people typed, made fit for Slack: control, bidi and zero-width characters go (they can hide or reorder text),
 * what is too long is cut with a visible mark, and where Slack reads mrkdwn `& < >` are escaped so that no typed text
 * becomes a mention or a link.
 */
/** Everything of category Cc but line feed and tab. */
const CONTROLS = /[^\P{Cc}\n\t]/gu;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

/** At most `max` UTF-16 units, ending in `…` when something was cut; never splits a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = max - 1;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return `${text.slice(0, end)}…`;
}

/** For `text` of a message, the one place where Slack always reads mrkdwn. */
export function escapeMrkdwn(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Clean and clipped on one line: for names, titles and causes inside a line of ours. */
export function oneLine(text: string, max: number): string {
  return clip(cleanText(text).replace(/\s+/g, ' ').trim(), max);
}
