/**
 * The coordinator's week: who answered, who is missing, what turned yellow or red, where the counted targets stand.
 * A person has answered when every activity they were asked about has an answer for the week; nobody's silence is
 * ever shown as last week's green (R1).
 */
import { parsePeriod, type Period, previousPeriod } from '../calendar/period.ts';
import { type ConditionAlert, conditionAlerts } from '../condition/condition-alerts.ts';
import { type Escalated, escalationOf } from '../communication/escalation.ts';
import type { Agenda } from '../obligation/agenda.ts';
import type { CountedTarget, Programme } from '../programme.ts';
import { refusedLists } from '../register/mail-choice.ts';
import type { Answer } from './answer.ts';
import { askedByPerson, nameOf, newest, newestCount, stageTarget } from './check-in.ts';
import { isWorse, type Colour } from './colour.ts';
import { newestRevisions } from './newest-revisions.ts';

export interface OverviewPerson {
  readonly person: string;
  readonly name: string;
  /** Activity numbers: all asked about when answered, the unanswered ones when missing. */
  readonly activities: readonly string[];
  readonly late: boolean;
  /** Name of who answered in their place. */
  readonly answeredBy: string | null;
}

export interface OverviewColour {
  readonly activity: string;
  readonly title: string;
  readonly from: Colour;
  readonly to: Colour;
  readonly cause: string | null;
  /** Where a red goes that nobody has handled; `null`: nowhere. */
  readonly escalated: Escalated | null;
}

export interface OverviewTarget {
  readonly target: CountedTarget;
  readonly actual: number | null;
  /** The stage under way and what is to be reached when it ends; `null` when none runs. */
  readonly stage: { readonly activity: string; readonly cumulative: number } | null;
}

export interface WeekOverview {
  readonly programme: Programme;
  readonly week: Period;
  readonly answered: readonly OverviewPerson[];
  readonly missing: readonly OverviewPerson[];
  /** Worse than the answer before, now yellow or red. */
  readonly turned: readonly OverviewColour[];
  /** Yellow or red as before. */
  readonly standing: readonly OverviewColour[];
  readonly targets: readonly OverviewTarget[];
  /** Conditions without a margin on the week's last day, with who has left since the week before. */
  readonly conditions: readonly ConditionAlert[];
  /** Who has taken themselves off a list of mails, in the order of doing so: the office may want to speak to them. */
  readonly unsubscribed: readonly { readonly name: string; readonly list: string }[];
}

/** `answers`: newest per activity and week; the week's own and enough before it to know what changed. */
export function weekOverview(
  agenda: Agenda,
  { week: id, answers }: { week: string; answers: readonly Answer[] },
): WeekOverview {
  const week = parsePeriod(id);
  if (week?.kind !== 'week') throw new Error(`not a week: ${id}`);
  const known = answers.filter((answer) => answer.week <= week.id);
  const people = peopleOf(agenda, week, known);
  const colours = coloursOf(agenda, week, known);
  return {
    programme: agenda.programme,
    week,
    answered: people.answered,
    missing: people.missing,
    turned: colours.filter(({ from, to }) => isWorse(to, from)),
    standing: colours.filter(({ from, to }) => !isWorse(to, from)),
    targets: targetsOf(agenda, week, known),
    conditions: conditionAlerts(
      { programme: agenda.programme, on: previousPeriod(week).end },
      { programme: agenda.programme, on: week.end },
    ),
    unsubscribed: refusedLists(agenda.entries).map(({ person, list }) => ({
      name: nameOf(agenda.programme, person),
      list,
    })),
  };
}

function peopleOf(
  agenda: Agenda,
  week: Period,
  known: readonly Answer[],
): { answered: readonly OverviewPerson[]; missing: readonly OverviewPerson[] } {
  const { programme } = agenda;
  const answered: OverviewPerson[] = [];
  const missing: OverviewPerson[] = [];
  for (const [person, activities] of askedByPerson(agenda, week, known)) {
    const numbers = activities.map(({ number }) => number);
    const own = known.filter((answer) => answer.week === week.id && numbers.includes(answer.activity));
    const open = numbers.filter((number) => !own.some(({ activity }) => activity === number));
    const other = own.find(({ by }) => by !== person);
    const line = { person, name: nameOf(programme, person), late: own.some(({ late }) => late) };
    if (open.length > 0) missing.push({ ...line, activities: open, answeredBy: null });
    else
      answered.push({
        ...line,
        activities: numbers,
        answeredBy: other === undefined ? null : nameOf(programme, other.by),
      });
  }
  return { answered, missing };
}

/** A deviation stays on the list until somebody takes it back: silence does not mend anything. */
function coloursOf(
  { programme, unfinished }: Agenda,
  { id: week, end }: Period,
  known: readonly Answer[],
): readonly OverviewColour[] {
  return programme.activities.flatMap(({ number, title }) => {
    const own = known.filter(({ activity }) => activity === number);
    const before = newest(own.filter((answer) => answer.week < week));
    const given = newest(own.filter((answer) => answer.week === week));
    const now = given ?? (unfinished.has(number) ? before : null);
    if (now === null || now.colour === 'green') return [];
    return [
      {
        activity: number,
        title,
        from: before?.colour ?? 'grey',
        to: now.colour,
        cause: now.deviation?.cause ?? null,
        escalated: escalationOf(programme, newestRevisions(own), end) ?? null,
      },
    ];
  });
}

function targetsOf(agenda: Agenda, week: Period, known: readonly Answer[]): readonly OverviewTarget[] {
  const running = new Set(
    [...askedByPerson(agenda, week, known).values()].flat().map(({ number }) => number),
  );
  return agenda.programme.targets.map((target) => {
    const stage = target.stages.find(({ activity }) => running.has(activity));
    return {
      target,
      actual: newestCount(known, target.id),
      stage:
        stage === undefined
          ? null
          : { activity: stage.activity, cumulative: stageTarget(target, stage.activity) },
    };
  });
}
