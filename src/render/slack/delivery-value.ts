/**
 * What the buttons and the form of a delivery carry: `v1|programme|deliverable|locale|version|act`, the act only in the
 * form. Everything in it is checked again when it comes back.
 */
import { LOCALES, type Locale } from '../../programme/locale.ts';

export const DELIVERY_ACTIONS = {
  comment: 'delivery.comment',
  accept: 'delivery.accept',
  reject: 'delivery.reject',
} as const;
export type DeliveryAct = keyof typeof DELIVERY_ACTIONS;

export const DELIVERY_FORM = 'delivery.form';
export const DELIVERY_TEXT = { block: 'delivery|text', action: 'delivery.text' } as const;

export interface DeliveryValue {
  readonly programme: string;
  readonly deliverable: string;
  readonly locale: Locale;
  /** The one that was asked about; empty: none. */
  readonly version: string;
}

export interface DeliveryMemory extends DeliveryValue {
  readonly act: DeliveryAct;
}

const ACTS: readonly DeliveryAct[] = ['comment', 'accept', 'reject'];

export function formatDeliveryValue({ programme, deliverable, locale, version }: DeliveryValue): string {
  return ['v1', programme, deliverable, locale, version].join('|');
}

export function formatDeliveryMemory(memory: DeliveryMemory): string {
  return `${formatDeliveryValue(memory)}|${memory.act}`;
}

/** `undefined` for anything this version did not write. */
export function parseDeliveryValue(text: string): DeliveryValue | undefined {
  const [tag, programme, deliverable, language, version] = text.split('|');
  const locale = LOCALES.find((known) => known === language);
  if (tag !== 'v1' || locale === undefined || version === undefined) return undefined;
  if (programme === undefined || programme === '' || deliverable === undefined || deliverable === '')
    return undefined;
  return { programme, deliverable, locale, version };
}

export function parseDeliveryMemory(text: string): DeliveryMemory | undefined {
  const value = parseDeliveryValue(text);
  const act = ACTS.find((known) => known === text.split('|')[5]);
  return value === undefined || act === undefined ? undefined : { ...value, act };
}

export function actOf(actionId: string): DeliveryAct | undefined {
  return ACTS.find((act) => DELIVERY_ACTIONS[act] === actionId);
}
