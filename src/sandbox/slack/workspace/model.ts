/** What the local Slack knows: people, messages, views. Times are epoch microseconds inside a `ts`, as in Slack. */
import type { JsonObject } from '../json.ts';

export interface LocalTeam {
  readonly id: string;
  readonly name: string;
  /** First label of the workspace's address. */
  readonly domain: string;
}

export interface LocalUser {
  /** `U…`, unique. */
  readonly id: string;
  /** The short handle. */
  readonly name: string;
  readonly realName: string;
  readonly email: string | null;
  /** IANA zone; `null` for people whose zone Slack does not tell. */
  readonly tz: string | null;
  /** As Slack writes it: `sv-SE`. */
  readonly locale: string;
  readonly deleted?: boolean;
}

export interface LocalMessage {
  readonly channel: string;
  /** `seconds.micros`, unique in the workspace and strictly increasing. */
  readonly ts: string;
  /** Who wrote it: the bot's user id or a person's. */
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly metadata: JsonObject | null;
  readonly editedTs: string | null;
  /** Set when only one person sees it; such a message is not kept over a restart. */
  readonly ephemeralFor: string | null;
  /** The message it answers; absent: it begins a conversation of its own. */
  readonly threadTs?: string;
  readonly files?: readonly LocalFile[];
}

/** A file that has been shared; its bytes are kept apart. */
export type LocalFile = Readonly<{
  /** `F…`, unique. */
  id: string;
  name: string;
  title: string;
  /** In bytes. */
  size: number;
}>;

/** block_id → action_id → the element's value as Slack reports it. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;

export interface LocalView {
  readonly id: string;
  readonly userId: string;
  readonly type: 'modal' | 'home';
  /** The view as the app sent it, with block and action ids filled in. */
  readonly content: JsonObject;
  readonly hash: string;
  readonly rootId: string;
  readonly previousId: string | null;
  readonly values: ViewValues;
}

/** What changed, so that a page or a test can look again. `userId` is null when it concerns everyone. */
export interface Change {
  readonly what: 'message' | 'modal' | 'home' | 'user' | 'socket' | 'ledger';
  readonly userId: string | null;
}
