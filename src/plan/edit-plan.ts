/**
 * Edits of a plan file that leave every comment, every quote and every line alone that they are not about. A place that
 * is not there, or that two entries share, is a problem with what would be right; then nothing is changed at all.
 */
import {
  isAlias,
  isNode,
  isMap,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { planEditWords } from '../i18n/plan-edit-words.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { say } from '../i18n/say.ts';
import { shown } from './findings.ts';
import { entriesNamed, namesOfEntries, parsePlanPath, type PathStep } from './plan-path.ts';
import type { PlanProblem } from './reading.ts';
import { aliasThatFeels } from './yaml-aliases.ts';
import { addItem, addPair, removeItem, replaceValue } from './yaml-splice.ts';

/** `to: null` removes what stands there; `add` puts an entry at the end of a list, which is made where it is missing. */
export type PlanEdit =
  { readonly at: string; readonly to: unknown } | { readonly at: string; readonly add: unknown };

/** The text after all the edits, one after the other, or every fault of the first edit that cannot be made. */
export function editPlan(
  text: string,
  edits: readonly PlanEdit[],
): { readonly text: string } | { readonly problems: readonly PlanProblem[] } {
  let edited = text;
  for (const edit of edits) {
    const result = editOnce(edited, edit);
    if (typeof result !== 'string') return { problems: [result] };
    edited = result;
  }
  return { text: edited };
}

type Refuse = (value: string, allowed: Phrase, node?: unknown) => PlanProblem;

function editOnce(text: string, edit: PlanEdit): string | PlanProblem {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    keepSourceTokens: true,
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const refuse: Refuse = (value, allowed, node) => {
    const { line, col } = lines.linePos(offsetOf(node));
    return { line: Math.max(1, line), column: Math.max(1, col), path: edit.at, value, allowed };
  };
  const steps = parsePlanPath(edit.at);
  if (steps === undefined) return refuse(edit.at, planEditWords.path);
  if (document.errors.length > 0 || !isMap(document.contents)) return refuse(edit.at, planEditWords.path);
  const place = find(document, steps, refuse);
  if ('allowed' in place) return place;
  const { parent, at, node, trail } = place;
  const stands = isAlias(node) && at !== null && (place.goesOn || 'add' in edit);
  const feels = stands
    ? { parent, at, value: node.toJS(document) as unknown }
    : aliasThatFeels(document, { trail, node: 'add' in edit ? undefined : node });
  if (feels !== undefined) return editOnce(replaceValue(text, feels.parent, feels.at, feels.value), edit);
  return change(text, { edit, place, refuse });
}

/** The deepest parent that is there, and what of the path is not. */
interface Place {
  readonly parent: YAMLMap | YAMLSeq;
  /** Place in the parent; `null`: the key is not there. */
  readonly at: number | null;
  readonly node: unknown;
  /** Keys from the first one that is missing. */
  readonly missing: readonly string[];
}

interface Found extends Place {
  /** Every node on the way, the last one too. */
  readonly trail: readonly unknown[];
  /** The node is an alias, and the path goes on into what it stands for. */
  readonly goesOn: boolean;
}

function find(document: Document, steps: readonly PathStep[], refuse: Refuse): Found | PlanProblem {
  let node: unknown = document.contents;
  let place: Place | undefined;
  const trail: unknown[] = [];
  for (const [index, step] of steps.entries()) {
    const found: Place | PlanProblem = isSeq(node)
      ? entryOf(document, { seq: node, step, refuse })
      : isMap(node)
        ? keyOf(node, steps.slice(index), refuse)
        : refuse(labelOf(step), planEditWords.noParts, node);
    if ('allowed' in found) return found;
    place = found;
    node = found.node;
    trail.push(node);
    const goesOn = isAlias(node) && index < steps.length - 1;
    if (found.missing.length > 0 || goesOn) return { ...found, trail, goesOn };
  }
  if (place === undefined) throw new Error('a path has steps');
  return { ...place, trail, goesOn: false };
}

function keyOf(map: YAMLMap, steps: readonly PathStep[], refuse: Refuse): Place | PlanProblem {
  const [step, ...rest] = steps;
  const keys = map.items.map(({ key }) => String(key));
  const key = step === undefined ? '' : labelOf(step);
  const at = keys.indexOf(key);
  if (at >= 0) {
    const value = map.items[at]?.value;
    // `project:` with nothing behind it holds what the path goes on to.
    const goesOn = rest.length > 0 && isNothing(value);
    if (!goesOn) return { parent: map, at, node: value, missing: [] };
  }
  const names = say(planEditWords.oneOf, { names: keys.join(', ') });
  if (step?.kind !== 'key') return refuse(key, names, map);
  const missing = rest.flatMap((one) => (one.kind === 'key' ? [one.key] : []));
  if (missing.length < rest.length) return refuse(key, names, map);
  return { parent: map, at: at < 0 ? null : at, node: undefined, missing: [key, ...missing] };
}

function entryOf(
  document: Document,
  { seq, step, refuse }: { seq: YAMLSeq; step: PathStep; refuse: Refuse },
): Place | PlanProblem {
  const list: readonly unknown[] = seq.items.map((item) =>
    isNode(item) ? (item.toJS(document) as unknown) : item,
  );
  const places =
    step.kind === 'place'
      ? [step.place - 1].filter((place) => place >= 0 && place < list.length)
      : entriesNamed(list, labelOf(step));
  const [at, ...others] = places;
  if (at === undefined) {
    const names = namesOfEntries(list).slice(0, 40).join(', ');
    return refuse(labelOf(step), say(planEditWords.oneOf, { names }), seq);
  }
  if (others.length === 0) return { parent: seq, at, node: seq.items[at], missing: [] };
  const shownPlaces = places.map((place) => `[#${String(place + 1)}]`).join(', ');
  const allowed = say(planEditWords.ambiguous, { count: places.length, places: shownPlaces });
  return refuse(labelOf(step), allowed, seq.items[at]);
}

function change(
  text: string,
  { edit, place, refuse }: { edit: PlanEdit; place: Place; refuse: Refuse },
): string | PlanProblem {
  if ('add' in edit) return add(text, { value: edit.add, place, refuse });
  const { parent, at, missing } = place;
  if (missing.length > 0) {
    if (edit.to === null || edit.to === undefined)
      return refuse(missing.join('.'), say(planEditWords.oneOf, { names: keysOf(parent) }), parent);
    return create(text, place, edit.to);
  }
  if (at === null) throw new Error('what is not missing has its place');
  if (edit.to !== null && edit.to !== undefined) return replaceValue(text, parent, at, edit.to);
  if (parent.items.length > 1) return removeItem(text, parent, at);
  return emptied(text, parent, edit);
}

function add(
  text: string,
  { value, place, refuse }: { value: unknown; place: Place; refuse: Refuse },
): string | PlanProblem {
  if (place.missing.length > 0) return create(text, place, [value]);
  if (place.at === null) throw new Error('what is not missing has its place');
  if (isSeq(place.node) && place.node.items.length > 0) return addItem(text, place.node, value);
  if (isSeq(place.node) || isNothing(place.node)) return replaceValue(text, place.parent, place.at, [value]);
  return refuse(shown(toPlain(place.node)), planEditWords.notList, place.node);
}

/** The missing keys, one inside the other, and the value in the innermost. */
function create(text: string, { parent, at, missing }: Place, value: unknown): string {
  const [key = '', ...inner] = missing;
  const nested = inner.reduceRight<unknown>((held, one) => ({ [one]: held }), value);
  if (at !== null) return replaceValue(text, parent, at, nested);
  if (!isMap(parent)) throw new Error('only maps lack keys');
  return addPair(text, parent, { key, value: nested });
}

/** The last one goes: what held it stays, empty. */
function emptied(text: string, parent: YAMLMap | YAMLSeq, edit: PlanEdit): string | PlanProblem {
  const holder = parsePlanPath(edit.at)?.slice(0, -1) ?? [];
  if (holder.length === 0) return text.slice(0, parent.range?.[0] ?? 0) + '{}\n';
  const document = parseDocument(text, { keepSourceTokens: true, schema: 'core', uniqueKeys: false });
  const place = find(document, holder, (value, allowed) => ({ ...NOWHERE, value, allowed }));
  if ('allowed' in place) return place;
  return place.at === null ? text : replaceValue(text, place.parent, place.at, isMap(parent) ? {} : []);
}

const NOWHERE = { line: 1, column: 1, path: '' } as const;

function labelOf(step: PathStep): string {
  return step.kind === 'key' ? step.key : step.kind === 'name' ? step.name : `#${String(step.place)}`;
}

function keysOf(parent: YAMLMap | YAMLSeq): string {
  return isMap(parent) ? parent.items.map(({ key }) => String(key)).join(', ') : '';
}

function isNothing(node: unknown): boolean {
  return (
    node === null ||
    node === undefined ||
    (typeof node === 'object' && 'value' in node && (node.value === null || node.value === undefined))
  );
}

function toPlain(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'value' in node ? node.value : node;
}

function offsetOf(node: unknown): number {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : 0;
}
