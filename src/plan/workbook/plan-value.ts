/** Setting values inside a plan's data by keys, and how its things are named. */
import { isObject, valueAt } from '../value-at.ts';

export type PlanObject = Record<string, unknown>;

/** Sets a value, making the things on the way. */
export function setAt(owner: PlanObject, keys: readonly string[], value: unknown): void {
  const [key, ...rest] = keys;
  if (key === undefined) return;
  if (rest.length === 0) {
    owner[key] = value;
    return;
  }
  const inner = owner[key];
  const next: PlanObject = isObject(inner) ? inner : {};
  owner[key] = next;
  setAt(next, rest, value);
}

const KEY_FIELDS = ['id', 'number', 'name'] as const;

/** How the rows of other sheets name the things of a list: by id, number or name where that is unique, else `#3`. */
export function namesOfThings(things: readonly unknown[]): readonly string[] {
  const names = things.map((thing) => {
    const key = KEY_FIELDS.map((field) => valueAt(thing, [field])).find((value) => value !== undefined);
    return typeof key === 'string' && key !== '' ? key : '';
  });
  return names.map((name, index) =>
    name === '' || names.indexOf(name) !== index ? `#${String(index + 1)}` : name,
  );
}
