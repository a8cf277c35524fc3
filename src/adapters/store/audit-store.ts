/** The append-only audit log, whose entries are chained by hash. */
import type { Store } from '../../ports.ts';
import type { PrismaClient } from './generated/client.ts';
import { fromInstant } from './instants.ts';

type AuditStore = Pick<Store, 'audit'>;
/** Any number that nothing else locks: entries are chained one after another. */
const AUDIT_LOCK = 8_312_017;

export function auditStore(prisma: PrismaClient): AuditStore {
  return {
    audit: async ({ at, programme, actor, action, subject }) => {
      const instant = fromInstant(at);
      const content = JSON.stringify([instant, programme, actor, action, subject]);
      await prisma.$transaction([
        prisma.$executeRaw`SELECT pg_advisory_xact_lock(${AUDIT_LOCK}::bigint)`,
        prisma.$executeRaw`
          INSERT INTO "AuditEntry" (at, "programmeId", actor, action, subject, "previousHash", hash)
          SELECT ${instant}::timestamptz, ${programme}, ${actor}, ${action}, ${subject}, previous.hash,
            encode(sha256(convert_to(previous.hash || ${content}, 'UTF8')), 'hex')
          FROM (SELECT coalesce((SELECT hash FROM "AuditEntry" ORDER BY id DESC LIMIT 1), '') AS hash) previous`,
      ]);
    },
  };
}
