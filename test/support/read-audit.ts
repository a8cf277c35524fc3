/** The audit log as it lies in the database: no flow reads it. */
import pg from 'pg';

export interface Audited {
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
}

/** Oldest first. */
export async function readAudit(url: string): Promise<readonly Audited[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Audited>(
      'SELECT actor, action, subject FROM "AuditEntry" ORDER BY id',
    );
    return rows;
  } finally {
    await client.end();
  }
}
