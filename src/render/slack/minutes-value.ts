/**
 * What the buttons and forms of a meeting carry: `v1|programme|body|2021-05-20|sv|about`, and in forms `|bases`: the newest
 * revisions the writer had seen of what the form holds. Checked again when it comes back.
 */
import { LOCALES, type Locale } from '../../programme/locale.ts';

export const MINUTES_ACTIONS = {
  attendance: 'minutes.present',
  item: 'minutes.item',
  newItem: 'minutes.new',
  send: 'minutes.send',
  adjust: 'minutes.adjust',
  adjustFor: 'minutes.adjust-for',
  giveBack: 'minutes.back',
  register: 'minutes.register',
} as const;
export type MinutesAct = keyof typeof MINUTES_ACTIONS;

export const MEETING_ACTIONS = {
  yes: 'meeting.yes',
  no: 'meeting.no',
  maybe: 'meeting.maybe',
  done: 'meeting.done',
} as const;
export const DONE_FORM = 'meeting.done-form';
export const DONE_NOTE = { block: 'meeting|note', action: 'meeting.note' } as const;

/** Callback id of the form an act opens: `minutes.item-form`. */
export function minutesForm(act: MinutesAct): string {
  return `${MINUTES_ACTIONS[act]}-form`;
}

/** Item buttons of one message each need an id of their own: `minutes.item|3`. */
export function actOfMinutes(actionId: string): MinutesAct | undefined {
  const [base = ''] = actionId.split('|');
  return (Object.keys(MINUTES_ACTIONS) as MinutesAct[]).find((act) => MINUTES_ACTIONS[act] === base);
}

export interface MinutesValue {
  readonly programme: string;
  readonly body: string;
  /** ISO date. */
  readonly day: string;
  readonly locale: Locale;
  /** Item number, or an action's id; empty: the whole meeting. */
  readonly about: string;
}

export interface MinutesMemory extends MinutesValue {
  /** Newest revision seen: of the item, the decision; or of who was there. */
  readonly bases: readonly number[];
}

export function formatMinutesValue({ programme, body, day, locale, about }: MinutesValue): string {
  return ['v1', programme, body, day, locale, encodeURIComponent(about)].join('|');
}

export function formatMinutesMemory({ bases, ...value }: MinutesMemory): string {
  return `${formatMinutesValue(value)}|${bases.join(',')}`;
}

/** `undefined` for anything this version did not write. */
export function parseMinutesMemory(text: string): MinutesMemory | undefined {
  const [tag, programme, body, day, language, about, bases = ''] = text.split('|');
  const locale = LOCALES.find((known) => known === language);
  if (tag !== 'v1' || locale === undefined || about === undefined) return undefined;
  if (programme === undefined || body === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day ?? ''))
    return undefined;
  return {
    ...{ programme, body, day: day ?? '', locale, about: decoded(about) },
    bases: bases === '' ? [] : bases.split(',').map((one) => Number.parseInt(one, 10) || 0),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
