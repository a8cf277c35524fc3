/** A row of the ledger as the database gives it, and as the flows know it. */
import type { Channel, ObligationAbout } from '../../programme/obligation/obligation.ts';
import type { Delivery, DeliveryState } from '../../ports.ts';
import { toInstant, toInstantOrNull, type DriverDate } from './instants.ts';

export interface DeliveryRow {
  readonly key: string;
  readonly programmeId: string;
  readonly to: string;
  readonly channel: Channel;
  readonly about: ObligationAbout;
  readonly dueAt: DriverDate;
  readonly lateUntil: DriverDate | null;
  readonly state: DeliveryState;
  readonly notBefore: DriverDate;
  readonly attempts: number;
  readonly fence: number;
  readonly firstTriedAt: DriverDate | null;
  readonly sentAt: DriverDate | null;
  readonly payloadSha256: string | null;
  readonly summary: string | null;
  readonly receipt: Readonly<Record<string, string>> | null;
  readonly reason: string | null;
}

export function toDelivery(row: DeliveryRow): Delivery {
  const { key, programmeId, to, channel, about, state, attempts, fence } = row;
  const { payloadSha256, summary, receipt, reason } = row;
  return {
    key,
    programme: programmeId,
    to,
    channel,
    about,
    dueAt: toInstant(row.dueAt),
    lateUntil: toInstantOrNull(row.lateUntil),
    state,
    notBefore: toInstant(row.notBefore),
    attempts,
    fence,
    firstTriedAt: toInstantOrNull(row.firstTriedAt),
    sentAt: toInstantOrNull(row.sentAt),
    payloadSha256,
    summary,
    receipt,
    reason,
  };
}
