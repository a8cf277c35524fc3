/**
 * The `Store` port on PostgreSQL through Prisma. Each concern is one file of functions over the same client; this one
 * only opens the connection pool and puts them together. The database must have been through `applyMigrations`.
 */
import { PrismaPg } from '@prisma/adapter-pg';
import type { Store } from '../../ports.ts';
import { answerStore } from './answer-store.ts';
import { auditStore } from './audit-store.ts';
import { deliveryStore } from './delivery-store.ts';
import { entryStore } from './entry-store.ts';
import { PrismaClient } from './generated/client.ts';
import { memberStore } from './member-store.ts';
import { planStore } from './plan-store.ts';
import { reportStore } from './report-store.ts';
import { scheduleStore } from './schedule-store.ts';

/** Connections in the pool; flows are few at a time and each holds one for milliseconds. */
const CONNECTIONS = 10;

export interface OpenStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** Connects on first use. `connections`: size of the pool. */
export function createStore(databaseUrl: string, { connections = CONNECTIONS } = {}): OpenStore {
  // The driver reads zoned times as if they were UTC, so every session has to be in UTC.
  const adapter = new PrismaPg({
    connectionString: databaseUrl,
    max: connections,
    options: '-c timezone=UTC',
  });
  const prisma = new PrismaClient({ adapter });
  return {
    store: {
      ...planStore(prisma),
      ...memberStore(prisma),
      ...scheduleStore(prisma),
      ...deliveryStore(prisma),
      ...answerStore(prisma),
      ...entryStore(prisma),
      ...reportStore(prisma),
      ...auditStore(prisma),
    },
    close: () => prisma.$disconnect(),
  };
}
