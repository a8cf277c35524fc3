/**
 * Reports leave so many working days before or after what they are about, to everyone the plan's reporting obligations
 * name: a month's on the first working day after it unless something else is agreed. They have no last moment: a report
 * is owed however late (delivery rule "report: always").
 */
import { clearanceOf } from '../../clearance-of.ts';
import { channelTo, holderOfChannel, passedOnBy } from '../../communication/channel.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { projectLeaderOf, coordinatorOf } from '../../activity/assignment.ts';
import type { ReportingObligation } from '../../programme.ts';
import { type Agenda, emailOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { needsApproval } from '../../review/review-edition.ts';
import { reportDay, type ReportOccasion, reportOccasions } from '../report-occasions.ts';
import { datesOf, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';

export const reportRule: ObligationRule = (agenda, window) => {
  const dates = datesOf(window);
  return agenda.programme.reporting
    .flatMap((owed) =>
      reportOccasions(agenda, owed, dates).flatMap((occasion) => {
        const day = reportDay(agenda, owed, occasion);
        return mayBeInside(dates, day) ? reportTo(agenda, owed, { ...occasion, day }) : [];
      }),
    )
    .filter(({ dueAt }) => isInside(window, dueAt));
};

function reportTo(
  agenda: Agenda,
  owed: ReportingObligation,
  { subject, period, day, readers }: ReportOccasion & { readonly day: Temporal.PlainDate },
): readonly Obligation[] {
  const programme = agenda.programme.id;
  const about = subject === null ? period.id : `${subject}@${period.id}`;
  return recipientsOf(agenda, owed.to)
    .filter(
      (person) => readers === undefined || (readers === 'funder') === isFunders(agenda, owed.to, person),
    )
    .filter((person) => !needsApproval(owed, isFunders(agenda, owed.to, person)))
    .filter(
      (person) =>
        owedTo(agenda, { report: owed.kind, body: owed.body, occasion: owed.occasion, person }) === owed,
    )
    .map((person) => {
      // The programme's zone, also for members elsewhere: a report leaves at its cut-off, never before.
      const dueAt = slotAt(day, agenda.programme.rhythm.mailTime, agenda.programme.timeZone);
      return {
        key: `report:${programme}:${owed.kind}:${about}:${person}`,
        programme,
        to: person,
        channel: 'mail',
        dueAt,
        notBefore: dueAt,
        lateUntil: null,
        about: {
          kind: 'report',
          report: owed.kind,
          period: period.id,
          ...(subject === null ? {} : { subject }),
          ...passedOn(agenda, owed, person),
        },
      };
    });
}

/**
 * Who reads only for a funder: whoever is written to for a funder's organisation and for nothing else (its contact, or who
 * passes its mail on), or who may see what a funder sees.
 */
export function isFunders(agenda: Agenda, to: readonly string[], person: string): boolean {
  const funders = agenda.programme.organisations.filter(({ kind }) => kind === 'funder').map(({ id }) => id);
  const others = to.filter((id) => !funders.includes(id));
  return clearanceOf(agenda, person) === 'funder' || !recipientsOf(agenda, others).includes(person);
}

/** What the ledger says of whom the mail is also for. */
export function passedOn(
  { programme, confirmed }: Agenda,
  { to }: ReportingObligation,
  person: string,
): { readonly passOnTo?: readonly string[] } {
  const organisations = passedOnBy(programme, confirmed, { to, person });
  return organisations.length === 0 ? {} : { passOnTo: organisations };
}

/** The first of the plan's obligations that owes the person this kind of report: nobody gets one twice. */
export function owedTo(
  agenda: Agenda,
  wanted: {
    readonly report: ReportingObligation['kind'];
    /** With `board`: whose meetings. */
    readonly body: string | null;
    /** Those at milestones, and those on the kind's own occasions, are owed one by one. */
    readonly occasion: ReportingObligation['occasion'];
    readonly person: string;
  },
): ReportingObligation | undefined {
  return agenda.programme.reporting.find(
    ({ kind, body, occasion, to }) =>
      kind === wanted.report &&
      body === wanted.body &&
      occasion === wanted.occasion &&
      recipientsOf(agenda, to).includes(wanted.person),
  );
}

/** Who is written to for an organisation: its contacts, or who holds the channel that all its mail takes (T26). */
function partyOf({ programme, confirmed }: Agenda, organisation: Organisation): readonly string[] {
  const channel = channelTo(programme, organisation);
  if (channel === undefined) return organisation.contacts;
  return [holderOfChannel(programme, channel, confirmed) ?? []].flat();
}

/** People behind body ids, role functions, organisation ids (their contacts) and person ids, each once, in order, those with a mail address. */
export function recipientsOf(agenda: Agenda, to: readonly string[]): readonly string[] {
  const { programme, confirmed } = agenda;
  const people = to.flatMap((id) => {
    const body = programme.bodies.find((candidate) => candidate.id === id);
    if (body !== undefined) return body.members;
    const organisation = programme.organisations.find((candidate) => candidate.id === id);
    if (organisation !== undefined) return partyOf(agenda, organisation);
    if (id === 'project-leader') return projectLeaderOf(programme, confirmed) ?? [];
    if (id === 'coordinator') return coordinatorOf(programme, confirmed) ?? [];
    const role = programme.roles.find(({ function: duty }) => duty === id);
    return role === undefined ? id : role.holder.state === 'confirmed' ? role.holder.people : [];
  });
  return [...new Set(people)].filter((person) => emailOf(agenda, person) !== null);
}
