/** The activities reported yellow or red, worst first, in plan order among equals. */
import type { Answer } from '../programme/status/answer.ts';
import { isWorse } from '../programme/status/colour.ts';
import { type ActivityStatus, isOpen, type Situation } from './situation.ts';

export type Deviant = ActivityStatus & { readonly answer: Answer };

export function deviantsOf(situation: Situation): readonly Deviant[] {
  return situation.activities
    .flatMap((one) =>
      one.answer !== null && isOpen(one) && isWorse(one.colour, 'green')
        ? [{ ...one, answer: one.answer }]
        : [],
    )
    .sort((a, b) => Number(isWorse(b.colour, a.colour)) - Number(isWorse(a.colour, b.colour)));
}
