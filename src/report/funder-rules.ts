/**
 * The rules that answer a funder's questions from facts (V6: "löper enligt tidsplan ja/nej; försenade aktiviteter; hur
 * hinns resten med; nås målen"). Each gives lines of running text with their sources; no line says what no source says.
 */
import { isLateActivity } from './late-activity.ts';
import { mediumDate } from '../i18n/format.ts';
import { funderAnswerWords as words } from '../i18n/funder-answer-words.ts';
import { goalRecordWords } from '../i18n/goal-record-words.ts';
import { sectionWords } from '../i18n/section-words.ts';
import { checkConditions } from '../programme/condition/check-conditions.ts';
import type { AnswerRule } from '../programme/funder-template.ts';
import { percentOf } from '../programme/economy/amount.ts';
import { rankRisks } from '../programme/risk/rank-risks.ts';
import { activityName, answerLanguage, planLanguage } from './activity-text.ts';
import { deviantsOf } from './deviant.ts';
import type { ListItem, Rich } from './document.ts';
import { economyTotals, moneyText, shareText } from './economy-totals.ts';
import { flatLines } from './flat-lines.ts';
import { missedMilestones } from './missed-milestones.ts';
import { milestoneChanges } from './milestone-changes.ts';
import { personName } from './leader.ts';
import { light, plain, quote, withStop } from './rich.ts';
import type { BuildSection, SectionContext } from './section-context.ts';
import { changeRequests } from './sections/change-requests.ts';
import { economy } from './sections/economy.ts';
import { achieved } from './sections/achieved.ts';
import { scheduleAnswers } from './sections/schedule.ts';
import { risks } from './sections/risks.ts';
import { subResults } from './sections/sub-results.ts';
import { targets } from './sections/targets.ts';
import { upcoming } from './sections/upcoming.ts';
import { type ActivityStatus, slipOf } from './situation.ts';

type Rule = (context: SectionContext) => readonly ListItem[];

const MOST_RISKS = 5;

const asSection =
  (section: BuildSection): Rule =>
  (context) =>
    flatLines(section(context).blocks);

export const funderRules: Readonly<Record<AnswerRule, Rule>> = {
  schedule: (context) => [scheduleAnswers(context).onSchedule],
  'late-activities': lateActivities,
  'catch-up': catchUp,
  'goals-reached': (context) => [scheduleAnswers(context).goalsReached],
  milestones: (context) => {
    const moved = context.before === null ? [] : milestoneChanges(context, context.before);
    return orElse(moved, words.noMilestones[context.locale]);
  },
  targets: asSection(targets),
  results: asSection(achieved),
  'sub-projects': (context) =>
    orElse(flatLines(subResults(context).blocks), words.noSubProjects[context.locale]),
  deviations: deviationLines,
  changes: changeLines,
  economy: money,
  risks: worstRisks,
  conditions: conditionLines,
  'next-period': asSection(upcoming),
};

function lateActivities(context: SectionContext): readonly ListItem[] {
  const { locale, facts, now } = context;
  const late = now.activities.filter(isLateActivity);
  if (late.length === 0) {
    const { whichLate } = scheduleAnswers(context);
    return [
      now.activities.some(({ milestone }) => milestone.state === 'late')
        ? whichLate
        : { rich: plain(words.nothingLate[locale]), sources: [] },
    ];
  }
  return late.map((one) => ({
    rich: [quote(activityName(one.activity), planLanguage(facts)), { text: `: ${lateText(context, one)}.` }],
    sources: [...(one.answer === null ? [] : [one.answer.id]), ...one.milestone.sources],
  }));
}

function lateText({ locale, now }: SectionContext, one: ActivityStatus): string {
  const { forecast, baseline, held } = one.milestone;
  const days = slipOf(one);
  if (days > 0 && forecast !== null)
    return words.slipped[locale]({ days, date: mediumDate(locale, forecast) });
  const due = held ?? baseline ?? now.date;
  return words.overdue[locale]({
    date: mediumDate(locale, due),
    days: due.until(now.date, { largestUnit: 'day' }).days,
  });
}

/** One line each, worst first: why, and what it leads to. Counted milestones that were missed come after them. */
function deviationLines({ locale, facts, now }: SectionContext): readonly ListItem[] {
  const reported = deviantsOf(now).map(({ activity, answer, colour }): ListItem => {
    const lang = answerLanguage(facts, answer);
    const said = answer.deviation === null ? [] : [answer.deviation.cause, answer.deviation.consequence];
    return {
      rich: [
        light(locale, colour),
        quote(` ${activityName(activity)}: `, planLanguage(facts)),
        quote(said.map((text) => withStop(text.trim())).join(' '), lang),
      ],
      sources: [answer.id],
    };
  });
  const missed = missedMilestones(now).map(({ count, status, held, colour, source }): ListItem => ({
    rich: [
      light(locale, colour),
      quote(` ${status.milestone.text}: `, planLanguage(facts)),
      {
        text: goalRecordWords.missedCount[locale]({
          ...{ count: count.asWritten.count, needed: count.needed, missing: count.asWritten.missing },
          date: mediumDate(locale, held),
        }),
      },
    ],
    sources: [source],
  }));
  const lines = [...reported, ...missed];
  return orElse(lines, sectionWords.noDeviations[locale]);
}

function changeLines(context: SectionContext): readonly ListItem[] {
  return orElse(flatLines(changeRequests(context).blocks), words.noChanges[context.locale]);
}

/** What is done about everything that deviates: the leaders' own measures, with owner and date. */
function catchUp({ locale, facts, now }: SectionContext): readonly ListItem[] {
  const lines = deviantsOf(now).flatMap(({ activity, answer }): readonly ListItem[] => {
    if (answer.deviation === null) return [];
    const { action, owner, due } = answer.deviation;
    const by = words.by[locale]({
      owner: personName(facts.programme, owner),
      date: mediumDate(locale, due),
    });
    return [
      {
        rich: [
          quote(`${activityName(activity)}: `, planLanguage(facts)),
          quote(withStop(action.trim()), answerLanguage(facts, answer)),
          { text: ` ${by}.` },
        ],
        sources: [answer.id],
      },
    ];
  });
  if (lines.length > 0) return lines;
  const isFine = !now.activities.some(isLateActivity);
  return [{ rich: plain((isFine ? words.nothingToCatchUp : words.noAction)[locale]), sources: [] }];
}

/** The sums in a sentence, then what the economy section says in words; its tables are attached, not pasted. */
function money(context: SectionContext): readonly ListItem[] {
  const { locale, facts } = context;
  const { lines } = facts.programme.economy;
  const said = economy(context).blocks.filter(({ type }) => type !== 'table' && type !== 'chart');
  if (lines.length === 0) return flatLines(said);
  const totals = economyTotals(lines);
  const money = (amount: string): string => moneyText(locale, amount, facts.programme.currency);
  const total =
    totals.outcome === null
      ? words.totalWithoutOutcome[locale]({ budget: money(totals.budget) })
      : words.total[locale]({
          ...{ budget: money(totals.budget), outcome: money(totals.outcome) },
          share: shareText(locale, percentOf(totals.outcome, totals.budget)),
        });
  return [{ rich: plain(total), sources: ['plan:budget'] }, ...flatLines(said)];
}

function worstRisks(context: SectionContext): readonly ListItem[] {
  const { locale, facts } = context;
  const lang = planLanguage(facts);
  if (facts.programme.risks.length === 0) return flatLines(risks(context).blocks);
  return rankRisks(facts.programme.risks)
    .slice(0, MOST_RISKS)
    .map(({ risk, value }) => {
      const score: Rich = value === null ? [] : [{ text: ` (${words.riskValue[locale]({ value })})` }];
      const measures: Rich =
        risk.measures.length === 0
          ? []
          : [{ text: ` ${words.measures[locale]}: ` }, quote(withStop(risk.measures.join('; ')), lang)];
      return {
        rich: [quote(risk.text, lang), ...score, { text: '.' }, ...measures],
        sources: [`plan:risks[${facts.programme.risks.indexOf(risk)}]`],
      };
    });
}

function conditionLines({ locale, facts, now }: SectionContext): readonly ListItem[] {
  const checked = checkConditions(facts.programme, now.date);
  const lines = checked.map(({ condition, met, required, actual }, index) => ({
    rich: [
      quote(condition.text.replace(/\.$/u, ''), planLanguage(facts)),
      { text: `: ${(met ? words.met : words.notMet)[locale]({ required, actual })}.` },
    ],
    sources: [`plan:conditions[${index}]`, 'plan:organisations'],
  }));
  return orElse(lines, words.noConditions[locale]);
}

/** A question whose facts say that there is nothing is answered, not open. */
function orElse(lines: readonly ListItem[], text: string): readonly ListItem[] {
  return lines.length > 0 ? lines : [{ rich: plain(text), sources: [] }];
}
