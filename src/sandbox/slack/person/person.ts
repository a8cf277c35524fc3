/**
 * Someone who uses Slack: reads their DM, presses buttons, fills in modals, opens the App Home, types commands. They can
 * only do what Slack's client would let them do; asking for what is not on the screen throws.
 */
import { appHomeOpened, messageEvent, slashCommand, userChange } from '../delivery/payloads.ts';
import { objectsOf, type JsonObject } from '../json.ts';
import type { LocalMessage, LocalView } from '../workspace/model.ts';
import { messageAt } from '../workspace/workspace.ts';
import { act, NotAcknowledged } from './act.ts';
import { valueFor, type Entry } from './choice.ts';
import { findElement, type Target } from './find-element.ts';
import { Modal, type PersonContext } from './modal.ts';
import type { Until } from './until.ts';

export class Person {
  readonly #context: PersonContext;
  readonly #until: Until;

  constructor(context: PersonContext, until: Until) {
    this.#context = context;
    this.#until = until;
  }

  get userId(): string {
    return this.#context.user.id;
  }

  /** The DM with the app, oldest first, with what only this person sees. */
  messages(): readonly LocalMessage[] {
    const { workspace } = this.#context;
    return workspace.messages(workspace.dmOf(this.userId));
  }

  /** Presses a button of a message; resolves when the app acknowledged, throws `NotAcknowledged` otherwise. */
  async press(message: 'latest' | (string & {}), target: Target): Promise<void> {
    await this.#actOnMessage(message, target, null);
  }

  /** Chooses in a menu, date picker or the like of a message. */
  async choose(message: 'latest' | (string & {}), target: Target, entry: Entry): Promise<void> {
    await this.#actOnMessage(message, target, entry);
  }

  /** The modal on top, if one is open. */
  modal(): Modal | null {
    const view = this.#context.workspace.stack(this.userId).at(-1);
    return view === undefined ? null : new Modal(this.#context, view.id);
  }

  /** Waits until a modal is open. */
  modalOpened(timeoutMs?: number): Promise<Modal> {
    return this.#until(() => this.modal(), { what: `a modal for ${this.userId}`, timeoutMs });
  }

  /** The Home as the app last published it. */
  home(): LocalView | undefined {
    return this.#context.workspace.home(this.userId);
  }

  /** Visits the App Home and waits until the app has published it. */
  async openHome(timeoutMs?: number): Promise<LocalView> {
    const before = this.home();
    const delivered = this.#context.deliverer.deliver(appHomeOpened(this.#context));
    const what = `the Home of ${this.userId}`;
    const home = await this.#until(() => (this.home() === before ? null : this.home()), { what, timeoutMs });
    await delivered;
    return home;
  }

  async pressHome(target: Target): Promise<void> {
    await this.#actOnHome(target, null);
  }

  async chooseHome(target: Target, entry: Entry): Promise<void> {
    await this.#actOnHome(target, entry);
  }

  /**
   * Types a slash command. Resolves with what the app answers to this person alone, or `null` when it opens a modal
   * instead; throws `NotAcknowledged` when the app stays silent.
   */
  async command(command: string, text: string, timeoutMs?: number): Promise<LocalMessage | null> {
    const { deliverer } = this.#context;
    const before = this.messages().length;
    const modal = this.modal()?.viewId;
    const delivered = await deliverer.deliver(slashCommand(this.#context, command, text));
    if (!delivered.acked) throw new NotAcknowledged(command, delivered.reason ?? 'unknown');
    this.#showAnswer(delivered.body);
    const answer = () => this.messages().slice(before).at(-1);
    const done = () => answer() !== undefined || this.modal()?.viewId !== modal;
    await this.#until(() => done() || null, { what: `an answer to ${command} ${text}`, timeoutMs });
    return answer() ?? null;
  }

  /** Writes to the app in the DM. */
  async say(text: string): Promise<void> {
    const { workspace, deliverer } = this.#context;
    const message = workspace.post({
      channel: workspace.dmOf(this.userId),
      user: this.userId,
      text,
      blocks: [],
      metadata: null,
      ephemeralFor: null,
    });
    await deliverer.deliver(messageEvent(this.#context, message));
  }

  /** Chooses the language of their Slack, as Slack writes it; throws `NotAcknowledged` when the app stays silent. */
  async changeLocale(locale: string): Promise<void> {
    const { workspace, deliverer } = this.#context;
    workspace.changeLocale(this.userId, locale);
    const delivered = await deliverer.deliver(userChange(this.#context));
    if (!delivered.acked) throw new NotAcknowledged('user_change', delivered.reason ?? 'unknown');
  }

  #showAnswer(body: JsonObject): void {
    const { workspace } = this.#context;
    if (body['text'] === undefined && body['blocks'] === undefined) return;
    workspace.answerPrivately(this.userId, body);
  }

  async #actOnMessage(which: string, target: Target, entry: Entry): Promise<void> {
    const { workspace } = this.#context;
    const message =
      which === 'latest' ? this.messages().at(-1) : messageAt(workspace, workspace.dmOf(this.userId), which);
    if (message === undefined) throw new Error(`${this.userId} has no message ${which}`);
    const found = findElement(message.blocks, target);
    const chosen = entry === null ? null : valueFor(found.element, entry);
    await act(this.#context, { in: 'message', message }, found, chosen);
  }

  async #actOnHome(target: Target, entry: Entry): Promise<void> {
    const view = this.home();
    if (view === undefined) throw new Error(`${this.userId} has no App Home yet`);
    const found = findElement(objectsOf(view.content['blocks']), target);
    const chosen = entry === null ? null : valueFor(found.element, entry);
    const block = { ...view.values[found.blockId], ...(chosen ? { [found.actionId]: chosen } : {}) };
    const changed = { ...view, values: { ...view.values, [found.blockId]: block } };
    if (chosen !== null) this.#context.workspace.views.replace(changed);
    await act(this.#context, { in: 'view', view: changed }, found, chosen);
  }
}
