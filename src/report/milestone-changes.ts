/**
 * What has happened to the milestone plan since the last report: rows reached, rows missed, rows that an approved change
 * request has moved (with its number and both dates), and targets it has lowered. A re-plan is never silent (R5).
 */
import { changeWords as words } from '../i18n/change-words.ts';
import { listOf, mediumDate } from '../i18n/format.ts';
import { dueDay } from '../programme/reading.ts';
import type { ChangeRequest } from '../programme/change/change-request.ts';
import type { Locale } from '../programme/locale.ts';
import type { PlanMilestoneStatus } from '../programme/milestone/plan-milestone-status.ts';
import { planLanguage } from './activity-text.ts';
import type { ListItem, Rich } from './document.ts';
import type { ReportFacts } from './facts.ts';
import { moveLines, moveText } from './move-lines.ts';
import { clipWords, plain, quote, QUOTES } from './rich.ts';
import type { SectionContext } from './section-context.ts';
import type { Situation } from './situation.ts';

/** A milestone's text is its name; page one has room for its beginning. */
const WORDS = 9;
/** More than so many are named by number. */
const MOST = 3;

export function milestoneChanges(context: SectionContext, before: Situation): readonly ListItem[] {
  const { now, locale } = context;
  const pairs = now.planMilestones.map((is, index) => ({ is, was: before.planMilestones[index] }));
  const reached = pairs.filter(({ is, was }) => is.reachedOn !== null && was?.reachedOn === null);
  const missed = pairs.filter(({ is, was }) => isMissed(is) && (was === undefined || !isMissed(was)));
  return [
    ...linesOf(
      context,
      reached.map(({ is }) => is),
      {
        lead: words.milestoneReached[locale],
        note: (one) => lateNote(one, locale),
      },
    ),
    ...linesOf(
      context,
      missed.map(({ is }) => is),
      {
        lead: words.milestoneMissed[locale],
        note: (one) => countNote(one, locale),
      },
    ),
    ...approvedSince(context, before).flatMap((request) => [
      ...moved(context, request),
      ...lowered(context, request),
    ]),
  ];
}

/** What was due before it was signed is unknown, not missed (N01). */
function isMissed({ state }: PlanMilestoneStatus): boolean {
  return state === 'late' || state === 'unconfirmed';
}

function linesOf(
  { facts, now, locale }: SectionContext,
  found: readonly PlanMilestoneStatus[],
  say: { readonly lead: string; readonly note: (one: PlanMilestoneStatus) => string },
): readonly ListItem[] {
  if (found.length === 0) return [];
  const named = found
    .slice(0, MOST)
    .flatMap((one, index): Rich => [
      { text: index === 0 ? '' : '; ' },
      ...nameOf(facts, one.milestone.text, locale),
      { text: say.note(one) },
    ]);
  const rest = found.length - MOST;
  return [
    {
      rich: [
        { text: `${say.lead}: ` },
        ...named,
        { text: rest > 0 ? `; ${words.more[locale]({ count: rest })}.` : '.' },
      ],
      sources: found.map((one) => `plan:milestones[${String(now.planMilestones.indexOf(one))}]`),
    },
  ];
}

function nameOf(facts: ReportFacts, text: string, locale: Locale): Rich {
  const [open, close] = QUOTES[locale];
  return [quote(`${open}${clipWords(text, WORDS)}${close}`, planLanguage(facts))];
}

function lateNote({ held, reachedOn, state }: PlanMilestoneStatus, locale: Locale): string {
  if (state !== 'met-late' || held === null || reachedOn === null) return '';
  return ` (${words.daysLate[locale]({ days: held.until(reachedOn, { largestUnit: 'day' }).days })})`;
}

function countNote({ count, state }: PlanMilestoneStatus, locale: Locale): string {
  if (state === 'unconfirmed' || count === null) return ` (${words.notConfirmed[locale]})`;
  return ` (${words.countOf[locale]({ count: count.asWritten.count, needed: count.needed })})`;
}

/** Requests whose last approval came after the last report. */
function approvedSince({ facts, now }: SectionContext, before: Situation): readonly ChangeRequest[] {
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate();
  const [from, to] = [dayOf(before.cutOff), dayOf(now.cutOff)];
  return facts.changeRequests.filter(({ state, approvals, raisedOn }) => {
    if (state !== 'approved') return false;
    const days = [raisedOn, ...approvals.map(({ on }) => on)].filter((on) => on !== null);
    const last = days.sort((a, b) => Temporal.PlainDate.compare(a, b)).at(-1);
    return (
      last !== undefined &&
      Temporal.PlainDate.compare(last, from) > 0 &&
      Temporal.PlainDate.compare(last, to) <= 0
    );
  });
}

/** One line for all rows that move together. */
function moved({ facts, locale }: SectionContext, request: ChangeRequest): readonly ListItem[] {
  const { milestones } = facts.programme;
  const moves = request.moves.flatMap(({ path, before, after }) => {
    const id = /^milestones\[([^\]]+)\]\.due\.end$/u.exec(path)?.[1];
    const index = milestones.findIndex((one) => one.id === id);
    const milestone = milestones[index];
    if (milestone === undefined || !isDay(before) || !isDay(after)) return [];
    return [{ milestone, index, dates: `${before}/${after}` }];
  });
  return [...Map.groupBy(moves, ({ dates }) => dates)].map(([dates, rows]) => {
    const [from = '', to = ''] = dates.split('/');
    const names = rows
      .slice(0, MOST)
      .flatMap(({ milestone }) => nameOf(facts, milestone.text, locale).map(({ text }) => text));
    const rest = rows.length - MOST;
    const all = rest > 0 ? [...names, words.more[locale]({ count: rest })] : names;
    return {
      rich: [
        quote(listOf(locale, all), planLanguage(facts)),
        ...plain(
          ` ${words.movedByRequest[locale]({
            from: mediumDate(locale, Temporal.PlainDate.from(from)),
            to: mediumDate(locale, Temporal.PlainDate.from(to)),
            id: request.id,
          })}`,
        ),
      ],
      sources: [`change:${request.id}`, ...rows.map(({ index }) => `plan:milestones[${String(index)}]`)],
    };
  });
}

function isDay(value: string | null): value is string {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/u.test(value);
}

function lowered({ facts, locale }: SectionContext, request: ChangeRequest): readonly ListItem[] {
  const moves = request.moves.filter(({ path, weakened }) => weakened && path.startsWith('milestones['));
  return moveLines(facts.programme, moves, locale).map((line) => ({
    rich: plain(`${request.id}: ${moveText(line, locale)}.`),
    sources: [`change:${request.id}`],
  }));
}

/** The next rows of the plan that nobody has reached, with their day; `null`: none lies ahead. */
export function nextMilestones({
  planMilestones,
  date,
}: Situation): { readonly on: Temporal.PlainDate; readonly indexes: readonly number[] } | null {
  const ahead = planMilestones.flatMap(({ milestone, reachedOn }, index) => {
    const on = dueDay(milestone.due);
    const isAhead = on !== null && reachedOn === null && Temporal.PlainDate.compare(on, date) > 0;
    return isAhead ? [{ on, index }] : [];
  });
  const first = ahead.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))[0];
  if (first === undefined) return null;
  return {
    on: first.on,
    indexes: ahead.filter(({ on }) => on.equals(first.on)).map(({ index }) => index),
  };
}
