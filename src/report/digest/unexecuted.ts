/**
 * Decisions that are taken and not carried out: somebody's consent is still awaited, or what somebody was to do under the
 * same item of the same meeting is not done. A decision says nothing of itself about being carried out, so nothing else counts.
 */
import { digestWords as words } from '../../i18n/digest-words.ts';
import { mediumDate } from '../../i18n/format.ts';
import type { ActionPoint, Decision } from '../../programme/decision/decision.ts';
import { originDay } from '../../programme/decision/origin-day.ts';
import { planLanguage } from '../activity-text.ts';
import { isDecided } from '../decisions-to-take.ts';
import type { ListItem, Section } from '../document.ts';
import { organisationName } from '../record-text.ts';
import { quiet, quote, withStop } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { section } from './meeting-sections.ts';

export function unexecutedSection(context: SectionContext): readonly Section[] {
  const { facts, locale } = context;
  const items = facts.programme.decisions.flatMap((decision, index): readonly ListItem[] => {
    const reasons = isDecided(decision) ? waitingFor(context, decision) : [];
    if (reasons.length === 0) return [];
    const when = decision.on === null ? '' : ` (${mediumDate(locale, decision.on)})`;
    return [
      {
        rich: [quote(decision.text, planLanguage(facts)), quiet(`${when}: ${withStop(reasons.join(', '))}`)],
        sources: [decision.source ?? `plan:decisions[${String(index)}]`],
      },
    ];
  });
  if (items.length === 0) return [];
  return [section('unexecuted', words.unexecuted[locale], [{ type: 'list', ordered: false, items }])];
}

function waitingFor({ facts, locale }: SectionContext, decision: Decision): readonly string[] {
  const { consent } = decision;
  const open = facts.programme.actions.filter((one) => one.state === 'open' && comesFrom(one, decision));
  return [
    ...(consent?.state === 'pending'
      ? [words.awaitsConsent[locale]({ name: organisationName(facts.programme, consent.of) })]
      : []),
    ...(open.length === 0 ? [] : [words.openActions[locale]({ count: open.length })]),
  ];
}

function comesFrom(action: ActionPoint, { on, item, body }: Decision): boolean {
  if (on === null || item === null || originDay(action)?.equals(on) !== true) return false;
  if (action.source !== undefined && body !== null && !action.id.startsWith(`${body}:`)) return false;
  return (
    action.origin
      ?.trim()
      .split(/[\s,]+/)
      .at(-1) === item
  );
}
