/** Plans as written, revision by revision. Nothing is overwritten; the text just stored is not stored again. */
import type { NewPlanRevision, PlanRevision, Store } from '../../ports.ts';
import type { PrismaClient } from './generated/client.ts';
import { fromInstant, toInstant, type DriverDate } from './instants.ts';

type PlanStore = Pick<
  Store,
  | 'savePlanRevision'
  | 'savePlanRevisionAfter'
  | 'settlePlanRevision'
  | 'loadPlan'
  | 'listPlanRevisions'
  | 'listProgrammes'
>;
type PlanHead = Omit<PlanRevision, 'text'>;

export function planStore(prisma: PrismaClient): PlanStore {
  return {
    savePlanRevision: async (input) => {
      const saved = await savePlanRevision(prisma, input, null);
      if (saved === undefined) throw new Error('a revision without a condition is always saved');
      return saved;
    },
    savePlanRevisionAfter: (after, input) => savePlanRevision(prisma, input, after),
    settlePlanRevision: (input) => settlePlanRevision(prisma, input),
    loadPlan: async (programme, revision) => {
      const row = await prisma.planRevision.findFirst({
        where: { programmeId: programme, ...(revision === undefined ? { state: 'active' } : { revision }) },
        orderBy: [{ activeAt: 'desc' }, { revision: 'desc' }],
      });
      return row === null ? undefined : { ...toHead(row), text: row.text };
    },
    listPlanRevisions: async (programme) => {
      const rows = await prisma.planRevision.findMany({
        where: { programmeId: programme },
        orderBy: { revision: 'asc' },
        omit: { text: true },
      });
      return rows.map(toHead);
    },
    listProgrammes: () =>
      prisma.$queryRaw<{ programme: string; revision: number; sha256: string }[]>`
        SELECT DISTINCT ON ("programmeId" COLLATE "C") "programmeId" AS programme, revision, sha256
        FROM "PlanRevision" WHERE state = 'active'
        ORDER BY "programmeId" COLLATE "C", "activeAt" DESC, revision DESC`,
  };
}

/** A text equal to the newest revision is answered with that revision. A new one makes the next tick plan again. */
async function savePlanRevision(
  prisma: PrismaClient,
  input: NewPlanRevision,
  after: number | null,
): Promise<PlanRevision | undefined> {
  const at = fromInstant(input.at);
  return prisma.$transaction(async (tx) => {
    // What fell due before the programme was known is not owed: the watermark starts here.
    await tx.$executeRaw`
      INSERT INTO "Programme" (id, watermark, "wakeAt") VALUES (${input.programme}, ${at}::timestamptz, ${at}::timestamptz)
      ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`
      SELECT 1 FROM "Programme" WHERE id = ${input.programme} FOR UPDATE`;
    if (after !== null) {
      const current = await tx.planRevision.findFirst({
        where: { programmeId: input.programme, state: 'active' },
        orderBy: [{ activeAt: 'desc' }, { revision: 'desc' }],
        select: { revision: true },
      });
      if (current?.revision !== after) return undefined;
    }
    const newest = await tx.planRevision.findFirst({
      where: { programmeId: input.programme },
      orderBy: { revision: 'desc' },
    });
    const { programme, text, sha256, by, cause = 'import', state = 'active' } = input;
    if (newest?.sha256 === sha256 && newest.state === state) return { ...toHead(newest), text: newest.text };
    const row = await tx.planRevision.create({
      data: {
        programmeId: programme,
        revision: (newest?.revision ?? 0) + 1,
        ...{ text, sha256, by, at, cause, state },
        activeAt: state === 'active' ? at : null,
      },
    });
    return { ...toHead(row), text: row.text };
  });
}

async function settlePlanRevision(
  prisma: PrismaClient,
  { programme, revision, state, at }: Parameters<Store['settlePlanRevision']>[0],
): Promise<boolean> {
  const { count } = await prisma.planRevision.updateMany({
    where: { programmeId: programme, revision, state: 'pending' },
    data: { state, activeAt: state === 'active' ? fromInstant(at) : null },
  });
  return count === 1;
}

interface HeadRow {
  readonly programmeId: string;
  readonly revision: number;
  readonly sha256: string;
  readonly by: string;
  readonly at: DriverDate;
  readonly cause: string;
  readonly state: string;
  readonly activeAt: DriverDate | null;
}

const CAUSES: readonly PlanRevision['cause'][] = ['import', 'answer', 'change'];
const STATES: readonly PlanRevision['state'][] = ['active', 'pending', 'refused'];

function toHead(row: HeadRow): PlanHead {
  const { programmeId: programme, revision, sha256, by, at, activeAt } = row;
  return {
    ...{ programme, revision, sha256, by },
    at: toInstant(at),
    cause: known(CAUSES, row.cause),
    state: known(STATES, row.state),
    activeAt: activeAt === null ? null : toInstant(activeAt),
  };
}

function known<Value extends string>(values: readonly Value[], stored: string): Value {
  const value = values.find((candidate) => candidate === stored);
  if (value === undefined)
    throw new Error(`The database holds "${stored}", which this version does not know.`);
  return value;
}
