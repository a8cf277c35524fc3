/**
 * A life told by a script survives kill -9 as a seeded one does: what people do on fixed days (a member joins, questions
 * are answered, the plan is edited) is done once, and the files are those of the calm run. The kills fall at seeded
 * moments of seven weeks of the E-nämnden in which a member joins; CRASH_SEED repeats them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, filesIn, fractions, runCalmly, runWithKills } from './crash-rig.ts';

const SEED = Number(process.env['CRASH_SEED'] ?? '20140226');
const SPAN = { plan: 'examples/e-namnden-2014', from: '2014-08-20', to: '2014-10-10', seed: 1 };
const KILLS = 4;

let folder = '';
let calmMs = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-scripted-'));
  const began = performance.now();
  await runCalmly({ ...SPAN, out: join(folder, 'calm') });
  calmMs = performance.now() - began;
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`killed ${String(KILLS)} times, a scripted life ends with the same files (seed ${String(SEED)})`, async () => {
  const lives = fractions(SEED, KILLS).map((fraction) => calmMs * (0.2 + 0.5 * fraction));
  const killed = await runWithKills({ ...SPAN, out: join(folder, 'killed') }, lives);
  expect(killed).toBeGreaterThan(1);
  expect(differences(filesIn(join(folder, 'calm')), filesIn(join(folder, 'killed')))).toEqual([]);
}, 600_000);
