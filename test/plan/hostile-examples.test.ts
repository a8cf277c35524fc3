/**
 * Two hundred real plans made wrong on purpose: each gives all its faults, with line and column, in under two seconds;
 * none crashes the reader and none is half read. The mutations are seeded, so a failure can be run again.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importPlan } from '../../src/flows/import-plan.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { decodePlan, readPlanBytes } from '../../src/plan/decode-plan.ts';
import type { PlanReading } from '../../src/plan/reading.ts';
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
  for (const line of expected.wrongLines ?? []) expect(problems.map((one) => one.line)).toContain(line);
  for (const path of expected.wrongPaths ?? []) expect(problems.map((one) => one.path)).toContain(path);
  if (expected.wrong) expect(problems.length).toBeGreaterThan(0);
  if (expected.asks !== undefined) {
    expect(problems).toEqual([]);
    expect(reading.questions.map(({ id }) => id)).toContain(expected.asks);
  }
  if (expected.unchanged)
    expect(reading).toEqual(readPlanBytes(new TextEncoder().encode(texts.get(example))).reading);
});

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

test('no broken plan leaves a trace in the store', { timeout: 60_000 }, async () => {
  const db = await createTestStore();
  try {
    const deps = { store: db.store, readings: createPlanReadings() };
    const at = Temporal.Instant.from('2016-09-01T06:00:00Z');
    await importPlan(deps, { text: timraText, by: 'administrator', at });
    const before = await db.store.listProgrammes();
    for (const { mutated } of cases.slice(0, mutations.length)) {
      const decoded = decodePlan(mutated().bytes);
      if (!('text' in decoded)) continue;
      const { programme } = createPlanReadings().read({ text: decoded.text, sha256: '' });
      if (programme !== null) continue;
      const result = await importPlan(deps, {
        text: decoded.text,
        by: 'administrator',
        at: at.add({ hours: 1 }),
      });
      expect(result.state).toBe('wrong');
    }
    expect(await db.store.listProgrammes()).toEqual(before);
  } finally {
    await db.close();
  }
});
