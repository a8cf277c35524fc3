/**
 * Two hundred real plans made wrong on purpose: each gives all its faults, with line and column, in under two seconds;
 * none crashes the reader and none is half read. The mutations are seeded, so a failure can be run again.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { importPlan } from '../../src/flows/import-plan.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { decodePlan, readPlanBytes } from '../../src/plan/decode-plan.ts';
import type { PlanProblem, PlanReading } from '../../src/plan/reading.ts';
import { valueAt } from '../../src/plan/value-at.ts';
import { createTestStore } from '../support/test-store.ts';
import { MUTATIONS, pickerOf, type Mutated } from './support/mutate-plan.ts';
import { timraText } from './support/timra.ts';

const HOW_MANY = 200;
const LIMIT_MS = 2000;
const EXAMPLES = new URL('../../examples', import.meta.url).pathname;
const names = readdirSync(EXAMPLES).toSorted();
const texts = new Map(
  names.map((name) => [name, readFileSync(join(EXAMPLES, name, 'programme.yaml'), 'utf8')] as const),
);
const mutations = Object.entries(MUTATIONS);

interface Case {
  readonly title: string;
  readonly example: string;
  readonly mutated: () => Mutated;
}

const cases: readonly Case[] = Array.from({ length: HOW_MANY }, (_, seed) => {
  const [kind, mutate] = mutations[seed % mutations.length]!;
  const example = names[Math.floor(seed / mutations.length) % names.length]!;
  return {
    title: `${String(seed)}: ${example}, ${kind}`,
    example,
    mutated: () => mutate(texts.get(example)!, pickerOf(seed)),
  };
});

test.each(cases)('$title', { timeout: 30_000 }, ({ example, mutated }) => {
  const { bytes, ...expected } = mutated();
  const started = performance.now();
  const { reading } = readPlanBytes(bytes);
  expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  isWhole(reading, bytes);
  const { problems } = reading;
  const { wrongLines, wrongPaths, lost = [] } = expected;
  if (wrongLines !== undefined || wrongPaths !== undefined) {
    const placeOf = ({ line, path }: PlanProblem) => (wrongLines === undefined ? path : String(line));
    const wanted = new Set(wrongLines?.map(String) ?? wrongPaths);
    // All of what the mutation broke, and nothing else but what refers to something that it took away.
    const told = problems.filter((one) => wanted.has(placeOf(one)) || !refersTo(lost, one, example));
    expect([...new Set(told.map(placeOf))].toSorted()).toEqual([...wanted].toSorted());
  }
  if (expected.asks !== undefined) {
    expect(problems).toEqual([]);
    expect(reading.questions.map(({ id }) => id)).toContain(expected.asks);
  }
  if (expected.unchanged)
    expect(reading).toEqual(readPlanBytes(new TextEncoder().encode(texts.get(example))).reading);
});

/** What is wrong here is what was written, in this plan or in the real one, of something that is not there any more. */
function refersTo(lost: readonly string[], { path, value }: PlanProblem, example: string): boolean {
  const keys = path.split(/[.[\]]+/u).filter((key) => key !== '');
  const real = valueAt(
    parse(texts.get(example) ?? ''),
    keys.map((key) => (/^\d+$/u.test(key) ? Number(key) : key)),
  );
  return lost.includes(value) || (typeof real === 'string' && lost.includes(real));
}

/** Either a programme or faults, never both, and each fault with place and what is allowed. */
function isWhole({ programme, written, questions, problems }: PlanReading, bytes: Uint8Array): void {
  expect(programme === null).toBe(problems.length > 0);
  expect(written === null).toBe(problems.length > 0);
  if (programme === null) expect(questions).toEqual([]);
  const lines = bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  for (const { line, column, value, allowed } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(value.length).toBeLessThanOrEqual(80);
    for (const text of Object.values(allowed)) expect(text).not.toMatch(/^$|undefined|\[object/u);
  }
}

test('the mutations cover every example and every kind, and are the same each time', () => {
  expect(new Set(cases.map(({ example }) => example)).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(5);
  expect(cases.length).toBe(HOW_MANY);
  for (const { mutated } of cases.slice(0, mutations.length))
    expect(Buffer.from(mutated().bytes).equals(Buffer.from(mutated().bytes))).toBe(true);
});

/** These are wrong as bytes and never come as far as a plan. */
const NO_TEXT = [
  'Latin-1',
  'UTF-16 with its mark',
  'UTF-16 without a mark',
  'a NUL somewhere',
  'two encodings in one file',
];
/** These read as plans, as the test of each case shows. */
const READ = ['stages that overlap', 'a byte order mark'];
/** Bytes and lines at random: what they break is theirs alone. */
const RANDOM = ['cut off anywhere', 'bytes turned over', 'lines in another order'];

test('no broken plan leaves a trace in the store', { timeout: 60_000 }, async () => {
  const db = await createTestStore();
  try {
    const deps = { store: db.store, readings: createPlanReadings() };
    const at = Temporal.Instant.from('2016-09-01T06:00:00Z');
    await importPlan(deps, { text: timraText, by: 'administrator', at });
    const before = await rowsOf(db.url);
    expect(before.size).toBeGreaterThan(3);
    const refused: string[] = [];
    const noText: string[] = [];
    const rest = mutations.filter(([kind]) => !READ.includes(kind) && !RANDOM.includes(kind));
    for (const [kind, mutate] of rest) {
      // The example that is stored already: a half import would go into its revisions.
      const decoded = decodePlan(mutate(timraText, pickerOf(1)).bytes);
      if (!('text' in decoded)) {
        noText.push(kind);
        continue;
      }
      const later = { by: 'administrator', at: at.add({ hours: 1 }) };
      const result = await importPlan(deps, { text: decoded.text, ...later });
      expect([kind, result.state]).toEqual([kind, 'wrong']);
      refused.push(kind);
    }
    expect(noText.toSorted()).toEqual(NO_TEXT.toSorted());
    expect(refused.length).toBe(mutations.length - NO_TEXT.length - READ.length - RANDOM.length);
    expect(await rowsOf(db.url)).toEqual(before);
  } finally {
    await db.close();
  }
});

/** A mark of all rows of each table. */
async function rowsOf(url: string): Promise<ReadonlyMap<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1",
    );
    const marks = new Map<string, unknown>();
    for (const { name } of tables) {
      const quoted = client.escapeIdentifier(name);
      const { rows } = await client.query(
        `SELECT count(*) AS rows, md5(string_agg(one::text, '|' ORDER BY one::text)) AS mark FROM ${quoted} one`,
      );
      marks.set(name, rows);
    }
    return marks;
  } finally {
    await client.end();
  }
}
