/** The things of a plan that have rows in a workbook, each with the name that other sheets call it by. */
import { valueAt } from '../value-at.ts';
import { namesOfThings } from './plan-value.ts';
import type { SheetSpec } from './sheet-spec.ts';

export interface Thing {
  readonly value: unknown;
  /** How the sheet's rows name the thing they belong to; `null` for the plan itself. */
  readonly owner: string | null;
  /** How rows of other sheets name this one. */
  readonly name: string;
}

/** Every thing of a list, in the plan's order; of a record, every record. */
export function thingsOf(spec: SheetSpec, data: unknown): readonly Thing[] {
  const owners: readonly { readonly value: unknown; readonly name: string | null }[] =
    spec.parent === null ? [{ value: data, name: null }] : thingsOf(spec.parent, data);
  return owners.flatMap(({ value: owner, name: ownerName }) => {
    const found = valueAt(owner, spec.parent === null ? spec.keys : spec.below);
    if (found === undefined) return [];
    const things: readonly unknown[] = Array.isArray(found) ? found : [found];
    const names = namesOfThings(things);
    return things.map((value, index): Thing => {
      const own = names[index] ?? '';
      return { value, owner: ownerName, name: ownerName === null ? own : `${ownerName} / ${own}` };
    });
  });
}
