/** The only place where the database driver's `Date` meets `Temporal.Instant`. Columns keep milliseconds. */
export interface DriverDate {
  getTime(): number;
}

export function toInstant(date: DriverDate): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

export function toInstantOrNull(date: DriverDate | null): Temporal.Instant | null {
  return date === null ? null : toInstant(date);
}

/** ISO text for a query; finer than milliseconds is cut off, the same everywhere. */
export function fromInstant(instant: Temporal.Instant): string {
  return instant.round({ smallestUnit: 'millisecond', roundingMode: 'floor' }).toString();
}

export function fromInstantOrNull(instant: Temporal.Instant | null | undefined): string | null {
  return instant === null || instant === undefined ? null : fromInstant(instant);
}
