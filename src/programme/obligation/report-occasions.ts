/**
 * When each kind of report is owed, and about what. A week, a month and a tertial have their calendar (R4); the other
 * kinds follow what happens: a body's meeting, the end of a phase or a decision point, a change request, a quality round,
 * the programme's end. Any kind can be owed at every milestone of the plan instead (R6), or only when somebody asks. How many working days before or after that the report leaves is agreed per recipient (`dueOffset`,
 * funders differ); only where nothing is agreed, the kind's own distance counts.
 */
import { monthOf, nextPeriod, type Period, spanOf, tertialOf, weekOf } from '../calendar/period.ts';
import { addWorkingDays, type WorkCalendar, workingDayOnOrAfter } from '../calendar/work-calendar.ts';
import { type Life, lifeOf } from '../life.ts';
import { meetingsOf } from '../meeting/meetings.ts';
import type { Programme, ReportingObligation, ReportKind } from '../programme.ts';
import { decisionPointDue } from '../phase/decision-point-due.ts';
import { dueDay } from '../reading.ts';
import type { Agenda } from './agenda.ts';
import type { DateWindow } from './rule.ts';
import { checkInDates } from './rules/check-in.ts';

export interface ReportOccasion {
  /** Phase, decision point, milestone, change request, deliverable or meeting (`e-namnd:2014-05-21`); `null`: the period itself. */
  readonly subject: string | null;
  readonly period: Period;
  /** Only for the funder's people, or only for everybody else; absent: for all. */
  readonly readers?: 'funder' | 'others';
}

/**
 * Working days from the period's last day, the meeting or the event. A month's report leaves on the first one after it, a
 * week's on the first one after the coordinator's list of who has answered.
 */
const OWN_OFFSET: Readonly<Record<ReportKind, number>> = {
  weekly: 1,
  monthly: 1,
  tertial: 1,
  // Members read it before they meet.
  board: -5,
  partial: 1,
  change: 1,
  delivery: 0,
  final: 1,
};
/** Who decides at a decision point must have read the report by then. */
const BEFORE_DECISION_POINT = -5;

/** The day on which the report about the occasion leaves. */
export function reportDay(
  { programme, calendar }: { readonly programme: Programme; readonly calendar: WorkCalendar },
  owed: Pick<ReportingObligation, 'kind' | 'dueOffset'>,
  { subject, period }: ReportOccasion,
): Temporal.PlainDate {
  const decided = owed.kind === 'partial' && programme.decisionPoints.some(({ id }) => id === subject);
  const offset = owed.dueOffset ?? (decided ? BEFORE_DECISION_POINT : OWN_OFFSET[owed.kind]);
  const event = owed.kind === 'weekly' ? checkInDates({ programme, calendar }, period).overview : period.end;
  return offset === 0 ? workingDayOnOrAfter(calendar, event) : addWorkingDays(calendar, event, offset);
}

/** The occasions whose report can leave within the dates; for calendar kinds only those near them. */
export function reportOccasions(
  agenda: Agenda,
  owed: ReportingObligation,
  dates: DateWindow,
): readonly ReportOccasion[] {
  const { programme } = agenda;
  if (owed.occasion === 'request') return [];
  if (owed.occasion === 'milestone') return milestones(programme);
  switch (owed.kind) {
    case 'weekly':
      return calendarOccasions(programme, { owed, at: weekOf, dates });
    case 'monthly':
      return calendarOccasions(programme, { owed, at: monthOf, dates });
    case 'tertial':
      return calendarOccasions(programme, { owed, at: tertialOf, dates });
    case 'board':
      return beforeMeetings(agenda, owed);
    case 'partial':
      return phaseEnds(programme);
    case 'change':
      return changesRaised(agenda);
    case 'delivery':
      return deliveries(programme);
    case 'final':
      return programmeEnd(programme);
  }
}

function calendarOccasions(
  programme: Programme,
  input: {
    readonly owed: ReportingObligation;
    readonly at: (date: Temporal.PlainDate) => Period;
    readonly dates: DateWindow;
  },
): readonly ReportOccasion[] {
  const life = lifeOf(programme);
  if (life === null) return [];
  // Working days are at most about twice as many calendar days, and Christmas or Easter some ten more.
  const reach = { days: Math.abs(input.owed.dueOffset ?? 1) * 2 + 14 };
  const last = input.dates.last.add(reach);
  const found: ReportOccasion[] = [];
  for (
    let period = input.at(input.dates.first.subtract(reach));
    Temporal.PlainDate.compare(period.start, last) <= 0;
    period = nextPeriod(period)
  ) {
    const overlaps =
      Temporal.PlainDate.compare(period.start, life.end) <= 0 &&
      Temporal.PlainDate.compare(period.end, life.start) >= 0;
    if (overlaps) found.push({ subject: null, period });
  }
  return found;
}

/** From the body's last meeting to the next; before the first, from the programme's start. */
function beforeMeetings(agenda: Agenda, owed: ReportingObligation): readonly ReportOccasion[] {
  const { programme, calendar } = agenda;
  const body = programme.bodies.find(({ id }) => id === owed.body);
  if (body === undefined) return [];
  const days = meetingsOf(programme, body, calendar).map(({ start }) => start.toPlainDate());
  return spansTo(
    lifeOf(programme),
    days.map((day) => ({ subject: `${body.id}:${day.toString()}`, day })),
  );
}

interface Event {
  readonly subject: string;
  readonly day: Temporal.PlainDate;
}

type Request = Agenda['changeRequests'][number];

/** Each event with the days since the one before it, the first from the programme's start. */
function spansTo(life: Life | null, events: readonly Event[]): readonly ReportOccasion[] {
  const sorted = [...events].sort((a, b) => Temporal.PlainDate.compare(a.day, b.day));
  return sorted.map(({ subject, day }) => {
    const earlier = sorted.filter((other) => Temporal.PlainDate.compare(other.day, day) < 0).at(-1)?.day;
    const from = earlier ?? life?.start ?? day;
    return { subject, period: spanOf(Temporal.PlainDate.compare(from, day) < 0 ? from : day, day) };
  });
}

/** A phase that a decision point closes is reported on before that point, not once more when it ends. */
function phaseEnds(programme: Programme): readonly ReportOccasion[] {
  const points = programme.decisionPoints.flatMap((point) => {
    const day = decisionPointDue(programme, point);
    return day === null ? [] : [{ subject: point.id, day, closes: point.closes }];
  });
  const phases = programme.phases.flatMap(({ id, ends }) => {
    const day = dueDay(ends);
    return day === null || points.some(({ closes }) => closes === id) ? [] : [{ subject: id, day }];
  });
  return spansTo(lifeOf(programme), [...points, ...phases]);
}

/** Every row of the milestone plan with a day that is sure; rows of one day are reported on one by one (N11). */
function milestones(programme: Programme): readonly ReportOccasion[] {
  return spansTo(
    lifeOf(programme),
    programme.milestones.flatMap(({ id, due }) => {
      const day = dueDay(due);
      return day === null ? [] : [{ subject: id, day }];
    }),
  );
}

/** Those who run the programme hear of a request when it is raised; the funder once the steering group stands behind it (R5). */
function changesRaised({ programme, changeRequests }: Agenda): readonly ReportOccasion[] {
  const spans = (readers: 'funder' | 'others', dayOf: (request: Request) => Temporal.PlainDate | null) =>
    spansTo(
      lifeOf(programme),
      changeRequests.flatMap((request) => {
        const day = dayOf(request);
        return day === null ? [] : [{ subject: request.id, day }];
      }),
    ).map((occasion): ReportOccasion => ({ ...occasion, readers }));
  return [...spans('others', ({ raisedOn }) => raisedOn), ...spans('funder', putToFunder)];
}

/** The day the steering group approved it; where it is not asked, the day it was raised. `null`: not yet, or refused. */
function putToFunder({ approvals, raisedOn }: Request): Temporal.PlainDate | null {
  const own = approvals.find(({ step }) => step === 'steering-group');
  if (own === undefined) return raisedOn;
  return own.state === 'approved' ? (own.on ?? raisedOn) : null;
}

/** When the quality round opens; a delivery report without a round goes with the day the deliverable is due. */
function deliveries(programme: Programme): readonly ReportOccasion[] {
  return spansTo(
    lifeOf(programme),
    programme.deliverables.flatMap(({ id, report, qualityRound, due }) => {
      const day = qualityRound?.from ?? (report === null ? null : dueDay(due));
      return day === null ? [] : [{ subject: id, day }];
    }),
  );
}

function programmeEnd(programme: Programme): readonly ReportOccasion[] {
  const life = lifeOf(programme);
  return life === null || Temporal.PlainDate.compare(life.start, life.end) > 0
    ? []
    : [{ subject: null, period: spanOf(life.start, life.end) }];
}
