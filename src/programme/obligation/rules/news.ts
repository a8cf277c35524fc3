/**
 * News at a fixed beat (N14): weekly to the expert groups, monthly to all municipalities. A week's news leaves on the
 * first working day after the coordinator's overview of that week, a month's on the first working day of the next month,
 * both at the programme's mail time, so that everybody has the same news at the same moment. The working day before, at
 * the prompt time, whoever writes the announcement is asked in Slack for words of their own; without them the facts leave
 * alone. News that could not leave before the next one is due is not sent any more.
 */
import { coordinatorOf, projectLeaderOf } from '../../activity/assignment.ts';
import { monthOf, nextPeriod, type Period, previousPeriod, weekOf } from '../../calendar/period.ts';
import { addWorkingDays, workingDayOnOrAfter } from '../../calendar/work-calendar.ts';
import { livesIn } from '../../life.ts';
import { participatesOn } from '../../organisation/organisation.ts';
import type { Announcement } from '../../programme.ts';
import { type Agenda, zoneOf } from '../agenda.ts';
import type { Obligation } from '../obligation.ts';
import { datesOf, isInside, mayBeInside, type ObligationRule, slotAt } from '../rule.ts';
import { checkInSlots } from './check-in.ts';
import { recipientsOf } from './report.ts';

/** A week's news leaves up to some two weeks after its Monday, a month's some days after its end. */
const REACH_DAYS = { weekly: 21, monthly: 45 } as const;

export const newsKey = {
  request: (programme: string, announcement: string, period: string, person: string) =>
    `news-request:${programme}:${announcement}:${period}:${person}`,
  news: (programme: string, announcement: string, period: string, person: string) =>
    `news:${programme}:${announcement}:${period}:${person}`,
};

export const newsRule: ObligationRule = (agenda, window) => {
  const { first, last } = datesOf(window);
  return agenda.programme.announcements.flatMap((announcement) => {
    const owed: Obligation[] = [];
    const at = announcement.cadence === 'weekly' ? weekOf : monthOf;
    for (
      let period = at(first.subtract({ days: REACH_DAYS[announcement.cadence] }));
      Temporal.PlainDate.compare(period.start, last) <= 0;
      period = nextPeriod(period)
    ) {
      if (!livesIn(agenda.programme, period)) continue;
      const day = newsDay(agenda, period);
      const before = addWorkingDays(agenda.calendar, day, -1);
      if (mayBeInside({ first, last }, day)) owed.push(...mails(agenda, announcement, period));
      if (mayBeInside({ first, last }, before)) owed.push(...request(agenda, announcement, period));
    }
    return owed.filter(({ dueAt }) => isInside(window, dueAt));
  });
};

/** The day on which a week's or a month's news leaves. */
function newsDay(agenda: Agenda, period: Period): Temporal.PlainDate {
  if (period.kind !== 'week') return workingDayOnOrAfter(agenda.calendar, period.end.add({ days: 1 }));
  const overview = checkInSlots(agenda, '', period).overview;
  const day = overview.toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate();
  return addWorkingDays(agenda.calendar, day, 1);
}

export function newsAt(agenda: Agenda, period: Period): Temporal.Instant {
  const { rhythm, timeZone } = agenda.programme;
  return slotAt(newsDay(agenda, period), rhythm.mailTime, timeZone);
}

/** The moment of the news before: what has become known since then is new. */
export function newsSince(agenda: Agenda, period: Period): Temporal.Instant {
  return newsAt(agenda, previousPeriod(period));
}

function mails(agenda: Agenda, announcement: Announcement, period: Period): readonly Obligation[] {
  const programme = agenda.programme.id;
  const dueAt = newsAt(agenda, period);
  return readersOf(agenda, announcement, newsDay(agenda, period)).map((person) => ({
    key: newsKey.news(programme, announcement.id, period.id, person),
    programme,
    to: person,
    channel: 'mail',
    dueAt,
    notBefore: dueAt,
    lateUntil: newsAt(agenda, nextPeriod(period)),
    about: { kind: 'news', announcement: announcement.id, period: period.id },
  }));
}

function request(agenda: Agenda, announcement: Announcement, period: Period): readonly Obligation[] {
  const person = authorOf(agenda, announcement);
  if (person === undefined) return [];
  const programme = agenda.programme.id;
  const day = addWorkingDays(agenda.calendar, newsDay(agenda, period), -1);
  const dueAt = slotAt(day, agenda.programme.rhythm.prompt.time, zoneOf(agenda, person));
  return [
    {
      key: newsKey.request(programme, announcement.id, period.id, person),
      programme,
      to: person,
      channel: 'slack',
      dueAt,
      notBefore: dueAt,
      lateUntil: newsAt(agenda, period),
      about: { kind: 'news-request', announcement: announcement.id, period: period.id },
    },
  ];
}

/** Who may add words: the role the announcement names, the person it names, else coordinator or project leader. */
export function authorOf(
  { programme, confirmed }: Pick<Agenda, 'programme' | 'confirmed'>,
  { author }: Announcement,
): string | undefined {
  const coordinator = coordinatorOf(programme, confirmed);
  const projectLeader = projectLeaderOf(programme, confirmed);
  if (programme.people.some(({ id }) => id === author)) return author;
  if (author === 'project-leader') return projectLeader ?? coordinator;
  const holder = programme.roles.find((role) => role.function === author)?.holder;
  const named = holder?.state === 'confirmed' ? holder.people[0] : undefined;
  return author === 'coordinator' ? (coordinator ?? projectLeader) : (named ?? coordinator ?? projectLeader);
}

/** Each once; `municipalities` are the contacts of those that take part on the day. */
function readersOf(agenda: Agenda, { to }: Announcement, day: Temporal.PlainDate): readonly string[] {
  const municipalities = agenda.programme.organisations.filter(
    (one) => one.kind === 'municipality' && participatesOn(one, day),
  );
  return recipientsOf(
    agenda,
    to.flatMap((id) => (id === 'municipalities' ? municipalities.map((one) => one.id) : [id])),
  );
}
