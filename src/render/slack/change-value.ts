/**
 * What the buttons and the form of a change request carry: `v1|programme|CR1|locale|step|outcome`, the outcome only in
 * the form. Everything in it is checked again when it comes back.
 */
import type { ApprovalStep } from '../../programme/change/change-request.ts';
import { LOCALES, type Locale } from '../../programme/locale.ts';

export const CHANGE_ACTIONS = { approve: 'change.approve', refuse: 'change.refuse' } as const;
export const CHANGE_FORM = 'change.form';
export const CHANGE_NOTE = { block: 'change|note', action: 'change.note' } as const;

export interface ChangeValue {
  readonly programme: string;
  readonly request: string;
  readonly locale: Locale;
  readonly step: ApprovalStep;
}

export interface ChangeMemory extends ChangeValue {
  readonly outcome: 'approved' | 'refused';
}

const STEPS: readonly ApprovalStep[] = ['steering-group', 'funder'];
const OUTCOMES: readonly ChangeMemory['outcome'][] = ['approved', 'refused'];

export function formatChangeValue({ programme, request, locale, step }: ChangeValue): string {
  return ['v1', programme, request, locale, step].join('|');
}

export function formatChangeMemory(memory: ChangeMemory): string {
  return `${formatChangeValue(memory)}|${memory.outcome}`;
}

/** `undefined` for anything this version did not write. */
export function parseChangeValue(text: string): ChangeValue | undefined {
  const [version, programme, request, tag, written] = text.split('|');
  const locale = LOCALES.find((known) => known === tag);
  const step = STEPS.find((known) => known === written);
  if (version !== 'v1' || locale === undefined || step === undefined) return undefined;
  if (programme === undefined || programme === '' || request === undefined || request === '')
    return undefined;
  return { programme, request, locale, step };
}

export function parseChangeMemory(text: string): ChangeMemory | undefined {
  const value = parseChangeValue(text);
  const outcome = OUTCOMES.find((known) => known === text.split('|')[5]);
  return value === undefined || outcome === undefined ? undefined : { ...value, outcome };
}
