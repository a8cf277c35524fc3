/**
 * Changes in a YAML text that touch nothing else: the library says where a node stands, the new text is put exactly
 * there. Writing the whole document anew would keep the comments, but not the lines people have broken by hand.
 */
import { isAlias, isCollection, isMap, isScalar, Scalar, stringify } from 'yaml';
import type { CST, Pair, YAMLMap, YAMLSeq } from 'yaml';

const AS_WRITTEN = { lineWidth: 0, doubleQuotedMinMultiLineLength: 1_000_000 } as const;

/** Half open, in UTF-16 units. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The value of one key, or of one entry, is another one from now on. */
export function replaceValue(text: string, parent: YAMLMap | YAMLSeq, at: number, value: unknown): string {
  const item: unknown = parent.items[at];
  const old = isMap(parent) ? pairOf(item).value : item;
  if (isFlow(parent)) return put(text, spanOf(old) ?? afterKey(text, item), flowText(value, old));
  const column = columnOf(text, startOf(parent, at));
  const single = spanOf(old);
  if (isInline(old) && single !== null && isShort(value))
    return put(text, single, (single.from === single.to ? ' ' : '') + flowless(value, old));
  const span = { from: valueStart(parent, at), to: lastLine(text, endOf(item)) };
  return put(text, span, `${blockText(value, column, isMap(parent) ? 'map' : 'seq')}\n`);
}

/** A key that was not there: after the last one. */
export function addPair(text: string, map: YAMLMap, { key, value }: { key: string; value: unknown }): string {
  if (isFlow(map)) {
    const last = map.items.at(-1);
    const pair = stripped(stringify({ [key]: value }, { ...AS_WRITTEN, collectionStyle: 'flow' }));
    return insertFlow(text, map, { last, entry: pair });
  }
  const column = columnOf(text, startOf(map, 0));
  const end = lastLine(text, endOf(map));
  return insertLines(text, end, indent(stringify({ [key]: value }, AS_WRITTEN), column));
}

/** An entry after the last one. */
export function addItem(text: string, seq: YAMLSeq, value: unknown): string {
  if (isFlow(seq)) return insertFlow(text, seq, { last: seq.items.at(-1), entry: flowText(value, null) });
  const column = columnOf(text, startOf(seq, 0));
  return insertLines(text, lastLine(text, endOf(seq)), indent(stringify([value], AS_WRITTEN), column));
}

/** The key with its value, or the entry, goes; the caller sees to it that something is left. */
export function removeItem(text: string, parent: YAMLMap | YAMLSeq, at: number): string {
  const from = startOf(parent, at);
  const isLast = at === parent.items.length - 1;
  if (isFlow(parent)) {
    const before = at === 0 ? from : endOf(parent.items[at - 1]);
    return isLast
      ? put(text, { from: before, to: endOf(parent.items[at]) }, '')
      : put(text, { from, to: startOf(parent, at + 1) }, '');
  }
  const line = text.lastIndexOf('\n', from - 1) + 1;
  // The first key of `- id: x` shares its line with the dash: what follows moves up.
  if (text.slice(line, from).trim() !== '') return put(text, { from, to: startOf(parent, at + 1) }, '');
  return put(text, { from: line, to: lastLine(text, endOf(parent.items[at])) }, '');
}

function put(text: string, { from, to }: Span, by: string): string {
  return text.slice(0, from) + (text.includes('\r\n') ? by.replace(/\r?\n/gu, '\r\n') : by) + text.slice(to);
}

function insertLines(text: string, at: number, lines: string): string {
  const opensLine = at === 0 || text[at - 1] === '\n';
  return put(text, { from: at, to: at }, (opensLine ? '' : '\n') + lines);
}

function insertFlow(
  text: string,
  parent: YAMLMap | YAMLSeq,
  { last, entry }: { last: unknown; entry: string },
): string {
  if (last !== undefined) return put(text, { from: endOf(last), to: endOf(last) }, `, ${entry}`);
  const from = rangeOf(parent)[0] + 1;
  return put(text, { from, to: from }, isMap(parent) ? ` ${entry} ` : entry);
}

// --- Where things stand -------------------------------------------------------------------------------------------

function rangeOf(node: unknown): readonly [number, number, number] {
  const range = isScalar(node) || isCollection(node) || isAlias(node) ? node.range : null;
  if (range === null || range === undefined) throw new Error('a node of a parsed text has its place');
  return range;
}

function spanOf(node: unknown): Span | null {
  if (node === null || node === undefined) return null;
  const [from, to] = rangeOf(node);
  return { from, to };
}

function afterKey(text: string, pair: unknown): Span {
  const end = rangeOf(pairOf(pair).key)[1];
  const colon = text.slice(end).search(/\S/u);
  const at = text[end + colon] === ':' ? end + colon + 1 : end;
  return { from: at, to: at };
}

function pairOf(item: unknown): Pair {
  if (typeof item !== 'object' || item === null || !('key' in item) || !('value' in item))
    throw new Error('a map is made of pairs');
  return item as Pair;
}

/** Where the key or the dash of an entry stands. */
function startOf(parent: YAMLMap | YAMLSeq, at: number): number {
  const item: unknown = parent.items[at];
  if (isMap(parent)) return rangeOf(pairOf(item).key)[0];
  return isFlow(parent) ? rangeOf(item)[0] : tokenOffset(parent, at, 'seq-item-ind');
}

/** Right after the colon or the dash. */
function valueStart(parent: YAMLMap | YAMLSeq, at: number): number {
  return isMap(parent)
    ? tokenOffset(parent, at, 'map-value-ind') + 1
    : tokenOffset(parent, at, 'seq-item-ind') + 1;
}

function tokenOffset(parent: YAMLMap | YAMLSeq, at: number, type: 'seq-item-ind' | 'map-value-ind'): number {
  const token: CST.Token | undefined = parent.srcToken;
  if (token?.type !== 'block-seq' && token?.type !== 'block-map')
    throw new Error('the text was parsed with its tokens');
  // Comments between entries are tokens of their own entry in the token tree.
  const items = token.items.filter(({ start, sep }) =>
    [...start, ...(sep ?? [])].some((one) => one.type === type),
  );
  const item = items[at];
  const found = [...(item?.start ?? []), ...(item?.sep ?? [])].find((one) => one.type === type);
  if (found === undefined) throw new Error(`entry ${String(at)} has no ${type}`);
  return found.offset;
}

/** The end of the last thing in it, without the comments and empty lines that follow. */
function endOf(node: unknown): number {
  if (isCollection(node) && !isFlow(node) && node.items.length > 0) return endOf(node.items.at(-1));
  if (typeof node === 'object' && node !== null && 'key' in node && 'value' in node) {
    const pair = pairOf(node);
    return pair.value === null ? rangeOf(pair.key)[1] : endOf(pair.value);
  }
  return rangeOf(node)[1];
}

/** The start of the line after the one in which `end` lies; the text's end when there is none. */
function lastLine(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next + 1;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

// --- What is written ----------------------------------------------------------------------------------------------

function isFlow(node: unknown): boolean {
  return isCollection(node) && node.flow === true;
}

/** Stands on its key's line and can be exchanged there. */
function isInline(node: unknown): boolean {
  if (isScalar(node)) return node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED;
  return isAlias(node) || isFlow(node);
}

function isShort(value: unknown): boolean {
  return (typeof value !== 'object' || value === null) && !String(value).includes('\n');
}

/** In the quotes of what it takes the place of, where those will do. */
function likeBefore(value: unknown, old: unknown): unknown {
  if (typeof value !== 'string' || !isScalar(old) || typeof old.value !== 'string') return value;
  const scalar = new Scalar(value);
  if (old.type !== undefined && !value.includes('\n')) scalar.type = old.type;
  return scalar;
}

function flowless(value: unknown, old: unknown): string {
  return stringify(likeBefore(value, old), AS_WRITTEN).replace(/\n$/u, '');
}

function flowText(value: unknown, old: unknown): string {
  return stripped(stringify([likeBefore(value, old)], { ...AS_WRITTEN, collectionStyle: 'flow' }));
}

/** Without the outermost brackets. */
function stripped(flow: string): string {
  return flow.trim().slice(1, -1).trim();
}

/** What follows the colon or the dash, without the last line break. */
function blockText(value: unknown, column: number, parent: 'map' | 'seq'): string {
  const whole = parent === 'map' ? stringify({ k: value }, AS_WRITTEN) : stringify([value], AS_WRITTEN);
  const lines = indent(whole, column).slice(column);
  return lines.slice(parent === 'map' ? 2 : 1).replace(/\n$/u, '');
}

function indent(block: string, column: number): string {
  return block.replace(/^(?=[^\n])/gmu, ' '.repeat(column));
}
