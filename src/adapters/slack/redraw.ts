/**
 * Redrawing an open form. Normally with the view's hash, so that a slow redraw never overwrites a newer form. Two
 * choices within one round trip carry the same hash, and Slack refuses the second: then the latest press may overwrite,
 * because the state it came with holds both choices. What is typed stays, since block and action ids do.
 */
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { slackFailure } from './slack-outcome.ts';

export type Redraw = (
  view: { readonly id: string; readonly hash: string } | undefined,
  drawn: Promise<ModalView | null>,
) => Promise<void>;

export function createRedraw(client: WebClient): Redraw {
  /** The latest press in each view with a redraw under way. */
  const latest = new Map<string, symbol>();
  return async (open, drawn) => {
    if (open === undefined) return;
    const press = Symbol(open.id);
    latest.set(open.id, press);
    try {
      const view = await drawn;
      if (view === null) return;
      try {
        await client.views.update({ view_id: open.id, hash: open.hash, view });
      } catch (error) {
        if (slackFailure(error).reason !== 'hash_conflict' || latest.get(open.id) !== press) throw error;
        await client.views.update({ view_id: open.id, view });
      }
    } finally {
      if (latest.get(open.id) === press) latest.delete(open.id);
    }
  };
}
