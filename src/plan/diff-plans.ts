/**
 * What changed between two revisions of a plan, by the ids of what the plan names, never by position. A target that
 * became smaller, a counted milestone that asks for less ("Alle" → "minst 30") or either of them gone is weakened (N04):
 * the contract still holds the old one, and a report says so.
 */
import type { Programme } from '../programme/programme.ts';
import { isWeakerQuantity } from './weaker-quantity.ts';

export interface PlanChange {
  /** `activities[2.1].period.end`. */
  readonly path: string;
  /** `null`: was not there. */
  readonly before: string | null;
  /** `null`: is not there any more. */
  readonly after: string | null;
  readonly weakened: boolean;
}

type Leaves = ReadonlyMap<string, string>;

export function diffPlans(before: Programme, after: Programme): readonly PlanChange[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const weaker = weakerMilestones(before, after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path) ?? null, now.get(path) ?? null];
    return was === is
      ? []
      : [
          {
            path,
            before: was,
            after: is,
            weakened: isWeakened(path, was, is) || weaker.some((start) => isCounted(path, start)),
          },
        ];
  });
}

function isWeakened(path: string, before: string | null, after: string | null): boolean {
  if (/^goals\[[^\]]+\]\.cancelled$/u.test(path)) return after === 'true';
  if (/^goals\[[^\]]+\]\.text$/u.test(path)) return after === null;
  if (!/^targets\[[^\]]+\](?:\.target|\.stages\[[^\]]+\]\.count)$/u.test(path) || before === null)
    return false;
  return after === null || Number(after) < Number(before);
}

/** Paths of the quantities that ask for less. */
function weakerMilestones(before: Programme, after: Programme): readonly string[] {
  return before.milestones
    .filter(({ id, quantity }) => {
      const now = after.milestones.find((one) => one.id === id);
      return isWeakerQuantity(quantity, now?.quantity ?? null);
    })
    .map(({ id }) => `milestones[${id}].quantity.`);
}

/** The words beside it change with every number; what they mean is said once. */
function isCounted(path: string, start: string): boolean {
  return path.startsWith(start) && /\.(?:comparator|count)$/u.test(path);
}

/** Every fact as a path and its text. */
function leavesOf(programme: Programme): Leaves {
  const leaves = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      const names = namesOf(value);
      value.forEach((item, index) => {
        walk(item, `${path}[${names[index] ?? String(index)}]`);
      });
    } else if (isRecord(value))
      for (const [key, item] of Object.entries(value)) walk(item, path === '' ? key : `${path}.${key}`);
    else leaves.set(path, textOf(value));
  };
  walk(programme, '');
  return leaves;
}

const NAMES = [
  'number',
  'id',
  'activity',
  'version',
  'role',
  'raw',
  'name',
  'category',
  'kind',
  'milestone',
  'text',
  'title',
];

/** List entries go by what names them; where two share a name, the later one counts on: `Verksamhetsarkitekt#2`. */
function namesOf(list: readonly unknown[]): readonly string[] {
  const used = new Map<string, number>();
  return list.map((item) => {
    const key = isRecord(item) ? NAMES.find((name) => typeof item[name] === 'string') : undefined;
    const name = isRecord(item) ? (key === undefined ? 'item' : String(item[key])) : textOf(item);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}#${String(count)}`;
  });
}

/** Dates and times have no own keys to walk: they are leaves. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function textOf(value: unknown): string {
  return value instanceof Temporal.PlainDate || value instanceof Temporal.PlainTime
    ? value.toString()
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
}
