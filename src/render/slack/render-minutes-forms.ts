/** The forms of a meeting: who was there, one item, a new item, who adjusts, what is to change, the registration number. */
import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { meetingFormWords as say } from '../../i18n/minutes-form-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { attendanceOf } from '../../programme/meeting/attendance.ts';
import type { Entry } from '../../programme/register/entry.ts';
import { personName } from '../../report/leader.ts';
import { cleanText, clip, oneLine } from './clean-text.ts';
import type { MinutesModel } from './minutes-model.ts';
import { formatMinutesMemory, type MinutesAct, minutesForm } from './minutes-value.ts';
import { context, plain, section, SLACK_LIMITS } from './pieces.ts';

const TEXT_CAP = 3000;
/** A list of choices holds at most so many. */
const OPTIONS = 100;
const SHOWN = 1500;

/** Block and action id of each field. */
export const field = (name: string) => ({ block: `minutes|${name}`, action: `minutes.${name}-field` });

function modal(
  model: MinutesModel,
  act: MinutesAct,
  about: {
    readonly title: string;
    readonly submit: string;
    readonly item?: string;
    readonly bases?: readonly number[];
    readonly blocks: readonly KnownBlock[];
  },
): ModalView {
  const { programme, meeting, locale } = model;
  const memory = {
    ...{ programme: programme.id, body: meeting.body, day: meeting.on.toString(), locale },
    ...{ about: about.item ?? '', bases: about.bases ?? [] },
  };
  return {
    type: 'modal',
    callback_id: minutesForm(act),
    private_metadata: formatMinutesMemory(memory),
    title: plain(about.title, SLACK_LIMITS.modalTitle),
    submit: plain(about.submit, SLACK_LIMITS.modalTitle),
    close: plain(say.cancel[locale], SLACK_LIMITS.modalTitle),
    blocks: [...about.blocks],
  };
}

/** Prefilled with what was recorded, else with what people have said beforehand. */
export function renderAttendanceForm(model: MinutesModel, entries: readonly Entry[]): ModalView {
  const { recorded, meeting, locale, invited } = model;
  const known = recorded.present?.newest.content;
  const said = attendanceOf(entries, { body: meeting.body, day: meeting.on.toString() });
  const who = (answer: 'yes' | 'no') =>
    said.filter((one) => one.answer === answer).map(({ person }) => person);
  const options = invited.slice(0, OPTIONS).map((id) => personOption(model, id));
  return modal(model, 'attendance', {
    ...{ title: say.attendance[locale], submit: say.save[locale] },
    bases: [recorded.present?.newest.revision ?? 0],
    blocks: [
      ...beside(
        model,
        (recorded.present?.beside ?? []).map(({ by, content }) => [
          by,
          content.present.map((id) => personName(model.programme, id)).join(', '),
        ]),
      ),
      several('present', say.present[locale], { options, chosen: known?.present ?? who('yes') }),
      several('absent', say.absent[locale], { options, chosen: known?.absent ?? who('no') }),
      text('guests', say.guests[locale], { value: known?.guests ?? '', hint: say.guestsHint[locale] }),
    ],
  });
}

/** Notes, decision and a new action of one item, on one form: what is left empty is not stored. */
export function renderItemForm(model: MinutesModel, number: string): ModalView {
  const { recorded, agenda, locale, decisions } = model;
  const item = agenda.find((one) => one.number === number);
  const noted = recorded.items.find(({ id }) => id === number);
  const decision = decisions.find((one) => one.item === number);
  const known = recorded.decisions.find(({ newest }) => newest.content.item === number);
  const actions = recorded.actions.filter(({ newest }) => newest.content.item === number);
  return modal(model, 'item', {
    ...{ title: say.itemTitle[locale]({ number }), submit: say.save[locale], item: number },
    bases: [noted?.newest.revision ?? 0, known?.newest.revision ?? 0],
    blocks: [
      section(oneLine(item?.title ?? number, 300)),
      ...(item?.proposal == null ? [] : [context(item.proposal)]),
      ...beside(
        model,
        (noted?.beside ?? []).map(({ by, content }) => [by, content.notes]),
      ),
      ...beside(
        model,
        (known?.beside ?? []).map(({ by, content }) => [by, content.outcome]),
      ),
      text('notes', say.notes[locale], {
        value: noted?.newest.content.notes ?? '',
        hint: say.notesHint[locale],
      }),
      ...alternatives(model, decision, known?.newest.content.chosen ?? null),
      text('outcome', say.outcome[locale], {
        value: known?.newest.content.outcome ?? '',
        hint: say.outcomeHint[locale],
      }),
      unanimity(locale, known?.newest.content.unanimous ?? null),
      line('votes', say.votes[locale], known?.newest.content.votes ?? ''),
      line('conditions', say.conditions[locale], known?.newest.content.conditions ?? ''),
      ...actions.map(({ newest: { content } }) =>
        context(
          [
            content.text,
            content.owner === null ? '' : personName(model.programme, content.owner),
            content.due ?? '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
        ),
      ),
      line('action', say.newAction[locale], ''),
      one(
        'owner',
        say.owner[locale],
        model.invited.slice(0, OPTIONS).map((id) => personOption(model, id)),
      ),
      {
        type: 'input',
        block_id: field('due').block,
        optional: true,
        label: plain(say.due[locale], SLACK_LIMITS.label),
        element: { type: 'datepicker', action_id: field('due').action },
      },
      ...(actions.length === 0
        ? []
        : [
            one(
              'remove',
              say.remove[locale],
              actions.slice(0, OPTIONS).map(({ id, newest }) => option(id, newest.content.text)),
            ),
          ]),
    ],
  });
}

export function renderNewItemForm(model: MinutesModel): ModalView {
  const { locale } = model;
  return modal(model, 'newItem', {
    ...{ title: say.newItem[locale], submit: say.save[locale] },
    blocks: [
      line('title', say.title[locale], '', true),
      text('notes', say.notes[locale], { value: '', hint: say.notesHint[locale] }),
    ],
  });
}

/** `first`: whom the plan names. */
export function renderSendForm(model: MinutesModel, adjusters: readonly string[]): ModalView {
  const { locale, meeting } = model;
  const options = adjusters.slice(0, OPTIONS).map((id) => personOption(model, id));
  const block = one('adjuster', say.adjuster[locale], options, meeting.adjustedBy);
  return modal(model, 'send', {
    ...{ title: say.sendTitle[locale], submit: say.sendTitle[locale] },
    blocks: [{ ...block, optional: false, hint: plain(say.adjusterHint[locale], SLACK_LIMITS.label) }],
  });
}

export function renderGiveBackForm(model: MinutesModel): ModalView {
  const { locale } = model;
  return modal(model, 'giveBack', {
    ...{ title: say.giveBack[locale], submit: say.giveBack[locale] },
    blocks: [{ ...text('comment', say.comment[locale], { value: '', hint: null }), optional: false }],
  });
}

export function renderRegisterForm(model: MinutesModel): ModalView {
  const { locale } = model;
  return modal(model, 'register', {
    ...{ title: say.dnr[locale], submit: say.save[locale] },
    blocks: [line('dnr', say.dnr[locale], '', true)],
  });
}

function alternatives(
  { locale }: MinutesModel,
  decision: MinutesModel['decisions'][number] | undefined,
  chosen: number | null,
): readonly InputBlock[] {
  const all = decision?.alternatives ?? [];
  if (all.length === 0) return [];
  const options = all.map(({ number, text: words }) => option(String(number), `${number}. ${words}`));
  return [one('chosen', say.alternative[locale], options, chosen === null ? null : String(chosen))];
}

function unanimity(locale: Locale, known: boolean | null): InputBlock {
  const options = [option('yes', say.unanimous[locale]), option('no', say.divided[locale])];
  return one('unanimous', say.unanimity[locale], options, known === null ? null : known ? 'yes' : 'no');
}

/** What others wrote at the same time, to be put together with what stands in the field. */
function beside(
  { programme, locale }: MinutesModel,
  found: readonly (readonly [string, string])[],
): readonly KnownBlock[] {
  return found
    .filter(([, words]) => words !== '')
    .map(([by, words]) =>
      section(say.besideNote[locale]({ name: personName(programme, by), text: clip(words, SHOWN) })),
    );
}

function text(
  name: string,
  label: string,
  about: { readonly value: string; readonly hint: string | null },
): InputBlock {
  const initial = clip(cleanText(about.value), TEXT_CAP);
  return {
    type: 'input',
    block_id: field(name).block,
    optional: true,
    label: plain(label, SLACK_LIMITS.label),
    ...(about.hint === null ? {} : { hint: plain(about.hint, SLACK_LIMITS.label) }),
    element: {
      ...{ type: 'plain_text_input', action_id: field(name).action, multiline: true, max_length: TEXT_CAP },
      ...(initial === '' ? {} : { initial_value: initial }),
    },
  };
}

function line(name: string, label: string, value: string, isNeeded = false): InputBlock {
  const initial = clip(cleanText(value), 300);
  return {
    type: 'input',
    block_id: field(name).block,
    optional: !isNeeded,
    label: plain(label, SLACK_LIMITS.label),
    element: {
      ...{ type: 'plain_text_input', action_id: field(name).action, max_length: 300 },
      ...(initial === '' ? {} : { initial_value: initial }),
    },
  };
}

function one(
  name: string,
  label: string,
  options: readonly PlainTextOption[],
  chosen: string | null = null,
): InputBlock {
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'input',
    block_id: field(name).block,
    optional: true,
    label: plain(label, SLACK_LIMITS.label),
    element: {
      ...{ type: 'static_select', action_id: field(name).action, options: [...options] },
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

function several(
  name: string,
  label: string,
  { options, chosen }: { readonly options: readonly PlainTextOption[]; readonly chosen: readonly string[] },
): InputBlock {
  const initial = options.filter(({ value }) => chosen.includes(value ?? ''));
  return {
    type: 'input',
    block_id: field(name).block,
    optional: true,
    label: plain(label, SLACK_LIMITS.label),
    element: {
      ...{ type: 'multi_static_select', action_id: field(name).action, options: [...options] },
      ...(initial.length === 0 ? {} : { initial_options: initial }),
    },
  };
}

function option(value: string, words: string): PlainTextOption {
  return { text: plain(oneLine(words, SLACK_LIMITS.optionText), SLACK_LIMITS.optionText), value };
}

function personOption({ programme }: MinutesModel, id: string): PlainTextOption {
  return option(id, personName(programme, id));
}
