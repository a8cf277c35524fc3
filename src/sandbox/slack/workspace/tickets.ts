/**
 * What an interaction hands to the app for one use: trigger ids (once, 3 s in Slack) and response urls (5 posts, 30 min).
 * Under a standing clock 3 s never pass, so a trigger's deadline is an option, counted in real time.
 */
import type { Ids } from './ids.ts';

type TriggerCheck =
  | { readonly userId: string }
  | { readonly error: 'invalid_trigger_id' | 'exchanged_trigger_id' | 'expired_trigger_id' };

/** Where an answer to a response url goes: the person, and the message the interaction came from, if any. */
interface ResponseTarget {
  readonly userId: string;
  readonly messageTs: string | null;
}

export interface Tickets {
  trigger(userId: string): string;
  /** Uses the trigger up. */
  redeem(trigger: string): TriggerCheck;
  responsePath(target: ResponseTarget): string;
  respond(path: string): ResponseTarget | { readonly error: 'used_url' | 'expired_url' };
}

const POSTS_PER_URL = 5;
const URL_LIFE_MS = 30 * 60_000;

export function startTickets(ids: Ids, triggerMs: number | undefined): Tickets {
  const triggers = new Map<string, { userId: string; born: number; used: boolean }>();
  const urls = new Map<string, { target: ResponseTarget; born: number; posts: number }>();
  return {
    trigger(userId) {
      const id = ids.mint('trigger.');
      triggers.set(id, { userId, born: performance.now(), used: false });
      return id;
    },
    redeem(trigger) {
      const it = triggers.get(trigger);
      if (it === undefined) return { error: 'invalid_trigger_id' };
      if (it.used) return { error: 'exchanged_trigger_id' };
      if (triggerMs !== undefined && performance.now() - it.born > triggerMs) {
        return { error: 'expired_trigger_id' };
      }
      it.used = true;
      return { userId: it.userId };
    },
    responsePath(target) {
      const path = `/response/${ids.mint('R')}`;
      urls.set(path, { target, born: performance.now(), posts: 0 });
      return path;
    },
    respond(path) {
      const it = urls.get(path);
      if (it === undefined || performance.now() - it.born > URL_LIFE_MS) return { error: 'expired_url' };
      if (it.posts >= POSTS_PER_URL) return { error: 'used_url' };
      it.posts += 1;
      return it.target;
    },
  };
}
