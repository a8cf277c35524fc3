/** One item's form as what is to be stored: only what differs from what stands, each thing by itself. */
import { meetingFormWords as say } from '../../i18n/minutes-form-words.ts';
import type { FormState } from '../../render/slack/parse-form.ts';
import type { MinutesModel } from '../../render/slack/minutes-model.ts';
import { minutesChoice, minutesDate, minutesText } from '../../render/slack/parse-minutes-form.ts';
import { field } from '../../render/slack/render-minutes-forms.ts';
import type { MinutesAct } from './record-minutes.ts';

export type ItemActs =
  | { readonly errors: Readonly<Record<string, string>> }
  | { readonly errors: null; readonly acts: readonly MinutesAct[] };

export interface ItemForm {
  readonly model: MinutesModel;
  readonly number: string;
  /** Newest revisions the writer had seen: of the notes, of the decision. */
  readonly bases: readonly number[];
  readonly state: FormState;
  /** Names a new action: unique per form. */
  readonly viewId: string;
}

export function itemActs(form: ItemForm): ItemActs {
  const { model, state } = form;
  const { locale } = model;
  const action = { text: minutesText(state, 'action'), owner: minutesChoice(state, 'owner') };
  const due = minutesDate(state, 'due');
  if (action.text === '' && (action.owner !== null || due !== null))
    return { errors: { [field('action').block]: say.needsAction[locale] } };
  const decision = decisionOf(form);
  if (decision === 'incomplete') return { errors: { [field('outcome').block]: say.needsOutcome[locale] } };
  return {
    errors: null,
    acts: [
      ...notesOf(form),
      ...(decision === null ? [] : [decision]),
      ...(action.text === '' ? [] : [actionAct(form, { ...action, due })]),
      ...removed(form),
    ],
  };
}

function notesOf({ model, number, bases, state }: ItemForm): readonly MinutesAct[] {
  const known = model.recorded.items.find(({ id }) => id === number);
  const notes = minutesText(state, 'notes');
  const isSame = notes === (known?.newest.content.notes ?? '') && (known?.beside.length ?? 0) === 0;
  if (isSame) return [];
  const item = model.agenda.find((one) => one.number === number);
  const { title = number, type = null } = item ?? {};
  return [{ period: number, content: { kind: 'minutes-item', title, type, notes, base: bases[0] ?? 0 } }];
}

/** `null`: nothing has changed; `incomplete`: votes or conditions of nothing that was decided. */
function decisionOf({ model, number, bases, state }: ItemForm): MinutesAct | 'incomplete' | null {
  const known = model.recorded.decisions.find(({ newest }) => newest.content.item === number);
  const planned = model.decisions.find((one) => one.item === number && one.source === undefined);
  const chosen = Number.parseInt(minutesChoice(state, 'chosen') ?? '', 10);
  const unanimous = minutesChoice(state, 'unanimous');
  const said = {
    chosen: Number.isNaN(chosen) ? null : chosen,
    outcome: minutesText(state, 'outcome'),
    unanimous: unanimous === null ? null : unanimous === 'yes',
    votes: minutesText(state, 'votes'),
    conditions: minutesText(state, 'conditions'),
  };
  const isEmpty = said.chosen === null && said.outcome === '';
  if (isEmpty && known === undefined)
    return said.unanimous === null && said.votes === '' && said.conditions === '' ? null : 'incomplete';
  const before = known?.newest.content;
  const isSame =
    before !== undefined &&
    (Object.keys(said) as (keyof typeof said)[]).every((key) => said[key] === before[key]) &&
    (known?.beside.length ?? 0) === 0;
  if (isSame) return null;
  const item = model.agenda.find((one) => one.number === number);
  const { text = planned?.text ?? item?.title ?? number, decision = planned?.id ?? null } = before ?? {};
  return {
    period: known?.id ?? decision ?? `item-${number}`,
    content: { kind: 'minutes-decision', item: number, decision, text, ...said, base: bases[1] ?? 0 },
  };
}

function actionAct(
  { number, viewId }: ItemForm,
  said: { readonly text: string; readonly owner: string | null; readonly due: string | null },
): MinutesAct {
  return {
    period: `${number}-${viewId}`,
    content: { kind: 'minutes-action', item: number, ...said, dropped: false, base: 0 },
  };
}

function removed({ model, state }: ItemForm): readonly MinutesAct[] {
  const wanted = minutesChoice(state, 'remove');
  const found = model.recorded.actions.find(({ id }) => id === wanted);
  if (found === undefined) return [];
  const { content, revision } = found.newest;
  return [{ period: found.id, content: { ...content, dropped: true, base: revision } }];
}
