/** `tertial plan export`, `answer` and `diff` on a real database, with Timrå and the Norwegian programme in it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeReportWorkbook } from '../../src/adapters/xlsx/write-report-workbook.ts';
import { createLog } from '../../src/adapters/system/log.ts';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import type { CliContext } from '../../src/cli/cli-context.ts';
import { planCommand } from '../../src/cli/plan-command.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const TIMRA = 'examples/timra-2016/programme.yaml';
const KS = 'examples/tjenester-pa-nett-2006/programme.yaml';
const root = new URL('../../', import.meta.url).pathname;
const timra = readFileSync(join(root, TIMRA), 'utf8');

const RAISER = 'Helene Olofsson';

let folder = '';
let opened: TestStore;
let said = { out: '', err: '' };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-plan-'));
  opened = await createTestStore();
  expect(await run('import', TIMRA)).toBe(0);
});
beforeEach(() => {
  said = { out: '', err: '' };
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const refuse = (): Promise<never> => Promise.reject(new Error('not in this test'));

function run(...argv: readonly string[]): Promise<number> {
  const now = Temporal.Instant.from('2016-09-01T06:00:00Z');
  const clock = { now: () => now };
  const context: CliContext = {
    ...{ locale: 'en', cwd: root, clock, calendarOf: workCalendarFor },
    machine: { clock, after: () => () => undefined },
    log: createLog({ level: 'silent' }),
    print: (text) => void (said.out += `${text}\n`),
    write: (text) => void (said.out += text),
    progress: () => undefined,
    complain: (text) => void (said.err += `${text}\n`),
    withStore: (use) => use(opened.store),
    printing: { press: null, writeWorkbook: writeReportWorkbook },
    ...{ openFolderStore: refuse, runProduct: refuse, runDoctor: refuse },
  };
  return planCommand(context, argv);
}

describe('plan export', () => {
  test('what was imported comes back byte for byte, comments and all', async () => {
    expect(await run('export', 'timra-2016')).toBe(0);
    expect(said.out).toBe(timra);
    const out = join(folder, 'out.yaml');
    expect(await run('export', 'timra-2016', '--revision', '1', '--out', out)).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(timra);
  });

  test.each([
    [['nowhere'], 1, 'There is no programme “nowhere”. Stored programmes: timra-2016.'],
    [['timra-2016', '--revision', '99'], 1, 'has no revision “99”. Allowed: contract, current or 1–'],
    [['timra-2016', '--out', '/nowhere/at/all.yaml'], 1, '/nowhere/at/all.yaml cannot be written.'],
    [[], 2, 'plan export PROGRAMME'],
  ])('%j', async (args, code, text) => {
    expect(await run('export', ...args)).toBe(code);
    expect(said.err).toContain(text);
    expect(said.out).toBe('');
  });
});

describe('plan answer', () => {
  const question = 'target:e-tjanster';

  test('T07: an answer that came by mail is a revision with who and when; the rest of the file stays', async () => {
    expect(await run('answer', 'timra-2016', question, '100', '--by', 'Helene Olofsson')).toBe(0);
    const plan = (await opened.store.loadPlan('timra-2016'))!;
    expect(plan).toMatchObject({ by: 'helene-olofsson', cause: 'answer' });
    expect(plan.text.startsWith(timra)).toBe(true);
    const read = readPlan(plan.text);
    expect(read.programme!.targets.find(({ id }) => id === 'e-tjanster')!.target).toBe(100);
    expect(read.settled).toMatchObject([{ question, reading: '100', by: 'helene-olofsson' }]);
  });

  test('twice, wrongly, by nobody or about nothing: said, not stored', async () => {
    const before = (await opened.store.loadPlan('timra-2016'))!.revision;
    for (const [args, text] of [
      [[question, '60', '--by', 'helene-olofsson'], 'already been answered by Helene Olofsson: 100'],
      [['period:7', 'some day', '--by', 'helene-olofsson'], 'This cannot be read.'],
      [['period:7', 'jan - dec 2019', '--by', 'helene-olofsson'], 'put it forward as a change request'],
      [['period:7', '2017', '--by', 'nobody'], '“nobody” is not in the plan. Allowed: '],
      [['no-question', 'x', '--by', 'helene-olofsson'], 'no open question “no-question”. Open questions: '],
    ] as const) {
      said.err = '';
      expect(await run('answer', 'timra-2016', ...args)).toBe(1);
      expect(said.err).toContain(text);
    }
    expect(await run('answer', 'timra-2016', question, '60')).toBe(2);
    expect((await opened.store.loadPlan('timra-2016'))!.revision).toBe(before);
  });
});

describe('plan import after answers', () => {
  test('the file from the desk keeps them: the same file changes nothing, another one takes them along', async () => {
    const answered = (await opened.store.loadPlan('timra-2016'))!;
    expect(await run('import', TIMRA)).toBe(0);
    expect(said.out).toContain(`the same text as revision ${answered.revision}`);
    const file = join(folder, 'spelling.yaml');
    writeFileSync(file, timra.replace('# Det som går att räkna', '# Vad som går att räkna'));
    expect(await run('import', file)).toBe(0);
    const plan = (await opened.store.loadPlan('timra-2016'))!;
    expect(plan.revision).toBe(answered.revision + 1);
    expect(plan.text).toBe(answered.text.replace('# Det som går att räkna', '# Vad som går att räkna'));
    expect(readPlan(plan.text).settled).toHaveLength(1);
  });
});

describe('plan diff', () => {
  test('N04: the two milestone plans of one file: moved, dropped, weakened', async () => {
    expect(await run('diff', KS, KS)).toBe(0);
    expect(said.out).toContain(
      'Minst 5 kommuner er oppe med tjenester på MinSide: 1 January 2007 → 1 February 2007 (31 days later)',
    );
    expect(said.out).toContain(
      'dropped: Minst 5 kommuner har tatt i bruk sikkerhetsportalen, 15 December 2006',
    );
    expect(said.out).toMatch(
      /“Alle kommuner .*” → “Minst 30 kommuner .*”: 15 June 2007 \(weakened target\)/u,
    );
    expect(said.out).toMatch(/“Alle kommuner .*” → “Minst 40 .*\(153 days later, weakened target\)/u);
  });

  test('two files, as text and as data: days, and what asks for less', async () => {
    const file = join(folder, 'later.yaml');
    writeFileSync(
      file,
      timra
        .replace('period: Sep – 17 oktober 2016', 'period: Sep – 30 november 2016')
        .replace('count: 60 nya', 'count: 40 nya'),
    );
    expect(await run('diff', TIMRA, file)).toBe(0);
    expect(said.out).toContain('17 October 2016 → 30 November 2016 (44 days later)');
    expect(said.out).toMatch(/60 → 40 \(.*\)/u);
    said.out = '';
    expect(await run('diff', TIMRA, file, '--json')).toBe(0);
    const { before, kinds, moves, changes } = JSON.parse(said.out) as Record<string, unknown>;
    expect({ before, kinds }).toEqual({ before: TIMRA, kinds: ['goal', 'time'] });
    const end = { path: 'activities[4.1].period.end', before: '2016-10-17', after: '2016-11-30', days: 44 };
    expect(moves).toContainEqual({ ...end, weakened: false });
    expect(changes).toContainEqual({
      ...{ path: 'targets[e-tjanster].target', before: '60', after: '40' },
      ...{ days: null, weakened: true },
    });
  });

  test('stored plans by name; one programme alone is contract → current', async () => {
    expect(await run('diff', 'timra-2016')).toBe(0);
    expect(said.out).toContain('timra-2016@contract → timra-2016@current');
    expect(said.out).toContain('60 → 100');
    said.out = '';
    expect(await run('diff', 'timra-2016@1', TIMRA)).toBe(0);
    expect(said.out).toContain('No difference.');
  });

  test.each([
    [[], 2, 'plan diff A B'],
    [[TIMRA], 2, 'plan diff A B'],
    [['nowhere@current', TIMRA], 1, 'There is no programme “nowhere”.'],
    [['timra-2016@first', TIMRA], 1, 'has no revision “first”.'],
    [['no-such.yaml', TIMRA], 1, 'The file no-such.yaml cannot be read.'],
    [['test/plan/fixtures/many-faults.yaml', TIMRA], 1, 'line 3, column 7'],
  ])('%j', async (args, code, text) => {
    expect(await run('diff', ...args)).toBe(code);
    expect(said.err).toContain(text);
  });
});

describe('plan approve', () => {
  test('R5: who asked for the change is told whose word it is; another approver’s counts', async () => {
    const file = join(folder, 'moved.yaml');
    writeFileSync(file, timra.replace('period: Sep – 17 oktober 2016', 'period: Sep – 18 oktober 2016'));
    expect(await run('import', file, '--reason', 'Late', '--by', RAISER)).toBe(0);
    const word = ['approve', 'timra-2016', 'CR1', '--step', 'steering-group', '--by'];
    const before = (await opened.store.loadPlan('timra-2016'))!.revision;
    expect(await run(...word, RAISER)).toBe(1);
    expect(said.err).toContain(`${RAISER} asked for CR1 and cannot decide about it. The word is `);
    expect((await opened.store.loadPlan('timra-2016'))!.revision).toBe(before);
    expect(await run(...word, 'Charlotte Sjöström')).toBe(0);
    expect(said.out).toContain('CR1 is approved');
  });
});
