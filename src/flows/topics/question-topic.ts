/** Open questions about the plan: a candidate on a button, own words in a form, one after the other from Home. */
import type { ModalView } from '@slack/types';
import { questionWords as words } from '../../i18n/question-words.ts';
import { readingLabel } from '../../i18n/reading-label.ts';
import { waitingQuestions } from '../../programme/obligation/asked-questions.ts';
import { cleanText } from '../../render/slack/clean-text.ts';
import { parseQuestionValue, QUESTION_ACTIONS } from '../../render/slack/question-value.ts';
import {
  QUESTION_BLOCKS,
  readQuestionForm,
  renderQuestionForm,
} from '../../render/slack/render-question-form.ts';
import { personName } from '../../render/slack/render-questions.ts';
import { renderNoticeText } from '../../render/slack/render-notice.ts';
import { answerQuestion, type AnswerQuestionResult } from '../answer-question.ts';
import { type Afterwards, type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadMembership, type MemberOf } from '../check-in/load-member.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';
import { readyQuestion, type ReadyQuestion } from '../questions/ready-question.ts';
import { updateQuestions } from '../questions/update-questions.ts';
import type { Topic, TopicForm, TopicPress, TopicReply } from './topic.ts';

export const questionTopic: Topic = {
  name: 'question',
  opens: (actionId) => actionId === QUESTION_ACTIONS.other || actionId === QUESTION_ACTIONS.open,
  localeOf: (hint) => parseQuestionValue(hint)?.locale,
  press: pressQuestion,
  submit: submitQuestion,
};

async function pressQuestion(deps: CheckInDeps, press: TopicPress): Promise<TopicReply> {
  const ready = await readyQuestion(deps, { ...press, hint: press.value });
  if ('view' in ready) return { open: ready.view, afterwards: ready.afterwards };
  const { value, member } = ready;
  if (value.reading === null) return { open: formOf(ready), afterwards: nothing };
  const result = await answer(deps, ready, value.reading);
  const text = resultText(result, member, value.reading);
  const isDone = result.state === 'answered';
  return {
    // The message itself shows the answer; a modal on top of it would only have to be closed.
    open: isDone ? null : renderNoticeText(text, member.locale),
    afterwards: afterAnswer(deps, ready, press.userId),
  };
}

async function submitQuestion(deps: CheckInDeps, form: TopicForm): Promise<SubmitReply> {
  const ready = await readyQuestion(deps, { ...form, hint: form.memory });
  if ('view' in ready) return { kind: 'update', ...ready };
  const { member, question, value } = ready;
  const reading = cleanText(readQuestionForm(form.state, question));
  const result = await answer(deps, ready, reading);
  if (result.state === 'wrong' || result.state === 'changes-plan') {
    const error = resultText(result, member, reading);
    return { kind: 'errors', errors: { [QUESTION_BLOCKS.words]: error }, afterwards: nothing };
  }
  const afterwards = afterAnswer(deps, ready, form.userId);
  if (result.state !== 'answered') {
    const view = renderNoticeText(resultText(result, member, reading), member.locale);
    return { kind: 'update', view, afterwards };
  }
  const next = value.goesOn ? await nextForm(deps, ready, form.userId) : null;
  return next === null ? { kind: 'close', afterwards } : { kind: 'update', view: next, afterwards };
}

function answer(deps: CheckInDeps, ready: ReadyQuestion, reading: string): Promise<AnswerQuestionResult> {
  return answerQuestion(deps, {
    programme: ready.value.programme,
    question: ready.question.id,
    raw: ready.question.raw,
    reading,
    by: ready.member.person,
    at: deps.clock.now(),
  });
}

function resultText(result: AnswerQuestionResult, { agenda, locale }: MemberOf, reading: string): string {
  const { programme } = agenda;
  switch (result.state) {
    case 'answered':
      return words[result.changes ? 'thanks' : 'noted'][locale]({
        reading: readingLabel(programme, reading, locale),
      });
    case 'already':
      return words.already[locale]({
        reading: readingLabel(programme, result.reading.reading, locale),
        name: personName(programme, result.reading.by),
      });
    case 'wrong':
      return words.wrong[locale]({ allowed: result.allowed[locale] });
    case 'changes-plan':
      return words.changesPlan[locale];
    case 'changed':
    case 'unknown-programme':
      return words.changed[locale];
  }
}

function formOf({ value, member, question }: ReadyQuestion): ModalView {
  const { agenda, locale, person } = member;
  const goesOn = value.goesOn || value.question === '';
  const left = waitingQuestions(agenda, person).length;
  return renderQuestionForm(agenda.programme, question, { locale, goesOn, left });
}

/** The next one that waits for the same person; `null`: none. */
async function nextForm(deps: CheckInDeps, ready: ReadyQuestion, userId: string): Promise<ModalView | null> {
  const member = await loadMembership(deps, userId, ready.value.programme);
  if (member === undefined) return null;
  const [question, ...others] = waitingQuestions(member.agenda, ready.asked);
  if (question === undefined) return null;
  const how = { locale: member.locale, goesOn: true, left: others.length + 1 };
  return renderQuestionForm(member.agenda.programme, question, how);
}

function afterAnswer(deps: CheckInDeps, { value, asked }: ReadyQuestion, userId: string): Afterwards {
  return () => updateQuestions(deps, { programme: value.programme, person: asked, userId });
}
