/**
 * From what a person left in the form to what is stored, or everything that is wrong with it, all at once.
 * - Yellow and red need cause, consequence, action, owner and date.
 * - "No change" carries colour, texts and deviation over from the earlier answer; texts left untouched keep the week
 *   since which they have stood.
 * - Counted totals cannot fall without a reason.
 * - Where the programme has words of its own for how far something has come, one of them is chosen (E05).
 */
import type { Deviation, StatusContent } from './answer.ts';
import { type AnswerInput, deviates, parseCount, parseDate, PLAIN_TEXTS } from './answer-input.ts';
import { type AnswerProblem, problemsOf } from './answer-problems.ts';
import type { CheckIn, CheckInItem } from './check-in.ts';
import type { ChosenColour } from './colour.ts';

export interface AcceptedAnswer {
  readonly activity: string;
  readonly content: StatusContent;
  /** ISO week id. */
  readonly textSince: string;
}

export type Acceptance =
  | { readonly accepted: readonly AcceptedAnswer[]; readonly problems: readonly [] }
  | { readonly accepted: null; readonly problems: readonly AnswerProblem[] };

/** `today` in the zone of the one who answers. Inputs about activities outside the check-in are a bug and throw. */
export function acceptAnswers(
  inputs: readonly AnswerInput[],
  checkIn: CheckIn,
  today: Temporal.PlainDate,
): Acceptance {
  const problems: AnswerProblem[] = [];
  const accepted: AcceptedAnswer[] = [];
  for (const input of inputs) {
    const item = checkIn.items.find(({ activity }) => activity.number === input.activity);
    if (item === undefined) throw new Error(`${input.activity} is not asked about in ${checkIn.week.id}`);
    const found = problemsOf(input, item, today);
    problems.push(...found);
    if (found.length === 0) accepted.push(contentOf(input, item, checkIn.week.id));
  }
  return problems.length === 0 ? { accepted, problems: [] } : { accepted: null, problems };
}

function contentOf(input: AnswerInput, item: CheckInItem, week: string): AcceptedAnswer {
  const base = item.base;
  const sameTexts = base !== null && PLAIN_TEXTS.every((field) => input[field].trim() === base[field].trim());
  const kept = input.choice === 'unchanged' ? base : null;
  const texts = sameTexts ? base : input;
  const state = item.stateWords.length === 0 ? null : input.state;
  return {
    activity: input.activity,
    textSince: sameTexts ? base.textSince : week,
    content: {
      colour: kept?.colour ?? chosenOf(input),
      unchanged: kept !== null && sameTexts && state === kept.state,
      done: texts.done.trim(),
      next: texts.next.trim(),
      help: texts.help.trim(),
      deviation: kept === null ? deviationOf(input) : kept.deviation,
      counts: countsOf(input, item),
      countReason: input.countReason.trim(),
      forecast: input.forecast === null ? null : parseDate(input.forecast),
      finished: input.finished === null ? null : parseDate(input.finished),
      state,
    },
  };
}

function chosenOf(input: AnswerInput): ChosenColour {
  if (input.choice === null || input.choice === 'unchanged') throw new Error('accepted without a colour');
  return input.choice;
}

function deviationOf(input: AnswerInput): Deviation | null {
  if (!deviates(input)) return null;
  const due = input.due === null ? null : parseDate(input.due);
  if (due === null) throw new Error('accepted without a date');
  return {
    cause: input.cause.trim(),
    consequence: input.consequence.trim(),
    action: input.action.trim(),
    owner: input.owner.trim(),
    due,
  };
}

function countsOf(input: AnswerInput, item: CheckInItem): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { target } of item.targets) {
    const count = parseCount(input.counts[target.id]?.trim() ?? '');
    if (count !== null) counts[target.id] = count;
  }
  return counts;
}
