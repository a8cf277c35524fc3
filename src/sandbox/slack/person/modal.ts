/**
 * A modal as the person before the screen has it: they type, choose, submit and close, and Slack's client checks,
 * sends, and obeys the answer. One handle stays with one view, also when the app updates it.
 */
import { isTooLarge, validateView } from '../block-kit/validate.ts';
import type { Deliverer } from '../delivery/delivery.ts';
import { viewClosed, viewSubmission, type PayloadContext } from '../delivery/payloads.ts';
import { isObject, objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import type { Ledger } from '../ledger.ts';
import type { LocalView } from '../workspace/model.ts';
import { chosenText } from '../workspace/view-values.ts';
import { MAX_MODALS } from '../workspace/views.ts';
import { act } from './act.ts';
import { checkInputs } from './check-inputs.ts';
import { valueFor, type Entry } from './choice.ts';
import { findElement, type Target } from './find-element.ts';

export interface PersonContext extends PayloadContext {
  readonly deliverer: Deliverer;
  readonly ledger: Ledger;
}

export interface Submission {
  /**
   * `refused`: the client did not send it. `errors`: the app found faults. `failed`: no acknowledgement, or one that
   * Slack cannot obey; what was typed stays.
   */
  readonly state: 'closed' | 'updated' | 'pushed' | 'cleared' | 'errors' | 'refused' | 'failed';
  /** Messages per block_id. */
  readonly errors: Readonly<Record<string, string>>;
}

export class Modal {
  readonly viewId: string;
  readonly #context: PersonContext;

  constructor(context: PersonContext, viewId: string) {
    this.#context = context;
    this.viewId = viewId;
  }

  /** The view as it stands now. Throws when it is not open any more. */
  get view(): LocalView {
    const view = this.#context.workspace.stack(this.#context.user.id).find((it) => it.id === this.viewId);
    if (view === undefined) throw new Error(`the modal ${this.viewId} is closed`);
    return view;
  }

  get isOpen(): boolean {
    return this.#context.workspace.stack(this.#context.user.id).some((it) => it.id === this.viewId);
  }

  get title(): string {
    return textOf(objectOf(this.view.content['title'])['text']) ?? '';
  }

  get blocks(): readonly JsonObject[] {
    return objectsOf(this.view.content['blocks']);
  }

  /** What stands in a field: the text, date or option value (several joined by commas); undefined when empty. */
  value(target: Target): string | undefined {
    const { blockId, actionId } = findElement(this.blocks, target);
    return chosenText(this.view.values[blockId]?.[actionId]);
  }

  /** Types into a field. Resolves when the app knows, should the field report at once. */
  fill(target: Target, text: string): Promise<void> {
    return this.choose(target, text);
  }

  /** Chooses an option, date or person; tells the app at once where the block says so. */
  async choose(target: Target, entry: Entry): Promise<void> {
    const found = findElement(this.blocks, target);
    const value = valueFor(found.element, entry);
    const { view } = this;
    const block = { ...view.values[found.blockId], [found.actionId]: value };
    const changed = { ...view, values: { ...view.values, [found.blockId]: block } };
    this.#context.workspace.views.replace(changed);
    if (found.block['type'] === 'input' && found.block['dispatch_action'] !== true) return;
    await act(this.#context, { in: 'view', view: changed }, found, value);
  }

  async press(target: Target): Promise<void> {
    const found = findElement(this.blocks, target);
    await act(this.#context, { in: 'view', view: this.view }, found, null);
  }

  async submit(): Promise<Submission> {
    const { view } = this;
    const refused = checkInputs(view.content, view.values);
    if (Object.keys(refused).length > 0) return { state: 'refused', errors: refused };
    const delivered = await this.#context.deliverer.deliver(viewSubmission(this.#context, view));
    if (!delivered.acked) return { state: 'failed', errors: {} };
    return this.#obey(delivered.body);
  }

  /** Closes this view; the one below comes back. The app hears of it when it asked to. */
  async close(): Promise<void> {
    const { view } = this;
    this.#leave(view.content['clear_on_close'] === true ? 0 : this.#depth());
    if (view.content['notify_on_close'] === true) {
      await this.#context.deliverer.deliver(viewClosed(this.#context, view));
    }
  }

  #depth(): number {
    const { workspace, user } = this.#context;
    return workspace.stack(user.id).findIndex((it) => it.id === this.viewId);
  }

  #leave(depth: number): void {
    const { workspace, user } = this.#context;
    workspace.views.setStack(user.id, workspace.stack(user.id).slice(0, Math.max(0, depth)));
  }

  #obey(answer: JsonObject): Submission {
    const { workspace, user } = this.#context;
    const action = answer['response_action'];
    switch (action === undefined ? 'close' : (textOf(action) ?? '')) {
      case 'close':
        this.#leave(this.#depth());
        return { state: 'closed', errors: {} };
      case 'clear':
        this.#leave(0);
        return { state: 'cleared', errors: {} };
      case 'errors':
        return this.#showErrors(objectOf(answer['errors']));
      case 'update': {
        if (!this.#isShowable(answer['view'])) return { state: 'failed', errors: {} };
        workspace.views.update(this.view, objectOf(answer['view']));
        return { state: 'updated', errors: {} };
      }
      case 'push': {
        if (!this.#isShowable(answer['view'])) return { state: 'failed', errors: {} };
        if (workspace.stack(user.id).length >= MAX_MODALS) return this.#fail('push_limit_reached');
        workspace.views.push(user.id, objectOf(answer['view']));
        return { state: 'pushed', errors: {} };
      }
      default:
        return this.#fail(`unknown response_action ${JSON.stringify(action)}`);
    }
  }

  /** Errors must name input blocks of this view and say something. */
  #showErrors(errors: JsonObject): Submission {
    const inputs = new Set(this.blocks.filter((it) => it['type'] === 'input').map((it) => it['block_id']));
    const wrong = Object.entries(errors).filter(([id, text]) => !inputs.has(id) || !textOf(text));
    if (wrong.length > 0 || Object.keys(errors).length === 0) {
      return this.#fail(`errors must name input blocks: ${JSON.stringify(errors)}`);
    }
    const texts: Record<string, string> = {};
    for (const [id, text] of Object.entries(errors)) texts[id] = textOf(text) ?? '';
    return { state: 'errors', errors: texts };
  }

  #isShowable(content: unknown): boolean {
    const problems = validateView(content);
    if (isObject(content) && problems.length === 0 && !isTooLarge(content)) return true;
    this.#fail(JSON.stringify(problems));
    return false;
  }

  #fail(detail: string): Submission {
    this.#context.ledger.blame({ rule: 'bad_submission_answer', name: 'view_submission', detail });
    return { state: 'failed', errors: {} };
  }
}
