/**
 * A re-plan was written on one plan and approved later, when another one already counted: answers to questions and
 * follow-up had come in. What came in is put into the approved text, place by place, so that nothing of it is lost.
 * Where both say something else about the same place, the approved word stands and the place is named.
 */
import { parse } from 'yaml';
import { editPlan, type PlanEdit } from './edit-plan.ts';
import { namesOfEntries } from './plan-path.ts';
import { readPlan } from './read-plan.ts';
import { isObject, valueAt } from './value-at.ts';

export interface RebaseConflict {
  /** `activities["2.1"].period`. */
  readonly at: string;
  /** What follow-up had put there, as YAML would; `null`: it had taken it away. */
  readonly followUp: string | null;
}

export interface RebasedPlan {
  readonly text: string;
  /** Follow-up that could not be put in; empty: all of it is there. */
  readonly conflicts: readonly RebaseConflict[];
}

/**
 * `base`: what the re-plan was written on · `current`: what counts now · `approved`: the re-plan. All three read without
 * problems; so does the result.
 */
export function rebasePlan(input: {
  readonly base: string;
  readonly current: string;
  readonly approved: string;
}): RebasedPlan {
  const [base, current, approved] = [load(input.base), load(input.current), load(input.approved)];
  let { approved: text } = input;
  const conflicts: RebaseConflict[] = [];
  for (const { edit, was, is } of editsBetween({ base, current, at: '' })) {
    const there = 'add' in edit ? undefined : valueBy(approved, edit.steps);
    if (!('add' in edit) && same(there, is)) continue;
    if ('add' in edit && hasEntry(valueBy(approved, edit.steps), is)) continue;
    const isClean = 'add' in edit || same(there, was);
    const edited = isClean ? editPlan(text, [planEdit(edit)]) : null;
    // What reads before the edit and not after it belongs to something that the re-plan has changed.
    if (edited !== null && 'text' in edited && readPlan(edited.text).programme !== null) ({ text } = edited);
    else conflicts.push({ at: edit.at, followUp: is === undefined ? null : shownValue(is) });
  }
  return { text, conflicts };
}

type Step = string | { readonly name: string };
type Edit = { readonly at: string; readonly steps: readonly Step[] } & (
  { readonly to: unknown } | { readonly add: unknown }
);

interface Difference {
  readonly edit: Edit;
  readonly was: unknown;
  readonly is: unknown;
}

function planEdit(edit: Edit): PlanEdit {
  return 'add' in edit ? { at: edit.at, add: edit.add } : { at: edit.at, to: edit.to ?? null };
}

function editsBetween(
  input: { readonly base: unknown; readonly current: unknown; readonly at: string },
  steps: readonly Step[] = [],
): readonly Difference[] {
  const { base, current, at } = input;
  if (same(base, current)) return [];
  if (isObject(base) && isObject(current))
    return [...new Set([...Object.keys(base), ...Object.keys(current)])].flatMap((key) =>
      editsBetween({ base: base[key], current: current[key], at: at === '' ? key : `${at}.${key}` }, [
        ...steps,
        key,
      ]),
    );
  const [old, now] = [namedEntries(base), namedEntries(current)];
  if (old === null || now === null) return [{ edit: { at, steps, to: current }, was: base, is: current }];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const place = { at: `${at}[${JSON.stringify(name)}]`, steps: [...steps, { name }] };
    if (!old.has(name))
      return [{ edit: { at, steps, add: now.get(name) }, was: undefined, is: now.get(name) }];
    return editsBetween({ base: old.get(name), current: now.get(name), at: place.at }, place.steps);
  });
}

/** The list's entries by name; `null` for no list, or one whose entries share names or have none. */
function namedEntries(value: unknown): ReadonlyMap<string, unknown> | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const list: readonly unknown[] = value;
  const names = namesOfEntries(list);
  if (names.some((name) => name.startsWith('#')) || new Set(names).size < names.length) return null;
  return new Map(names.map((name, index) => [name, list[index]]));
}

/** By keys and entries' names: a place in a list may be another one in the other plan. */
function valueBy(root: unknown, steps: readonly Step[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof step === 'string' ? valueAt(value, [step]) : namedEntries(value)?.get(step.name),
    root,
  );
}

function hasEntry(list: unknown, entry: unknown): boolean {
  return Array.isArray(list) && list.some((one: unknown) => same(one, entry));
}

function load(text: string): unknown {
  return parse(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' }) as unknown;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
