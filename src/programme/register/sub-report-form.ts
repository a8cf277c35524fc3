/**
 * A sub-project's tertial form before and after it is filled in: which numbers are asked for, what they were last time,
 * and what is wrong with what was typed. At least one of the four headings has a text. A number may fall (a service
 * withdrawn), but only when the text under Deviations names the municipality, so that the report says why.
 */
import type { Indicator } from '../delivery/delivery.ts';
import type { Organisation, SubProject } from '../organisation/organisation.ts';
import type { Programme } from '../programme.ts';
import type { Entry, EntryOf } from './entry.ts';
import { observationsOf } from './observations.ts';
import { subReportOf } from './sub-reports.ts';

export const SUB_REPORT_TEXTS = ['achieved', 'deviations', 'problems', 'actions'] as const;
export type SubReportText = (typeof SUB_REPORT_TEXTS)[number];
export const SUB_REPORT_CAP = 3000;

/** One number: a municipality's count of one indicator. */
export interface SubReportCell {
  readonly organisation: Organisation;
  readonly indicator: Indicator;
  /** The newest value known; `null`: none yet. */
  readonly last: number | null;
}

export interface SubReportForm {
  readonly subProject: SubProject;
  /** Period id. */
  readonly period: string;
  /** What has been sent in for the period. */
  readonly entry: EntryOf<'sub-report'> | null;
  /** By municipality in the sub-project's order, then by indicator. */
  readonly cells: readonly SubReportCell[];
}

export function subReportFormOf(
  programme: Programme,
  entries: readonly Entry[],
  about: { readonly subProject: SubProject; readonly period: string; readonly today: Temporal.PlainDate },
): SubReportForm {
  const { subProject, period, today } = about;
  const known = observationsOf(programme, entries, today);
  const cells = subProject.organisations.flatMap((id) =>
    programme.organisations
      .filter((organisation) => organisation.id === id)
      .flatMap((organisation) =>
        programme.indicators
          .filter(({ id: indicator }) => subProject.indicators.includes(indicator))
          .map((indicator) => ({
            organisation,
            indicator,
            last:
              known.findLast((one) => one.indicator === indicator.id && one.organisation === id)?.value ??
              null,
          })),
      ),
  );
  return { subProject, period, entry: subReportOf(entries, subProject.id, period), cells };
}

/** As typed; a text or number the page did not show is absent. */
export interface SubReportInput {
  readonly texts: Readonly<Partial<Record<SubReportText, string>>>;
  readonly counts: readonly { readonly cell: SubReportCell; readonly typed: string }[];
}

export type SubReportProblem =
  | { readonly field: SubReportText; readonly fault: 'empty' | 'tooLong' }
  | { readonly field: 'count'; readonly fault: 'wholeNumber' | 'fallen'; readonly cell: SubReportCell };

export type AcceptedSubReport =
  | { readonly content: EntryOf<'sub-report'>['content']; readonly problems: null }
  | { readonly content: null; readonly problems: readonly SubReportProblem[] };

/** What was typed, laid over what the period's report holds already; or everything that is wrong with it. */
export function acceptSubReport(form: SubReportForm, input: SubReportInput): AcceptedSubReport {
  const texts = textsOf(form, input);
  const problems = [...textProblems(texts), ...countProblems(input, texts.deviations)];
  if (problems.length > 0) return { content: null, problems };
  return { content: { kind: 'sub-report', ...texts, counts: countsOf(form, input) }, problems: null };
}

function textsOf({ entry }: SubReportForm, { texts }: SubReportInput): Record<SubReportText, string> {
  const text = (field: SubReportText): string => (texts[field] ?? entry?.content[field] ?? '').trim();
  return {
    achieved: text('achieved'),
    deviations: text('deviations'),
    problems: text('problems'),
    actions: text('actions'),
  };
}

function textProblems(texts: Readonly<Record<SubReportText, string>>): readonly SubReportProblem[] {
  if (SUB_REPORT_TEXTS.every((field) => texts[field] === '')) return [{ field: 'achieved', fault: 'empty' }];
  return SUB_REPORT_TEXTS.filter((field) => texts[field].length > SUB_REPORT_CAP).map((field) => ({
    field,
    fault: 'tooLong',
  }));
}

function countProblems({ counts }: SubReportInput, deviations: string): readonly SubReportProblem[] {
  return counts.flatMap(({ cell, typed }): readonly SubReportProblem[] => {
    if (typed.trim() === '') return [];
    const value = countOf(typed);
    if (value === null) return [{ field: 'count', fault: 'wholeNumber', cell }];
    const isFallen = cell.last !== null && value < cell.last;
    return isFallen && !names(deviations, cell.organisation)
      ? [{ field: 'count', fault: 'fallen', cell }]
      : [];
  });
}

function countOf(typed: string): number | null {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

/** `Tromsø` is enough for `Tromsø kommune`. */
function names(text: string, { name }: Organisation): boolean {
  const [first = name] = name.split(/\s+/);
  return text.toLocaleLowerCase('nb').includes(first.toLocaleLowerCase('nb'));
}

function countsOf(
  { entry }: SubReportForm,
  { counts }: SubReportInput,
): Record<string, Record<string, number>> {
  const merged = new Map(
    Object.entries(entry?.content.counts ?? {}).map(([id, values]) => [id, new Map(Object.entries(values))]),
  );
  for (const { cell, typed } of counts) {
    const ofOrganisation = merged.get(cell.organisation.id) ?? new Map<string, number>();
    merged.set(cell.organisation.id, ofOrganisation);
    const value = countOf(typed);
    // An emptied field says nothing: what was known before stands.
    if (value === null) ofOrganisation.delete(cell.indicator.id);
    else ofOrganisation.set(cell.indicator.id, value);
  }
  return Object.fromEntries(
    [...merged]
      .filter(([, values]) => values.size > 0)
      .map(([id, values]) => [id, Object.fromEntries(values)]),
  );
}
