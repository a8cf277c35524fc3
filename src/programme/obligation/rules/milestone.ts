/**
 * Before a stage ends, and the working day after, its leader and the project leader get a mail: 14, 7 and 2
 * working days before, 1 after. So do the project leader and the coordinator before a row of the milestone plan falls due,
 * and with the last mail before it and those after it the steering group, where accounts, status or results are to be
 * approved (R6). A decision point is prepared by the project leader, else the coordinator, and decided by its decider, who
 * hears of it when the steering group would (T14). The due date itself never moves, also on a day off (N09); a date that was
 * not read surely has no mail. What is due on the same day for the same person travels in one mail. A mail that could not
 * leave is replaced by the next one, never sent beside it.
 */
import { coordinatorOf, projectLeaderOf } from '../../activity/assignment.ts';
import { addWorkingDays } from '../../calendar/work-calendar.ts';
import type { PlanMilestone } from '../../delivery/delivery.ts';
import { decisionPointDue } from '../../phase/decision-point-due.ts';
import type { DecisionPoint } from '../../phase/phase.ts';
import type { Activity } from '../../programme.ts';
import { dueDay } from '../../reading.ts';
import { type Agenda, emailOf, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { datesOf, type DateWindow, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';
import { recipientsOf } from './report.ts';

/** How many working days a mail about something already past may be late. */
const LATE_WORKING_DAYS = 5;

export const milestoneRule: ObligationRule = (agenda, window) => {
  const dates = datesOf(window);
  return [...endsOf(agenda)]
    .flatMap(([due, ends]) => mailsAbout(agenda, { due: Temporal.PlainDate.from(due), ...ends }, dates))
    .filter(({ dueAt }) => isInside(window, dueAt));
};

interface Ends {
  readonly activities: Activity[];
  readonly milestones: PlanMilestone[];
  readonly points: DecisionPoint[];
}

interface End extends Readonly<Ends> {
  readonly due: Temporal.PlainDate;
}

/** By the ISO date they fall on; a date that was not read surely is a question, never a reminder. */
function endsOf({ programme }: Agenda): ReadonlyMap<string, Readonly<Ends>> {
  const ends = new Map<string, Ends>();
  const at = (day: Temporal.PlainDate): Ends => {
    const known = ends.get(day.toString()) ?? { activities: [], milestones: [], points: [] };
    ends.set(day.toString(), known);
    return known;
  };
  for (const activity of programme.activities) {
    const { end, confidence } = activity.period;
    if (end !== null && confidence !== 'unsure') at(end).activities.push(activity);
  }
  for (const milestone of programme.milestones) {
    const due = dueDay(milestone.due);
    if (due !== null) at(due).milestones.push(milestone);
  }
  for (const point of programme.decisionPoints) {
    const due = decisionPointDue(programme, point);
    if (due !== null) at(due).points.push(point);
  }
  return ends;
}

function mailsAbout(agenda: Agenda, end: End, dates: DateWindow): readonly Obligation[] {
  const { due } = end;
  const offsets = [...agenda.programme.rhythm.milestoneOffsets].sort((a, b) => a - b);
  if (!mayReach(due, offsets, dates)) return [];
  const last = offsets.findLast((offset) => offset < 0);
  return offsets.flatMap((offset, index) => {
    const day = addWorkingDays(agenda.calendar, due, offset);
    if (!mayBeInside(dates, day)) return [];
    const next = addWorkingDays(agenda.calendar, due, offsets[index + 1] ?? offset + LATE_WORKING_DAYS);
    const approving = offset >= 0 || offset === last;
    return [...concerned(agenda, end, approving)].map(([person, matters]) =>
      mailTo(agenda, { person, matters }, { due, offset, day, next }),
    );
  });
}

/** Cheap and generous: working days are at most about twice as many calendar days, and a long holiday more. */
function mayReach(due: Temporal.PlainDate, offsets: readonly number[], { first, last }: DateWindow): boolean {
  const reach = { days: Math.max(0, ...offsets.map(Math.abs)) * 2 + 21 };
  return mayBeInside({ first: first.subtract(reach), last: last.add(reach) }, due);
}

interface Matters {
  readonly activities: readonly string[];
  readonly milestones: readonly string[];
  readonly points: readonly string[];
}

const NOTHING: Matters = { activities: [], milestones: [], points: [] };

/** Who is written to about what, each person once, those with a mail address. */
function concerned(agenda: Agenda, end: End, approving: boolean): ReadonlyMap<string, Matters> {
  const projectLeader = projectLeaderOf(agenda.programme, agenda.confirmed);
  const coordinator = coordinatorOf(agenda.programme, agenda.confirmed);
  const leaders = new Map(agenda.assignments.map(({ activity, person }) => [activity, person]));
  const found = new Map<string, Matters>();
  const tell = (people: readonly (string | null | undefined)[], matter: Partial<Matters>): void => {
    for (const person of new Set(people)) {
      if (person === null || person === undefined || emailOf(agenda, person) === null) continue;
      const { activities, milestones, points } = found.get(person) ?? NOTHING;
      found.set(person, {
        activities: [...activities, ...(matter.activities ?? [])],
        milestones: [...milestones, ...(matter.milestones ?? [])],
        points: [...points, ...(matter.points ?? [])],
      });
    }
  };
  for (const { number } of end.activities)
    tell([leaders.get(number), projectLeader], { activities: [number] });
  for (const { id, approvals } of end.milestones) {
    const approvers = approving && approvals.length > 0 ? steeringGroup(agenda) : [];
    tell([projectLeader, coordinator, ...approvers], { milestones: [id] });
  }
  for (const { id, decider } of end.points) {
    const deciders = approving && decider !== null ? recipientsOf(agenda, [decider]) : [];
    tell([projectLeader ?? coordinator, ...deciders], { points: [id] });
  }
  return found;
}

function steeringGroup({ programme }: Agenda): readonly string[] {
  return programme.bodies.filter(({ kind }) => kind === 'steering-group').flatMap(({ members }) => members);
}

function mailTo(
  agenda: Agenda,
  { person, matters }: { readonly person: string; readonly matters: Matters },
  when: {
    readonly due: Temporal.PlainDate;
    readonly offset: number;
    readonly day: Temporal.PlainDate;
    readonly next: Temporal.PlainDate;
  },
): Obligation {
  const { rhythm, id: programme } = agenda.programme;
  const slot = (day: Temporal.PlainDate): Temporal.Instant =>
    slotAt(day, rhythm.mailTime, zoneOf(agenda, person));
  const dueAt = slot(when.day);
  const due = when.due.toString();
  return {
    key: `remind:${programme}:${due}:${when.offset}:${person}`,
    programme,
    to: person,
    channel: 'mail',
    dueAt,
    notBefore: dueAt,
    lateUntil: slot(when.next),
    about: {
      kind: 'milestone',
      activities: matters.activities,
      ...(matters.milestones.length === 0 ? {} : { milestones: matters.milestones }),
      ...(matters.points.length === 0 ? {} : { points: matters.points }),
      offset: when.offset,
      due,
    },
  };
}
