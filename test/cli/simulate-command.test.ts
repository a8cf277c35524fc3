/** A wrong call of `tertial simulate` says all that is wrong with it at once and writes nothing. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTertial } from '../e2e/tertial-process.ts';

const TIMRA = 'examples/timra-2016';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every wrong option is named with what is allowed', async () => {
  const out = join(folder, 'out');
  const { code, stdout, stderr } = await runTertial([
    'simulate',
    'nowhere',
    '--from',
    '2016-13-01',
    '--to',
    'soon',
    '--seed',
    '-1x',
    '--out',
    '',
  ]);
  expect([code, stdout]).toEqual([2, '']);
  for (const text of [
    '--programme: “nowhere” cannot be used. Allowed: a folder with programme.yaml.',
    '--from: “2016-13-01” cannot be used. Allowed: a date such as 2016-09-01.',
    '--to: “soon” cannot be used.',
    '--out: “” cannot be used. Allowed: a folder.',
    '--seed: “-1x” cannot be used. Allowed: a whole number from 0.',
  ])
    expect(stderr).toContain(text);
  expect(existsSync(out)).toBe(false);
});

test('a span that ends before it begins is refused', async () => {
  const { code, stderr } = await runTertial([
    'simulate',
    TIMRA,
    '--from',
    '2016-10-01',
    '--to',
    '2016-09-01',
    '--out',
    join(folder, 'out'),
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('--to: “2016-09-01” cannot be used. Allowed: a date after --from.');
});

test('a plan with errors is not simulated: they are listed with their places', async () => {
  writeFileSync(join(folder, 'programme.yaml'), 'schema: tertial.programme/1\nsettings: { id: Wrong Id }\n');
  const out = join(folder, 'out');
  const { code, stderr } = await runTertial([
    'simulate',
    folder,
    '--from',
    '2016-09-01',
    '--to',
    '2016-09-30',
    '--out',
    out,
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain('line 2, column 17: settings.id: Wrong Id');
  expect(existsSync(out)).toBe(false);
});
