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

export type Chart = HeatChart | TimelineChart | BulletChart;
