/** What a re-plan moves, in words: which thing, from what to what, how many days, whether it asks for less than before. */
import { moveWords as say } from '../i18n/change-request-words.ts';
import { mediumDate } from '../i18n/format.ts';
import type { Phrase } from '../i18n/phrase.ts';
import type { ChangeRequest } from '../programme/change/change-request.ts';
import type { Locale } from '../programme/locale.ts';
import type { Programme } from '../programme/programme.ts';

type Move = ChangeRequest['moves'][number];

export interface MoveLine {
  /** `2.1 E-tjänster, sista dag`; what is new or gone has its own name. */
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Positive is later; `null` where it is no date. */
  readonly days: number | null;
  readonly weakened: boolean;
}

/** One line each; a date that is written as one day is one line, not two. `programme`: whose names are used. */
export function moveLines(programme: Programme, moves: readonly Move[], locale: Locale): readonly MoveLine[] {
  return moves
    .filter(({ path }) => !isDoubled(path, moves))
    .map((move) => {
      const { label, field } = nameOf(programme, move, locale);
      const text = (value: string | null) => (value === null ? null : valueText(programme, value, locale));
      return {
        what: field === null ? label : `${label}, ${field}`,
        before: text(move.before),
        after: text(move.after),
        days: daysBetween(move),
        weakened: move.weakened,
      };
    });
}

/** `2.1 E-tjänster, sista dag: 17 oktober 2016 → 30 november 2016 (44 dagar senare)`. */
export function moveText({ what, before, after, days, weakened }: MoveLine, locale: Locale): string {
  const notes = [
    ...(days === null || days === 0
      ? []
      : [(days > 0 ? say.later : say.earlier)[locale]({ days: Math.abs(days) })]),
    ...(weakened ? [say.weakened[locale]] : []),
  ];
  const tail = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  if (what === say.added[locale] || what === say.dropped[locale])
    return `${what}: ${after ?? before ?? ''}${tail}`;
  return `${what}: ${before ?? say.none[locale]} → ${after ?? say.none[locale]}${tail}`;
}

/** `due.start` beside `due.end` of the same thing. */
function isDoubled(path: string, moves: readonly Move[]): boolean {
  if (!/(?:[dD]ue|ends)\.start$/u.test(path)) return false;
  const end = path.replace(/start$/u, 'end');
  return moves.some((one) => one.path === end);
}

function nameOf(
  programme: Programme,
  { path, after }: Move,
  locale: Locale,
): { readonly label: string; readonly field: string | null } {
  const [, list = '', id = '', field = ''] = /^([A-Za-z.]+)\[([^\]]+)\](?:\.(.*))?$/u.exec(path) ?? [];
  if (list === 'changeApprovals') return { label: say.programme[locale], field: say.approvals[locale] };
  if (list === 'reporting')
    return { label: say.reports[locale], field: field === '' ? null : fieldWord(field, locale) };
  if (list === '') return { label: say.programme[locale], field: fieldWord(path, locale) };
  if (field === '') return { label: (after === null ? say.dropped : say.added)[locale], field: null };
  return { label: labelOf(programme, list, id), field: fieldWord(field, locale) };
}

function labelOf(programme: Programme, list: string, id: string): string {
  switch (list) {
    case 'activities':
      return [id, programme.activities.find(({ number }) => number === id)?.title ?? ''].join(' ').trim();
    case 'goals': {
      const goal = programme.goals.find((one) => one.id === id);
      return goal === undefined ? id : [goal.code ?? '', goal.text].join(' ').trim();
    }
    case 'milestones':
      return programme.milestones.find((one) => one.id === id)?.text ?? id;
    case 'targets':
      return programme.targets.find((one) => one.id === id)?.text ?? id;
    case 'costShares':
      return programme.costShares.find((one) => one.id === id)?.text ?? id;
    case 'conditions':
      return programme.conditions.find((one) => one.id === id)?.text ?? id;
    case 'phases':
      return programme.phases.find((one) => one.id === id)?.name ?? id;
    case 'decisionPoints':
      return programme.decisionPoints.find((one) => one.id === id)?.name ?? id;
    case 'milestonePlans':
      return programme.milestonePlans.find((one) => one.id === id)?.title ?? id;
    case 'deliverables':
      return programme.deliverables.find((one) => one.id === id)?.name ?? id;
    case 'bodies':
      return programme.bodies.find((one) => one.id === id)?.name ?? id;
    default:
      return id;
  }
}

/** The first that fits. */
const FIELDS: readonly (readonly [RegExp, Phrase])[] = [
  [/^(?:period\..*)?start$/u, say.start],
  [/^(?:period\..*)?end$/u, say.end],
  [/^thresholds/u, say.thresholds],
  [/^currency$/u, say.currency],
  [/^contract\./u, say.contract],
  [/^(?:ends|rows\[.*\.due)/u, say.due],
  [/^revisedDue/u, say.revisedDue],
  [/^due/u, say.due],
  [/^budget$/u, say.budget],
  [/^support$/u, say.support],
  [/^own$/u, say.own],
  [/^amount$/u, say.amount],
  [/^(?:key|parties|weights|buyIns)/u, say.shares],
  [/^stages/u, say.stage],
  [/^target$/u, say.target],
  [/^quantity/u, say.quantity],
  [/^targetVersion$/u, say.version],
  [/^indicators/u, say.indicator],
  [/^cancelled$/u, say.cancelled],
  [/^holder/u, say.holder],
  [/^members/u, say.member],
  [/^chair$/u, say.chair],
  [/^inScope$/u, say.inScope],
  [/^kind$/u, say.groupKind],
  [/^quorum$/u, say.quorum],
  [/^rule\./u, say.condition],
  [/^to\[/u, say.recipient],
  [/^basis$/u, say.basis],
];

function fieldWord(field: string, locale: Locale): string {
  return (FIELDS.find(([pattern]) => pattern.test(field))?.[1] ?? say.text)[locale];
}

const VALUES: Readonly<Record<string, Phrase>> = {
  true: say.yes,
  false: say.no,
  'at-least': say.atLeast,
  'more-than': say.moreThan,
  exactly: say.exactly,
  all: say.all,
  'steering-group': say.steeringGroup,
  funder: say.funder,
};

function valueText(programme: Programme, value: string, locale: Locale): string {
  const date = dateOf(value);
  if (date !== null) return mediumDate(locale, date);
  return VALUES[value]?.[locale] ?? programme.people.find(({ id }) => id === value)?.name ?? value;
}

function daysBetween({ before, after }: Move): number | null {
  const [from, to] = [dateOf(before ?? ''), dateOf(after ?? '')];
  return from === null || to === null ? null : from.until(to, { largestUnit: 'day' }).days;
}

function dateOf(value: string): Temporal.PlainDate | null {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Temporal.PlainDate.from(value) : null;
}
