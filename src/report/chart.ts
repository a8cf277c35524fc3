/** Charts as numbers and words; drawing them is the renderers' business. `title` is the message, `desc` the numbers. */
import type { Colour } from '../programme/status/colour.ts';

interface Drawn {
  /** Unique within the document. */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
}

/** Activities × weeks. A cell is `null` where the activity did not run. */
export interface HeatChart extends Drawn {
  readonly kind: 'heat';
  /** `Vecka`, above the rows' names. */
  readonly weekTitle: string;
  /** Short week labels: `36`. */
  readonly weeks: readonly string[];
  readonly rows: readonly {
    readonly number: string;
    readonly title: string;
    readonly cells: readonly (Colour | null)[];
  }[];
  readonly key: readonly { readonly colour: Colour; readonly text: string }[];
}

/** Days since `start` of the axis; what lies outside is left out by the builder. */
export interface TimelineChart extends Drawn {
  readonly kind: 'timeline';
  readonly days: number;
  readonly months: readonly { readonly day: number; readonly label: string }[];
  readonly today: { readonly day: number; readonly label: string } | null;
  readonly rows: readonly {
    readonly number: string;
    readonly title: string;
    readonly start: number | null;
    readonly contract: number | null;
    readonly baseline: number | null;
    readonly forecast: number | null;
    readonly done: number | null;
    readonly late: boolean;
  }[];
  readonly key: Readonly<Record<'contract' | 'baseline' | 'forecast' | 'done', string>>;
}

export interface BulletChart extends Drawn {
  readonly kind: 'bullet';
  readonly rows: readonly {
    readonly label: string;
    readonly unit: string;
    readonly target: number;
    readonly promised: number;
    readonly actual: number | null;
    readonly actualText: string;
    readonly promisedText: string;
    readonly targetText: string;
  }[];
}

/** Budget, outcome and forecast, bars from a common zero. The numbers place pixels; the texts are exact, ready for eyes. */
export interface BudgetChart extends Drawn {
  readonly kind: 'budget';
  readonly rows: readonly {
    readonly label: string;
    readonly budget: number;
    readonly outcome: number | null;
    readonly forecast: number | null;
    /** `329 300 av 321 900`. */
    readonly valueText: string;
    readonly forecastText: string | null;
    /** The outcome has passed the budget: by how much in words, and how serious it is. */
    readonly over: { readonly text: string; readonly colour: 'yellow' | 'red' } | null;
  }[];
  readonly key: Readonly<Record<'budget' | 'outcome' | 'forecast', string>>;
}

/** Probability 1–5 across, consequence 1–5 upwards; a cell lists the ids of its risks. */
export interface RiskChart extends Drawn {
  readonly kind: 'risk';
  readonly probabilityTitle: string;
  readonly consequenceTitle: string;
  /** All 25. */
  readonly cells: readonly {
    readonly probability: number;
    readonly consequence: number;
    readonly colour: Exclude<Colour, 'grey'>;
    readonly ids: readonly string[];
  }[];
  readonly key: readonly { readonly colour: Exclude<Colour, 'grey'>; readonly text: string }[];
}

/** What was promised by then and what was counted, month by month, both cumulative. */
export interface CurveChart extends Drawn {
  readonly kind: 'curve';
  /** The whole target: the axis reaches it. */
  readonly target: number;
  readonly points: readonly {
    readonly label: string;
    readonly promised: number;
    readonly promisedText: string;
    /** `null` in a month in which nobody counted: no point is made up. */
    readonly actual: number | null;
    readonly actualText: string;
  }[];
  readonly key: Readonly<Record<'promised' | 'actual', string>>;
}

export type Chart = HeatChart | TimelineChart | BulletChart | BudgetChart | RiskChart | CurveChart;
