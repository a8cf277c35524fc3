/**
 * A decision is wanted wherever red stands: a leader has reported red (their call for help is the question, else the
 * action they propose), or a stage is so late that the board must hear whether its milestone is reached or re-planned.
 */
import { sectionWords } from '../i18n/section-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { Activity } from '../programme/programme.ts';
import type { Deviation } from '../programme/status/answer.ts';
import { RED_AFTER_DAYS } from '../programme/status/thresholds.ts';
import { answerLanguage } from './activity-text.ts';
import type { ReportFacts } from './facts.ts';
import { type ActivityStatus, isOpen, type Situation } from './situation.ts';

export interface DecisionWanted {
  readonly activity: Activity;
  readonly ask: string;
  readonly lang: Locale;
  readonly deviation: Deviation | null;
  readonly owner: string | null;
  readonly due: Temporal.PlainDate | null;
  readonly sources: readonly string[];
}

/** `locale` is for Tertial's own questions; leaders' words stay in their language. */
export function decisionsOf(
  facts: ReportFacts,
  situation: Situation,
  locale: Locale,
): readonly DecisionWanted[] {
  return situation.activities.flatMap((one) => {
    if (!isOpen(one)) return [];
    return reported(facts, one) ?? overdue(one, situation.date, locale) ?? [];
  });
}

function reported(facts: ReportFacts, one: ActivityStatus): DecisionWanted | null {
  const { answer, activity } = one;
  if (answer === null || one.colour !== 'red') return null;
  const { deviation } = answer;
  return {
    activity,
    ask: answer.help.trim() === '' ? (deviation?.action ?? answer.next) : answer.help.trim(),
    lang: answerLanguage(facts, answer),
    deviation,
    owner: deviation?.owner ?? one.leader.name,
    due: deviation?.due ?? null,
    sources: [answer.id],
  };
}

function overdue(one: ActivityStatus, date: Temporal.PlainDate, locale: Locale): DecisionWanted | null {
  const { baseline, state, sources } = one.milestone;
  if (state !== 'late' || baseline === null) return null;
  const days = baseline.until(date, { largestUnit: 'day' }).days;
  if (days <= RED_AFTER_DAYS) return null;
  return {
    activity: one.activity,
    ask: sectionWords.confirmOrReplan[locale]({ days }),
    lang: locale,
    deviation: null,
    owner: one.leader.name,
    due: null,
    sources,
  };
}
