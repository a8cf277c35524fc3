/**
 * A request may be stamped at most 300 s before or after now. Bolt refuses old ones; a stamp from the future would
 * prolong the time in which a stolen request can be replayed.
 */
const SKEW_SECONDS = 300;

export function isWithinSkew(header: string | readonly string[] | undefined, now: Temporal.Instant): boolean {
  if (typeof header !== 'string' || !/^\d{1,12}$/.test(header)) return false;
  return Math.abs(Number(header) - now.epochMilliseconds / 1000) <= SKEW_SECONDS;
}
