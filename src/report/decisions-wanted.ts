/**
 * A decision is wanted wherever red stands: a leader has reported red (their call for help is the question, else the
 * action they propose), or stages are so late that the board must hear whether their milestones are reached. The late
 * ones are one question together.
 */
import { listOf } from '../i18n/format.ts';
import { sectionWords } from '../i18n/section-words.ts';
import type { Locale } from '../programme/locale.ts';
import { RED_AFTER_DAYS } from '../programme/status/thresholds.ts';
import { answerLanguage } from './activity-text.ts';
import type { ReportFacts } from './facts.ts';
import { type ActivityStatus, isOpen, type Situation } from './situation.ts';

export interface DecisionWanted {
  /** One activity for a leader's question; all that are late for Tertial's own. */
  readonly activities: readonly ActivityStatus[];
  readonly kind: 'reported' | 'overdue';
  readonly ask: string;
  readonly lang: Locale;
  readonly owner: string | null;
  readonly due: Temporal.PlainDate | null;
  readonly sources: readonly string[];
}

/** `locale` is for Tertial's own question; leaders' words stay in their language. */
export function decisionsOf(
  facts: ReportFacts,
  situation: Situation,
  locale: Locale,
): readonly DecisionWanted[] {
  const open = situation.activities.filter(isOpen);
  const reported = open.flatMap((one) => reportedRed(facts, one) ?? []);
  const late = open.filter((one) => one.colour !== 'red' && isLongOverdue(one, situation.date));
  if (late.length === 0) return reported;
  const names = listOf(
    locale,
    late.map((one) => one.activity.number),
  );
  return [
    ...reported,
    {
      activities: late,
      kind: 'overdue',
      ask: sectionWords.confirmOrReplan[locale]({ names, count: late.length }),
      lang: locale,
      owner: null,
      due: null,
      sources: late.flatMap((one) => one.milestone.sources),
    },
  ];
}

function reportedRed(facts: ReportFacts, one: ActivityStatus): DecisionWanted | null {
  const { answer } = one;
  if (answer === null || one.colour !== 'red') return null;
  const { deviation } = answer;
  return {
    activities: [one],
    kind: 'reported',
    ask: answer.help.trim() === '' ? (deviation?.action ?? answer.next) : answer.help.trim(),
    lang: answerLanguage(facts, answer),
    owner: deviation?.owner ?? one.leader.name,
    due: deviation?.due ?? null,
    sources: [answer.id],
  };
}

function isLongOverdue({ milestone }: ActivityStatus, date: Temporal.PlainDate): boolean {
  if (milestone.state !== 'late' || milestone.baseline === null) return false;
  return milestone.baseline.until(date, { largestUnit: 'day' }).days > RED_AFTER_DAYS;
}
