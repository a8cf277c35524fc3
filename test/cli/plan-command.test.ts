/** `tertial plan check` and `plan import`, as a process on a data folder of its own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres } from '../../src/adapters/system/embedded-postgres.ts';
import { createStore } from '../../src/adapters/store/store.ts';
import { removePostgres } from '../../src/adapters/system/remove-postgres.ts';
import { runTertial } from '../e2e/tertial-process.ts';

const TIMRA = 'examples/timra-2016/programme.yaml';
const WRONG = 'test/plan/fixtures/many-faults.yaml';

const WORD = ['plan', 'approve', 'timra-2016', 'CR1', '--step', 'steering-group', '--by'];

let folder = '';
const data = () => ({ TERTIAL_DATA: join(folder, 'data') });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-cli-'));
});
afterAll(async () => {
  await removePostgres(join(folder, 'data', 'sandbox', 'postgres'));
  rmSync(folder, { recursive: true, force: true });
});

describe('plan check', () => {
  test('T01: prints counts and open questions with raw text, reading, confidence and whom to ask; code 0', async () => {
    const { code, stdout, stderr } = await runTertial(['plan', 'check', TIMRA]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ +10 {2}activity blocks$/m);
    expect(stdout).toMatch(/^ +20 {2}activities$/m);
    expect(stdout).toContain('Who is the project leader? The plan says “Charlotte Sjöström?”.');
    expect(stdout).toMatch(/^Open questions: \d+$/m);
  });

  test('--json gives the same as data', async () => {
    const { code, stdout } = await runTertial(['plan', 'check', TIMRA, '--json']);
    const read: unknown = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(read).toMatchObject({ counts: { activities: 20, blocks: 10 }, errors: [] });
    expect(read).toHaveProperty('questions.0.raw');
    expect(read).toHaveProperty('questions.0.confidence');
    expect(read).toHaveProperty('questions.0.askedOf');
  });

  test('a wrong file: all errors with line:column, code 1', async () => {
    const { code, stdout } = await runTertial(['plan', 'check', WRONG]);
    expect(code).toBe(1);
    for (const place of ['line 3, column 7', 'line 26, column 13', 'line 46, column 39'])
      expect(stdout).toContain(place);
    expect(stdout.match(/^ {2}line \d+, column \d+: /gm)).toHaveLength(20);
    const json = await runTertial(['plan', 'check', WRONG, '--json']);
    expect(json.code).toBe(1);
    expect((JSON.parse(json.stdout) as { errors: unknown[] }).errors).toHaveLength(20);
  });

  test('speaks the language of the terminal', async () => {
    const texts = await Promise.all(
      ['sv_SE.UTF-8', 'nb_NO.UTF-8', 'en_GB.UTF-8'].map((LANG) =>
        runTertial(['plan', 'check', TIMRA], { LANG }),
      ),
    );
    expect(new Set(texts.map(({ stdout }) => stdout)).size).toBe(3);
  });
});

describe('plan import', () => {
  test('a wrong file is not imported at all: errors with places, code 1, nothing in the database', async () => {
    const { code, stderr } = await runTertial(['plan', 'import', WRONG], data());
    expect(code).toBe(1);
    expect(stderr).toContain('line 3, column 7');
    expect(stderr).toContain('line 46, column 39');
    expect(stderr).toContain('The plan was not stored.');
    expect(await programmes()).toEqual([]);
  });

  test('twice is once; R5: a file that moves the plan needs a reason', async () => {
    const first = await runTertial(['plan', 'import', TIMRA], data());
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('timra-2016: stored as revision 1.');
    expect(first.stdout).toContain('Revision 1 is the contract');

    const again = await runTertial(['plan', 'import', TIMRA], data());
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('the same text as revision 1; nothing was stored');

    const original = readFileSync(TIMRA, 'utf8');
    const changed = original.replace('period: Sep – 17 oktober 2016', 'period: Sep – 30 november 2016');
    expect(changed).not.toBe(original);
    const file = join(folder, 'changed.yaml');
    writeFileSync(file, changed);
    const asked = await runTertial(['plan', 'import', file], data());
    expect([asked.code, asked.stdout]).toEqual([1, '']);
    expect(asked.stderr).toContain('17 October 2016 → 30 November 2016 (44 days later)');
    expect(asked.stderr).toContain('needs a reason. Nothing was stored.');

    expect(await programmes()).toMatchObject([{ programme: 'timra-2016', revision: 1 }]);
  });

  test('R5: with a reason it waits for its approval', async () => {
    const file = join(folder, 'changed.yaml');
    const second = await runTertial(['plan', 'import', file, '--reason', 'The tender is appealed.'], data());
    expect([second.code, second.stderr]).toEqual([0, '']);
    expect(second.stdout).toContain('stored as revision 2, change request CR1.');
    expect(second.stdout).toContain('approved by the steering group');
    expect(await programmes()).toMatchObject([{ programme: 'timra-2016', revision: 1 }]);

    const early = await runTertial([...WORD, 'Nobody'], data());
    expect([early.code, early.stdout]).toEqual([1, '']);
    expect(early.stderr).toContain('“Nobody” is not in the plan.');
  });

  test('R5: approved, it counts; revision 1 stays the contract; a second word changes nothing', async () => {
    const yes = await runTertial([...WORD, 'Charlotte Sjöström'], data());
    expect([yes.code, yes.stderr]).toEqual([0, '']);
    expect(yes.stdout).toContain('CR1 is approved');
    const twice = await runTertial([...WORD, 'Charlotte Sjöström'], data());
    expect(twice.code).toBe(1);
    expect(twice.stderr).toContain('already been decided');

    const [programme] = await programmes();
    const original = readFileSync(TIMRA, 'utf8');
    expect(programme).toMatchObject({ programme: 'timra-2016', revision: 2, contract: original });
  });
});

describe('a wrong call ends with code 2 and says what exists', () => {
  test.each([
    [['nonsense'], 'There is no command “nonsense”.'],
    [['plan'], 'Write check, import, export, answer, diff, approve or refuse after plan:'],
    [['plan', 'nonsense'], 'There is no command “plan nonsense”.'],
    [['plan', 'check'], 'Give the path of a plan file.'],
    [['plan', 'refuse', 'timra-2016', 'CR1'], 'Write: tertial plan approve PROGRAMME CR1'],
    [['plan', 'check', 'no-such.yaml'], 'The file no-such.yaml cannot be read.'],
  ])('%j', async (args, text) => {
    const { code, stdout, stderr } = await runTertial(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(text);
  });

  test('no command at all prints the help', async () => {
    const { code, stdout } = await runTertial([]);
    expect(code).toBe(0);
    for (const command of ['start', 'plan check', 'plan import', 'simulate', 'doctor', 'resend'])
      expect(stdout).toContain(`tertial ${command}`);
  });

  test('wrong settings are reported together, by name, without their values', async () => {
    const { code, stderr } = await runTertial(['plan', 'check', TIMRA], {
      TERTIAL_PORT: 'secret-port',
      TERTIAL_MOOD: 'good',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('TERTIAL_PORT');
    expect(stderr).toContain('TERTIAL_MOOD');
    expect(stderr).not.toContain('secret-port');
  });
});

/** What the data folder's database holds, read after the command has ended. */
async function programmes(): Promise<readonly object[]> {
  const postgres = await startPostgres({ folder: join(folder, 'data', 'sandbox', 'postgres') });
  const opened = createStore(postgres.url);
  const { store } = opened;
  try {
    return await Promise.all(
      (await store.listProgrammes()).map(async ({ programme, revision }) => ({
        programme,
        revision,
        contract: (await store.loadPlan(programme, 1))?.text,
      })),
    );
  } finally {
    await opened.close();
    await postgres.stop();
  }
}

test('an option that does not exist is named, and nothing is done', async () => {
  const { code, stdout, stderr } = await runTertial(
    ['plan', 'import', TIMRA, '--reson', 'x', '--dry-run'],
    data(),
  );
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('There is no --reson. Did you mean --reason?');
  expect(stderr).toContain('There is no --dry-run.');
});

test('whoever asks for a change is somebody of the plan', async () => {
  const { code, stderr } = await runTertial(['plan', 'import', TIMRA, '--by', 'nobody-at-all'], data());
  expect(code).toBe(1);
  expect(stderr).toContain('nobody-at-all');
  expect(stderr).toContain('helene-olofsson');
});
