/**
 * Takes away what has the wrong shape, only so that the rest can be checked in the same round: unknown keys go, a
 * number where text belongs becomes text, any other wrong leaf goes with its list entry or key. The result is never
 * imported.
 */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Box = Record<PropertyKey, unknown>;

/** A mended copy; the data itself is left alone. */
export function mendPlan(data: unknown, issues: readonly Issue[]): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const copy: unknown = structuredClone(data);
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      const box = boxAt(copy, issue.path);
      for (const key of issue.keys) if (box !== null) Reflect.deleteProperty(box, key);
    } else mendLeaf(copy, issue);
  }
  return withoutHoles(copy);
}

function mendLeaf(copy: unknown, issue: Issue): void {
  const key = issue.path.at(-1);
  const box = boxAt(copy, issue.path.slice(0, -1));
  if (key === undefined || box === null) return;
  const value = box[key];
  const isText = issue.code === 'invalid_type' && issue.expected === 'string';
  if (isText && (typeof value === 'number' || typeof value === 'boolean')) box[key] = String(value);
  else if (value === undefined || Array.isArray(box)) removeEntry(copy, issue.path);
  else Reflect.deleteProperty(box, key);
}

/** A list entry without something it must have is left out as a whole. */
function removeEntry(copy: unknown, path: readonly PropertyKey[]): void {
  const at = path.findLastIndex((key) => typeof key === 'number');
  const box = at < 0 ? null : boxAt(copy, path.slice(0, at));
  const index = path[at];
  if (box === null || index === undefined) return;
  box[index] = null;
}

function boxAt(data: unknown, path: readonly PropertyKey[]): Box | null {
  let value: unknown = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Box)[key];
  }
  return typeof value === 'object' && value !== null ? (value as Box) : null;
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutHoles(item)]));
}
