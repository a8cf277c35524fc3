/**
 * Everything that is wrong with what a person left in the form: place, value and what is allowed. Yellow and red need
 * cause, consequence, action, owner and a date that has not passed; counted totals cannot fall without a reason.
 */
import {
  type AnswerInput,
  deviates,
  DEVIATION_TEXTS,
  parseCount,
  parseDate,
  PLAIN_TEXTS,
  TEXT_CAP,
} from './answer-input.ts';
import type { CheckInItem } from './check-in.ts';
import { CHOSEN_COLOURS } from './colour.ts';

export type AnswerField =
  | 'state'
  | (typeof PLAIN_TEXTS)[number]
  | (typeof DEVIATION_TEXTS)[number]
  | 'due'
  | 'count'
  | 'countReason'
  | 'forecast'
  | 'finished'
  | 'stateWord';

/** What is allowed instead of the value; the renderer has a sentence for each. */
type AnswerFault =
  | 'state'
  | 'unchanged'
  | 'cause'
  | 'consequence'
  | 'action'
  | 'owner'
  | 'due'
  | 'tooLong'
  | 'wholeNumber'
  | 'fallen'
  | 'fallenReason'
  | 'date'
  | 'past'
  | 'future'
  | 'stateWord';

export interface AnswerProblem {
  readonly activity: string;
  readonly field: AnswerField;
  /** Of a `count`. */
  readonly target: string | null;
  readonly value: string;
  readonly fault: AnswerFault;
  /** With `fallen`: the total it fell from. */
  readonly last: number | null;
}

/** `today` in the zone of the one who answers. */
export function problemsOf(
  input: AnswerInput,
  item: CheckInItem,
  today: Temporal.PlainDate,
): readonly AnswerProblem[] {
  return [
    ...stateProblems(input, item),
    ...textProblems(input),
    ...deviationProblems(input, item, today),
    ...countProblems(input, item),
    ...dateProblems(input, today),
    ...stateWordProblems(input, item),
  ];
}

function stateProblems(input: AnswerInput, item: CheckInItem): readonly AnswerProblem[] {
  if (input.choice === 'unchanged')
    return item.base === null ? [problem(input, 'state', 'unchanged', input.choice)] : [];
  if (input.choice === null || !CHOSEN_COLOURS.includes(input.choice))
    return [problem(input, 'state', 'state', input.choice ?? '')];
  return [];
}

function textProblems(input: AnswerInput): readonly AnswerProblem[] {
  const fields = [...PLAIN_TEXTS, ...(deviates(input) ? DEVIATION_TEXTS : []), 'countReason'] as const;
  return fields
    .filter((field) => input[field].length > TEXT_CAP)
    .map((field) => problem(input, field, 'tooLong', input[field]));
}

function deviationProblems(
  input: AnswerInput,
  item: CheckInItem,
  today: Temporal.PlainDate,
): readonly AnswerProblem[] {
  if (!deviates(input)) return [];
  const empty = DEVIATION_TEXTS.filter((field) => input[field].trim() === '');
  const due = dueFault(input.due, item, today);
  return [
    ...empty.map((field) => problem(input, field, field, input[field])),
    ...(due === null ? [] : [problem(input, 'due', due, input.due ?? '')]),
  ];
}

/** An action promised for a day that has passed is overdue, which may be said; a new promise is about the future. */
function dueFault(
  typed: string | null,
  { latest }: CheckInItem,
  today: Temporal.PlainDate,
): 'due' | 'date' | 'past' | null {
  if (typed === null) return 'due';
  const date = parseDate(typed);
  if (date === null) return 'date';
  const stands = latest?.deviation?.due.equals(date) === true;
  return !stands && Temporal.PlainDate.compare(date, today) < 0 ? 'past' : null;
}

function countProblems(input: AnswerInput, item: CheckInItem): readonly AnswerProblem[] {
  return item.targets.flatMap(({ target, base }) => {
    const typed = input.counts[target.id]?.trim() ?? '';
    if (typed === '' && base === null) return [];
    const count = parseCount(typed);
    const at = { target: target.id, last: base };
    if (count === null) return [{ ...problem(input, 'count', 'wholeNumber', typed), ...at }];
    if (base === null || count >= base || input.countReason.trim() !== '') return [];
    return [
      { ...problem(input, 'count', 'fallen', typed), ...at },
      problem(input, 'countReason', 'fallenReason', input.countReason),
    ];
  });
}

function dateProblems(input: AnswerInput, today: Temporal.PlainDate): readonly AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  for (const field of ['forecast', 'finished'] as const) {
    const typed = input[field];
    if (typed === null) continue;
    const date = parseDate(typed);
    if (date === null) problems.push(problem(input, field, 'date', typed));
    else if (field === 'finished' && Temporal.PlainDate.compare(date, today) > 0)
      problems.push(problem(input, field, 'future', typed));
  }
  return problems;
}

/** Where the programme has words of its own for how far something has come, one of them is chosen. */
function stateWordProblems(input: AnswerInput, { stateWords }: CheckInItem): readonly AnswerProblem[] {
  if (stateWords.length === 0 || (input.state !== null && stateWords.includes(input.state))) return [];
  return [problem(input, 'stateWord', 'stateWord', input.state ?? '')];
}

function problem(input: AnswerInput, field: AnswerField, fault: AnswerFault, value: string): AnswerProblem {
  return { activity: input.activity, field, target: null, value, fault, last: null };
}
