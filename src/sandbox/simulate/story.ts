/**
 * What a simulated leader says about an activity in a week. A pure function of seed, plan and week: most weeks are
 * green; some activities turn yellow, a few red, and recover; counted targets grow towards what the stage is to add.
 */
import { simulationWords as say, TROUBLES, type Trouble } from '../../i18n/simulation-words.ts';
import type { Period } from '../../programme/calendar/period.ts';
import type { Activity, Programme } from '../../programme/programme.ts';
import type { ChosenColour } from '../../programme/status/colour.ts';
import { chance, pick } from './chance.ts';

export interface Told {
  readonly colour: ChosenColour;
  /** Answers "no change" (only possible when there is an earlier answer). */
  readonly unchanged: boolean;
  readonly done: string;
  readonly next: string;
  readonly help: string;
  readonly trouble: (Trouble & { readonly due: Temporal.PlainDate }) | null;
  /** Who sees to the measure. */
  readonly owner: string;
  /** Totals so far by counted target id. */
  readonly counts: Readonly<Record<string, number>>;
  readonly forecast: Temporal.PlainDate | null;
  readonly finished: Temporal.PlainDate | null;
  /** How far it has come, in the programme's own words; `null`: as it stands in the form. */
  readonly state: string | null;
}

/** Chances, chosen so that a year reads like a real one: about one activity in three has trouble once. */
const TROUBLED = 0.5;
const SERIOUS = 0.5;
const NO_CHANGE = 0.2;
const FINISHED_ON_TIME = 0.8;

export interface Teller {
  readonly seed: number;
  readonly programme: Programme;
  /** Name of the person who answers. */
  readonly name: string;
}

export function tell({ seed, programme, name }: Teller, activity: Activity, week: Period): Told {
  const progress = progressOf(programme, activity, week);
  const { colour, forecast } = troubleAt(seed, activity, progress);
  const steps = activity.contents.length > 0 ? activity.contents : [activity.title];
  const at = Math.min(Math.floor(progress * steps.length), steps.length - 1);
  const language = programme.language;
  const step = withoutStop(steps[at] ?? activity.title);
  const following = steps[at + 1];
  const isLast = progress >= 1;
  const phase = isLast ? say.done : pick([say.started, say.working, say.done], (progress * steps.length) % 1);
  const isFinished = isLast && chance(seed, 'finished', activity.number, week.id) < FINISHED_ON_TIME;
  const trouble = pick(TROUBLES[language], chance(seed, 'trouble', activity.number));
  return {
    colour,
    unchanged: colour === 'green' && !isLast && chance(seed, 'same', activity.number, week.id) < NO_CHANGE,
    done: phase[language]({ step }),
    next:
      following === undefined ? say.handOver[language] : say.next[language]({ step: withoutStop(following) }),
    help: colour === 'red' ? say.decide[language] : '',
    trouble: colour === 'green' ? null : { ...trouble, due: week.end.add({ days: 12 }) },
    owner: name,
    counts: countsOf(seed, programme, activity, progress),
    forecast,
    state: null,
    finished: isFinished ? earlierOf(activity.period.end, week.end.subtract({ days: 2 })) : null,
  };
}

/** 0 in the stage's first week, 1 in its last. */
function progressOf(programme: Programme, activity: Activity, week: Period): number {
  const start = activity.period.start ?? programme.start ?? week.start;
  const end = activity.period.end ?? programme.end ?? week.end;
  if (Temporal.PlainDate.compare(week.end, end) >= 0) return 1;
  const total = Math.max(start.until(end).days, 1);
  return Math.max(0, Math.min(0.999, start.until(week.end).days / total));
}

/** The day the stage was finished: its last day, or the Friday of the answer when that came first. */
function earlierOf(end: Temporal.PlainDate | null, friday: Temporal.PlainDate): Temporal.PlainDate {
  return end === null || Temporal.PlainDate.compare(end, friday) > 0 ? friday : end;
}

function troubleAt(
  seed: number,
  activity: Activity,
  progress: number,
): { readonly colour: ChosenColour; readonly forecast: Temporal.PlainDate | null } {
  const end = activity.period.end;
  const from = 0.2 + 0.3 * chance(seed, 'from', activity.number);
  const until = from + 0.4;
  const isTroubled =
    chance(seed, 'troubled', activity.number) < TROUBLED && progress >= from && progress < until;
  if (!isTroubled) return { colour: 'green', forecast: null };
  const isRed = chance(seed, 'serious', activity.number) < SERIOUS && progress < from + 0.2;
  const slip = isRed ? 30 : 14;
  return { colour: isRed ? 'red' : 'yellow', forecast: end?.add({ days: slip }) ?? null };
}

function countsOf(
  seed: number,
  programme: Programme,
  activity: Activity,
  progress: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    programme.targets.flatMap((target): [string, number][] => {
      const index = target.stages.findIndex((stage) => stage.activity === activity.number);
      const stage = target.stages[index];
      if (stage === undefined) return [];
      const before = target.stages.slice(0, index).reduce((sum, { count }) => sum + count, 0);
      const pace = 0.85 + 0.15 * chance(seed, 'pace', activity.number);
      return [[target.id, before + Math.floor(stage.count * (progress >= 1 ? 1 : progress * pace))]];
    }),
  );
}

/** A step of the plan as part of a sentence: without its own full stop. */
function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
}
