/** A workbook as a plan file: the file there is, edited so that its comments stay, or a new one. Checked like any plan. */
import { parse, stringify } from 'yaml';
import { editPlan } from '../edit-plan.ts';
import { readPlan } from '../read-plan.ts';
import type { PlanReading } from '../reading.ts';
import type { Workbook } from '../../programme/workbook.ts';
import { editsBetween } from './edits-between.ts';
import { keepAbsent } from './keep-absent.ts';
import { type WorkbookProblem, workbookToPlan } from './workbook-to-plan.ts';

const AS_PLAN = { schema: 'core', uniqueKeys: false, logLevel: 'silent' } as const;

export type WorkbookText =
  | { readonly text: string; readonly reading: PlanReading; readonly problems: readonly [] }
  | { readonly text: null; readonly reading: null; readonly problems: readonly WorkbookProblem[] };

/** `before`: the plan file as it stands, or `null` for a programme that is new. Every fault has its sheet and cell. */
export function workbookToText(workbook: Workbook, before: string | null): WorkbookText {
  const { data, problems, unreliable, placeOf } = workbookToPlan(workbook);
  const known: unknown = before === null ? null : parse(before, AS_PLAN);
  if (before !== null) keepAbsent(data, known, workbook);
  const plan = { schema: 'tertial.programme/1', ...data };
  const text = before === null ? stringify(plan, { lineWidth: 120 }) : edited(before, known, plan);
  const reading = readPlan(text);
  const all = [
    ...problems,
    ...reading.problems
      .map(({ path, value, allowed }) => ({ ...placeOf(path), value, allowed }))
      .filter(({ sheet, value }) => value !== '' || !unreliable.has(sheet)),
  ];
  if (all.length > 0) return { text: null, reading: null, problems: all };
  return { text, reading, problems: [] };
}

/** A stored plan always reads; where it could not be edited, it is written anew rather than refused. */
function edited(before: string, known: unknown, plan: unknown): string {
  const result = editPlan(before, editsBetween(known, plan));
  return 'text' in result ? result.text : stringify(plan, { lineWidth: 120 });
}
