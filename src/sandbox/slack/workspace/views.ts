/**
 * Each person's modals and Home. A stack holds three modals; an update keeps what was typed where the ids stay; every
 * showing gives a new hash.
 */
import { objectsOf, type JsonObject } from '../json.ts';
import type { Ids } from './ids.ts';
import type { Change, LocalView } from './model.ts';
import { valuesFor, withIds } from './view-values.ts';

export const MAX_MODALS = 3;

export interface ViewsOptions {
  readonly ids: Ids;
  /** From an earlier life. */
  readonly homes: readonly LocalView[];
  readonly keepHome: (home: LocalView) => void;
  readonly tell: (change: Change) => void;
}

export class Views {
  readonly #ids: Ids;
  readonly #keepHome: (home: LocalView) => void;
  readonly #tell: (change: Change) => void;
  readonly #homes = new Map<string, LocalView>();
  readonly #stacks = new Map<string, readonly LocalView[]>();

  constructor(options: ViewsOptions) {
    this.#ids = options.ids;
    this.#keepHome = options.keepHome;
    this.#tell = options.tell;
    for (const home of options.homes) this.#homes.set(home.userId, home);
  }

  home(userId: string): LocalView | undefined {
    return this.#homes.get(userId);
  }

  stack(userId: string): readonly LocalView[] {
    return this.#stacks.get(userId) ?? [];
  }

  /** Any open view or Home by its id or the app's own external id. */
  find(find: { id?: string | undefined; externalId?: string | undefined }): LocalView | undefined {
    const all = [...[...this.#stacks.values()].flat(), ...this.#homes.values()];
    return all.find((it) =>
      find.id === undefined
        ? find.externalId !== undefined && it.content['external_id'] === find.externalId
        : it.id === find.id,
    );
  }

  publish(userId: string, content: JsonObject): LocalView {
    const before = this.#homes.get(userId);
    const home = this.#shown({ userId, content, type: 'home', ...(before ? { before } : {}) });
    this.#keepHome(home);
    this.#homes.set(userId, home);
    this.#tell({ what: 'home', userId });
    return home;
  }

  open(userId: string, content: JsonObject): LocalView {
    const view = this.#shown({ userId, content, type: 'modal' });
    this.setStack(userId, [view]);
    return view;
  }

  push(userId: string, content: JsonObject): LocalView {
    const under = this.stack(userId).at(-1);
    const view = this.#shown({ userId, content, type: 'modal', ...(under ? { under } : {}) });
    this.setStack(userId, [...this.stack(userId), view]);
    return view;
  }

  /** New content for an open view; typed text stays where the ids stay. */
  update(before: LocalView, content: JsonObject): LocalView {
    if (before.type === 'home') return this.publish(before.userId, content);
    const view = this.#shown({ userId: before.userId, content, type: 'modal', before });
    this.replace(view);
    return view;
  }

  /** The same view with other typed values. */
  replace(view: LocalView): void {
    if (view.type === 'home') this.#homes.set(view.userId, view);
    else
      this.#stacks.set(
        view.userId,
        this.stack(view.userId).map((it) => (it.id === view.id ? view : it)),
      );
    this.#tell({ what: view.type, userId: view.userId });
  }

  setStack(userId: string, stack: readonly LocalView[]): void {
    this.#stacks.set(userId, stack);
    this.#tell({ what: 'modal', userId });
  }

  #shown(input: {
    userId: string;
    content: JsonObject;
    type: 'modal' | 'home';
    before?: LocalView;
    under?: LocalView;
  }): LocalView {
    const { before, under } = input;
    const content = {
      ...input.content,
      blocks: withIds(objectsOf(input.content['blocks']), () => this.#ids.mint('b')),
    };
    const id = before?.id ?? this.#ids.mint('V');
    return {
      id,
      userId: input.userId,
      type: input.type,
      content,
      hash: this.#ids.mint('h'),
      rootId: before?.rootId ?? under?.rootId ?? id,
      previousId: before?.previousId ?? under?.id ?? null,
      values: valuesFor(content, before?.values ?? {}),
    };
  }
}
