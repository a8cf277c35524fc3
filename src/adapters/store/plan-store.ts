/** Plans as written, revision by revision. Nothing is overwritten; the text just stored is not stored again. */
import type { PlanRevision, Store } from '../../ports.ts';
import type { PrismaClient } from './generated/client.ts';
import { fromInstant, toInstant, type DriverDate } from './instants.ts';

type PlanStore = Pick<Store, 'savePlanRevision' | 'loadPlan' | 'listProgrammes'>;

export function planStore(prisma: PrismaClient): PlanStore {
  return {
    savePlanRevision: (input) => savePlanRevision(prisma, input),
    loadPlan: async (programme, revision) => {
      const row = await prisma.planRevision.findFirst({
        where: { programmeId: programme, ...(revision === undefined ? {} : { revision }) },
        orderBy: { revision: 'desc' },
      });
      return row === null ? undefined : toRevision(row);
    },
    listProgrammes: () =>
      prisma.$queryRaw<{ programme: string; revision: number; sha256: string }[]>`
        SELECT DISTINCT ON ("programmeId" COLLATE "C") "programmeId" AS programme, revision, sha256
        FROM "PlanRevision" ORDER BY "programmeId" COLLATE "C", revision DESC`,
  };
}

/** A text equal to the newest revision is answered with that revision. A new one makes the next tick plan again. */
async function savePlanRevision(
  prisma: PrismaClient,
  input: Omit<PlanRevision, 'revision'>,
): Promise<PlanRevision> {
  const at = fromInstant(input.at);
  return prisma.$transaction(async (tx) => {
    // What fell due before the programme was known is not owed: the watermark starts here.
    await tx.$executeRaw`
      INSERT INTO "Programme" (id, watermark, "wakeAt") VALUES (${input.programme}, ${at}::timestamptz, ${at}::timestamptz)
      ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`
      SELECT 1 FROM "Programme" WHERE id = ${input.programme} FOR UPDATE`;
    const newest = await tx.planRevision.findFirst({
      where: { programmeId: input.programme },
      orderBy: { revision: 'desc' },
    });
    if (newest?.sha256 === input.sha256) return toRevision(newest);
    const { programme, text, sha256, by } = input;
    const row = await tx.planRevision.create({
      data: { programmeId: programme, revision: (newest?.revision ?? 0) + 1, text, sha256, by, at },
    });
    return toRevision(row);
  });
}

function toRevision(row: {
  programmeId: string;
  revision: number;
  text: string;
  sha256: string;
  by: string;
  at: DriverDate;
}): PlanRevision {
  const { programmeId: programme, revision, text, sha256, by, at } = row;
  return { programme, revision, text, sha256, by, at: toInstant(at) };
}
