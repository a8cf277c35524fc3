/** What an answer to an open question was read as. */
import type { Phrase } from '../i18n/phrase.ts';
import type { PersonReading } from '../programme/person.ts';
import type { PeriodReading } from '../programme/programme.ts';
import type { WrittenDate } from '../programme/reading.ts';

/** `reading` is the answer as it is kept: a person's id, an ISO date, a count in figures, else the words themselves. */
export type Answer = { readonly reading: string } & (
  | { readonly kind: 'people'; readonly people: readonly string[]; readonly state: PersonReading['state'] }
  | { readonly kind: 'date'; readonly date: WrittenDate }
  | { readonly kind: 'period'; readonly period: PeriodReading }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'amount'; readonly amount: string }
  /** What an action lacked: its owner, its day, or both. */
  | { readonly kind: 'action'; readonly people: readonly string[]; readonly date: WrittenDate | null }
  | { readonly kind: 'activities'; readonly numbers: readonly string[] }
  | {
      readonly kind: 'scores';
      readonly scores: readonly {
        readonly risk: string;
        readonly probability: number;
        readonly consequence: number;
      }[];
    }
  | {
      readonly kind: 'populations';
      readonly counts: readonly { readonly party: string; readonly count: number }[];
    }
  /** Ids of deliverables. */
  | { readonly kind: 'accepted'; readonly deliverables: readonly string[] }
  | { readonly kind: 'text' }
);

export type AnswerReading = Answer | { readonly problem: Phrase };
