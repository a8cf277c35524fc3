/** Bodies that meet: their members from the role that names them, their meetings from the settings (T20). */
import { planProblemWords } from '../i18n/plan-words.ts';
import { say } from '../i18n/say.ts';
import type { Body, BodyKind, MeetingSeries } from '../programme/programme.ts';
import type { Visibility } from '../programme/reading.ts';
import { agendaItemOf } from './interpret-meetings.ts';
import type { RoleReading } from './interpret-roles.ts';
import { reportRepeated, sameText, whoIs, type PlanContext } from './plan-context.ts';
import { checkAllKnown, onePerson } from './plan-references.ts';
import { readCadence } from './read-cadence.ts';
import { readPeriod } from './read-period.ts';
import { readTime, readWeekday } from './read-weekday-time.ts';
import { meetingDay, seriesDate } from './series-date.ts';
import type { PlanPath } from './reading.ts';
import { suggest } from './suggest.ts';

type WrittenSeries = NonNullable<PlanContext['file']['settings']['meetings']>[number];

/** What each kind of body may be sent at most: vendors only what is public (trap 16). */
const CLEARANCE: Readonly<Record<BodyKind, Visibility>> = {
  'steering-group': 'internal',
  board: 'internal',
  'change-board': 'internal',
  management: 'internal',
  'project-group': 'internal',
  'expert-group': 'participants',
  forum: 'participants',
  'reference-group': 'public',
  other: 'internal',
};

const EMPTY_ITEM = {
  type: null,
  purpose: null,
  presenter: null,
  minutes: null,
  proposal: null,
  attachments: [],
  notes: [],
} as const;

const NOON = Temporal.PlainTime.from('12:00');
const NO_DAY = Temporal.PlainDate.from('2000-01-01');

export function interpretBodies(context: PlanContext, roles: readonly RoleReading[]): readonly Body[] {
  const { file, findings } = context;
  const bodies = file.bodies ?? [];
  const series = file.settings.meetings ?? [];
  const ids = bodies.map(({ id }) => id);
  reportRepeated(
    findings,
    ids.map((value, index) => ({ value, path: ['bodies', index, 'id'] })),
  );
  series.forEach(({ body }, index) => {
    if (!ids.includes(body))
      findings.problem(['settings', 'meetings', index, 'body'], body, () =>
        say(planProblemWords.oneOf, { allowed: ids, suggestion: suggest(body, ids) }),
      );
  });
  return bodies.map((body, index) => {
    const place = series.findIndex((candidate) => candidate.body === body.id);
    const written = series[place];
    const kind = body.kind ?? (isSteering(body.role, roles) ? 'steering-group' : 'other');
    checkAllKnown(context, ['bodies', index, 'organisations'], {
      values: body.organisations,
      known: (file.organisations ?? []).map(({ id }) => id),
    });
    return {
      id: body.id,
      name: body.name,
      kind,
      members: membersOf(context, index, roles),
      chair: onePerson(context, ['bodies', index, 'chair'], body.chair),
      secretary: onePerson(context, ['bodies', index, 'secretary'], body.secretary),
      organisations: body.organisations ?? [],
      quorum: body.quorum ?? null,
      cadence: body.cadence === undefined ? null : readCadence(body.cadence),
      agendaTemplate: (body.agenda ?? []).map((item, place) =>
        typeof item === 'string'
          ? { ...EMPTY_ITEM, number: String(place + 1), title: item }
          : agendaItemOf(item),
      ),
      clearance: body.clearance ?? CLEARANCE[kind],
      meetings:
        written === undefined
          ? null
          : seriesOf(context, { written, path: ['settings', 'meetings', place], raw: body.raw ?? '' }),
    };
  });
}

function isSteering(role: string | undefined, roles: readonly RoleReading[]): boolean {
  return (
    role !== undefined &&
    roles.some((one) => sameText(one.role.role, role) && one.role.function === 'steering-group')
  );
}

function membersOf(context: PlanContext, index: number, roles: readonly RoleReading[]): readonly string[] {
  const body = context.file.bodies?.[index];
  if (body?.members !== undefined) return whoIs(context, body.members, ['bodies', index, 'members']).people;
  const { role } = body ?? {};
  if (role === undefined) return [];
  const holder = roles.find((candidate) => sameText(candidate.role.role, role));
  const names = roles.map((candidate) => candidate.role.role);
  if (holder === undefined)
    context.findings.problem(['bodies', index, 'role'], role, () =>
      say(planProblemWords.oneOf, { allowed: [...new Set(names)], suggestion: suggest(role, names) }),
    );
  return holder?.writing.people ?? [];
}

function seriesOf(
  context: PlanContext,
  series: { written: WrittenSeries; path: PlanPath; raw: string },
): MeetingSeries {
  const { written, path, raw } = series;
  const time = readTime(written.time);
  if (time === null) context.findings.problem([...path, 'time'], written.time, planProblemWords.time);
  const basics = {
    raw,
    time: time ?? NOON,
    minutes: written.minutes,
    place: written.place ?? null,
    ...(written.link === undefined ? {} : { link: written.link }),
  };
  if (written.rule === 'dates')
    return {
      ...basics,
      rule: 'dates',
      dates: written.dates
        .flatMap((raw, index) => {
          const date = seriesDate(raw, written.year);
          const day = meetingDay(date);
          // A day that is only uncertain is asked about; the meeting is in no calendar before that.
          if (day === null && date.precision === 'unknown')
            context.findings.problem([...path, 'dates', index], raw, planProblemWords.date);
          return day ?? [];
        })
        .toSorted((a, b) => Temporal.PlainDate.compare(a, b)),
    };
  const weekday = readWeekday(written.weekday);
  if (weekday === null)
    context.findings.problem([...path, 'weekday'], written.weekday, planProblemWords.weekday);
  const from = dayOf(context, written.from, { path: [...path, 'from'], end: 'start' });
  const until = dayOf(context, written.until, { path: [...path, 'until'], end: 'end' });
  if (Temporal.PlainDate.compare(from, until) > 0 && until !== NO_DAY)
    context.findings.problem([...path, 'until'], written.until, planProblemWords.afterStart);
  return {
    ...basics,
    rule: 'monthly',
    weekday: weekday ?? 1,
    ordinal: written.ordinal,
    from,
    until,
    except: written.except ?? [],
  };
}

function dayOf(
  { findings }: PlanContext,
  raw: string,
  at: { path: PlanPath; end: 'start' | 'end' },
): Temporal.PlainDate {
  const day = readPeriod(raw)[at.end];
  if (day === null) findings.problem(at.path, raw, planProblemWords.date);
  return day ?? NO_DAY;
}
