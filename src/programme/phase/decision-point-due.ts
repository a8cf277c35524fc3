/**
 * When a decision point is to be taken: on its own date, else when the phase or the activity that it closes ends (T14: BP2
 * has no date of its own, and 0.2 ends in August 2016). A date that is not read surely is a question, never a reminder.
 */
import type { Programme } from '../programme.ts';
import { dueDay, type WrittenDate } from '../reading.ts';
import type { DecisionPoint } from './phase.ts';

/** As written; `null` where neither the point nor what it closes has a date. */
export function decisionPointDate(
  { phases, activities }: Pick<Programme, 'phases' | 'activities'>,
  { due, closes }: DecisionPoint,
): WrittenDate | null {
  if (due !== null) return due;
  const phase = phases.find(({ id }) => id === closes);
  if (phase !== undefined) return phase.ends;
  const period = activities.find(({ number }) => number === closes)?.period;
  if (period === undefined) return null;
  const { raw, start, end, endPrecision: precision, confidence } = period;
  return { raw, start, end, precision, confidence };
}

/** The last day it can be taken on; `null` unless that is read surely. */
export function decisionPointDue(
  programme: Pick<Programme, 'phases' | 'activities'>,
  point: DecisionPoint,
): Temporal.PlainDate | null {
  return dueDay(decisionPointDate(programme, point));
}
