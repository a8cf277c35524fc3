/** Pressing or choosing something: one block_actions, which the app must acknowledge. */
import type { Deliverer } from '../delivery/delivery.ts';
import { blockActions, type ActedIn, type PayloadContext } from '../delivery/payloads.ts';
import type { JsonObject } from '../json.ts';
import type { Found } from './find-element.ts';

/** The person sees Slack's warning sign: the app did not acknowledge. */
export class NotAcknowledged extends Error {
  readonly reason: string;

  constructor(what: string, reason: string) {
    super(`the app did not acknowledge ${what}: ${reason}`);
    this.reason = reason;
  }
}

/** Resolves when the app has acknowledged; throws `NotAcknowledged` when it has not within three seconds. */
export async function act(
  context: PayloadContext & { readonly deliverer: Deliverer },
  place: ActedIn,
  found: Found,
  chosen: JsonObject | null,
): Promise<void> {
  const { element, actionId, blockId } = found;
  const action: JsonObject = {
    type: element['type'],
    action_id: actionId,
    block_id: blockId,
    ...(element['type'] === 'button' ? { text: element['text'], value: element['value'] } : {}),
    ...chosen,
  };
  const delivered = await context.deliverer.deliver(blockActions(context, place, action));
  if (!delivered.acked) throw new NotAcknowledged(actionId, delivered.reason ?? 'unknown');
}
