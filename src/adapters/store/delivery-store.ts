/**
 * The ledger's moves. A claim raises the row's fence; every later write names the fence it was claimed with, so a
 * process that slept past its lease (or was taken for dead) writes nothing any more.
 */
import type { Delivery, Store } from '../../ports.ts';
import { toDelivery, type DeliveryRow } from './delivery-row.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { fromInstant, fromInstantOrNull } from './instants.ts';

type DeliveryStore = Pick<
  Store,
  | 'claimDeliveries'
  | 'markInFlight'
  | 'settle'
  | 'claimOrphans'
  | 'releaseLeases'
  | 'loadDelivery'
  | 'loadDeliveries'
  | 'listDeliveries'
  | 'listStuck'
  | 'reopen'
>;
const ALL = Prisma.sql`true`;
const STUCK = Prisma.sql`state IN ('parked', 'failed', 'unknown')`;
type ClaimInput = Parameters<Store['claimDeliveries']>[0];

export function deliveryStore(prisma: PrismaClient): DeliveryStore {
  return {
    claimDeliveries: (input) => claim(prisma, input, { where: mayBeSent(input.now), state: 'leased' }),
    // An orphan stays in flight: nobody knows yet whether it left, also if its new holder dies too.
    claimOrphans: (input) => claim(prisma, input, { where: isOrphan(input.now), state: 'in_flight' }),
    markInFlight: (input) => markInFlight(prisma, input),
    settle: (input) => settle(prisma, input),
    releaseLeases: (now) => releaseLeases(prisma, now),
    loadDelivery: async (key) => {
      const [row] = await prisma.$queryRaw<DeliveryRow[]>`SELECT * FROM "Delivery" WHERE key = ${key}`;
      return row === undefined ? undefined : toDelivery(row);
    },
    loadDeliveries: async (keys) => {
      const rows = await prisma.$queryRaw<DeliveryRow[]>`
        SELECT * FROM "Delivery" WHERE key = ANY(${[...keys]}::text[])`;
      return rows.map(toDelivery);
    },
    listDeliveries: async ({ programme, kind } = {}) => {
      const inProgramme = programme === undefined ? ALL : Prisma.sql`"programmeId" = ${programme}`;
      const ofKind = kind === undefined ? ALL : Prisma.sql`about->>'kind' = ${kind}`;
      const rows = await prisma.$queryRaw<DeliveryRow[]>`
        SELECT * FROM "Delivery" WHERE ${inProgramme} AND ${ofKind} ORDER BY "dueAt", key COLLATE "C"`;
      return rows.map(toDelivery);
    },
    listStuck: async (limit) => {
      const rows = await prisma.$queryRaw<DeliveryRow[]>`
        SELECT * FROM "Delivery" WHERE ${STUCK} ORDER BY "dueAt" DESC, key COLLATE "C" LIMIT ${limit}::int`;
      return rows.map(toDelivery);
    },
    reopen: (key, now) => reopen(prisma, key, now),
  };
}

function mayBeSent(now: Temporal.Instant): Prisma.Sql {
  const at = Prisma.sql`${fromInstant(now)}::timestamptz`;
  // A leased row was never in flight: when its lease has run out, it is as good as planned.
  return Prisma.sql`(state = 'planned' AND "dueAt" <= ${at} AND "notBefore" <= ${at})
    OR (state = 'leased' AND "leaseUntil" <= ${at})`;
}

function isOrphan(now: Temporal.Instant): Prisma.Sql {
  return Prisma.sql`state = 'in_flight' AND "leaseUntil" <= ${fromInstant(now)}::timestamptz`;
}

async function claim(
  prisma: PrismaClient,
  { now, limit, leaseSeconds, owner }: ClaimInput,
  rows: { where: Prisma.Sql; state: 'leased' | 'in_flight' },
): Promise<readonly Delivery[]> {
  const leaseUntil = fromInstant(now.add({ seconds: leaseSeconds }));
  const claimed = await prisma.$queryRaw<DeliveryRow[]>`
    WITH due AS (
      SELECT key FROM "Delivery" WHERE ${rows.where}
      ORDER BY "dueAt", key COLLATE "C" LIMIT ${limit}::int FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE "Delivery" d SET state = ${rows.state}, fence = d.fence + 1, "leaseOwner" = ${owner},
        "leaseUntil" = ${leaseUntil}::timestamptz
      FROM due WHERE d.key = due.key RETURNING d.*
    ) SELECT * FROM claimed ORDER BY "dueAt", key COLLATE "C"`;
  return claimed.map(toDelivery);
}

async function markInFlight(
  prisma: PrismaClient,
  input: Parameters<Store['markInFlight']>[0],
): Promise<boolean> {
  const at = fromInstant(input.at);
  const marked = await prisma.$executeRaw`
    UPDATE "Delivery" SET state = 'in_flight', attempts = attempts + 1,
      "firstTriedAt" = coalesce("firstTriedAt", ${at}::timestamptz),
      "payloadSha256" = ${input.payloadSha256}, summary = ${input.summary},
      "leaseUntil" = ${at}::timestamptz + make_interval(secs => ${input.leaseSeconds}::int)
    WHERE key = ${input.key} AND fence = ${input.fence}::int AND state IN ('leased', 'in_flight')`;
  return marked === 1;
}

async function settle(prisma: PrismaClient, input: Parameters<Store['settle']>[0]): Promise<boolean> {
  const receipt = input.receipt === undefined ? null : JSON.stringify(input.receipt);
  const sentAt = input.state === 'sent' ? fromInstant(input.at) : null;
  const settled = await prisma.$executeRaw`
    UPDATE "Delivery" SET state = ${input.state}, "sentAt" = ${sentAt}::timestamptz, receipt = ${receipt}::jsonb,
      reason = ${input.reason ?? null}, "leaseOwner" = NULL, "leaseUntil" = NULL,
      "notBefore" = coalesce(${fromInstantOrNull(input.notBefore)}::timestamptz, "notBefore")
    WHERE key = ${input.key} AND fence = ${input.fence}::int AND state IN ('leased', 'in_flight')`;
  return settled === 1;
}

/** The fence rises: whoever still believes to hold the row from before it got stuck writes nothing any more. */
async function reopen(prisma: PrismaClient, key: string, now: Temporal.Instant): Promise<boolean> {
  const reopened = await prisma.$executeRaw`
    UPDATE "Delivery" SET state = 'planned', fence = fence + 1, "leaseOwner" = NULL, "leaseUntil" = NULL,
      "notBefore" = least("notBefore", ${fromInstant(now)}::timestamptz)
    WHERE key = ${key} AND ${STUCK}`;
  return reopened === 1;
}

/** Unsent rows are planned again; rows in flight become orphans, to be looked up before anything is sent twice. */
async function releaseLeases(prisma: PrismaClient, now: Temporal.Instant): Promise<number> {
  return prisma.$executeRaw`
    UPDATE "Delivery" SET fence = fence + 1, "leaseOwner" = NULL,
      state = CASE state WHEN 'leased' THEN 'planned' ELSE state END,
      "leaseUntil" = CASE state WHEN 'leased' THEN NULL ELSE ${fromInstant(now)}::timestamptz END
    WHERE state IN ('leased', 'in_flight')`;
}
