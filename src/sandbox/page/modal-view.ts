/** The modal on top of the chosen person's screen. */
import { pageWords } from '../../i18n/page-words.ts';
import { objectOf, objectsOf, textOf } from '../slack/json.ts';
import { blockViews, type BlockView } from './blocks/block-view.ts';
import type { PageScene } from './page-scene.ts';
import { nameIn } from './slack-panes.ts';

export interface ModalPane {
  readonly viewId: string;
  /** Changes whenever the dialog has to be drawn again. */
  readonly mark: string;
  readonly lang: string;
  readonly title: string;
  /** Empty when there is nothing to send. */
  readonly submit: string;
  readonly close: string;
  readonly blocks: readonly BlockView[];
  /** How many fields are wrong, in words; empty when none is. */
  readonly faults: string;
}

export function modalView({ world, memory, person }: PageScene): ModalPane | null {
  if (person?.slackUserId == null) return null;
  const view = world.slack.workspace.stack(person.slackUserId).at(-1);
  if (view === undefined) return null;
  const { content } = view;
  const blocks = objectsOf(content['blocks']);
  const shown = new Set(blocks.map((block) => block['block_id']));
  const errors = Object.fromEntries(Object.entries(memory.errors(view.id)).filter(([id]) => shown.has(id)));
  const count = Object.keys(errors).length;
  const label = (name: string) => textOf(objectOf(content[name])['text']) ?? '';
  const asks = blocks.some((block) => block['type'] === 'input');
  return {
    viewId: view.id,
    mark: `${view.id} ${view.hash} ${JSON.stringify(errors)}`,
    lang: person.locale,
    title: label('title'),
    submit: label('submit') || (asks ? pageWords.submit[person.locale] : ''),
    close: label('close') || (asks ? pageWords.cancel : pageWords.close)[person.locale],
    blocks: blockViews(blocks, { place: view.id, values: view.values, errors, nameOf: nameIn(world) }),
    faults: count === 0 ? '' : pageWords.formFaults[person.locale]({ count }),
  };
}
