/**
 * An answer to an open question becomes a revision of the plan, with who and when. What is written is read again before
 * it is stored: a reading that the plan cannot be read with, or that leaves the question open, is refused with what is
 * allowed. An answer makes certain what was uncertain, or picks one of the readings that were offered; one that moves what
 * the plan says for certain is a re-plan, and where re-plans need approval it is refused (R5). Two answers at the same
 * moment both stand: the later one is put into the plan that holds the earlier.
 */
import { createHash } from 'node:crypto';
import type { Phrase } from '../i18n/phrase.ts';
import { questionWords } from '../i18n/question-words.ts';
import { say } from '../i18n/say.ts';
import { diffPlans } from '../plan/diff-plans.ts';
import { type ConfirmedReading, withReading } from '../plan/with-reading.ts';
import type { PlanRevision, Store } from '../ports.ts';
import { type ClassifiedChanges, classifyChanges } from '../programme/change/classify-changes.ts';
import type { Programme } from '../programme/programme.ts';
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
  | {
      readonly state: 'answered';
      readonly revision: number;
      readonly question: OpenQuestion;
      /** Whether any fact of the programme reads otherwise now; else the answer is only on record. */
      readonly changes: boolean;
    }
  /** Somebody was faster, or the button was pressed twice. */
  | { readonly state: 'already'; readonly reading: ConfirmedReading }
  /** The plan does not ask this any more, or says something else by now. */
  | { readonly state: 'changed' }
  | { readonly state: 'wrong'; readonly allowed: Phrase }
  /** It moves the plan: that is for a change request. */
  | { readonly state: 'changes-plan' }
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
  const answered = answeredText(deps, plan, {
    ...{ question: question.id, raw: question.raw, reading, by: answer.by, on },
  });
  if ('allowed' in answered) return { state: 'wrong', allowed: answered.allowed };
  const { text } = answered;
  if (changesPlan(deps, { plan, programme, question, reading, text, on, by: answer.by }))
    return { state: 'changes-plan' };
  const sha256 = sha256Of(text);
  const { by, at } = answer;
  const saved = await deps.store.savePlanRevisionAfter(plan.revision, {
    ...{ programme: programme.id, text, sha256, by, at, cause: 'answer', state: 'active' },
  });
  if (saved === undefined) return 'overtaken';
  await deps.store.audit({
    ...{ at, programme: programme.id, actor: by, action: 'question.answer' },
    subject: `${question.id}, revision ${saved.revision}`,
  });
  const changes = JSON.stringify(programme) !== JSON.stringify(answered.programme);
  return { state: 'answered', revision: saved.revision, question, changes };
}

/** Kinds of questions that are asked only about what could not be read surely: whatever is answered moves nothing certain. */
const UNREAD = /^(?:date|amount):/u;

/** Whether the plan as answered moves what it said for certain, and not to one of the readings that were offered. */
function changesPlan(
  deps: AnswerQuestionDeps,
  answered: {
    readonly plan: PlanRevision;
    readonly programme: Programme;
    readonly question: OpenQuestion;
    readonly reading: string;
    /** The plan with the answer. */
    readonly text: string;
    readonly on: string;
    readonly by: string;
  },
): boolean {
  const { plan, programme, question, reading, text, on, by } = answered;
  const { id, raw, readings } = question;
  if (programme.changeApprovals.length === 0 || readings.includes(reading) || UNREAD.test(id)) return false;
  const isUnread = programme.activities.some(
    ({ number, period }) => id === `period:${number}` && period.confidence !== 'sure',
  );
  const moves = isUnread ? [] : certainMoves(deps, programme, text);
  if (moves.length === 0) return false;
  // The same reading in other words: "17 okt 2016" for 2016-10-17.
  return !readings.some((offered) => {
    const other = answeredText(deps, plan, { question: id, raw, reading: offered, by, on });
    return 'text' in other && sameMoves(moves, certainMoves(deps, programme, other.text));
  });
}

/** Who answers for what is asked only where the plan is not sure of it. */
function certainMoves(deps: AnswerQuestionDeps, before: Programme, text: string): ClassifiedChanges['moves'] {
  const after = deps.readings.read({ text, sha256: sha256Of(text) }).programme;
  if (after === null) return [];
  const changes = diffPlans(before, after).filter(({ path }) => !/^(?:roles|bodies)\[/u.test(path));
  return classifyChanges(before, after, changes).moves;
}

function sameMoves(one: ClassifiedChanges['moves'], other: ClassifiedChanges['moves']): boolean {
  return (
    one.length === other.length &&
    one.every(({ path, after }) => other.some((move) => move.path === path && move.after === after))
  );
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The plan's new text and what it reads as, or why the reading will not do. */
function answeredText(
  deps: AnswerQuestionDeps,
  plan: PlanRevision,
  reading: ConfirmedReading,
): { readonly text: string; readonly programme: Programme } | { readonly allowed: Phrase } {
  const edited = withReading(plan.text, reading);
  if ('problems' in edited) return firstOf(edited.problems);
  const { text } = edited;
  const after = deps.readings.read({ text, sha256: sha256Of(text) });
  if (after.programme === null) return firstOf(after.problems);
  const open = after.questions.find(({ id }) => id === reading.question);
  return open === undefined
    ? { text, programme: after.programme }
    : { allowed: say(questionWords.stillOpen, { readings: open.readings.slice(0, 5).join(', ') }) };
}

function firstOf(problems: readonly { readonly allowed: Phrase }[]): { readonly allowed: Phrase } {
  return { allowed: problems[0]?.allowed ?? questionWords.empty };
}
