/**
 * A report as typed blocks, before any format. Sections yield blocks, renderers turn them into HTML, mail, text …, so it
 * is sections + renderers and not sections × formats. Everything that states a fact carries the ids of the answers
 * (`2.1:2016-W35:1`) and plan facts (`plan:activities[3].period`) it was built from.
 */
import type { Locale } from '../programme/locale.ts';
import type { ReportKind } from '../programme/programme.ts';
import type { Colour } from '../programme/status/colour.ts';
import type { Chart } from './chart.ts';

/** A piece of running text. `lang` is set on people's own words, which are never translated. */
export interface Run {
  readonly text: string;
  readonly lang?: Locale;
  readonly look?: 'strong' | 'quiet';
  /** A status light before the text: sign and word, never the colour alone. */
  readonly light?: Colour;
}
export type Rich = readonly Run[];

interface Sourced {
  readonly sources: readonly string[];
}

export interface ListItem extends Sourced {
  readonly rich: Rich;
}

/** A term and what is said about it; an empty term continues the one before. */
export interface Fact extends ListItem {
  readonly term: string;
  readonly lang?: Locale;
}

interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** The first cell is the row's header. */
export interface Row extends Sourced {
  readonly cells: readonly Rich[];
}

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export type Block =
  | { readonly type: 'heading'; readonly rich: Rich }
  | ({ readonly type: 'paragraph'; readonly rich: Rich } & Sourced)
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: 'facts'; readonly items: readonly Fact[] }
  | Table
  | ({
      readonly type: 'status';
      readonly colour: Colour;
      readonly label: string;
      readonly rich: Rich;
    } & Sourced)
  | ({
      readonly type: 'figure';
      readonly value: string;
      readonly label: string;
      readonly note: string | null;
    } & Sourced)
  | ({ readonly type: 'callout'; readonly title: string; readonly rich: Rich } & Sourced)
  | { readonly type: 'chart'; readonly chart: Chart; readonly table: Table };

export interface Section {
  readonly id: string;
  readonly title: string;
  /**
   * `front` sections are page one and together stay within 250 words; `annex` is what reports of two pages have behind
   * them, under a heading of its own.
   */
  readonly place: 'front' | 'body' | 'annex';
  readonly blocks: readonly Block[];
}

/** What a source id stands for, in words. */
export type Source = { readonly id: string } & (
  | {
      readonly kind: 'answer';
      readonly by: string;
      /** What it is about: an activity's number, a sub-project, an area, a change request. */
      readonly about: string;
      readonly when: string;
      readonly moment: string;
      /** What was chosen or counted beside the words, in the reader's language: `▲ gul; 14 e-tjänster`. */
      readonly chose: string;
      /** What was answered, whole, in the person's own words; `null`: a choice without words. */
      readonly said: { readonly text: string; readonly lang: Locale } | null;
    }
  | {
      readonly kind: 'plan';
      readonly label: string;
      /** The plan's own words at that place; `null`: it has none of its own. */
      readonly said: { readonly text: string; readonly lang: Locale } | null;
    }
);

/** Everything that is a Document: the reports a plan can owe, and what is made for meetings and readers beside them. */
type DocumentKind = ReportKind | 'digest' | 'minutes' | 'newsletter' | 'sub-report';

export interface Document {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly programme: {
    readonly id: string;
    readonly title: string;
    readonly shortName: string;
    readonly lang: Locale;
  };
  /** `Månadsrapport september 2016`. */
  readonly title: string;
  /** Which facts: cut-off and plan revision. */
  readonly cutOff: string;
  /** The cut-off as an instant: what files that must carry a date are stamped with. */
  readonly at: Temporal.Instant;
  /** Document number, version, state, registration number, author, approvers: under the title on the first page. */
  readonly imprint: readonly Fact[];
  /** Said before anything else, e.g. that this is a draft nobody has approved; `null`: nothing to say. */
  readonly notice: string | null;
  /** Of the whole; `null` where the reader gets no colours. */
  readonly colour: Colour | null;
  /** How many decisions are asked for; `null` where the reader is told of none. */
  readonly decisions: number | null;
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
}
