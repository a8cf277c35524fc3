/**
 * The secret behind the links in mails. It lies in the database and nowhere else: there it survives restarts, is the same
 * for every process of the installation, and comes back with a backup, so that links already mailed go on working; a
 * setting would be one more thing to lose. Whoever can read the database can read everything a link leads to anyway.
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Made on first use; of two processes at once both get the same. */
export async function loadLinkSecret(databaseUrl: string): Promise<Buffer> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('UPDATE "Installation" SET "linkSecret" = $1 WHERE "linkSecret" IS NULL', [
      randomBytes(32).toString('hex'),
    ]);
    const { rows } = await client.query<{ secret: string }>(
      'SELECT "linkSecret" AS secret FROM "Installation" ORDER BY "createdAt", id LIMIT 1',
    );
    const [row] = rows;
    if (row === undefined) throw new Error('the database has lost its installation');
    return Buffer.from(row.secret, 'hex');
  } finally {
    await client.end();
  }
}
