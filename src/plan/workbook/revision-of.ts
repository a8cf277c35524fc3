import type { Workbook } from '../../programme/workbook.ts';
import { fixedTitles } from './sheet-titles.ts';

/** The plan revision a workbook was made from, as its first sheet says; `null`: it does not say. */
export function revisionOf(workbook: Workbook): number | null {
  const contents = workbook.find(({ name }) => fixedTitles.contents.includes(name));
  const row = contents?.rows.find(([title]) => fixedTitles.revision.includes(String(title)));
  const found = /^\d{1,9}/u.exec(String(row?.[1] ?? ''));
  return found === null ? null : Number(found[0]);
}
