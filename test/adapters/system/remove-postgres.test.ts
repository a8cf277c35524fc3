import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPostgres } from '../../../src/adapters/system/embedded-postgres.ts';
import { removePostgres } from '../../../src/adapters/system/remove-postgres.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'tertial-remove-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

// As root, a folder that nobody else may enter sends the data elsewhere: it must go all the same.
test.each([0o700, 0o755])('nothing is left of a stopped server, wherever its data lay (%o)', async (mode) => {
  chmodSync(parent, mode);
  const folder = join(parent, 'db');
  const server = await startPostgres({ folder });
  const data = realpathSync(join(folder, 'postgres', 'data'));
  await expect(removePostgres(folder)).rejects.toThrow('is already in use');
  expect(existsSync(data)).toBe(true);
  await server.stop();
  await removePostgres(folder);
  expect([existsSync(data), existsSync(folder)]).toEqual([false, false]);
  await removePostgres(folder);
});
