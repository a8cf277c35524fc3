/**
 * Where a deliverable stands: what the plan file says, and what people have said since about the version it has now.
 * Only an explicit yes is an acceptance: that a meeting "decides to go on" is none (F14), and a yes to 0.7 is no yes to
 * 1.0.
 */
import { entriesOf, type Entry } from '../register/entry.ts';
import type { Acceptance, Deliverable } from './delivery.ts';

export interface DeliveryStatus {
  readonly version: string | null;
  readonly targetVersion: string | null;
  readonly acceptance: Acceptance;
  /** Person id, or the name as the plan file has it; also who said no. */
  readonly acceptedBy: string | null;
  readonly on: Temporal.PlainDate | null;
  /** What the owner said with it; `null`: nothing. */
  readonly comment: string | null;
  /** Of the quality round, the newest of each reader, oldest first. */
  readonly comments: readonly {
    /** Person id. */
    readonly by: string;
    readonly on: Temporal.PlainDate;
    readonly text: string;
    /** Entry id. */
    readonly source: string;
  }[];
  /** Entry id of the acceptance; `null`: it is the plan file's. */
  readonly source: string | null;
}

/** `entries`: oldest first, newest revisions or all of them. */
export function deliveryStatus(
  deliverable: Deliverable,
  entries: readonly Entry[],
  timeZone: string,
): DeliveryStatus {
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();
  const { id, version, targetVersion } = deliverable;
  const comments = new Map(
    entriesOf(entries, 'quality-comment')
      .filter(({ subject }) => subject === id)
      .map(({ by, at, content, id: source }) => [by, { by, on: dayOf(at), text: content.comment, source }]),
  );
  const said = entriesOf(entries, 'acceptance').findLast(
    ({ subject, period }) => subject === id && period === acceptancePeriod(deliverable),
  );
  const common = { version, targetVersion, comments: [...comments.values()] };
  if (said === undefined)
    return {
      ...common,
      acceptance: deliverable.acceptance,
      acceptedBy: deliverable.acceptedBy,
      on: deliverable.acceptedOn,
      comment: null,
      source: null,
    };
  return {
    ...common,
    acceptance: said.content.outcome,
    acceptedBy: said.by,
    on: dayOf(said.at),
    comment: said.content.comment === '' ? null : said.content.comment,
    source: said.id,
  };
}

/** An acceptance is recorded for one version: the period of its entry. */
export function acceptancePeriod({ version }: Pick<Deliverable, 'version'>): string {
  return version ?? '';
}
