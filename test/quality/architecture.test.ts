/** A guard that never barks is no guard: each rule of the house is shown to notice a planted fault. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'tertial-house-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, file), join(house, file));
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(house, dirname(path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
}

/** Names of the rules that were broken. */
async function broken(): Promise<readonly string[]> {
  const cruise = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = [cruise, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = await run(process.execPath, args, { cwd: house, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: unknown) => error as { stdout: string },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: readonly { rule: { name: string } }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBeGreaterThan(0);
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

test('rules of a programme that reach for a flow', async () => {
  plant({
    'src/programme/rule.ts': "import { act } from '../flows/act.ts';\nexport const rule = act;\n",
    'src/flows/act.ts': 'export const act = 1;\n',
  });
  expect(await broken()).toContain('programme-imports');
});

test('an adapter that reaches for another', async () => {
  plant({
    'src/adapters/slack/a.ts': "import { b } from '../mail/b.ts';\nexport const a = b;\n",
    'src/adapters/mail/b.ts': 'export const b = 1;\n',
  });
  expect(await broken()).toContain('adapters/slack-imports');
});

test('a circle, an orphan, and a technology outside its room', async () => {
  plant({
    'src/plan/a.ts': "import { b } from './b.ts';\nexport const a = (): unknown => b;\n",
    'src/plan/b.ts': "import { a } from './a.ts';\nexport const b = (): unknown => a;\n",
    'node_modules/pino/package.json': '{ "name": "pino", "main": "index.js" }',
    'node_modules/pino/index.js': 'module.exports = 1;\n',
    'src/report/lonely.ts': 'export const lonely = 1;\n',
    'src/render/c.ts': "import pino from 'pino';\nexport const c = pino;\n",
  });
  expect(await broken()).toEqual(['no-cycles', 'no-orphans', 'only-pino']);
});

test('a house without a fault', async () => {
  plant({
    'src/flows/a.ts': "import { b } from '../programme/b.ts';\nexport const a = b;\n",
    'src/programme/b.ts': 'export const b = 1;\n',
  });
  expect(await broken()).toEqual([]);
});
