/** Whether an answer typed or chosen by somebody can be a plan revision: pure, nothing is stored. */
import { answerProblemWords } from '../i18n/plan-reading-words.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { readAnswer } from './read-answer.ts';
import type { PlanReading } from './reading.ts';

/**
 * The answer as it is to be written under `readings:`, or what would be an answer. An already settled question may be
 * answered anew. `plan` must be readable.
 */
export function acceptReading(
  plan: PlanReading,
  questionId: string,
  text: string,
): { readonly reading: string } | { readonly problem: Phrase } {
  const readings =
    plan.questions.find(({ id }) => id === questionId)?.readings ??
    plan.settled.find(({ question }) => question === questionId)?.offered;
  if (plan.programme === null || readings === undefined) return { problem: answerProblemWords.openQuestion };
  const answer = readAnswer({ id: questionId, readings }, text, plan.programme);
  return 'problem' in answer ? answer : { reading: answer.reading };
}
