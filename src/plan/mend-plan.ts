/**
 * Puts stand-ins where the shape is wrong, only so that the rest can be checked in the same round: unknown keys go, a
 * number where text belongs becomes text, anything else becomes something of the right shape in the same place, so that
 * places and references stay those of the file. The result is never imported.
 */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Box = Record<PropertyKey, unknown>;

/** A mended copy, or `null` where nothing can stand in. The data itself is left alone. */
export function mendPlan(data: unknown, issues: readonly Issue[]): unknown {
  if (typeof data !== 'object' || data === null) return null;
  const copy: unknown = structuredClone(data);
  return issues.every((issue) => mend(copy, issue)) ? copy : null;
}

function mend(copy: unknown, issue: Issue): boolean {
  if (issue.code === 'unrecognized_keys') {
    const box = boxAt(copy, issue.path);
    for (const key of issue.keys) if (box !== null) Reflect.deleteProperty(box, key);
    return box !== null;
  }
  const key = issue.path.at(-1);
  const box = boxAt(copy, issue.path.slice(0, -1));
  if (key === undefined || box === null) return false;
  const value = standIn(issue, box[key]);
  if (value !== undefined) box[key] = value;
  // What may be left out is left out; what may not comes back in the next round as missing.
  else if (box[key] !== undefined && !Array.isArray(box)) Reflect.deleteProperty(box, key);
  else return false;
  return true;
}

/** Something of the right shape; `undefined` where the key can only be taken away. */
function standIn(issue: Issue, value: unknown): unknown {
  if (issue.code === 'invalid_type') return ofType(issue.expected, value);
  if (issue.code === 'invalid_value') return issue.values[0];
  if (issue.code === 'invalid_format') {
    const pattern = new RegExp((issue.pattern ?? '').replace(/^\/|\/$/gu, ''), 'u');
    return ['x', '1', 'XXX'].find((text) => pattern.test(text));
  }
  if (issue.code === 'too_big') {
    const max = Number(issue.maximum);
    return typeof value === 'string' || Array.isArray(value) ? value.slice(0, max) : max;
  }
  if (issue.code === 'too_small' && issue.origin !== 'array')
    return issue.origin === 'string' ? 'x' : Number(issue.minimum);
  return undefined;
}

function ofType(expected: string, value: unknown): unknown {
  if (expected === 'array') return [];
  if (expected !== 'string') return undefined;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'x';
}

function boxAt(data: unknown, path: readonly PropertyKey[]): Box | null {
  let value: unknown = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Box)[key];
  }
  return typeof value === 'object' && value !== null ? (value as Box) : null;
}
