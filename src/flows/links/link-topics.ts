/** Every link topic there is: a kind of purpose without one is a compile error. */
import type { LinkPurpose } from '../../ports.ts';
import { attendLink } from './attend-link.ts';
import type { LinkTopic } from './link-topic.ts';
import { reviewLink } from './review-link.ts';
import { unsubscribeLink } from './unsubscribe-link.ts';

export const LINK_TOPICS: { readonly [Kind in LinkPurpose['kind']]: LinkTopic<Kind> } = {
  review: reviewLink,
  attend: attendLink,
  unsubscribe: unsubscribeLink,
};
