/** Which place in a funder's own form gets which fact of a report: a mapping file, read. */
import type { Locale } from './locale.ts';
import type { ReportSection } from './report-section.ts';

/** Single facts that a form may ask for by name. */
export const FORM_FACTS = [
  /** The programme's full name. */
  'programme',
  'short-name',
  /** `Tertialrapport januar–april 2007`. */
  'title',
  /** `januar–april 2007`. */
  'period',
  'period-start',
  'period-end',
  /** What the report knows, and which plan. */
  'cut-off',
  'revision',
  /** Sign and word of the colour of the whole. */
  'overall',
  /** How many decisions are asked for. */
  'decisions',
] as const;
export type FormFact = (typeof FORM_FACTS)[number];

export type FormField = {
  /** The placeholder, without its braces. */
  readonly tag: string;
} & (
  | { readonly kind: 'fact'; readonly fact: FormFact; readonly max: number | null }
  | { readonly kind: 'words'; readonly words: string; readonly max: number | null }
  | {
      readonly kind: 'section';
      readonly section: ReportSection;
      /** One of its terms by its words, or by its number from 1; `null`: the whole section. */
      readonly item: string | number | null;
      readonly max: number | null;
    }
  | {
      readonly kind: 'table';
      readonly section: ReportSection;
      /** Number of the table within its section, from 1. */
      readonly table: number;
      /** Placeholder in the form's row → the column's title in the report, or its number from 1. */
      readonly columns: Readonly<Record<string, string | number>>;
    }
);

export interface FormMap {
  /** What the values are written in; `null`: the report's own language. */
  readonly language: Locale | null;
  readonly fields: readonly FormField[];
}
