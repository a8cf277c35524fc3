import type { ActionPoint } from './decision.ts';

/** The day of the meeting an action comes from, `2021-05-20, punkt 2`; `null` when its origin names no day. */
export function originDay({ origin }: Pick<ActionPoint, 'origin'>): Temporal.PlainDate | null {
  const match = /\b(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/.exec(origin ?? '');
  return match === null ? null : Temporal.PlainDate.from(match[0], { overflow: 'constrain' });
}
