/** A decision point in words: its name, and what is left of its checklist. */
import { decisionPointWords as words } from '../i18n/decision-point-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { DecisionPoint } from '../programme/phase/phase.ts';

/** `BP2 Start av genomförandefasen`. */
export function pointName({ id, name }: DecisionPoint): string {
  return name === '' ? id : `${id} ${name}`;
}

/** What nobody has said is met; one that does not apply is not left. */
function leftOf({ checklist }: DecisionPoint) {
  return checklist.filter(({ state }) => state === 'not-met' || state === 'unknown');
}

/** `Resurssäkra arbetet; Besluta om budget: inte uppfyllt (2 av 4)`. */
export function leftText(point: DecisionPoint, locale: Locale): string {
  const { checklist } = point;
  const left = leftOf(point);
  if (checklist.length === 0) return words.noChecklist[locale];
  if (left.length === 0) return words.nothingLeft[locale];
  const list = left
    .map(({ text, state }) => (state === 'not-met' ? `${text}: ${words.notMet[locale]}` : text))
    .join('; ');
  return words.left[locale]({ count: left.length, of: checklist.length, list });
}
