/**
 * From one plan's data to another's as edits of the file: what is the same is not touched, so that comments stay where
 * they are. A list whose order has changed, or that grew in the middle, is written anew as a whole.
 */
import { isObject } from '../value-at.ts';
import type { PlanEdit } from '../edit-plan.ts';
import { namesOfThings, type PlanObject } from './plan-value.ts';

export function editsBetween(before: unknown, after: unknown, path = ''): readonly PlanEdit[] {
  if (isSame(before, after)) return [];
  if (isObject(before) && isObject(after)) return ofThings(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path);
  return [{ at: path, to: after }];
}

const PLAIN_KEY = /^[\p{L}\p{N}_-]+$/u;

function ofThings(before: PlanObject, after: PlanObject, path: string): readonly PlanEdit[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (path !== '' && !keys.every((key) => PLAIN_KEY.test(key))) return [{ at: path, to: after }];
  return keys.flatMap((key) => {
    const at = path === '' ? key : `${path}.${key}`;
    // A sheet without rows says as much as an empty list.
    if (!Object.hasOwn(after, key)) return isEmpty(before[key]) ? [] : [{ at, to: null }];
    return Object.hasOwn(before, key) ? editsBetween(before[key], after[key], at) : [{ at, to: after[key] }];
  });
}

function ofLists(before: readonly unknown[], after: readonly unknown[], path: string): readonly PlanEdit[] {
  if (after.length === 0 || ![...before, ...after].every(isObject)) return [{ at: path, to: after }];
  const names = namesOfThings(after);
  const old = namesOfThings(before);
  const kept = old.filter((name) => names.includes(name));
  // What stays must come first and in the same order: then the rest is taken away here and added there.
  if (kept.some((name, index) => names[index] !== name)) return [{ at: path, to: after }];
  const gone = old.flatMap((name, index) => (names.includes(name) ? [] : [index])).reverse();
  return [
    ...gone.map((index) => ({ at: `${path}[#${String(index + 1)}]`, to: null })),
    ...kept.flatMap((name, index) =>
      editsBetween(before[old.indexOf(name)], after[index], `${path}[#${String(index + 1)}]`),
    ),
    ...after.slice(kept.length).map((thing) => ({ at: path, add: thing })),
  ];
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
  }
  return a === b;
}
