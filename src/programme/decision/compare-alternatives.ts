/**
 * What the alternatives of a decision have in common and where they part (F12, F13). Two effects are the same only when
 * their words are: "metodhandboken … v 1.0" and "förblir v 0.7" stay two, because guessing that they speak of one thing
 * would hide the difference one decides about. Case, spacing and a full stop at the end are no difference.
 */
import type { Alternative } from './decision.ts';

export interface ComparedEffect {
  /** As the first alternative that has it writes it. */
  readonly text: string;
  /** Where it stands: number of the alternative and letter in its list, in order. */
  readonly in: readonly { readonly alternative: number; readonly letter: string }[];
  /** In every alternative, in several, or in one alone. */
  readonly reach: 'all' | 'several' | 'one';
}

/** Every effect once, in the order met. An effect listed twice in one alternative stands there once. */
export function compareAlternatives(alternatives: readonly Alternative[]): readonly ComparedEffect[] {
  const met = new Map<string, { text: string; in: Map<number, string> }>();
  for (const { number, effects } of alternatives)
    for (const [index, text] of effects.entries()) {
      const key = sameWords(text);
      const effect = met.get(key) ?? { text, in: new Map<number, string>() };
      met.set(key, effect);
      if (!effect.in.has(number)) effect.in.set(number, letterOf(index));
    }
  return [...met.values()].map((effect) => ({
    text: effect.text,
    in: [...effect.in].map(([alternative, letter]) => ({ alternative, letter })),
    reach: effect.in.size === 1 ? 'one' : effect.in.size === alternatives.length ? 'all' : 'several',
  }));
}

function sameWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.]+$/u, '')
    .trim();
}

/** a … z, then 27, 28 …: no list of effects is that long, but none may break. */
function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : String(index + 1);
}
