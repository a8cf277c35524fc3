/**
 * A decision is wanted where the plan or an agenda puts one forward that nobody has taken, where a change request waits
 * for an approval, and wherever red stands: a leader has reported red (their call for help is the question, else the
 * action they propose), stages are so late that the board must hear whether their milestones are reached (the late ones
 * are one question together), nobody can answer for what runs, or a counted target is materially short. A missing leader
 * that only makes the programme yellow is said, not asked about in every report.
 */
import { sectionWords } from '../i18n/section-words.ts';
import { decisionPointWords } from '../i18n/decision-point-words.ts';
import { goalRecordWords } from '../i18n/goal-record-words.ts';
import type { Alternative } from '../programme/decision/decision.ts';
import type { Locale } from '../programme/locale.ts';
import { decisionPointDue } from '../programme/phase/decision-point-due.ts';
import { thresholdsOf } from '../programme/status/thresholds.ts';
import { activityNames, answerLanguage } from './activity-text.ts';
import { pointName } from './decision-point-text.ts';
import { decisionsToTake, requestsToApprove } from './decisions-to-take.ts';
import type { ReportFacts } from './facts.ts';
import { reasonText } from './reason-text.ts';
import { stepName } from './record-text.ts';
import { type ActivityStatus, isOpen, type Situation, standingColour } from './situation.ts';

/** Late stages named in the question; more are numbered. */
const MOST_LATE = 4;

export interface DecisionWanted {
  /** One activity for a leader's question; all that are late for Tertial's own. */
  readonly activities: readonly ActivityStatus[];
  readonly kind: 'planned' | 'change' | 'reported' | 'overdue' | 'computed';
  readonly ask: string;
  /** With `planned`: the alternatives to choose among. */
  readonly alternatives: readonly Alternative[];
  /** What the leader proposes, beside the call for help; the leader's own words. */
  readonly proposal: string | null;
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
  const longest = thresholdsOf(facts.programme).redAfterDays;
  const late = open.filter(
    (one) => standingColour(one) !== 'red' && daysOverdue(one, situation.date) > longest,
  );
  const computed = computedRed(facts, situation, locale);
  const asked = [
    ...planned(facts, situation),
    ...points(facts, situation, { late, locale }),
    ...changes(facts, locale),
  ];
  if (late.length === 0) return [...asked, ...reported, ...computed];
  const activities = late.map((one) => one.activity);
  const names = activityNames(locale, activities, MOST_LATE);
  return [
    ...asked,
    ...reported,
    ...computed,
    {
      activities: late,
      kind: 'overdue',
      alternatives: [],
      ask: sectionWords.confirmOrReplan[locale]({ names, count: late.length }),
      proposal: null,
      lang: locale,
      owner: null,
      due: null,
      sources: late.flatMap((one) => one.milestone.sources),
    },
  ];
}

function planned({ programme }: ReportFacts, { date }: Situation): readonly DecisionWanted[] {
  return decisionsToTake(programme, date).map((one) => ({
    ...{ activities: [], kind: 'planned', ask: one.text, alternatives: one.alternatives },
    ...{ proposal: null, lang: programme.language, owner: null, due: one.on },
    sources: [`plan:decisions[${programme.decisions.indexOf(one)}]`],
  }));
}

/** Days before a decision point from which it is asked about. */
const POINT_DAYS = 30;

/**
 * A decision point of the next month, or one that has passed undecided. Not one whose activity is asked about as late or is
 * reported as finished, nor one that passed before anybody was asked: nobody knows whether it was taken.
 */
function points(
  { programme }: ReportFacts,
  situation: Situation,
  { late, locale }: { readonly late: readonly ActivityStatus[]; readonly locale: Locale },
): readonly DecisionWanted[] {
  return programme.decisionPoints.flatMap((point, index): readonly DecisionWanted[] => {
    const due = decisionPointDue(programme, point);
    const closed = situation.activities.find(({ activity }) => activity.number === point.closes);
    const isTold = closed?.phase === 'past' || closed?.phase === 'finished';
    if (point.outcome !== null || due === null || isTold) return [];
    if (Temporal.PlainDate.compare(due, situation.date.add({ days: POINT_DAYS })) > 0) return [];
    if (closed !== undefined && late.includes(closed)) return [];
    const ask = decisionPointWords.ask[locale]({ point: pointName(point) });
    return [
      {
        ...{ activities: [], kind: 'planned', ask, alternatives: [], proposal: null, lang: locale },
        ...{ owner: null, due, sources: [`plan:decisionPoints[${String(index)}]`] },
      },
    ];
  });
}

function changes({ programme, changeRequests }: ReportFacts, locale: Locale): readonly DecisionWanted[] {
  return requestsToApprove(changeRequests, programme.decisions).map(({ id, approvals, reason }) => {
    const step = approvals.find(({ state }) => state === 'pending')?.step ?? 'steering-group';
    return {
      ...{ activities: [], kind: 'change', alternatives: [], proposal: reason, lang: programme.language },
      ask: goalRecordWords.openRequest[locale]({ id, by: stepName(programme, locale, step) }),
      ...{ owner: null, due: null, sources: [`change:${id}`] },
    };
  });
}

/** Red that no leader has chosen but the board can do something about. */
function computedRed(facts: ReportFacts, situation: Situation, locale: Locale): readonly DecisionWanted[] {
  return situation.colours.flatMap(({ dimension, colour, reason, sources }): readonly DecisionWanted[] => {
    if (dimension === 'overall' || colour !== 'red') return [];
    if (reason.key !== 'nobody' && reason.key !== 'counted') return [];
    const counted = reason.key === 'counted' ? reason.unit : null;
    const numbers =
      'activities' in reason
        ? reason.activities
        : facts.programme.targets
            .filter((target) => target.unit === counted)
            .flatMap((target) => target.stages.map((stage) => stage.activity));
    const activities = situation.activities.filter((one) => numbers.includes(one.activity.number));
    const ask = `${reasonText(locale, reason, facts.programme)}. ${sectionWords.decideAbout[locale]}`;
    if (activities.length === 0) return [];
    const nobody = { proposal: null, owner: null, due: null };
    return [{ kind: 'computed', ask, alternatives: [], lang: locale, ...nobody, activities, sources }];
  });
}

function reportedRed(facts: ReportFacts, one: ActivityStatus): DecisionWanted | null {
  const { answer } = one;
  if (answer === null || standingColour(one) !== 'red') return null;
  const { deviation } = answer;
  const help = answer.help.trim();
  return {
    activities: [one],
    kind: 'reported',
    alternatives: [],
    ask: help === '' ? (deviation?.action ?? answer.next) : help,
    proposal: help === '' ? null : (deviation?.action ?? null),
    lang: answerLanguage(facts, answer),
    owner: deviation?.owner ?? one.leader.name,
    due: deviation?.due ?? null,
    sources: [answer.id],
  };
}

function daysOverdue({ milestone }: ActivityStatus, date: Temporal.PlainDate): number {
  if (milestone.state !== 'late' || milestone.baseline === null) return 0;
  return milestone.baseline.until(date, { largestUnit: 'day' }).days;
}
