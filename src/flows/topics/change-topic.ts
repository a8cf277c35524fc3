/** Yes or no to a change request in Slack: a button opens one line for the record, the form stores the word. */
import { changeRequestWords as say } from '../../i18n/change-request-words.ts';
import { approverOf, waitingStep } from '../../programme/change/approver.ts';
import type { ChangeRequest } from '../../programme/change/change-request.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { changeKey } from '../../programme/obligation/rules/change.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import { cleanText } from '../../render/slack/clean-text.ts';
import {
  CHANGE_ACTIONS,
  CHANGE_FORM,
  CHANGE_NOTE,
  type ChangeMemory,
  type ChangeValue,
  parseChangeMemory,
  parseChangeValue,
} from '../../render/slack/change-value.ts';
import { renderAnsweredChange } from '../../render/slack/render-change-request.ts';
import { renderChangeForm } from '../../render/slack/render-change-form.ts';
import { renderNotice, renderNoticeText } from '../../render/slack/render-notice.ts';
import { recordApproval, requestOf } from '../change/record-approval.ts';
import { type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadMembership } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';
import { loadAgenda } from '../load-agenda.ts';
import type { Topic, TopicForm, TopicPress, TopicReply } from './topic.ts';

export const changeTopic: Topic = {
  name: 'change',
  opens: (actionId) => actionId === CHANGE_ACTIONS.approve || actionId === CHANGE_ACTIONS.refuse,
  localeOf: (hint) => parseChangeValue(hint)?.locale,
  press: openForm,
  submit: storeWord,
};

async function openForm(deps: CheckInDeps, press: TopicPress): Promise<TopicReply> {
  const value = parseChangeValue(press.value);
  if (value === undefined) return { open: renderNotice('oldButton', 'sv'), afterwards: nothing };
  const outcome = press.actionId === CHANGE_ACTIONS.approve ? 'approved' : 'refused';
  const member = await loadMembership(deps, press.userId, value.programme);
  const request = member === undefined ? undefined : requestOf(member.agenda, value.request);
  if (member === undefined || request === undefined) return refuse(deps, press.userId, value);
  const locale = member.locale;
  if (waitingStep(request)?.step !== value.step)
    return {
      open: renderNoticeText(alreadyText(member.agenda.programme.shortName, request, locale), locale),
      afterwards: () => redrawRequest(deps, value),
    };
  if (approverOf(member.agenda, request, value.step) !== member.person)
    return refuse(deps, press.userId, value, member.person);
  return {
    open: renderChangeForm(member.agenda.programme, { ...value, locale, outcome }),
    afterwards: nothing,
  };
}

async function storeWord(deps: CheckInDeps, form: TopicForm): Promise<SubmitReply> {
  const memory = form.callbackId === CHANGE_FORM ? parseChangeMemory(form.memory) : undefined;
  if (memory === undefined)
    return { kind: 'update', view: renderNotice('oldButton', 'sv'), afterwards: nothing };
  const member = await loadMembership(deps, form.userId, memory.programme);
  if (member === undefined) return { kind: 'update', ...refused(await refuse(deps, form.userId, memory)) };
  const { programme, step, outcome } = memory;
  const note = cleanText(form.state[CHANGE_NOTE.block]?.[CHANGE_NOTE.action]?.value ?? '');
  const result = await recordApproval(deps, {
    ...{ programme, step, outcome, note },
    request: memory.request,
    by: member.person,
    at: deps.clock.now(),
  });
  const shortName = member.agenda.programme.shortName;
  const { locale } = member;
  switch (result.state) {
    case 'needs-note':
      return { kind: 'errors', errors: { [CHANGE_NOTE.block]: say.needsNote[locale] }, afterwards: nothing };
    case 'recorded': {
      const name = nameOf(member.agenda.programme, member.person);
      const about = { programme: shortName, request: memory.request, name };
      return {
        kind: 'update',
        view: renderNoticeText(say.recorded[locale](about), locale),
        afterwards: () => redrawRequest(deps, memory),
      };
    }
    case 'not-now':
      return {
        kind: 'update',
        view: renderNoticeText(alreadyText(shortName, result.request, locale), locale),
        afterwards: () => redrawRequest(deps, memory),
      };
    case 'not-yours':
    case 'own-request':
    case 'unknown-person':
    case 'unknown-programme':
    case 'unknown-request':
      return { kind: 'update', ...refused(await refuse(deps, form.userId, memory, member.person)) };
  }
}

function alreadyText(programme: string, request: ChangeRequest, locale: ChangeMemory['locale']): string {
  return say.decidedAlready[locale]({ programme, request: request.id });
}

async function refuse(
  deps: CheckInDeps,
  userId: string,
  { programme, request, step, locale }: ChangeValue,
  person?: string,
): Promise<TopicReply> {
  const at = deps.clock.now();
  await auditRefusal(deps, { at, programme, actor: person ?? userId, subject: `${request}, ${step}` });
  return { open: renderNotice('notYours', locale), afterwards: nothing };
}

function refused({ open }: TopicReply) {
  if (open === null) throw new Error('a refusal is said in words');
  return { view: open, afterwards: nothing };
}

/** The message that asked shows what was said, and has no buttons any more. Idempotent. */
async function redrawRequest(
  deps: CheckInDeps,
  { programme, request: id, step }: ChangeValue,
): Promise<void> {
  const agenda = await loadAgenda(deps, programme);
  const request = agenda === undefined ? undefined : requestOf(agenda, id);
  const said = request?.approvals.find((one) => one.step === step);
  if (agenda === undefined || request === undefined || said === undefined || said.state === 'pending') return;
  const asked = agenda.programme.people.map((person) => ({
    person: person.id,
    key: changeKey.approval(programme, id, step, person.id),
  }));
  for (const { key, receipt } of await deps.store.loadDeliveries(asked.map((one) => one.key))) {
    const { channel, ts } = receipt ?? {};
    const person = asked.find((one) => one.key === key)?.person;
    if (channel === undefined || ts === undefined || person === undefined) continue;
    const locale = localeOfPerson(agenda, person);
    const message = renderAnsweredChange({ programme: agenda.programme, request, locale });
    const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
    if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
  }
}
