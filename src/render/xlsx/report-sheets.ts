/**
 * A report's figures as sheets: facts → sheets, pure. What a reader may not see is already left out of the facts; for the
 * public that leaves milestones. Every row names its sources, and the last sheet says who or what they are.
 */
import type { ReportSheet, ReportWorkbook } from '../../programme/report-workbook.ts';
import type { Document } from '../../report/document.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { contextOf, type SectionContext } from '../../report/section-context.ts';
import { activitySheets } from './activity-sheet.ts';
import { contentsSheet } from './contents-sheet.ts';
import { economySheets } from './economy-sheets.ts';
import { milestoneSheets } from './milestone-sheets.ts';
import { riskSheets } from './risk-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { subProjectSheets } from './sub-project-sheet.ts';
import { targetSheets } from './target-sheets.ts';

type MakeSheets = (context: SectionContext) => readonly ReportSheet[];

const INSIDE: readonly MakeSheets[] = [
  economySheets,
  milestoneSheets,
  riskSheets,
  activitySheets,
  targetSheets,
  subProjectSheets,
];
const OPEN: readonly MakeSheets[] = [milestoneSheets];

/** `document`: built from the same facts. */
export function reportSheets(facts: ReportFacts, document: Document): ReportWorkbook {
  const context = contextOf(facts, document.locale);
  const made = (facts.audience === 'public' ? OPEN : INSIDE).flatMap((make) => make(context));
  const sheets = [...made, sourcesSheet(context, document, made)];
  return {
    title: `${document.title}, ${document.programme.shortName}`,
    locale: document.locale,
    currency: facts.programme.currency,
    at: facts.asOf,
    sheets: [contentsSheet(context, document, sheets), ...sheets],
  };
}
