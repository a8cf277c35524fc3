/**
 * Slack's mrkdwn as a tree, the part that apps use: *bold*, _italic_, ~strike~, `code`, <links>, mentions, lists and
 * line breaks. Text stays text all the way: the template escapes it.
 * Source: docs.slack.dev/messaging/formatting-message-text.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'bold' | 'italic' | 'strike'; readonly parts: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'mention'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string };

/** What `<@U…>` stands for; the id itself when nobody has it. */
export type NameOf = (userId: string) => string;

const MARKS = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const SAFE_LINK = /^(https?:|mailto:)/i;

/** Plain text: line breaks only. */
export function plainInline(text: string): readonly Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
    ]);
}

/** Without marks, for what is read aloud. */
export function inlineText(parts: readonly Inline[]): string {
  return parts
    .map((part) => ('parts' in part ? inlineText(part.parts) : part.kind === 'break' ? ' ' : part.text))
    .join('');
}

export function parseMrkdwn(source: string, nameOf: NameOf): readonly Inline[] {
  const out: Inline[] = [];
  let rest = source;
  let before = '';
  while (rest !== '') {
    const found = angled(rest, nameOf) ?? code(rest) ?? marked(rest, before, nameOf);
    if (found !== undefined) {
      out.push(found.part);
      before = rest.charAt(found.length - 1);
      rest = rest.slice(found.length);
      continue;
    }
    const plain = /^[^<*_~`\n]+/.exec(rest)?.[0] ?? rest.charAt(0);
    out.push(plain === '\n' ? { kind: 'break' } : { kind: 'text', text: unescapeEntities(plain) });
    before = plain.slice(-1);
    rest = rest.slice(plain.length);
  }
  return joinTexts(out);
}

interface Found {
  readonly part: Inline;
  readonly length: number;
}

function angled(rest: string, nameOf: NameOf): Found | undefined {
  const match = /^<([^<>|\n]+)(?:\|([^<>\n]*))?>/.exec(rest);
  const target = match?.[1];
  if (match === null || target === undefined) return undefined;
  const label = match[2] === undefined ? undefined : unescapeEntities(match[2]);
  const length = match[0].length;
  if (target.startsWith('@')) {
    return { part: { kind: 'mention', text: `@${label ?? nameOf(target.slice(1))}` }, length };
  }
  if (target.startsWith('#') || target.startsWith('!')) {
    const name = target.startsWith('!date^') ? (label ?? '') : `@${label ?? target.slice(1)}`;
    return { part: { kind: 'mention', text: name }, length };
  }
  const href = unescapeEntities(target);
  if (!SAFE_LINK.test(href)) return undefined;
  return { part: { kind: 'link', href, text: label ?? href.replace(/^mailto:/i, '') }, length };
}

function code(rest: string): Found | undefined {
  const match = /^`([^`\n]+)`/.exec(rest);
  if (match?.[1] === undefined) return undefined;
  return { part: { kind: 'code', text: unescapeEntities(match[1]) }, length: match[0].length };
}

/** A mark counts only at a word's edge, closes on the same line and encloses something. */
function marked(rest: string, before: string, nameOf: NameOf): Found | undefined {
  const mark = rest.charAt(0);
  if (mark !== '*' && mark !== '_' && mark !== '~') return undefined;
  if (/[\p{L}\p{N}]/u.test(before) || /^.[\s*_~]/.test(rest)) return undefined;
  for (let at = rest.indexOf(mark, 2); at > 0; at = rest.indexOf(mark, at + 1)) {
    const inner = rest.slice(1, at);
    if (inner.includes('\n')) return undefined;
    const after = rest.charAt(at + 1);
    if (/\s$/.test(inner) || /[\p{L}\p{N}]/u.test(after)) continue;
    return { part: { kind: MARKS[mark], parts: parseMrkdwn(inner, nameOf) }, length: at + 1 };
  }
  return undefined;
}

function joinTexts(parts: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', text: last.text + part.text };
    else out.push(part);
  }
  return out;
}

function unescapeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
