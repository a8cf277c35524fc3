/** The register: append-only revisions per kind, subject and period. A key seen before finds the first entry instead. */
import type { SaveEntryInput, Store } from '../../ports.ts';
import type { Entry, EntryContent } from '../../programme/register/entry.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { fromInstant, toInstant, type DriverDate } from './instants.ts';
import { retryConflicts } from './retry-conflicts.ts';

type EntryStore = Pick<Store, 'saveEntry' | 'saveEntries' | 'loadEntries'>;
type Saved = Awaited<ReturnType<Store['saveEntry']>>;
const ALL = Prisma.sql`true`;

export function entryStore(prisma: PrismaClient): EntryStore {
  return {
    saveEntry: (input) => retryConflicts(() => saveEntry(prisma, input)),
    saveEntries: (inputs) => retryConflicts(() => saveAll(prisma, inputs)),
    loadEntries: async ({ programme, kind, before, allRevisions = false }) => {
      const rows = await prisma.$queryRaw<EntryRow[]>`
        SELECT * FROM (
          SELECT ${allRevisions ? Prisma.sql`*` : Prisma.sql`DISTINCT ON (kind, subject, period) *`} FROM "Entry"
          WHERE "programmeId" = ${programme}
            AND ${kind === undefined ? ALL : Prisma.sql`kind = ${kind}`}
            AND ${before === undefined ? ALL : Prisma.sql`at < ${fromInstant(before)}::timestamptz`}
          ORDER BY kind, subject, period, revision DESC
        ) newest ORDER BY at, kind, subject, period, revision`;
      return rows.map(toEntry);
    },
  };
}

class KeyTaken extends Error {
  readonly key: string;

  constructor(key: string) {
    super(`the key ${key} has been seen before`);
    this.key = key;
  }
}

async function saveAll(
  prisma: PrismaClient,
  inputs: readonly SaveEntryInput[],
): ReturnType<Store['saveEntries']> {
  try {
    await prisma.$transaction(async (tx) => {
      for (const input of inputs)
        if ((await saveEntry(tx, input)).state === 'duplicate') throw new KeyTaken(input.key);
    });
    return { state: 'saved' };
  } catch (error) {
    if (error instanceof KeyTaken) return { state: 'duplicate', key: error.key };
    throw error;
  }
}

async function saveEntry(prisma: Pick<PrismaClient, '$queryRaw'>, input: SaveEntryInput): Promise<Saved> {
  const { programme, key, subject, period, by, content } = input;
  const at = Prisma.sql`${fromInstant(input.at)}::timestamptz`;
  // Two at once reach for the same revision; the loser of the primary key tries again.
  const [row] = await prisma.$queryRaw<EntryRow[]>`
    INSERT INTO "Entry" ("programmeId", kind, subject, period, revision, key, by, at, content)
    SELECT ${programme}, ${content.kind}, ${subject}, ${period}, 1 + coalesce(max(revision), 0), ${key}, ${by}, ${at},
      ${JSON.stringify(content)}::jsonb
    FROM "Entry" WHERE "programmeId" = ${programme} AND kind = ${content.kind} AND subject = ${subject}
      AND period = ${period}
    ON CONFLICT (key) DO NOTHING RETURNING *`;
  if (row !== undefined) return { state: 'saved', entry: toEntry(row) };
  const [first] = await prisma.$queryRaw<EntryRow[]>`SELECT * FROM "Entry" WHERE key = ${key}`;
  if (first === undefined) throw new Error(`the entry ${key} was neither stored nor found`);
  return { state: 'duplicate', entry: toEntry(first) };
}

interface EntryRow {
  readonly kind: string;
  readonly subject: string;
  readonly period: string;
  readonly revision: number;
  readonly by: string;
  readonly at: DriverDate;
  readonly content: EntryContent;
}

function toEntry({ kind, subject, period, revision, by, at, content }: EntryRow): Entry {
  return {
    id: `${kind}:${subject}:${period}:${revision}`,
    ...{ subject, period, revision, by, content },
    at: toInstant(at),
  };
}
