/** References and dates inside a plan: unknown ids are faults, uncertain dates stay readings. */
import { planProblemWords } from '../i18n/plan-words.ts';
import { say } from '../i18n/say.ts';
import type { WrittenDate } from '../programme/reading.ts';
import type { PlanContext } from './plan-context.ts';
import { whoIs } from './plan-context.ts';
import { readWrittenDate } from './read-written-date.ts';
import type { PlanPath } from './reading.ts';
import { suggest } from './suggest.ts';

/** Reports a value that is none of the known ids. */
export function checkKnown(
  { findings }: PlanContext,
  path: PlanPath,
  found: { readonly value: string | undefined; readonly known: readonly string[] },
): void {
  const { value, known } = found;
  if (value === undefined || known.includes(value)) return;
  findings.problem(path, value, () =>
    say(planProblemWords.oneOf, { allowed: known.slice(0, 40), suggestion: suggest(value, known) }),
  );
}

export function checkAllKnown(
  context: PlanContext,
  path: PlanPath,
  found: { readonly values: readonly string[] | undefined; readonly known: readonly string[] },
): void {
  found.values?.forEach((value, index) => {
    checkKnown(context, [...path, index], { value, known: found.known });
  });
}

/** A date that may be uncertain. */
export function writtenDate(raw: string | undefined): WrittenDate | null {
  return raw === undefined ? null : readWrittenDate(raw);
}

/** A day that something happened on: it must be exact, or it is a fault. */
export function exactDay(
  { findings }: PlanContext,
  path: PlanPath,
  raw: string | undefined,
): Temporal.PlainDate | null {
  if (raw === undefined) return null;
  const { start, end, precision, confidence } = readWrittenDate(raw);
  const isOneDay = precision === 'day' && start !== null && end !== null && start.equals(end);
  if (isOneDay && confidence === 'sure') return start;
  findings.problem(path, raw, planProblemWords.day);
  return null;
}

/** The one person a field names; nobody when it is left out or in question. */
export function onePerson(context: PlanContext, path: PlanPath, raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const { state, people } = whoIs(context, raw, path);
  return state === 'confirmed' ? (people[0] ?? null) : null;
}
