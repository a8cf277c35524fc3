/**
 * What is planned until when. The watermark of a programme only moves forward; obligations are inserted once by key in
 * the transaction that moves it, so a killed tick is planned again in full and yields the same rows.
 */
import type { Obligation } from '../../programme/obligation/obligation.ts';
import type { Store } from '../../ports.ts';
import type { PrismaClient } from './generated/client.ts';
import { fromInstant, fromInstantOrNull, toInstant, toInstantOrNull, type DriverDate } from './instants.ts';

type ScheduleStore = Pick<Store, 'loadWaking' | 'planDeliveries' | 'nextWake' | 'agendaVersion'>;

export function scheduleStore(prisma: PrismaClient): ScheduleStore {
  return {
    loadWaking: async (now) => {
      const rows = await prisma.$queryRaw<WakingRow[]>`
        SELECT p.id AS programme, newest.revision, p.watermark, p.wakes
        FROM "Programme" p JOIN LATERAL (
          SELECT revision FROM "PlanRevision" r WHERE r."programmeId" = p.id AND r.state = 'active'
          ORDER BY r."activeAt" DESC, revision DESC LIMIT 1
        ) newest ON true
        WHERE p."wakeAt" <= ${fromInstant(now)}::timestamptz ORDER BY p.id COLLATE "C"`;
      return rows.map((row) => ({ ...row, watermark: toInstant(row.watermark) }));
    },
    planDeliveries: (input) => planDeliveries(prisma, input),
    nextWake: async () => {
      const [row] = await prisma.$queryRaw<{ at: DriverDate | null }[]>`
        SELECT least(
          (SELECT min("wakeAt") FROM "Programme"),
          (SELECT min(greatest("dueAt", "notBefore")) FROM "Delivery" WHERE state = 'planned'),
          (SELECT min("leaseUntil") FROM "Delivery" WHERE state IN ('leased', 'in_flight'))
        ) AS at`;
      return toInstantOrNull(row?.at ?? null);
    },
    agendaVersion: async (programme) => {
      const [row] = await prisma.$queryRaw<{ wakes: number }[]>`
        SELECT wakes FROM "Programme" WHERE id = ${programme}`;
      return row?.wakes;
    },
  };
}

async function planDeliveries(
  prisma: PrismaClient,
  input: Parameters<Store['planDeliveries']>[0],
): Promise<{ inserted: number }> {
  const { programme, obligations, wakes = null } = input;
  const [inserted, known] = await prisma.$transaction([
    prisma.$executeRaw`
      INSERT INTO "Delivery" (key, "programmeId", "to", channel, about, "dueAt", "lateUntil", state, "notBefore")
      SELECT o.key, o.programme, o."to", o.channel, o.about, o."dueAt", o."lateUntil", 'planned', o."notBefore"
      FROM jsonb_to_recordset(${rowsOf(obligations)}::jsonb) AS o(key text, programme text, "to" text, channel text,
        about jsonb, "dueAt" timestamptz, "notBefore" timestamptz, "lateUntil" timestamptz)
      ON CONFLICT DO NOTHING`,
    // A wish to plan again that came after `loadWaking` stands: then the programme wakes at once.
    prisma.$executeRaw`
      UPDATE "Programme" SET
        watermark = greatest(watermark, ${fromInstant(input.watermark)}::timestamptz),
        "wakeAt" = CASE WHEN wakes = coalesce(${wakes}::int, wakes)
          THEN ${fromInstantOrNull(input.wakeAt)}::timestamptz ELSE watermark END
      WHERE id = ${programme}`,
  ]);
  if (known === 0) throw new Error(`Programme ${programme} has no plan.`);
  return { inserted };
}

function rowsOf(obligations: readonly Obligation[]): string {
  return JSON.stringify(
    obligations.map((obligation) => ({
      ...obligation,
      dueAt: fromInstant(obligation.dueAt),
      notBefore: fromInstant(obligation.notBefore),
      lateUntil: fromInstantOrNull(obligation.lateUntil),
    })),
  );
}

interface WakingRow {
  readonly programme: string;
  readonly revision: number;
  readonly watermark: DriverDate;
  readonly wakes: number;
}
