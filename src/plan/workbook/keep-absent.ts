/**
 * A sheet that is not in the workbook says nothing about its kind of thing: what the plan has of it stays. Only a sheet
 * that is there and empty means that there is none.
 */
import type { Workbook } from '../../programme/workbook.ts';
import { isObject, valueAt } from '../value-at.ts';
import { type PlanObject, setAt } from './plan-value.ts';
import { sheetTitles } from './sheet-titles.ts';
import { type SheetSpec, sheetSpecs } from './sheet-spec.ts';
import { thingsOf } from './things-of.ts';

/** Completes `data`, as read from the workbook, in place. `before`: the plan's data as it stands. */
export function keepAbsent(data: PlanObject, before: unknown, workbook: Workbook): void {
  const present = new Set(workbook.map(({ name }) => name));
  for (const spec of sheetSpecs()) {
    if (sheetTitles(spec).some((title) => present.has(title))) continue;
    if (spec.parent !== null) keepInThings(data, before, { spec, parent: spec.parent });
    else if (spec.kind === 'single') keepFields(data, before, spec);
    else keep(data, valueAt(before, spec.keys), spec.keys);
  }
}

function keepFields(data: PlanObject, before: unknown, { keys, columns }: SheetSpec): void {
  for (const column of columns) {
    const path = [...keys, ...column.keys];
    keep(data, valueAt(before, path), path);
  }
}

/** By the names that the sheets call the things by. */
function keepInThings(
  data: PlanObject,
  before: unknown,
  { spec, parent }: { readonly spec: SheetSpec; readonly parent: SheetSpec },
): void {
  const old = new Map(thingsOf(parent, before).map(({ name, value }) => [name, value]));
  for (const { name, value } of thingsOf(parent, data))
    if (isObject(value)) keep(value, valueAt(old.get(name), spec.below), spec.below);
}

function keep(owner: PlanObject, value: unknown, keys: readonly string[]): void {
  if (value === undefined || valueAt(owner, keys) !== undefined) return;
  const text = valueAt(owner, keys.slice(0, -1));
  // Other writings stand beside the raw text they belong to.
  if (keys.at(-1) === 'alsoWritten' && typeof text === 'string')
    setAt(owner, keys.slice(0, -1), { raw: text, alsoWritten: value });
  else setAt(owner, keys, value);
}
