/**
 * Killing the process anywhere and starting it again gives the same files as the calm run. Six weeks that
 * hold a month's end, a stage's end (17 October) and a steering meeting; the moments come from a seed that is named when
 * the test fails. CRASH_SEED and CRASH_TO repeat or widen it: CRASH_TO=2016-12-31 is the whole autumn.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, filesIn, fractions, runCalmly, runWithKills } from './crash-rig.ts';

const SEED = Number(process.env['CRASH_SEED'] ?? '20161017');
const SPAN = { from: '2016-09-12', to: process.env['CRASH_TO'] ?? '2016-10-24', seed: 7 };
const KILLS = 6;

let folder = '';
const out = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-crash-'));
  const began = performance.now();
  await runCalmly({ ...SPAN, out: out('calm') });
  calmMs = performance.now() - began;
}, 300_000);
let calmMs = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`killed ${KILLS} times, the simulation leaves what the calm run leaves, byte for byte (seed ${SEED})`, async () => {
  // From the first breath to well into a life, so that the kills fall all over the span.
  const lives = fractions(SEED, KILLS).map((fraction) => calmMs * (0.1 + 0.4 * fraction));
  const killed = await runWithKills({ ...SPAN, out: out('killed') }, lives);
  expect(killed).toBeGreaterThan(1);
  expect(differences(filesIn(out('calm')), filesIn(out('killed')))).toEqual([]);
}, 600_000);

test('the calm run left everything that was promised, and no trace of its work', () => {
  const names = [...filesIn(out('calm')).keys()];
  expect(names).toContain('sent.json');
  expect(names).toContain('year.txt');
  expect(names).toContain('reports/monthly-2016-09.sv.html');
  expect(names).toContain('reports/monthly-2016-09.nb.txt');
  expect(names).toContain('reports/monthly-2016-09.en.json');
  expect(
    names.every((name) => /^(sent\.json|year\.txt|mail\/[0-9a-f]{64}\.eml|reports\/\S+)$/.test(name)),
  ).toBe(true);
  expect(existsSync(join(out('calm'), '.state'))).toBe(false);
  const sent = sentIn('calm');
  expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
  expect(sent.map(({ at }) => at)).toEqual(sent.map(({ at }) => at).toSorted());
  expect(sent.filter(({ channel, state }) => channel === 'mail' && state === 'sent')).toHaveLength(
    names.filter((name) => name.startsWith('mail/')).length,
  );
  for (const row of sent)
    expect(Object.keys(row)).toEqual(expect.arrayContaining(['at', 'kind', 'channel', 'to', 'key', 'state']));
});

test('each activity is in the report exactly once, reported or missing; coverage adds up', () => {
  const text = readFileSync(join(out('calm'), 'reports', 'monthly-2016-09.en.json'), 'utf8');
  const report = JSON.parse(text) as {
    schema: string;
    activities: { number: string; colour: string; reportedAt: string | null; sources: string[] }[];
    coverage: { asked: number; answered: number; missing: unknown[] };
  };
  expect(report.schema).toBe('tertial.report/1');
  const numbers = report.activities.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const running of ['1.1', '1.2', '2.1', '3', '4.1', '6', '9']) expect(numbers).toContain(running);
  for (const { colour, reportedAt, sources } of report.activities) {
    expect(['green', 'yellow', 'red', 'grey']).toContain(colour);
    const answers = sources.filter((source) => !source.startsWith('plan:'));
    expect(answers).toHaveLength(reportedAt === null ? 0 : 1);
  }
});

function sentIn(name: string): readonly Record<'at' | 'key' | 'channel' | 'state', string>[] {
  return JSON.parse(readFileSync(join(out(name), 'sent.json'), 'utf8')) as Record<
    'at' | 'key' | 'channel' | 'state',
    string
  >[];
}

test('the same seed gives the same bytes, another seed another year', async () => {
  const short = { from: SPAN.from, to: '2016-09-24' };
  await runCalmly({ ...short, seed: 7, out: out('same-1') });
  await runCalmly({ ...short, seed: 7, out: out('same-2') });
  await runCalmly({ ...short, seed: 8, out: out('other') });
  const first = filesIn(out('same-1'));
  expect(differences(first, filesIn(out('same-2')))).toEqual([]);
  expect(differences(first, filesIn(out('other')))).toContain('year.txt');
}, 300_000);

test('what an earlier run of another seed left in the folder is cleared away', async () => {
  const short = { from: SPAN.from, to: '2016-09-17', seed: 7 };
  await runCalmly({ ...short, out: out('fresh') });
  await runCalmly({ ...short, seed: 8, out: out('reused') });
  await runCalmly({ ...short, out: out('reused') });
  expect(differences(filesIn(out('fresh')), filesIn(out('reused')))).toEqual([]);
}, 300_000);
