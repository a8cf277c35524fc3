/**
 * What there is to tell since the last news (N14), from facts alone: what was finished, milestones passed and those of
 * the next 30 days, the reader's next meetings, what has been counted, and what the author wrote. No names of people who
 * have not answered, no risks, no colours: news goes far. The programme in `facts` is already what the reader may see.
 */
import { meetingsOf } from '../programme/meeting/meetings.ts';
import type { Announcement } from '../programme/programme.ts';
import { dueDay } from '../programme/reading.ts';
import { entriesOf, type EntryOf } from '../programme/register/entry.ts';
import { observationsOf } from '../programme/register/observations.ts';
import { countedSoFar } from '../programme/target/counted-so-far.ts';
import { unitCounts } from '../programme/target/quantity-status.ts';
import type { ReportFacts } from './facts.ts';

const AHEAD = { days: 30 };

export interface NewsLine {
  readonly text: string;
  readonly on: Temporal.PlainDate;
  readonly source: string;
}

export interface NewsCount {
  readonly value: number;
  readonly unit: string;
  /** The programme's target; `null` for indicators. */
  readonly target: number | null;
  /** With indicators counted per municipality: how many of them have a value. */
  readonly municipalities: number | null;
  readonly sources: readonly string[];
}

export interface News {
  readonly finished: readonly NewsLine[];
  readonly passed: readonly NewsLine[];
  readonly coming: readonly NewsLine[];
  readonly meetings: readonly {
    readonly name: string;
    readonly start: Temporal.ZonedDateTime;
    readonly place: string | null;
  }[];
  readonly counts: readonly NewsCount[];
  readonly words: EntryOf<'news'> | null;
  /** Nothing is new and nobody wrote anything. */
  readonly isEmpty: boolean;
}

export interface NewsInput {
  readonly facts: ReportFacts;
  readonly announcement: Announcement;
  /** Period id. */
  readonly period: string;
  /** When the news before left. */
  readonly since: Temporal.Instant;
  /** Person id. */
  readonly reader: string;
}

export function newsOf(input: NewsInput): News {
  const { facts, announcement, period } = input;
  const days = daysOf(input);
  const finished = [...finishedActivities(input), ...acceptedDeliverables(input, days)];
  const passed = passedMilestones(input, days);
  const coming = comingMilestones(input, days);
  const meetings = nextMeetings(input);
  const words =
    entriesOf(facts.entries, 'news').findLast(
      (entry) => entry.subject === announcement.id && entry.period === period,
    ) ?? null;
  const isNear = meetings.some(
    ({ start }) => Temporal.PlainDate.compare(start.toPlainDate(), days.today.add(AHEAD)) <= 0,
  );
  const hasText = words !== null && words.content.text.trim() !== '';
  return {
    finished,
    passed,
    coming,
    meetings,
    counts: [...targetCounts(facts), ...indicatorCounts(facts, days.today)],
    words: hasText ? words : null,
    isEmpty: [finished, passed, coming].every(({ length }) => length === 0) && !isNear && !hasText,
  };
}

interface Days {
  readonly since: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

function daysOf({ facts, since }: NewsInput): Days {
  const { timeZone } = facts.programme;
  return {
    since: since.toZonedDateTimeISO(timeZone).toPlainDate(),
    today: facts.asOf.toZonedDateTimeISO(timeZone).toPlainDate(),
  };
}

/** After the day of the last news, up to today. */
function isNew(on: Temporal.PlainDate | null, { since, today }: Days): on is Temporal.PlainDate {
  return (
    on !== null && Temporal.PlainDate.compare(on, since) > 0 && Temporal.PlainDate.compare(on, today) <= 0
  );
}

/** Reported as finished for the first time since the last news, whenever the day itself was. */
function finishedActivities({ facts, since }: NewsInput): readonly NewsLine[] {
  return facts.programme.activities.flatMap(({ number, title }) => {
    const own = facts.history.filter(({ activity }) => activity === number);
    const first = own.find(({ finished }) => finished !== null);
    const now = own.at(-1);
    if (first === undefined || now === undefined || now.finished === null) return [];
    if (Temporal.Instant.compare(first.at, since) <= 0) return [];
    return [{ text: `${number} ${title}`, on: now.finished, source: now.id }];
  });
}

function acceptedDeliverables({ facts }: NewsInput, days: Days): readonly NewsLine[] {
  return facts.programme.deliverables.flatMap(({ id, name, version, acceptance, acceptedOn }) =>
    acceptance === 'accepted' && isNew(acceptedOn, days)
      ? [
          {
            text: version === null ? name : `${name} ${version}`,
            on: acceptedOn,
            source: `plan:deliverables[${id}]`,
          },
        ]
      : [],
  );
}

function passedMilestones({ facts }: NewsInput, days: Days): readonly NewsLine[] {
  return facts.programme.milestones.flatMap(({ text, done }, index) =>
    isNew(done, days) ? [{ text, on: done, source: `plan:milestones[${index}]` }] : [],
  );
}

/** Rows of the milestone plan and ends of activities that were read surely and are not reported as finished. */
function comingMilestones({ facts }: NewsInput, { today }: Days): readonly NewsLine[] {
  const isNear = (on: Temporal.PlainDate | null): on is Temporal.PlainDate =>
    on !== null &&
    Temporal.PlainDate.compare(on, today) >= 0 &&
    Temporal.PlainDate.compare(on, today.add(AHEAD)) <= 0;
  const rows = facts.programme.milestones.flatMap(({ text, due, done }, index) => {
    const on = dueDay(due);
    return done === null && isNear(on) ? [{ text, on, source: `plan:milestones[${index}].due` }] : [];
  });
  const finished = new Set(
    facts.answers.filter((answer) => answer.finished !== null).map(({ activity }) => activity),
  );
  const ends = facts.programme.activities.flatMap((activity, index) => {
    const { number, title, milestone, period, inScope } = activity;
    const on = period.confidence === 'unsure' ? null : period.end;
    if (!inScope || finished.has(number) || !isNear(on)) return [];
    return [
      {
        text: `${number} ${title}${milestone === null ? '' : `: ${milestone}`}`,
        on,
        source: `plan:activities[${index}].period`,
      },
    ];
  });
  return [...rows, ...ends].sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

/** The next of each body the reader sits in, and of the forums that are open to all who take part. */
function nextMeetings({ facts, reader }: NewsInput): News['meetings'] {
  const { programme, calendar, asOf } = facts;
  return programme.bodies
    .filter(({ members, kind }) => members.includes(reader) || kind === 'forum')
    .flatMap((body) => {
      const next = meetingsOf(programme, body, calendar).find(
        ({ start }) => Temporal.Instant.compare(start.toInstant(), asOf) >= 0,
      );
      return next === undefined ? [] : [{ name: body.name, start: next.start, place: next.place }];
    })
    .sort((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start));
}

function targetCounts({ programme, answers }: ReportFacts): readonly NewsCount[] {
  return programme.targets.flatMap(({ id, unit, target }) => {
    const count = countedSoFar(id, answers);
    return count === null
      ? []
      : [{ value: count.value, unit, target, municipalities: null, sources: [count.source] }];
  });
}

function indicatorCounts(
  { programme, entries }: ReportFacts,
  today: Temporal.PlainDate,
): readonly NewsCount[] {
  const observations = observationsOf(programme, entries, today);
  return programme.indicators.flatMap(({ id, unit, per }): readonly NewsCount[] => {
    if (per === 'programme') {
      const newest = observations.findLast((one) => one.indicator === id && one.organisation === null);
      return newest === undefined
        ? []
        : [{ value: newest.value, unit, target: null, municipalities: null, sources: [newest.source] }];
    }
    const counted = unitCounts(id, {
      organisations: programme.organisations,
      observations,
      day: today,
    }).flatMap(({ value, source }) => (value === null ? [] : [{ value, source: source ?? '' }]));
    if (counted.length === 0) return [];
    const value = counted.reduce((sum, one) => sum + one.value, 0);
    const sources = [...new Set(counted.map(({ source }) => source))];
    return [{ value, unit, target: null, municipalities: counted.length, sources }];
  });
}
