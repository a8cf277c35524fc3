/**
 * A report that needs an approval (must 16): on the day its facts are frozen its author is asked to read the draft and send
 * it for review; then each approver in turn; when all have said yes it leaves for its recipients, never before its day.
 * Whoever is waited for is reminded twice, after that those who run the programme hear of it. What comes back goes to the
 * author again, and so does what the funder returns, before its deadline. Asked and told within working hours, a few
 * minutes after the step before, so that a beat in between misses nothing.
 */
import { coordinatorOf, projectLeaderOf } from '../../activity/assignment.ts';
import { addWorkingDays } from '../../calendar/work-calendar.ts';
import type { ReportingObligation } from '../../programme.ts';
import { editionId, needsApproval } from '../../review/review-edition.ts';
import { authorOf, waitingApprover } from '../../review/review-parties.ts';
import { type ApprovedVersion, isOvertaken, type Review, reviewOf, reviewsOf } from '../../review/review.ts';
import { parseVersion } from '../../review/version.ts';
import { type Agenda, emailOf, zoneOf } from '../agenda.ts';
import type { Obligation, ObligationAbout } from '../obligation.ts';
import { nextOpenMoment } from '../quiet-hours.ts';
import { reportDay, type ReportOccasion, reportOccasions } from '../report-occasions.ts';
import { datesOf, type DateWindow, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';
import { isFunders, owedTo, passedOn, recipientsOf } from './report.ts';

type Asked = Extract<ObligationAbout, { kind: 'report-review' }>;

const PAUSE = { minutes: 5 } as const;
const ASKED_AT = Temporal.PlainTime.from('09:00');
/** Working days after the question: two reminders, then those who run the programme hear of it. */
const REMINDERS = [2, 4] as const;
const ESCALATED_AFTER = 6;
/** Working days before the funder's deadline. */
const BEFORE_DEADLINE = [-5, -1] as const;
/** Whoever is asked in the morning of a working day was due on a day off; reminders come up to two weeks after. */
const REACH = { days: 40 } as const;

export const reportReviewRule: ObligationRule = (agenda, window) => {
  const dates = datesOf(window);
  return [
    ...firstDrafts(agenda, { first: dates.first.subtract(REACH), last: dates.last }),
    ...reviewsOf(agenda.entries).flatMap((review) => [
      ...waiting(agenda, review),
      ...told(agenda, review),
      ...completion(agenda, review),
      ...releases(agenda, review),
    ]),
  ].filter(({ dueAt }) => isInside(window, dueAt));
};

/** The people an obligation owes an edition that needs an approval, with what the edition is called. */
function reviewedReaders(
  agenda: Agenda,
  owed: ReportingObligation,
  {
    subject,
    period,
    readers,
  }: Pick<ReportOccasion, 'subject' | 'readers'> & {
    readonly period: { readonly id: string };
  },
): readonly { readonly person: string; readonly edition: string }[] {
  return recipientsOf(agenda, owed.to).flatMap((person) => {
    const forFunder = isFunders(agenda, owed.to, person);
    if (!needsApproval(owed, forFunder)) return [];
    if (readers !== undefined && (readers === 'funder') !== forFunder) return [];
    const { kind: report, body, occasion } = owed;
    if (owedTo(agenda, { report, body, occasion, person }) !== owed) return [];
    return [{ person, edition: editionId(agenda, owed, { subject, period, person }) }];
  });
}

/** Each edition's author, on the day its facts are frozen, as long as nothing has been sent for review. */
function firstDrafts(agenda: Agenda, dates: DateWindow): readonly Obligation[] {
  return agenda.programme.reporting.flatMap((owed) => {
    const author = authorOf(agenda, owed);
    if (author === undefined || recipientsOf(agenda, owed.to).length === 0) return [];
    return reportOccasions(agenda, owed, dates).flatMap((occasion) => {
      const leaves = reportDay(agenda, owed, occasion);
      const day = owed.cutOff === 0 ? leaves : addWorkingDays(agenda.calendar, leaves, -owed.cutOff);
      if (!mayBeInside(dates, day)) return [];
      const editions = new Map(
        reviewedReaders(agenda, owed, occasion).map(({ person, edition }) => [edition, person]),
      );
      return [...editions].flatMap(([edition, person]) => {
        const review = reviewOf(agenda.entries, edition);
        if (review !== undefined && !(review.current.state === 'draft' && review.approved.length === 0))
          return [];
        const since = slotAt(day, agenda.programme.rhythm.mailTime, agenda.programme.timeZone);
        const { period, subject, readers = null } = occasion;
        const first = { period: period.id, subject, person, readers };
        return asks(agenda, {
          ...{ person: author, since, isFirst: true },
          about: { kind: 'report-review', edition, version: '0.1', step: 'draft', number: 0, first },
        });
      });
    });
  });
}

/** Whose word is wanted: the approver whose turn it is, or the author of a correction or of what came back. */
function waiting(agenda: Agenda, review: Review): readonly Obligation[] {
  const { current, edition, approved } = review;
  const { version } = current;
  if (current.state === 'in-review') {
    const approver = waitingApprover(agenda, current);
    if (approver === undefined) return [];
    const before = current.steps[approver.step - 2]?.at ?? current.submitted?.at ?? current.builtAt;
    const moved = later(before, current.builtAt);
    // Who answers can become known later than the question.
    const since = later(moved, agenda.changedAt).add(PAUSE);
    return asks(agenda, {
      ...{ person: approver.person, since, isFirst: true },
      about: { kind: 'report-review', edition, version, step: 'approve', turn: approver.step, number: 0 },
    });
  }
  const author = current.author;
  if (author === null) return [];
  const about: Asked = { kind: 'report-review', edition, version, step: 'draft', number: 0 };
  if (current.state === 'sent-back') {
    const since = (current.steps.find(({ state }) => state === 'sent-back')?.at ?? current.builtAt).add(
      PAUSE,
    );
    return asks(agenda, { person: author, since, isFirst: true, about: { ...about, step: 'revise' } });
  }
  // Whoever began a correction knows of it; only if they leave it they are reminded.
  if (current.state === 'draft' && approved.length > 0)
    return asks(agenda, { person: author, since: current.builtAt, isFirst: false, about });
  return [];
}

/** The author hears that it is approved; somebody else may have said the last word days later. */
function told(agenda: Agenda, review: Review): readonly Obligation[] {
  return review.approved.flatMap(({ version, from, approvedAt }) => {
    if (from.author === null || from.steps.every(({ by }) => by === from.author)) return [];
    const about: Asked = {
      ...{ kind: 'report-review', edition: review.edition, version, step: 'approve', number: 0 },
      told: 'approved',
    };
    return one(agenda, { person: from.author, at: approvedAt.add(PAUSE), about });
  });
}

function completion(agenda: Agenda, review: Review): readonly Obligation[] {
  const last = review.approved.at(-1);
  const outcome = last?.outcome?.content;
  const { author } = review.current;
  if (last === undefined || outcome?.outcome !== 'returned' || outcome.deadline === null) return [];
  if (author === null || review.current.state === 'in-review') return [];
  const deadline = Temporal.PlainDate.from(outcome.deadline);
  return BEFORE_DEADLINE.flatMap((offset, index) => {
    const day = addWorkingDays(agenda.calendar, deadline, offset);
    const at = slotAt(day, ASKED_AT, zoneOf(agenda, author));
    // What was recorded later is not asked about for an earlier day.
    if (last.outcome === null || Temporal.Instant.compare(at, last.outcome.at) <= 0) return [];
    const about: Asked = {
      ...{ kind: 'report-review', edition: review.edition, version: last.version, step: 'completion' },
      number: index + 1,
    };
    return one(agenda, { person: author, at, about });
  });
}

/**
 * Every approved version leaves for those it is owed to: the first on its day at the earliest, a correction at once. What
 * was corrected before it could leave does not.
 */
function releases(agenda: Agenda, review: Review): readonly Obligation[] {
  const { edition: frozen } = review.current;
  const owed = owedAs(agenda, review);
  if (owed === undefined) return [];
  return review.approved.flatMap((approved) =>
    owed.readers.flatMap((person) =>
      release(agenda, { approved, person, owed: owed.owed, frozen }).filter(
        ({ dueAt }) => !isOvertaken(review, approved.version, dueAt),
      ),
    ),
  );
}

function release(
  agenda: Agenda,
  input: {
    readonly approved: ApprovedVersion;
    readonly person: string;
    readonly owed: ReportingObligation;
    readonly frozen: Review['current']['edition'];
  },
): readonly Obligation[] {
  const { approved, person, owed, frozen } = input;
  const programme = agenda.programme.id;
  const about = frozen.about === null ? frozen.period : `${frozen.about}@${frozen.period}`;
  const isFirst = parseVersion(approved.version)?.major === 1 && parseVersion(approved.version)?.minor === 0;
  const dueAt = releaseMoment(agenda, { approved, person, leavesAt: frozen.leavesAt });
  return [
    {
      key: `report:${programme}:${owed.kind}:${about}:${person}${isFirst ? '' : `:${approved.version}`}`,
      programme,
      to: person,
      channel: 'mail',
      dueAt,
      notBefore: dueAt,
      lateUntil: null,
      about: {
        kind: 'report',
        report: owed.kind,
        period: frozen.period,
        ...(frozen.about === null ? {} : { subject: frozen.about }),
        version: approved.version,
        ...passedOn(agenda, owed, person),
      },
    },
  ];
}

/** Whether an approved version has left for somebody: before that it is nobody's outside. */
export function hasLeft(
  agenda: Agenda,
  input: { readonly edition: string; readonly version: string; readonly person: string },
  now: Temporal.Instant,
): boolean {
  const review = reviewOf(agenda.entries, input.edition);
  const approved = review?.approved.find(({ version }) => version === input.version);
  if (review === undefined || approved === undefined) return false;
  const { leavesAt } = review.current.edition;
  const at = releaseMoment(agenda, { approved, person: input.person, leavesAt });
  return Temporal.Instant.compare(at, now) <= 0 && !isOvertaken(review, input.version, at);
}

/** On its day, or once it is approved, within the person's working hours. */
function releaseMoment(
  agenda: Agenda,
  input: { readonly approved: ApprovedVersion; readonly person: string; readonly leavesAt: string },
): Temporal.Instant {
  const { approved, person, leavesAt } = input;
  const open = nextOpenMoment(agenda, person, approved.approvedAt.add(PAUSE));
  return later(Temporal.Instant.from(leavesAt), open);
}

/** The obligation behind a review as the plan has it now, and whom it owes this edition; `undefined`: it is owed no more. */
export function owedAs(
  agenda: Agenda,
  { edition, current }: Pick<Review, 'edition' | 'current'>,
): { readonly owed: ReportingObligation; readonly readers: readonly string[] } | undefined {
  const { period, about, readers, report, body } = current.edition;
  const occasion = { subject: about, period: { id: period }, ...(readers === null ? {} : { readers }) };
  for (const owed of agenda.programme.reporting) {
    if (owed.kind !== report || owed.body !== body) continue;
    const found = reviewedReaders(agenda, owed, occasion).filter((one) => one.edition === edition);
    const people = found.map(({ person }) => person);
    // What goes into a funder's portal goes to who types it in there.
    const [author] = [authorOf(agenda, owed)].filter((one) => one !== undefined);
    if (people.length > 0)
      return { owed, readers: owed.channel === 'portal' && author !== undefined ? [author] : people };
  }
  return undefined;
}

/** The question, two reminders, and word to those who run the programme. */
function asks(
  agenda: Agenda,
  input: {
    readonly person: string;
    readonly since: Temporal.Instant;
    /** The question itself is asked, not only reminded of. */
    readonly isFirst: boolean;
    readonly about: Asked;
  },
): readonly Obligation[] {
  const { person, since, about } = input;
  const { programme, confirmed, calendar } = agenda;
  const asked = nextOpenMoment(agenda, person, since);
  const zone = zoneOf(agenda, person);
  const day = asked.toZonedDateTimeISO(zone).toPlainDate();
  const on = (days: number) => slotAt(addWorkingDays(calendar, day, days), ASKED_AT, zone);
  const office = [projectLeaderOf(programme, confirmed), coordinatorOf(programme, confirmed)];
  const others = [...new Set(office)].filter((each) => each !== undefined && each !== person);
  return [
    ...(input.isFirst ? one(agenda, { person, at: asked, about }) : []),
    ...REMINDERS.flatMap((days, index) =>
      one(agenda, { person, at: on(days), about: { ...about, number: index + 1 } }),
    ),
    ...others.flatMap((each) =>
      each === undefined
        ? []
        : one(agenda, { person: each, at: on(ESCALATED_AFTER), about: { ...about, told: 'waiting' } }),
    ),
  ];
}

function reportReviewKey(programme: string, about: Asked, person: string): string {
  const { edition, version, step, turn, number, told: word } = about;
  const asked = turn === undefined ? step : `${step}${String(turn)}`;
  return ['review', programme, edition, version, asked, word ?? String(number), person].join(':');
}

function one(
  agenda: Agenda,
  { person, at, about }: { readonly person: string; readonly at: Temporal.Instant; readonly about: Asked },
): readonly Obligation[] {
  const isInSlack = (agenda.members.get(person)?.slackUserId ?? null) !== null;
  if (!isInSlack && emailOf(agenda, person) === null) return [];
  const dueAt = nextOpenMoment(agenda, person, at);
  return [
    {
      key: reportReviewKey(agenda.programme.id, about, person),
      programme: agenda.programme.id,
      to: person,
      channel: isInSlack ? 'slack' : 'mail',
      dueAt,
      notBefore: dueAt,
      lateUntil: null,
      about,
    },
  ];
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b;
}
