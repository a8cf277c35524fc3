/** Every link topic there is: a kind of purpose without one is a compile error. */
import type { LinkPurpose } from '../../ports.ts';
import { attendLink } from './attend-link.ts';
import type { LinkTopic } from './link-topic.ts';
import { unsubscribeLink } from './unsubscribe-link.ts';

export type LinkTopics = { readonly [Kind in LinkPurpose['kind']]: LinkTopic<Kind> };

export const LINK_TOPICS: Omit<LinkTopics, 'review'> = {
  attend: attendLink,
  unsubscribe: unsubscribeLink,
};
