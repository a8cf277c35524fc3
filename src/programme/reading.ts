/** What a raw text was read as. The raw text always stays beside the reading: a plan is kept as it was written. */
import type { Confidence } from './confidence.ts';

/**
 * How exact a written date is. `month-range`: "okt-dec 2012" · `season`: "våren 2013" · `relative`: "samma period som
 * ovan" · `missing-year`: "14 april".
 */
export type DatePrecision =
  'day' | 'month' | 'month-range' | 'season' | 'quarter' | 'year' | 'relative' | 'missing-year' | 'unknown';

/** A written date: `start`–`end` are the first and last day it can mean; both `null` when nothing can be read. */
export interface WrittenDate {
  readonly raw: string;
  readonly start: Temporal.PlainDate | null;
  readonly end: Temporal.PlainDate | null;
  readonly precision: DatePrecision;
  readonly confidence: Confidence;
}

/** The day something falls due: the last day it can mean. `null` unless it is read surely: no reminder on a guess. */
export function dueDay(written: WrittenDate | null): Temporal.PlainDate | null {
  return written !== null && written.confidence === 'sure' ? written.end : null;
}

export type Comparator = 'at-least' | 'more-than' | 'exactly' | 'all';

/**
 * A counted target in words: "Minst 10 kommuner har implementert mer enn 15 interaktive tjenester" is ≥ 10 `kommuner`
 * with each > 15 `interaktive tjenester` (N02, N05). `count` is `null` with `all` ("Alle kommuner").
 */
export interface Quantity {
  readonly raw: string;
  readonly comparator: Comparator;
  readonly count: number | null;
  /** What the count is out of: 4 in "minst 3 av 4". */
  readonly of?: number;
  /** In the words of the plan; empty where none stands. */
  readonly unit: string;
  readonly each: { readonly comparator: Comparator; readonly count: number; readonly unit: string } | null;
}

/** Who may see something (R12). A wider class sees less. */
export type Visibility = 'internal' | 'participants' | 'funder' | 'public' | 'vendor-shielded';
