/**
 * How a tertial form is cut into pages: the four headings and the first municipalities, then the rest. A municipality's
 * numbers stay together where they fit on one page at all.
 */
import type { SubReportCell, SubReportForm } from '../../programme/register/sub-report-form.ts';

/** Of Slack's 100 blocks; four are the headings, a few stand above them. */
const NUMBERS = 60;

/** At least one page, also without a number to count. */
export function subReportPages({ cells }: SubReportForm): readonly (readonly SubReportCell[])[] {
  const pages: SubReportCell[][] = [[]];
  for (const group of byMunicipality(cells))
    for (let from = 0; from < group.length; from += NUMBERS) {
      const part = group.slice(from, from + NUMBERS);
      const open = pages.at(-1);
      if (open !== undefined && open.length + part.length <= NUMBERS) open.push(...part);
      else pages.push(part);
    }
  return pages;
}

function byMunicipality(cells: readonly SubReportCell[]): readonly (readonly SubReportCell[])[] {
  return [...Map.groupBy(cells, ({ organisation }) => organisation.id).values()];
}
