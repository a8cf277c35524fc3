/**
 * Whether a counted promise asks for less than before (N04): "Alle kommuner" has become "Minst 30 kommuner", a count is
 * lower, "mer enn 15" is "minst 15", or nothing is counted any more. A count in another unit is another promise and is
 * not compared, except that all is more than any number.
 */
import type { Comparator, Quantity } from '../programme/reading.ts';

type Counted = Pick<Quantity, 'comparator' | 'count' | 'unit'>;

export function isWeakerQuantity(before: Quantity | null, after: Quantity | null): boolean {
  if (before === null) return false;
  if (after === null) return true;
  if (isLess(before, after)) return true;
  if (before.each === null) return false;
  return after.each === null || isLess(before.each, after.each);
}

function isLess(before: Counted, after: Counted): boolean {
  const [was, is] = [least(before), least(after)];
  if (was === Infinity || is === Infinity) return is < was;
  return isSameUnit(before, after) && is < was;
}

/** The smallest number that keeps the promise. */
function least({
  comparator,
  count,
}: {
  readonly comparator: Comparator;
  readonly count: number | null;
}): number {
  if (comparator === 'all' || count === null) return Infinity;
  return comparator === 'more-than' ? count + 1 : count;
}

/** `interaktive tjenester` and `tjenester` count the same. */
function isSameUnit(one: Counted, other: Counted): boolean {
  const [a, b] = [one.unit.toLowerCase(), other.unit.toLowerCase()];
  return a === '' || b === '' || a.includes(b) || b.includes(a);
}
