/**
 * An answer to an open question becomes a revision of the plan, with who and when. What is written is read again before
 * it is stored: a reading that the plan cannot be read with, or that leaves the question open, is refused with what is
 * allowed. Two answers at the same moment both stand: the later one is put into the plan that holds the earlier.
 */
import { createHash } from 'node:crypto';
import type { Phrase } from '../i18n/phrase.ts';
import { questionWords } from '../i18n/question-words.ts';
import { say } from '../i18n/say.ts';
import { type ConfirmedReading, withReading } from '../plan/with-reading.ts';
import type { PlanRevision, Store } from '../ports.ts';
import type { OpenQuestion } from '../programme/question.ts';
import type { PlanReadings } from './plan-readings.ts';

export interface AnswerQuestionDeps {
  readonly store: Pick<Store, 'loadPlan' | 'savePlanRevisionAfter' | 'audit'>;
  readonly readings: PlanReadings;
}

export interface QuestionAnswer {
  readonly programme: string;
  /** Id of the question. */
  readonly question: string;
  /** What stood in the plan when the question was shown; `null`: whatever stands there now. */
  readonly raw: string | null;
  readonly reading: string;
  /** Person id. */
  readonly by: string;
  readonly at: Temporal.Instant;
}

export type AnswerQuestionResult =
  | { readonly state: 'answered'; readonly revision: number; readonly question: OpenQuestion }
  /** Somebody was faster, or the button was pressed twice. */
  | { readonly state: 'already'; readonly reading: ConfirmedReading }
  /** The plan does not ask this any more, or says something else by now. */
  | { readonly state: 'changed' }
  | { readonly state: 'wrong'; readonly allowed: Phrase }
  | { readonly state: 'unknown-programme' };

/** Beyond this many answers in the same instant something else is wrong. */
const ATTEMPTS = 30;

export async function answerQuestion(
  deps: AnswerQuestionDeps,
  answer: QuestionAnswer,
): Promise<AnswerQuestionResult> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const plan = await deps.store.loadPlan(answer.programme);
    if (plan === undefined) return { state: 'unknown-programme' };
    const result = await answerIn(deps, plan, answer);
    if (result !== 'overtaken') return result;
  }
  throw new Error(`${answer.programme}: no answer could be stored in ${String(ATTEMPTS)} attempts`);
}

async function answerIn(
  deps: AnswerQuestionDeps,
  plan: PlanRevision,
  answer: QuestionAnswer,
): Promise<AnswerQuestionResult | 'overtaken'> {
  const { programme, written, questions } = deps.readings.read(plan);
  if (programme === null) throw new Error(`stored plan ${answer.programme} r${plan.revision} does not read`);
  const question = questions.find(({ id }) => id === answer.question);
  if (question === undefined) {
    const reading = written?.readings?.findLast((one) => one.question === answer.question);
    return reading === undefined ? { state: 'changed' } : { state: 'already', reading };
  }
  if (answer.raw !== null && answer.raw !== question.raw) return { state: 'changed' };
  const on = answer.at.toZonedDateTimeISO(programme.timeZone).toPlainDate().toString();
  const reading = answer.reading.trim();
  if (reading === '') return { state: 'wrong', allowed: questionWords.empty };
  const text = answeredText(deps, plan, {
    ...{ question: question.id, raw: question.raw, reading, by: answer.by, on },
  });
  if (typeof text !== 'string') return { state: 'wrong', allowed: text.allowed };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { by, at } = answer;
  const saved = await deps.store.savePlanRevisionAfter(plan.revision, {
    ...{ programme: programme.id, text, sha256, by, at, cause: 'answer', state: 'active' },
  });
  if (saved === undefined) return 'overtaken';
  await deps.store.audit({
    ...{ at, programme: programme.id, actor: by, action: 'question.answer' },
    subject: `${question.id}, revision ${saved.revision}`,
  });
  return { state: 'answered', revision: saved.revision, question };
}

/** The plan's new text, or why the reading will not do. */
function answeredText(
  deps: AnswerQuestionDeps,
  plan: PlanRevision,
  reading: ConfirmedReading,
): string | { readonly allowed: Phrase } {
  const edited = withReading(plan.text, reading);
  if ('problems' in edited) return firstOf(edited.problems);
  const { text } = edited;
  const after = deps.readings.read({ text, sha256: createHash('sha256').update(text).digest('hex') });
  if (after.programme === null) return firstOf(after.problems);
  const open = after.questions.find(({ id }) => id === reading.question);
  return open === undefined
    ? text
    : { allowed: say(questionWords.stillOpen, { readings: open.readings.slice(0, 5).join(', ') }) };
}

function firstOf(problems: readonly { readonly allowed: Phrase }[]): { readonly allowed: Phrase } {
  return { allowed: problems[0]?.allowed ?? questionWords.empty };
}
