/**
 * Before and after a stage ends or rows of the milestone plan fall due. Silent about what has been reported as finished,
 * reached or approved, and altogether when all has.
 */
import { coordinatorOf, projectLeaderOf } from '../../programme/activity/assignment.ts';
import { monthOf } from '../../programme/calendar/period.ts';
import {
  planMilestoneStatus,
  type PlanMilestoneStatus,
} from '../../programme/milestone/plan-milestone-status.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { composeMilestoneMail } from '../../render/mail/compose-milestone-mail.ts';
import {
  composePlanMilestoneMail,
  type PlanMilestoneRole,
} from '../../render/mail/compose-plan-milestone-mail.ts';
import { planMilestonePart } from '../../render/mail/plan-milestone-part.ts';
import type { ReportFacts } from '../../report/facts.ts';
import {
  composeDecisionPointMail,
  decisionPointPart,
} from '../../render/mail/compose-decision-point-mail.ts';
import { knownOn } from '../../programme/known-on.ts';
import type { Locale } from '../../programme/locale.ts';
import { decisionPointDue } from '../../programme/phase/decision-point-due.ts';
import type { DecisionPoint } from '../../programme/phase/phase.ts';
import { mailRoleOf } from './mail-role.ts';
import type { LoadReportFacts } from '../load-report-facts.ts';
import type { Composed, ComposeInput, Composers } from './composer.ts';
import { toMail } from './to-mail.ts';

type Input = ComposeInput<'milestone'>;

export function milestoneComposer(deps: { readonly loadFacts: LoadReportFacts }): Composers['milestone'] {
  return async (input) => {
    const { agenda, about, now } = input;
    const { programme } = agenda;
    const today = now.toZonedDateTimeISO(programme.timeZone).toPlainDate();
    const facts = await deps.loadFacts({ agenda, period: monthOf(today), asOf: now });
    // A plan imported since may have moved the date: then the new date has its own reminders.
    const stillDue = about.activities.filter(
      (number) =>
        programme.activities.find((one) => one.number === number)?.period.end?.toString() === about.due,
    );
    const rows = programme.milestones
      .filter(({ id }) => about.milestones?.includes(id))
      .map((milestone) =>
        planMilestoneStatus(milestone, {
          programme,
          first: facts.contract,
          entries: facts.entries,
          day: today,
        }),
      )
      .filter(({ due }) => due?.toString() === about.due);
    const duePoints = pointsOf(input, today);
    if (stillDue.length + rows.length + duePoints.length === 0)
      return { channel: 'none', reason: 'the date has been moved' };
    const finished = new Set(
      facts.answers.filter((answer) => answer.finished !== null).map((one) => one.activity),
    );
    const open = stillDue.filter((number) => !finished.has(number));
    const openRows = rows.filter((status) => isOpen(status, roleOf(input).role));
    const points = duePoints.filter(({ outcome }) => outcome === null);
    if (open.length > 0) return aboutStages(input, facts, { open, openRows, points });
    if (openRows.length > 0) return aboutPlan(input, openRows, points);
    return points.length > 0
      ? aboutPoints(input, points)
      : { channel: 'none', reason: 'reported as finished' };
  };
}

/** The delivery's decision points as known today; one that a new plan has moved has its own reminders. */
function pointsOf(
  { agenda: { programme }, about }: Input,
  today: Temporal.PlainDate,
): readonly DecisionPoint[] {
  return knownOn(programme, today).decisionPoints.filter(
    (point) =>
      (about.points ?? []).includes(point.id) && decisionPointDue(programme, point)?.toString() === about.due,
  );
}

function aboutPoints(input: Input, points: readonly DecisionPoint[]): Composed {
  const { agenda, delivery, about } = input;
  const locale = localeOfPerson(agenda, delivery.to);
  const letter = composeDecisionPointMail(
    {
      ...{ programme: agenda.programme, points, offset: about.offset },
      due: Temporal.PlainDate.from(about.due),
      role: mailRoleOf(agenda, delivery.to),
    },
    locale,
  );
  return toMail(agenda, { person: delivery.to, language: locale }, letter);
}

function pointParts({ agenda, about }: Input, points: readonly DecisionPoint[], locale: Locale) {
  const due = Temporal.PlainDate.from(about.due);
  return points.map((point) => decisionPointPart(agenda.programme, point, { due, locale }));
}

/** Approvers hear of it until it is approved; those who run the programme until it is reached and approved. */
function isOpen({ milestone, reachedOn, unapproved }: PlanMilestoneStatus, role: string): boolean {
  if (role === 'member') return unapproved.length > 0;
  return reachedOn === null || (milestone.done === null && unapproved.length > 0);
}

function aboutStages(
  input: Input,
  facts: ReportFacts,
  found: {
    readonly open: readonly string[];
    readonly openRows: readonly PlanMilestoneStatus[];
    readonly points: readonly DecisionPoint[];
  },
): Composed {
  const { agenda, delivery, about } = input;
  const { open, openRows, points } = found;
  const { programme } = agenda;
  const owner = roleOf(input).role !== 'member';
  const leads = agenda.assignments.some(
    ({ activity, person }) => person === delivery.to && open.includes(activity),
  );
  const locale = localeOfPerson(agenda, delivery.to);
  const projectLeader = projectLeaderOf(programme, agenda.confirmed) ?? null;
  const letter = composeMilestoneMail(
    {
      facts,
      activities: open,
      planParts: [
        ...openRows.map((status) => planMilestonePart({ programme, status, owner }, locale)),
        ...pointParts(input, points, locale),
      ],
      offset: about.offset,
      due: Temporal.PlainDate.from(about.due),
      role: leads && delivery.to !== projectLeader ? 'leader' : 'project-leader',
      projectLeader,
      formUrl: null,
    },
    locale,
  );
  return toMail(agenda, { person: delivery.to, language: locale }, letter);
}

function aboutPlan(
  input: Input,
  statuses: readonly PlanMilestoneStatus[],
  points: readonly DecisionPoint[],
): Composed {
  const { agenda, delivery, about } = input;
  const { programme, confirmed, calendar } = agenda;
  const locale = localeOfPerson(agenda, delivery.to);
  const others = [projectLeaderOf(programme, confirmed), coordinatorOf(programme, confirmed)];
  const asked = others.find((person) => person !== undefined && person !== delivery.to);
  const letter = composePlanMilestoneMail(
    {
      ...{ programme, calendar, statuses, role: roleOf(input), offset: about.offset },
      due: Temporal.PlainDate.from(about.due),
      extraParts: pointParts(input, points, locale),
      ask: programme.people.find(({ id }) => id === asked)?.name ?? null,
    },
    locale,
  );
  return toMail(agenda, { person: delivery.to, language: locale }, letter);
}

/** Who runs the programme hears of it as that, also when sitting in the steering group. */
function roleOf({ agenda: { programme, confirmed }, delivery }: Input): PlanMilestoneRole {
  if (projectLeaderOf(programme, confirmed) === delivery.to) return { role: 'project-leader' };
  if (coordinatorOf(programme, confirmed) === delivery.to) return { role: 'coordinator' };
  const body = programme.bodies.find(
    ({ kind, members }) => kind === 'steering-group' && members.includes(delivery.to),
  );
  return { role: 'member', body: body?.id ?? '' };
}
