import type { Answer } from './answer.ts';
import type { AnswerInput, Choice } from './answer-input.ts';
import type { CheckInItem } from './check-in.ts';

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
    state: stateOf(item),
  };
}

/** The last answer's word, else the plan's; nothing where the programme has no such words. */
function stateOf({ activity, latest, stateWords }: CheckInItem): string | null {
  return [latest?.state, activity.state].find((word) => word != null && stateWords.includes(word)) ?? null;
}

function choiceOf(latest: Answer | null, base: Answer | null, week: string): Choice | null {
  if (latest?.week === week && !(latest.unchanged && base !== null)) return latest.colour;
  return base === null ? null : 'unchanged';
}
