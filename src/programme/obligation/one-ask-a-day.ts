/**
 * Nobody is asked for too much at once (product.md, must 7). The weekly prompt and its two nudges have their own days; of
 * everything else that Slack asks a person for, one message leaves a day. What falls on the same day waits for the
 * following working days, the most urgent first, but never so long that it would come too late. Whoever writes several
 * announcements is asked about those of one day in one message. A sub-project's tertial form gets no
 * reminder in a week in which its leader has two nudges or reminders already: the form stands on Home all the time.
 *
 * What happens to a message depends on its own week and the week before alone, and `dueAt` stays. So the windows (a, b]
 * and (b, c] together still owe exactly what (a, c] owes, and nothing is lost when the plan changes between two beats.
 */
import { type Period, weekOf } from '../calendar/period.ts';
import { addWorkingDays } from '../calendar/work-calendar.ts';
import { type Agenda, zoneOf } from './agenda.ts';
import type { Obligation, ObligationKind } from './obligation.ts';
import { slotAt, type Window } from './rule.ts';
import { byUrgency } from './urgency.ts';

/** What asks in Slack for more than the week's answer. Who leads what is asked once an import, together with its questions. */
const ASKS: ReadonlySet<ObligationKind> = new Set([
  'attendance',
  'questions',
  'area-status',
  'sub-report',
  'change-approval',
  'delivery-review',
  'report-review',
  'news-request',
]);

/** So many nudges and reminders a person gets in a week. */
const REMINDERS_A_WEEK = 2;

/** `owed`: what the rules owe in a window, before anything is moved or left out. */
export function oneAskADay(
  agenda: Agenda,
  obligations: readonly Obligation[],
  owed: (window: Window) => readonly Obligation[],
): readonly Obligation[] {
  const weeks = new Map<string, ReadonlyMap<string, Obligation>>();
  return obligations.flatMap((item) => {
    if (!isAsk(item)) return [item];
    const week = weekOf(dayOf(agenda, item));
    const calm = weeks.get(week.id) ?? calmWeek(agenda, week, owed);
    weeks.set(week.id, calm);
    return calm.get(item.key) ?? [];
  });
}

/** The week's asks that leave, by key, each with its moment. */
function calmWeek(
  agenda: Agenda,
  week: Period,
  owed: (window: Window) => readonly Obligation[],
): ReadonlyMap<string, Obligation> {
  const first = week.start.subtract({ days: 7 });
  // A day more on both sides: a person's week may begin and end elsewhere on earth.
  const wide = { after: midnight(first.subtract({ days: 1 })), until: midnight(week.end.add({ days: 2 })) };
  const perPerson = Map.groupBy(owed(wide), ({ to }) => to);
  const calm = new Map<string, Obligation>();
  for (const mine of perPerson.values()) {
    const perWeek = Map.groupBy(mine, (item) => weekOf(dayOf(agenda, item)).id);
    const taken = new Set<string>();
    for (const id of [weekOf(first).id, week.id])
      for (const item of oneADay(agenda, leftOf(agenda, perWeek.get(id) ?? []), taken))
        calm.set(item.key, item);
  }
  return calm;
}

/** One person's asks of a week without those that would be too many. */
function leftOf(agenda: Agenda, week: readonly Obligation[]): readonly Obligation[] {
  const reminders = week
    .filter(isReminder)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || Temporal.Instant.compare(a.dueAt, b.dueAt));
  const kept = new Set(reminders.slice(0, REMINDERS_A_WEEK));
  const asks = week.filter(isAsk);
  const isNews = ({ about }: Obligation) => about.kind === 'news-request';
  return [
    ...asks.filter((item) => !isNews(item) && (!isReminder(item) || kept.has(item))),
    ...oneNewsRequestADay(agenda, asks.filter(isNews)),
  ];
}

/** The rarest announcement's request leaves, with those of the same day in it. */
function oneNewsRequestADay(agenda: Agenda, requests: readonly Obligation[]): readonly Obligation[] {
  const perDay = Map.groupBy(requests, (item) => dayOf(agenda, item).toString());
  return [...perDay.values()].flatMap((sameDay) => {
    const [first, ...rest] = sameDay.toSorted(
      (a, b) => daysOfNews(b) - daysOfNews(a) || (a.key < b.key ? -1 : 1),
    );
    if (first?.about.kind !== 'news-request' || rest.length === 0) return sameDay;
    const beside = rest.flatMap(({ about }) =>
      about.kind === 'news-request' ? [{ announcement: about.announcement, period: about.period }] : [],
    );
    return [{ ...first, about: { ...first.about, beside } }];
  });
}

/** `taken`: the person's days that already have one; what is placed here is added. */
function oneADay(agenda: Agenda, asks: readonly Obligation[], taken: Set<string>): readonly Obligation[] {
  const inTurn = asks.toSorted(
    (a, b) => Temporal.PlainDate.compare(dayOf(agenda, a), dayOf(agenda, b)) || byUrgency(a, b),
  );
  return inTurn.map((item) => {
    if (item.channel !== 'slack') return item;
    const timeZone = zoneOf(agenda, item.to);
    const due = item.dueAt.toZonedDateTimeISO(timeZone);
    let day = due.toPlainDate();
    let at = item.notBefore;
    while (taken.has(day.toString())) {
      day = addWorkingDays(agenda.calendar, day, 1);
      at = slotAt(day, due.toPlainTime(), timeZone);
    }
    // Two on one day are better than one that comes too late.
    if (item.lateUntil !== null && Temporal.Instant.compare(at, item.lateUntil) >= 0) return item;
    taken.add(day.toString());
    return { ...item, notBefore: at };
  });
}

function isAsk({ about }: Obligation): boolean {
  return ASKS.has(about.kind) && !('told' in about);
}

function isReminder({ about }: Obligation): boolean {
  return (
    about.kind === 'nudge' ||
    ((about.kind === 'sub-report' || about.kind === 'report-review') && about.number > 0)
  );
}

/** Nudges stay whatever else there is. */
function rankOf({ about }: Obligation): number {
  return about.kind === 'nudge' ? 0 : 1;
}

/** A month's news comes more seldom than a week's. */
function daysOfNews({ about }: Obligation): number {
  return about.kind === 'news-request' && !about.period.includes('W') ? 30 : 7;
}

function dayOf(agenda: Agenda, { to, dueAt }: Obligation): Temporal.PlainDate {
  return dueAt.toZonedDateTimeISO(zoneOf(agenda, to)).toPlainDate();
}

function midnight(day: Temporal.PlainDate): Temporal.Instant {
  return slotAt(day, Temporal.PlainTime.from('00:00'), 'UTC');
}
