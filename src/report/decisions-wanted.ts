/**
 * A decision is wanted wherever a leader has reported red: red means "cannot go on without the board". The leader's call
 * for help is the question, else the action they propose.
 */
import type { Locale } from '../programme/locale.ts';
import type { Activity } from '../programme/programme.ts';
import type { Deviation } from '../programme/status/answer.ts';
import { answerLanguage } from './activity-text.ts';
import type { ReportFacts } from './facts.ts';
import { isOpen, type Situation } from './situation.ts';

export interface DecisionWanted {
  readonly activity: Activity;
  readonly ask: string;
  readonly lang: Locale;
  readonly deviation: Deviation | null;
  readonly owner: string;
  readonly due: Temporal.PlainDate | null;
  readonly sources: readonly string[];
}

export function decisionsOf(facts: ReportFacts, situation: Situation): readonly DecisionWanted[] {
  return situation.activities.flatMap((one) => {
    const { answer, activity } = one;
    if (answer === null || one.colour !== 'red' || !isOpen(one)) return [];
    const { deviation } = answer;
    return {
      activity,
      ask: answer.help === '' ? (deviation?.action ?? answer.next) : answer.help,
      lang: answerLanguage(facts, answer),
      deviation,
      owner: deviation?.owner ?? one.leader.name ?? '–',
      due: deviation?.due ?? null,
      sources: [answer.id],
    };
  });
}
