import { deliveryStatus } from '../../programme/delivery/delivery-status.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { composeDeliveryMail } from '../../render/mail/compose-delivery-mail.ts';
import { renderDeliveryReview } from '../../render/slack/render-delivery-review.ts';
import type { Composed, ComposeInput, Composers } from './composer.ts';
import { mailRoleOf } from './mail-role.ts';
import { toMail } from './to-mail.ts';

/** The delivery report, to be read or to be accepted. What has been accepted, or replaced by a newer version, is not asked. */
export function deliveryReviewComposers(): Pick<Composers, 'delivery-review'> {
  return { 'delivery-review': (input) => Promise.resolve(review(input)) };
}

function review({ agenda, delivery, about }: ComposeInput<'delivery-review'>): Composed {
  const { programme } = agenda;
  const deliverable = programme.deliverables.find(({ id }) => id === about.deliverable);
  if (deliverable === undefined || deliverable.report === null)
    return { channel: 'none', reason: 'nothing is delivered any more' };
  if ((deliverable.version ?? '') !== about.version)
    return { channel: 'none', reason: 'there is a newer version' };
  const status = deliveryStatus(deliverable, agenda.entries, programme.timeZone);
  if (status.acceptance === 'accepted' || status.acceptance === 'rejected')
    return { channel: 'none', reason: 'accepted or rejected already' };
  const locale = localeOfPerson(agenda, delivery.to);
  const input = { programme, deliverable, status, step: about.step, locale };
  const userId = agenda.members.get(delivery.to)?.slackUserId ?? null;
  if (delivery.channel === 'slack' && userId !== null)
    return { channel: 'slack', userId, message: renderDeliveryReview(input) };
  const role = mailRoleOf(agenda, delivery.to);
  return toMail(agenda, { person: delivery.to, language: locale }, composeDeliveryMail({ ...input, role }));
}
