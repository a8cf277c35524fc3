/**
 * From what a person left in the form to what is stored, or everything that is wrong with it, all at once.
 * - Yellow and red need cause, consequence, action, owner and date (product rule 3).
 * - "No change" carries colour, texts and deviation over from the earlier answer; texts left untouched keep the week
 *   since which they have stood (product rule 2).
 * - Counted totals cannot fall without a reason (product rule 2).
 */
import type { Answer, Deviation, StatusContent } from './answer.ts';
import type { CheckIn, CheckInItem } from './check-in.ts';
import { CHOSEN_COLOURS, type ChosenColour } from './colour.ts';

/** Longest text a field takes; also Slack's own limit for an input. */
export const TEXT_CAP = 3000;

export const DEVIATION_TEXTS = ['cause', 'consequence', 'action', 'owner'] as const;
export const PLAIN_TEXTS = ['done', 'next', 'help'] as const;

export type Choice = 'unchanged' | ChosenColour;

/** One activity as it stands in the form; dates and numbers as typed. */
export interface AnswerInput {
  readonly activity: string;
  /** `null`: nothing chosen. */
  readonly choice: Choice | null;
  readonly done: string;
  readonly next: string;
  readonly help: string;
  readonly cause: string;
  readonly consequence: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string | null;
  /** By target id. */
  readonly counts: Readonly<Record<string, string>>;
  readonly countReason: string;
  readonly forecast: string | null;
  readonly finished: string | null;
}

export type AnswerField =
  | 'state'
  | (typeof PLAIN_TEXTS)[number]
  | (typeof DEVIATION_TEXTS)[number]
  | 'due'
  | 'count'
  | 'countReason'
  | 'forecast'
  | 'finished';

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
  | 'future';

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

function problemsOf(
  input: AnswerInput,
  item: CheckInItem,
  today: Temporal.PlainDate,
): readonly AnswerProblem[] {
  return [
    ...stateProblems(input, item),
    ...textProblems(input),
    ...deviationProblems(input),
    ...countProblems(input, item),
    ...dateProblems(input, today),
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

function deviationProblems(input: AnswerInput): readonly AnswerProblem[] {
  if (!deviates(input)) return [];
  const empty = DEVIATION_TEXTS.filter((field) => input[field].trim() === '');
  const due = input.due === null ? 'due' : parseDate(input.due) === null ? 'date' : null;
  return [
    ...empty.map((field) => problem(input, field, field, input[field])),
    ...(due === null ? [] : [problem(input, 'due', due, input.due ?? '')]),
  ];
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

function contentOf(input: AnswerInput, item: CheckInItem, week: string): AcceptedAnswer {
  const base = item.base;
  const sameTexts = base !== null && PLAIN_TEXTS.every((field) => input[field].trim() === base[field].trim());
  const kept = input.choice === 'unchanged' ? base : null;
  const texts = sameTexts ? base : input;
  return {
    activity: input.activity,
    textSince: sameTexts ? base.textSince : week,
    content: {
      colour: kept?.colour ?? chosenOf(input),
      unchanged: kept !== null && sameTexts,
      done: texts.done.trim(),
      next: texts.next.trim(),
      help: texts.help.trim(),
      deviation: kept === null ? deviationOf(input) : kept.deviation,
      counts: countsOf(input, item),
      countReason: input.countReason.trim(),
      forecast: input.forecast === null ? null : parseDate(input.forecast),
      finished: input.finished === null ? null : parseDate(input.finished),
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

export function deviates(input: Pick<AnswerInput, 'choice'>): boolean {
  return input.choice === 'yellow' || input.choice === 'red';
}

function parseCount(typed: string): number | null {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : null;
}

function parseDate(typed: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return null;
  try {
    return Temporal.PlainDate.from(typed, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function problem(input: AnswerInput, field: AnswerField, fault: AnswerFault, value: string): AnswerProblem {
  return { activity: input.activity, field, target: null, value, fault, last: null };
}

/** What a fresh form starts with: the last submitted answer, "no change" when there is one from an earlier week. */
export function draftOf(item: CheckInItem, week: string): AnswerInput {
  const { latest, base } = item;
  return {
    activity: item.activity.number,
    choice: choiceOf(latest, base, week),
    done: latest?.done ?? '',
    next: latest?.next ?? '',
    help: latest?.help ?? '',
    cause: latest?.deviation?.cause ?? '',
    consequence: latest?.deviation?.consequence ?? '',
    action: latest?.deviation?.action ?? '',
    owner: latest?.deviation?.owner ?? '',
    due: latest?.deviation?.due.toString() ?? null,
    counts: Object.fromEntries(
      item.targets.map((target) => [target.target.id, target.latest === null ? '' : String(target.latest)]),
    ),
    countReason: latest?.week === week ? latest.countReason : '',
    forecast: latest?.forecast?.toString() ?? null,
    finished: latest?.finished?.toString() ?? null,
  };
}

function choiceOf(latest: Answer | null, base: Answer | null, week: string): Choice | null {
  if (latest?.week === week && !(latest.unchanged && base !== null)) return latest.colour;
  return base === null ? null : 'unchanged';
}
