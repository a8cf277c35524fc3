import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureFolder } from '../../../src/adapters/system/ensure-folder.ts';

test('makes what is missing, and what is there is fine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-folder-'));
  const deep = join(folder, 'a', 'b', 'c');
  ensureFolder(deep);
  ensureFolder(deep);
  expect(existsSync(deep)).toBe(true);
  rmSync(folder, { recursive: true });
});

test.each(['/proc/tertial/data', '/dev/null/data'])('%s ends with a sentence, not for ever', (folder) => {
  expect(() => ensureFolder(folder)).toThrow(/cannot be made .*TERTIAL_DATA/);
});
