/**
 * Judges a submitted form about whole areas: all its problems at once, or what is to be stored. A colour is always
 * chosen; yellow and red say why; a measure that is done is named.
 */
import { TEXT_CAP } from './answer-input.ts';
import type { ChosenColour } from './colour.ts';

export interface AreaInput {
  readonly area: string;
  readonly colour: ChosenColour | null;
  readonly comment: string;
  readonly action: string;
  readonly actionDone: boolean;
}

export type AreaField = 'colour' | 'comment' | 'action' | 'done';

export interface AreaProblem {
  readonly area: string;
  readonly field: AreaField;
  readonly fault: 'missing' | 'why' | 'measure' | 'long';
}

export interface AcceptedArea extends AreaInput {
  readonly colour: ChosenColour;
}

/** `accepted` is `null` exactly when there are problems. */
export function acceptAreaStatus(inputs: readonly AreaInput[]): {
  readonly accepted: readonly AcceptedArea[] | null;
  readonly problems: readonly AreaProblem[];
} {
  const problems = inputs.flatMap(problemsOf);
  if (problems.length > 0) return { accepted: null, problems };
  return {
    accepted: inputs.flatMap(({ colour, ...rest }) => (colour === null ? [] : [{ ...rest, colour }])),
    problems,
  };
}

function problemsOf({ area, colour, comment, action, actionDone }: AreaInput): readonly AreaProblem[] {
  const found: AreaProblem[] = [];
  if (colour === null) found.push({ area, field: 'colour', fault: 'missing' });
  if ((colour === 'yellow' || colour === 'red') && comment.trim() === '')
    found.push({ area, field: 'comment', fault: 'why' });
  if (actionDone && action.trim() === '') found.push({ area, field: 'action', fault: 'measure' });
  if (comment.length > TEXT_CAP) found.push({ area, field: 'comment', fault: 'long' });
  if (action.length > TEXT_CAP) found.push({ area, field: 'action', fault: 'long' });
  return found;
}
