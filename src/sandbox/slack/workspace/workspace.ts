/**
 * The state of one workspace with one installed app: people, DMs, messages, each person's modal stack and Home, the
 * one-time tickets that interactions hand out. Nothing here talks to the network; every change is told to the listeners.
 */
import type { Clock } from '../../../ports.ts';
import { objectsOf, textOf, type Json, type JsonObject } from '../json.ts';
import { microsOf, startIds, type Ids } from './ids.ts';
import { type Files, startFiles } from './files.ts';
import { openJournal, type Journal } from './journal.ts';
import type { Change, LocalMessage, LocalTeam, LocalUser, LocalView } from './model.ts';
import { replay, snapshot } from './replay.ts';
import { startTickets, type Tickets } from './tickets.ts';
import { withIds } from './view-values.ts';
import { Views } from './views.ts';

export const APP_ID = 'A0LOCAL000';
export const BOT_ID = 'B0LOCAL000';
export const BOT_USER_ID = 'U0LOCALBOT';

export interface WorkspaceOptions {
  readonly clock: Clock;
  readonly team: LocalTeam;
  readonly users: readonly LocalUser[];
  readonly stateFile?: string | undefined;
  /** Real milliseconds a trigger lives; without it a trigger is only single-use. */
  readonly triggerMs?: number | undefined;
}

export class Workspace {
  readonly clock: Clock;
  readonly team: LocalTeam;
  readonly ids: Ids;
  readonly tickets: Tickets;
  readonly views: Views;
  readonly files: Files;
  readonly #journal: Journal;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #messages = new Map<string, LocalMessage[]>();
  #users: readonly LocalUser[];

  constructor(options: WorkspaceOptions) {
    this.clock = options.clock;
    this.team = options.team;
    this.#journal = openJournal(options.stateFile);
    const saved = replay(this.#journal.lines);
    this.#users = options.users.map((user) => ({
      ...user,
      locale: saved.locales.get(user.id) ?? user.locale,
    }));
    for (const message of saved.messages) this.#list(message.channel).push(message);
    this.ids = startIds({
      clock: options.clock,
      start: saved.ids,
      onMint: (ids) => this.#journal.append({ k: 'ids', ...ids }),
    });
    this.tickets = startTickets(this.ids, options.triggerMs);
    this.views = new Views({
      ids: this.ids,
      homes: saved.homes,
      keepHome: (home) => this.#journal.append({ k: 'home', home: toJson(home) }),
      tell: (change) => this.tell(change),
    });
    this.files = startFiles({
      ids: this.ids,
      saved: saved.files,
      onKeep: (file) => this.#journal.append({ k: 'file', ...file }),
    });
    this.#journal.rewrite(snapshot(saved));
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  get users(): readonly LocalUser[] {
    return this.#users;
  }

  /** Somebody chose another language for their Slack; `locale` as Slack writes it. Kept over a restart. */
  changeLocale(userId: string, locale: string): void {
    this.#journal.append({ k: 'locale', userId, locale });
    this.#users = this.#users.map((user) => (user.id === userId ? { ...user, locale } : user));
    this.tell({ what: 'user', userId });
  }

  user(id: string): LocalUser | undefined {
    return this.users.find((user) => user.id === id);
  }

  /** The DM between the bot and a person. */
  dmOf(userId: string): string {
    return `D${userId.slice(1)}`;
  }

  /** Whose DM a channel is. */
  personOf(channel: string): LocalUser | undefined {
    return this.users.find((user) => this.dmOf(user.id) === channel);
  }

  /** Oldest first, with the ephemeral ones among them. */
  messages(channel: string): readonly LocalMessage[] {
    return this.#messages.get(channel) ?? [];
  }

  post(
    input: Omit<LocalMessage, 'ts' | 'editedTs' | 'blocks'> & { blocks: readonly JsonObject[] },
  ): LocalMessage {
    const message: LocalMessage = {
      ...input,
      blocks: this.#named(input.blocks),
      ts: this.ids.nextTs(),
      editedTs: null,
    };
    this.#keep(message);
    this.#list(message.channel).push(message);
    this.tell({ what: 'message', userId: this.personOf(message.channel)?.id ?? null });
    return message;
  }

  /** What an app answers to one person alone. */
  answerPrivately(userId: string, body: JsonObject): LocalMessage {
    return this.post({
      channel: this.dmOf(userId),
      user: BOT_USER_ID,
      text: textOf(body['text']) ?? '',
      blocks: objectsOf(body['blocks']),
      metadata: null,
      ephemeralFor: userId,
    });
  }

  edit(
    before: LocalMessage,
    change: Partial<Pick<LocalMessage, 'text' | 'blocks' | 'metadata'>>,
  ): LocalMessage {
    const blocks = change.blocks === undefined ? before.blocks : this.#named(change.blocks);
    const message: LocalMessage = { ...before, ...change, blocks, editedTs: this.ids.nextTs() };
    this.#keep(message);
    const list = this.#list(before.channel);
    list.splice(
      list.findIndex((it) => it.ts === before.ts),
      1,
      message,
    );
    this.tell({ what: 'message', userId: this.personOf(message.channel)?.id ?? null });
    return message;
  }

  remove(message: LocalMessage): void {
    this.#journal.append({ k: 'deleted', channel: message.channel, ts: message.ts });
    const left = this.#list(message.channel).filter((it) => it.ts !== message.ts);
    this.#messages.set(message.channel, left);
    this.tell({ what: 'message', userId: this.personOf(message.channel)?.id ?? null });
  }

  home(userId: string): LocalView | undefined {
    return this.views.home(userId);
  }

  /** The person's open modals, the visible one last. */
  stack(userId: string): readonly LocalView[] {
    return this.views.stack(userId);
  }

  #named(blocks: readonly JsonObject[]): readonly JsonObject[] {
    return withIds(blocks, () => this.ids.mint('b'));
  }

  /** On disk before anyone hears of it. */
  #keep(message: LocalMessage): void {
    if (message.ephemeralFor === null) this.#journal.append({ k: 'message', message: toJson(message) });
  }

  #list(channel: string): LocalMessage[] {
    const list = this.#messages.get(channel) ?? [];
    this.#messages.set(channel, list);
    return list;
  }
}

/** Messages and views are JSON through and through; this says it to the compiler. */
function toJson(value: LocalMessage | LocalView): Json {
  return { ...value };
}

/** A message by its time; only what lies in that channel. */
export function messageAt(workspace: Workspace, channel: string, ts: string): LocalMessage | undefined {
  return workspace.messages(channel).find((it) => microsOf(it.ts) === microsOf(ts));
}
