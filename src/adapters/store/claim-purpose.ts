/**
 * A database serves practice or a live programme, never both: the practice environment's moved clock and made-up answers
 * would end as mail to real people. The first start decides.
 */
import pg from 'pg';

export type Purpose = 'sandbox' | 'live';

class WrongPurpose extends Error {
  override readonly name = 'WrongPurpose';
}

/** Throws, with a text for people, when the database has been used for the other purpose. */
export async function claimPurpose(databaseUrl: string, purpose: Purpose): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('UPDATE "Installation" SET purpose = $1 WHERE purpose IS NULL', [purpose]);
    const { rows } = await client.query<{ purpose: string }>('SELECT purpose FROM "Installation"');
    if (rows.every((row) => row.purpose === purpose)) return;
    throw new WrongPurpose(
      purpose === 'live'
        ? 'DATABASE_URL leads to a database of the practice environment. Give live operation a database of its own.'
        : 'DATABASE_URL leads to the database of a live programme. Give the practice environment another, or leave DATABASE_URL empty.',
    );
  } finally {
    await client.end();
  }
}
