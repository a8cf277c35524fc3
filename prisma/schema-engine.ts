/**
 * Prisma's schema engine without its download: the WebAssembly build, working through our own database driver. It
 * writes migrations and lets a test prove that they make exactly the schema. The product itself never loads it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine as WasmEngine } from '@prisma/schema-engine-wasm';

const HERE = import.meta.dirname;
const MIGRATIONS = join(HERE, 'migrations');
const SCHEMA = { path: 'schema.prisma', content: readFileSync(join(HERE, 'schema.prisma'), 'utf8') };
const FILTERS = { externalTables: [], externalEnums: [] };

export interface SchemaEngine {
  /** SQL that leads from one schema text to the present schema; from nothing when left out. Empty: nothing to do. */
  diff(from?: string): Promise<string>;
  /** What `prisma migrate` thinks of the database; `null` when every migration is applied and unchanged. */
  complaint(): Promise<string | null>;
}

export async function openSchemaEngine(databaseUrl: string): Promise<SchemaEngine> {
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }));
  const datamodels: [string, string][] = [[SCHEMA.path, SCHEMA.content]];
  const engine = await WasmEngine.new({ datamodels }, () => undefined, adapter);
  return {
    diff: async (from) => {
      const result = await engine.diff({
        from:
          from === undefined
            ? { tag: 'empty' }
            : { tag: 'schemaDatamodel', files: [{ path: SCHEMA.path, content: from }] },
        to: { tag: 'schemaDatamodel', files: [SCHEMA] },
        script: true,
        exitCode: null,
        filters: FILTERS,
      });
      return (result.stdout ?? '').replace('-- This is an empty migration.', '').trim();
    },
    complaint: async () => {
      const found = await engine.diagnoseMigrationHistory({
        migrationsList: migrationsList(),
        optInToShadowDatabase: false,
        filters: FILTERS,
      });
      const faults = [...found.editedMigrationNames, ...found.failedMigrationNames];
      if (!found.hasMigrationsTable || found.history !== null || faults.length > 0)
        return JSON.stringify(found);
      return null;
    },
  };
}

function migrationsList(): Parameters<WasmEngine['diagnoseMigrationHistory']>[0]['migrationsList'] {
  const lockfile = join(MIGRATIONS, 'migration_lock.toml');
  return {
    baseDir: MIGRATIONS,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: readdirSync(MIGRATIONS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8') },
        },
      })),
  };
}
