import type { Phrase, PhraseWith } from './phrase.ts';

/** The phrase in every language at once, for texts that are stored before their reader is known. */
export function say<P>(phrase: PhraseWith<P>, p: P): Phrase {
  return { sv: phrase.sv(p), nb: phrase.nb(p), en: phrase.en(p) };
}
