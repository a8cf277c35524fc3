import type { Confidence } from './confidence.ts';

/** Something the plan leaves open or contradicts itself about. It is asked to a named person, never silently fixed. */
export interface OpenQuestion {
  /** Stable within a programme: `leader:5.1`, `target:e-tjanster`. */
  readonly id: string;
  /** Where in the plan: `roles[8].person`. */
  readonly about: string;
  readonly raw: string;
  /** Candidate readings, the likeliest first. */
  readonly readings: readonly string[];
  readonly confidence: Confidence;
  /** Person id, or a role's function when nobody holds it. */
  readonly askedOf: string;
  /** The question in words. */
  readonly text: { readonly sv: string; readonly nb: string; readonly en: string };
}
