/**
 * Writes the next migration: the difference between the schema as last committed and as it is now.
 *
 *   node prisma/write-migration.ts NAME      (NAME in snake_case)
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../src/adapters/system/embedded-postgres.ts';
import { openSchemaEngine } from './schema-engine.ts';

const HERE = import.meta.dirname;
const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('Say what the migration is for, in snake_case.');

const committed = execFileSync('git', ['show', 'HEAD:./schema.prisma'], { cwd: HERE, encoding: 'utf8' });
const scratch = mkdtempSync(join(tmpdir(), 'tertial-migration-'));
// The engine reads the server's version before it writes SQL for it.
const postgres = await startPostgres({ folder: scratch });
try {
  const sql = await (await openSchemaEngine(postgres.url)).diff(committed);
  console.log(
    sql === '' ? 'The schema is as it was committed.' : `Read it before you keep it: ${write(sql)}`,
  );
} finally {
  await postgres.stop();
  rmSync(scratch, { recursive: true, force: true });
}
// The engine keeps its connection to itself.
process.exit(0);

function write(sql: string): string {
  const stamp = Temporal.Now.instant().toString({ smallestUnit: 'second' }).replaceAll(/\D/g, '');
  const folder = join(HERE, 'migrations', `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  return join(folder, 'migration.sql');
}
