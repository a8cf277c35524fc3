import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openSchemaEngine } from '../../../prisma/schema-engine.ts';
import { applyMigrations } from '../../../src/adapters/store/apply-migrations.ts';
import { withStore } from '../../support/test-store.ts';

describe('the migrations', () => {
  it('make exactly the tables, columns, indexes and keys of schema.prisma', () =>
    withStore(async ({ url }) => {
      const migrated = await catalogue(url);
      expect(migrated.length).toBeGreaterThan(100);
      const sql = await (await openSchemaEngine(url)).diff();
      await query(url, `DROP SCHEMA public CASCADE; ${sql}`);
      expect(await catalogue(url)).toEqual(migrated);
    }));

  it('leave a database that prisma migrate accepts', () =>
    withStore(async ({ url }) => {
      const engine = await openSchemaEngine(url);
      expect(await engine.complaint()).toBeNull();
      await query(url, `UPDATE _prisma_migrations SET checksum = 'other'`);
      expect(await engine.complaint()).toContain('editedMigrationNames');
    }));

  it('are applied once, also when several processes start at once', () =>
    withStore(async ({ url }) => {
      await query(url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
      const applied = await Promise.all(Array.from({ length: 4 }, () => applyMigrations(url)));
      expect(applied.filter(({ length }) => length > 0)).toHaveLength(1);
      const rows = await query(url, 'SELECT migration_name FROM _prisma_migrations');
      expect(rows).toHaveLength(applied.flat().length);
    }));

  it('are not begun on a database of a newer version, or one that was changed by hand', () =>
    withStore(async ({ url }) => {
      await query(url, `UPDATE _prisma_migrations SET checksum = 'other'`);
      await expect(applyMigrations(url)).rejects.toThrow('differs from the one in this version');
      await query(url, `UPDATE _prisma_migrations SET finished_at = NULL`);
      await expect(applyMigrations(url)).rejects.toThrow('not finished');
      await query(url, `UPDATE _prisma_migrations SET migration_name = '29990101000000_later'`);
      await expect(applyMigrations(url)).rejects.toThrow('newer Tertial (it has 29990101000000_later)');
    }));
});

/** One line per column, index and key; triggers, functions and checks are what the schema's language cannot say. */
async function catalogue(url: string): Promise<readonly unknown[]> {
  return query(
    url,
    `SELECT * FROM (
       SELECT concat_ws(' ', table_name, column_name, data_type, datetime_precision, is_nullable, column_default) AS line
       FROM information_schema.columns WHERE table_schema = 'public'
       UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
       UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'c'
     ) AS catalogue WHERE line NOT LIKE '%\\_prisma\\_migrations%' ORDER BY line`,
  );
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
