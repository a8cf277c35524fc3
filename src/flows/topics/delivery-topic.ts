/** A delivery in Slack: comments of the quality round, and the owner's yes or no. */
import { deliveryWords as say } from '../../i18n/delivery-words.ts';
import type { Deliverable } from '../../programme/delivery/delivery.ts';
import { deliveryStatus } from '../../programme/delivery/delivery-status.ts';
import { deliveryReviewKey } from '../../programme/obligation/rules/delivery-review.ts';
import { acceptanceText } from '../../report/delivery-texts.ts';
import { cleanText } from '../../render/slack/clean-text.ts';
import {
  actOf,
  DELIVERY_FORM,
  DELIVERY_TEXT,
  type DeliveryValue,
  parseDeliveryMemory,
  parseDeliveryValue,
} from '../../render/slack/delivery-value.ts';
import { renderDeliveryForm } from '../../render/slack/render-delivery-form.ts';
import { renderDeliveryReview } from '../../render/slack/render-delivery-review.ts';
import { renderNotice, renderNoticeText } from '../../render/slack/render-notice.ts';
import { type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadMembership, type MemberOf } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';
import { mayReview, recordReview } from '../delivery/record-review.ts';
import type { Topic, TopicForm, TopicPress, TopicReply } from './topic.ts';

export const deliveryTopic: Topic = {
  name: 'delivery',
  opens: (actionId) => actOf(actionId) !== undefined,
  localeOf: (hint) => parseDeliveryValue(hint)?.locale,
  press: openForm,
  submit: storeReview,
};

async function openForm(deps: CheckInDeps, press: TopicPress): Promise<TopicReply> {
  const value = parseDeliveryValue(press.value);
  const act = actOf(press.actionId);
  if (value === undefined || act === undefined)
    return { open: renderNotice('oldButton', value?.locale ?? 'sv'), afterwards: nothing };
  const member = await loadMembership(deps, press.userId, value.programme);
  const deliverable = member?.agenda.programme.deliverables.find(({ id }) => id === value.deliverable);
  if (member === undefined || deliverable === undefined) return refuse(deps, press.userId, value);
  const { agenda, person: by, locale } = member;
  if (!mayReview(agenda, deliverable, { act, by })) return refuse(deps, press.userId, value);
  if ((deliverable.version ?? '') !== value.version)
    return { open: renderNoticeText(say.newVersion[locale], locale), afterwards: nothing };
  const status = deliveryStatus(deliverable, agenda.entries, agenda.programme.timeZone);
  const said = acceptanceText({
    programme: agenda.programme,
    deliverable,
    status,
    step: 'acceptance',
    locale,
  });
  if (status.acceptance === 'accepted' && said !== null)
    return { open: renderNoticeText(said, locale), afterwards: nothing };
  const typed = act === 'comment' ? status.comments.find((one) => one.by === by)?.text : undefined;
  return {
    open: renderDeliveryForm(deliverable, { ...value, locale, act }, typed ?? ''),
    afterwards: nothing,
  };
}

async function storeReview(deps: CheckInDeps, form: TopicForm): Promise<SubmitReply> {
  const memory = form.callbackId === DELIVERY_FORM ? parseDeliveryMemory(form.memory) : undefined;
  const member = memory === undefined ? undefined : await loadMembership(deps, form.userId, memory.programme);
  if (memory === undefined) return notice(renderNotice('oldButton', 'sv'));
  if (member === undefined) return refused(deps, form.userId, memory);
  const { programme, deliverable, version, act } = memory;
  const result = await recordReview(deps, {
    ...{ programme, deliverable, version, act },
    text: cleanText(form.state[DELIVERY_TEXT.block]?.[DELIVERY_TEXT.action]?.value ?? ''),
    by: member.person,
    at: deps.clock.now(),
    key: `delivery:${programme}:${deliverable}:${form.viewId}`,
  });
  const { locale } = member;
  switch (result.state) {
    case 'needs-text':
      return {
        kind: 'errors',
        errors: { [DELIVERY_TEXT.block]: say.needsText[locale] },
        afterwards: nothing,
      };
    case 'newer-version':
      return notice(renderNoticeText(say.newVersion[locale], locale));
    case 'recorded':
    case 'accepted-already': {
      const facts = { ...result, programme: member.agenda.programme, step: 'acceptance', locale } as const;
      const said = act === 'comment' && result.state === 'recorded' ? null : acceptanceText(facts);
      const text = said ?? say.thanks[locale]({ name: result.deliverable.name });
      return {
        kind: 'update',
        view: renderNoticeText(text, locale),
        afterwards:
          act === 'comment'
            ? nothing
            : () => redrawAcceptance(deps, member, { deliverable: result.deliverable }),
      };
    }
    case 'not-yours':
    case 'unknown':
      return refused(deps, form.userId, memory);
  }
}

function notice(view: ReturnType<typeof renderNotice>): SubmitReply {
  return { kind: 'update', view, afterwards: nothing };
}

async function refuse(
  deps: CheckInDeps,
  userId: string,
  { programme, deliverable, locale }: DeliveryValue,
): Promise<TopicReply> {
  const at = deps.clock.now();
  await auditRefusal(deps, { at, programme, actor: userId, subject: `delivery ${deliverable}` });
  return { open: renderNotice('notYours', locale), afterwards: nothing };
}

async function refused(deps: CheckInDeps, userId: string, value: DeliveryValue): Promise<SubmitReply> {
  await refuse(deps, userId, value);
  return notice(renderNotice('notYours', value.locale));
}

/** The message that asked the owner shows the answer, and has no buttons any more. Idempotent. */
async function redrawAcceptance(
  deps: CheckInDeps,
  { agenda: { programme }, person, locale }: MemberOf,
  { deliverable }: { readonly deliverable: Deliverable },
): Promise<void> {
  const about = {
    deliverable: deliverable.id,
    version: deliverable.version ?? '',
    step: 'acceptance',
  } as const;
  const key = deliveryReviewKey(programme.id, about, person);
  const { channel, ts } = (await deps.store.loadDelivery(key))?.receipt ?? {};
  if (channel === undefined || ts === undefined) return;
  const entries = await deps.store.loadEntries({ programme: programme.id });
  const status = deliveryStatus(deliverable, entries, programme.timeZone);
  const message = renderDeliveryReview({ programme, deliverable, status, step: 'acceptance', locale });
  const outcome = await deps.messenger.update({ receipt: { channel, ts }, key, message });
  if (outcome.state !== 'sent') deps.log.warn('message not updated', { key, reason: outcome.reason });
}
