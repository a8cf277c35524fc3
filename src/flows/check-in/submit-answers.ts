import { createHash } from 'node:crypto';
import type { ModalView } from '@slack/types';
import { zoneOf } from '../../programme/obligation/agenda.ts';
import { acceptAnswers } from '../../programme/status/accept-answers.ts';
import type { AnswerInput } from '../../programme/status/answer-input.ts';
import { draftOf } from '../../programme/status/draft-answer.ts';
import type { AnswerProblem } from '../../programme/status/answer-problems.ts';
import { fieldBlockId, parseMemory } from '../../render/slack/form-ids.ts';
import { formProblems } from '../../render/slack/render-form.ts';
import { renderNotice } from '../../render/slack/render-notice.ts';
import { type Afterwards, type CheckInDeps, nothing } from './check-in-deps.ts';
import { formPage, redrawnPage } from './form-page.ts';
import { type FormView, type OpenForm, readForm } from './read-form.ts';
import { auditRefusal } from './refuse.ts';
import { settleMessages } from './settle-messages.ts';
import { storeAnswers } from './store-answers.ts';

/** What Slack is told about a submitted form, and what to do once it has been told. */
export type SubmitReply = (
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'update'; readonly view: ModalView }
  | { readonly kind: 'close' }
) & { readonly afterwards: Afterwards };

export interface SubmitInput {
  readonly userId: string;
  readonly view: FormView;
  /** Block ids the form showed when it was submitted. */
  readonly blockIds: readonly string[];
}

/** A page of the form was submitted: all its problems at their fields, or stored and on to the next page. */
export async function submitAnswers(deps: CheckInDeps, input: SubmitInput): Promise<SubmitReply> {
  const now = deps.clock.now();
  const form = await readForm(deps, input);
  if (form === undefined || form.inputs.length === 0) return refuse(deps, input, now);
  const { member, checkIn, inputs, memory } = form;
  await auditLost(deps, form, now);
  const today = now.toZonedDateTimeISO(zoneOf(member.agenda, member.person)).toPlainDate();
  const { accepted, problems } = acceptAnswers(inputs, checkIn, today);
  if (accepted === null) return { ...faults(form, problems, input.blockIds), afterwards: nothing };
  await storeAnswers(deps, {
    agenda: member.agenda,
    checkIn,
    accepted,
    by: member.person,
    at: now,
    submissionKey: keyOf(input, inputs),
  });
  const isLast = memory.page >= memory.pages.length - 1;
  const afterwards: Afterwards = () =>
    settleMessages(deps, {
      programme: memory.programme,
      person: memory.person,
      week: memory.week,
      userId: input.userId,
    });
  if (isLast) return { kind: 'close', afterwards };
  const drafts = checkIn.items.map((item) => draftOf(item, memory.week));
  const view = formPage(form, { page: memory.page + 1, drafts, incomplete: false });
  return { kind: 'update', view, afterwards };
}

/**
 * The same for a submission that is delivered twice. What the fields hold is part of it: who was told to try again and
 * has since changed a word sends something new from the same view.
 */
function keyOf({ view }: SubmitInput, inputs: readonly AnswerInput[]): string {
  const content = createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 16);
  return `${view.id}:${view.hash}:${content}`;
}

/** At the fields; where a field is not shown yet, the form comes again with it and says what is missing. */
function faults(
  form: OpenForm,
  problems: readonly AnswerProblem[],
  blockIds: readonly string[],
): { kind: 'errors'; errors: Readonly<Record<string, string>> } | { kind: 'update'; view: ModalView } {
  const isShown = problems.every(({ activity, field, target }) =>
    blockIds.includes(fieldBlockId(activity, field, target)),
  );
  return isShown
    ? { kind: 'errors', errors: formProblems(problems, form.member.locale) }
    : { kind: 'update', view: redrawnPage(form, true) };
}

/** Activities that went to somebody else while the form was open are not stored, and the log says so. */
async function auditLost(deps: CheckInDeps, form: OpenForm, at: Temporal.Instant): Promise<void> {
  const { memory, member, inputs } = form;
  const lost = (memory.pages[memory.page] ?? []).filter(
    (number) => !inputs.some(({ activity }) => activity === number),
  );
  if (lost.length === 0) return;
  const subject = `answers:${memory.week}:${lost.join(',')}`;
  await auditRefusal(deps, { at, programme: memory.programme, actor: member.person, subject });
}

async function refuse(deps: CheckInDeps, input: SubmitInput, at: Temporal.Instant): Promise<SubmitReply> {
  const [known] = await deps.store.programmesOf(input.userId);
  await auditRefusal(deps, {
    at,
    programme: known?.programme ?? null,
    actor: known?.person ?? input.userId,
    subject: `submission:${input.view.id}`,
  });
  return {
    kind: 'update',
    view: renderNotice('notYours', parseMemory(input.view.memory)?.locale ?? 'sv'),
    afterwards: nothing,
  };
}
