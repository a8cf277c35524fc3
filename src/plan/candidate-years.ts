import type { Programme } from '../programme/programme.ts';

/** Years that a date without one may be of: at most four, earliest first; none where the plan has no date at all. */
export function candidateYears({ document, start }: Programme): readonly number[] {
  const written = document.date?.year ?? start?.year;
  if (written === undefined) return [];
  const first = Math.max(written - 2, Math.min(written, start?.year ?? written));
  return Array.from({ length: written + 2 - first }, (_, index) => first + index);
}
