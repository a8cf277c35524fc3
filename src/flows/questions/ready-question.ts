/** From a button or a form back to the question: who presses, whether they may, and whether the plan still says so. */
import type { ModalView } from '@slack/types';
import { questionWords as words } from '../../i18n/question-words.ts';
import { readingLabel } from '../../i18n/reading-label.ts';
import { askedPerson, waitingQuestions } from '../../programme/obligation/asked-questions.ts';
import type { OpenQuestion } from '../../programme/question.ts';
import { parseQuestionValue, type QuestionValue, rawMark } from '../../render/slack/question-value.ts';
import { personName } from '../../render/slack/render-questions.ts';
import { renderNotice, renderNoticeText } from '../../render/slack/render-notice.ts';
import { type Afterwards, type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadMembership, mayAnswerFor, type MemberOf } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import { updateQuestions } from './update-questions.ts';

/** The question as it stands now, and somebody who may answer it. */
export interface ReadyQuestion {
  readonly value: QuestionValue;
  readonly member: MemberOf;
  readonly question: OpenQuestion;
  /** Person id of the one who is asked. */
  readonly asked: string;
}

/** Who presses, whether they may, and whether the plan still says what it said. */
export async function readyQuestion(
  deps: CheckInDeps,
  { userId, hint }: { readonly userId: string; readonly hint: string },
): Promise<ReadyQuestion | { readonly view: ModalView; readonly afterwards: Afterwards }> {
  const value = parseQuestionValue(hint);
  if (value === undefined) return { view: renderNotice('oldButton', 'sv'), afterwards: nothing };
  const member = await loadMembership(deps, userId, value.programme);
  if (member === undefined) return refuse(deps, { userId, value, member });
  const { agenda, locale } = member;
  // From Home no single question is named: the first one that waits.
  const question =
    value.question === ''
      ? waitingQuestions(agenda, member.person)[0]
      : agenda.questions.find(({ id }) => id === value.question);
  if (question === undefined) return settled(deps, member, { userId, value });
  const asked = askedPerson(agenda, question);
  if (!mayAnswerFor(member, asked ?? '')) return refuse(deps, { userId, value, member });
  if (value.question !== '' && value.raw !== rawMark(question.raw))
    return { view: renderNoticeText(words.changed[locale], locale), afterwards: nothing };
  return { value, member, question, asked: asked ?? member.person };
}

/** Answered in the meantime, perhaps by the same finger: said by whom, and the message catches up. */
async function settled(
  deps: CheckInDeps,
  member: MemberOf,
  { userId, value }: { readonly userId: string; readonly value: QuestionValue },
): Promise<{ readonly view: ModalView; readonly afterwards: Afterwards }> {
  const { agenda, locale, person } = member;
  const { programme } = agenda;
  const plan = await deps.store.loadPlan(programme.id, agenda.revision);
  const known =
    plan === undefined
      ? undefined
      : deps.readings.read(plan).settled.find(({ question }) => question === value.question);
  const text =
    value.question === ''
      ? words.none[locale]
      : known === undefined
        ? words.changed[locale]
        : words.already[locale]({
            reading: readingLabel(programme, known.reading, locale),
            name: personName(programme, known.by),
          });
  return {
    view: renderNoticeText(text, locale),
    afterwards: () => updateQuestions(deps, { programme: programme.id, person, userId }),
  };
}

async function refuse(
  deps: CheckInDeps,
  input: { readonly userId: string; readonly value: QuestionValue; readonly member: MemberOf | undefined },
): Promise<{ readonly view: ModalView; readonly afterwards: Afterwards }> {
  const { userId, value, member } = input;
  await auditRefusal(deps, {
    at: deps.clock.now(),
    programme: value.programme,
    actor: member?.person ?? userId,
    subject: `question:${value.question}`,
  });
  return { view: renderNotice('notYours', member?.locale ?? value.locale), afterwards: nothing };
}
