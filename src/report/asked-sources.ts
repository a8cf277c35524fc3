/** Where a silence comes from: the weeks in which somebody was asked, or the plan's activities where nobody was. */
import type { ComputedColour } from '../programme/status/colour-reason.ts';
import type { CoverageFact } from './facts.ts';

export function askedSources(coverage: readonly CoverageFact[]): readonly string[] {
  const weeks = [...new Set(coverage.map(({ week }) => week))].sort();
  return weeks.length === 0 ? ['plan:activities'] : weeks.map((week) => `asked:${week}`);
}

/** What a colour was computed from; one that comes of silence leads to those who were asked, a hidden one nowhere. */
export function colourSources(
  { sources, reason }: Pick<ComputedColour, 'sources' | 'reason'>,
  coverage: readonly CoverageFact[],
): readonly string[] {
  return sources.length > 0 || reason.key === 'hidden' ? sources : askedSources(coverage);
}
