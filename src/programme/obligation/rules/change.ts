/**
 * A change request waits for approvals, one after the other (R5): whoever has the next word is asked, once, in Slack or
 * by mail. When it is decided, whoever raised it and the project leader are told. Asked and told within working hours,
 * a few minutes after the step before, so that a beat in between misses nothing.
 */
import { projectLeaderOf } from '../../activity/assignment.ts';
import { approverOf, waitingStep } from '../../change/approver.ts';
import type { ApprovalStep, ChangeRequest } from '../../change/change-request.ts';
import type { Agenda } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { nextOpenMoment } from '../quiet-hours.ts';
import { isInside, type ObligationRule } from '../rule.ts';

const PAUSE = { minutes: 5 } as const;
const NEVER = Temporal.Instant.fromEpochMilliseconds(0);

export const changeKey = {
  approval: (programme: string, request: string, step: ApprovalStep, person: string): string =>
    `change:${programme}:${request}:${step}:${person}`,
  outcome: (programme: string, request: string, person: string): string =>
    `change:${programme}:${request}:outcome:${person}`,
};

export const changeRule: ObligationRule = (agenda, window) =>
  agenda.changeRequests
    .filter(({ revision }) => revision !== null)
    .flatMap((request) => (request.state === 'pending' ? asked(agenda, request) : told(agenda, request)))
    .filter(({ dueAt }) => isInside(window, dueAt));

function asked(agenda: Agenda, request: ChangeRequest): readonly Obligation[] {
  const step = waitingStep(request)?.step;
  const person = step === undefined ? undefined : approverOf(agenda, request, step);
  if (step === undefined || person === undefined) return [];
  // Who answers can become known later than the request.
  const since = later(movedAt(agenda, request), agenda.changedAt);
  const key = changeKey.approval(agenda.programme.id, request.id, step, person);
  return [
    owed(agenda, { person, since, key, about: { kind: 'change-approval', request: request.id, step } }),
  ];
}

/** What counts at once was raised and done by the same person, who has seen it happen. */
function told(agenda: Agenda, request: ChangeRequest): readonly Obligation[] {
  const step = request.approvals.findLast(({ state }) => state !== 'pending')?.step;
  if (step === undefined) return [];
  const people = [request.raisedBy, projectLeaderOf(agenda.programme, agenda.confirmed)];
  const known = people.filter((one) => agenda.programme.people.some(({ id }) => id === one));
  return [...new Set(known)].flatMap((person) =>
    person === null || person === undefined
      ? []
      : owed(agenda, {
          person,
          since: movedAt(agenda, request),
          key: changeKey.outcome(agenda.programme.id, request.id, person),
          about: { kind: 'change-approval', request: request.id, step, told: 'outcome' },
        }),
  );
}

/** When the request was raised, or the last step decided. */
function movedAt({ entries }: Agenda, { id }: ChangeRequest): Temporal.Instant {
  return entries
    .filter(
      ({ subject, content }) =>
        subject === id && (content.kind === 'change-request' || content.kind === 'change-approval'),
    )
    .map(({ at }) => at)
    .reduce(later, NEVER);
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b;
}

function owed(
  agenda: Agenda,
  {
    person,
    since,
    key,
    about,
  }: { person: string; since: Temporal.Instant } & Pick<Obligation, 'key' | 'about'>,
): Obligation {
  const dueAt = nextOpenMoment(agenda, person, since.add(PAUSE));
  const isInSlack = (agenda.members.get(person)?.slackUserId ?? null) !== null;
  return {
    ...{ key, about, dueAt, programme: agenda.programme.id, to: person },
    channel: isInSlack ? 'slack' : 'mail',
    notBefore: dueAt,
    lateUntil: null,
  };
}
