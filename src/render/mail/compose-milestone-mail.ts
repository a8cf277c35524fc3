/**
 * Before and after a stage's end: what and when, where we stand, what to do, why, whom to ask, why you get
 * this. The due date is said as it is, also when it falls on a day off.
 */
import { listOf, longDate, mediumDate, number, weekdayName } from '../../i18n/format.ts';
import { mailWords as words } from '../../i18n/mail-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { isWorkingDay, workingDayOnOrBefore } from '../../programme/calendar/work-calendar.ts';
import type { Locale } from '../../programme/locale.ts';
import { countedSoFar } from '../../programme/target/counted-so-far.ts';
import { cumulativeTarget } from '../../programme/target/cumulative-target.ts';
import { activityNames, planLanguage } from '../../report/activity-text.ts';
import type { Block, Fact } from '../../report/document.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { personName } from '../../report/leader.ts';
import { light, plain, quote } from '../../report/rich.ts';
import { type ActivityStatus, situationAt } from '../../report/situation.ts';
import type { ComposedMail, LetterPart } from './letter.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

export interface MilestoneMailInput {
  readonly facts: ReportFacts;
  /** Numbers of the activities that end on `due` and are not finished; at least one. */
  readonly activities: readonly string[];
  /** Rows of the milestone plan that fall on the same day, after the stages. */
  readonly planParts?: readonly LetterPart[];
  /** Working days from the end: −14, −7, −2, 1. */
  readonly offset: number;
  readonly due: Temporal.PlainDate;
  readonly role: 'leader' | 'project-leader';
  /** Person id of the project leader, where one is known or confirmed. */
  readonly projectLeader: string | null;
  /** Opens the form; `null`: the mail says to open Tertial in Slack. */
  readonly formUrl: string | null;
}

export function composeMilestoneMail(input: MilestoneMailInput, locale: Locale): ComposedMail {
  const { facts, due, offset, activities } = input;
  const { programme } = facts;
  const statuses = activities.map((number) => statusOf(facts, number));
  const ahead = offset < 0;
  const stage = stageNames(activities, locale);
  const title = (ahead ? words.ends : words.ended)[locale]({ stage, date: longDate(locale, due) });
  const shortDue = dayAndMonth(locale, due);
  const whom = contact(input, statuses);
  return renderLetter({
    locale,
    programme,
    subject: ahead
      ? words.milestoneAhead[locale]({ stage, date: shortDue, days: -offset })
      : words.milestonePast[locale]({ stage, date: shortDue, count: activities.length }),
    title,
    preheader: preheaderOf(statuses, locale),
    parts: [
      { title: null, blocks: dayOffBlocks(input, locale) },
      ...statuses.map((status) => activityPart(input, status, locale)),
      ...(input.planParts ?? []),
      { title: words.todo[locale], blocks: todoBlocks(input, statuses, locale) },
    ].filter(({ blocks }) => blocks.length > 0),
    button: input.formUrl === null ? null : { label: words.openForm[locale], url: input.formUrl },
    why: [
      [words.whyItMatters[locale], ...(whom === null ? [] : [words.ask[locale]({ name: whom })])].join(' '),
      ...whyText(
        programme,
        input.role === 'leader' ? { role: 'leader', stage } : { role: input.role },
        locale,
      ),
      words.record[locale],
    ],
  });
}

/** A single one says its milestone, several their names. */
function preheaderOf(statuses: readonly ActivityStatus[], locale: Locale): string {
  const [first, ...others] = statuses;
  if (first !== undefined && others.length === 0) return first.milestone.text;
  return activityNames(
    locale,
    statuses.map((one) => one.activity),
  );
}

/** `Etapp 2.1`, or `Aktiviteterna 1.1, 2.1 och 3` for what ends on the same day. */
function stageNames(activities: readonly string[], locale: Locale): string {
  const [first = '', ...others] = activities;
  if (others.length === 0) return words.stage[locale]({ number: first });
  return words.stages[locale]({ numbers: listOf(locale, activities) });
}

function statusOf(facts: ReportFacts, activity: string): ActivityStatus {
  const date = facts.asOf.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate();
  const found = situationAt(facts, { date, cutOff: facts.asOf }).activities.find(
    (one) => one.activity.number === activity,
  );
  if (found === undefined) throw new Error(`The programme has no activity ${activity}.`);
  return found;
}

/** The due date is said as it is, also when it falls on a day off; afterwards that helps nobody. */
function dayOffBlocks({ facts, due, offset }: MilestoneMailInput, locale: Locale): readonly Block[] {
  if (offset > 0 || isWorkingDay(facts.calendar, due)) return [];
  const before = longDate(locale, workingDayOnOrBefore(facts.calendar, due));
  const text =
    due.dayOfWeek > 5
      ? words.dayOff[locale]({ weekday: weekdayName(locale, due), before })
      : words.holiday[locale]({ before });
  return [{ type: 'paragraph', rich: plain(text), sources: [] }];
}

function activityPart(input: MilestoneMailInput, status: ActivityStatus, locale: Locale): LetterPart {
  const { activity, milestone } = status;
  const lang = planLanguage(input.facts);
  return {
    title: `${activity.number} ${activity.title}`,
    blocks: [
      {
        type: 'facts',
        items: [
          {
            term: columnWords.milestone[locale],
            rich: [quote(milestone.text, lang)],
            sources: milestone.sources,
          },
          ...whereFacts(input, status, locale),
        ],
      },
    ],
  };
}

/** Where it stands: colour, count against what is promised by then, last answer, forecast. */
function whereFacts(
  { facts, due }: MilestoneMailInput,
  status: ActivityStatus,
  locale: Locale,
): readonly Fact[] {
  const { programme } = facts;
  const { answer, milestone } = status;
  const counts = programme.targets
    .filter((target) => target.stages.some((stage) => stage.activity === status.activity.number))
    .map((target): Fact => {
      const counted = countedSoFar(target.id, facts.answers);
      const text = words.countBy[locale]({
        actual: number(locale, counted?.value ?? 0),
        promised: number(locale, cumulativeTarget(target, programme, due)),
        unit: target.unit,
      });
      return {
        term: words.count[locale],
        rich: plain(counted === null ? words.noAnswer[locale] : text),
        sources: counted === null ? [] : [counted.source],
      };
    });
  const answered = answer?.at.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  return [
    {
      term: words.colour[locale],
      rich: [light(locale, status.colour)],
      sources: answer === null ? [] : [answer.id],
    },
    ...counts,
    {
      term: words.lastAnswer[locale],
      rich: plain(
        answer === null || answered === undefined
          ? words.noAnswer[locale]
          : words.lastBy[locale]({
              name: personName(programme, answer.by),
              date: mediumDate(locale, answered),
            }),
      ),
      sources: answer === null ? [] : [answer.id],
    },
    ...(milestone.forecast === null
      ? []
      : [
          {
            term: columnWords.forecast[locale],
            rich: plain(mediumDate(locale, milestone.forecast)),
            sources: milestone.sources,
          },
        ]),
  ];
}

function todoBlocks(
  input: MilestoneMailInput,
  statuses: readonly ActivityStatus[],
  locale: Locale,
): readonly Block[] {
  const leaders = leadersOf(statuses);
  const text =
    input.role === 'leader'
      ? (input.offset < 0 ? words.leaderAhead : words.leaderPast)[locale]
      : leaders.length > 0
        ? input.offset < 0
          ? words.projectLeader[locale]({ name: listOf(locale, leaders) })
          : words.projectLeaderPast[locale]({ name: listOf(locale, leaders), count: statuses.length })
        : words.projectLeaderAlone[locale];
  const where = input.formUrl === null ? ` ${words.openSlack[locale]}` : '';
  return [{ type: 'paragraph', rich: plain(text + where), sources: [] }];
}

/** The leader asks the project leader, the project leader asks the leaders. */
function contact(
  { facts, role, projectLeader }: MilestoneMailInput,
  statuses: readonly ActivityStatus[],
): string | null {
  if (role === 'leader') return projectLeader === null ? null : personName(facts.programme, projectLeader);
  return leadersOf(statuses)[0] ?? null;
}

function leadersOf(statuses: readonly ActivityStatus[]): readonly string[] {
  const names = statuses.flatMap(({ leader }) =>
    leader.confidence === 'confirmed' && leader.name !== null ? [leader.name] : [],
  );
  return [...new Set(names)];
}

/** `31 december`: the year is in the mail itself. */
function dayAndMonth(locale: Locale, date: Temporal.PlainDate): string {
  return mediumDate(locale, date).replace(/\s*\d{4}$/, '');
}
