/**
 * A trigger lives three seconds. A form that is ready soon is opened at once; one that takes longer is
 * announced by a small modal and then put in its place.
 */
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { After } from './ack-once.ts';

const PATIENCE_MS = 1200;

export async function openModal(
  client: WebClient,
  after: After,
  input: { triggerId: string; view: Promise<ModalView | null>; loading: ModalView | null },
): Promise<void> {
  const soon = await Promise.race([input.view, elapsed(after)]);
  if (soon !== 'elapsed') {
    if (soon !== null) await client.views.open({ trigger_id: input.triggerId, view: soon });
    return;
  }
  if (input.loading === null) {
    const view = await input.view;
    if (view !== null) await client.views.open({ trigger_id: input.triggerId, view });
    return;
  }
  const opened = await client.views.open({ trigger_id: input.triggerId, view: input.loading });
  const view = await input.view;
  const id = opened.view?.id;
  if (view !== null && id !== undefined) await client.views.update({ view_id: id, view });
}

function elapsed(after: After): Promise<'elapsed'> {
  return new Promise((resolve) => {
    after(PATIENCE_MS, () => {
      resolve('elapsed');
    });
  });
}
