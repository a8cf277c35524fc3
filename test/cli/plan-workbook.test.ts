/** A coordinator who lives in Excel: the plan out as a workbook, changed there, and in again; faults by sheet and cell. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook.ts';
import { removePostgres } from '../../src/adapters/system/remove-postgres.ts';
import type { CellValue } from '../../src/programme/workbook.ts';
import { runTertial } from '../e2e/tertial-process.ts';

const TIMRA = 'examples/timra-2016/programme.yaml';
const SWEDISH = { LC_ALL: 'sv_SE.UTF-8' };

let folder = '';
const env = () => ({ TERTIAL_DATA: join(folder, 'data'), ...SWEDISH });
const workbook = () => join(folder, 'plan.xlsx');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-workbook-'));
  expect(await runTertial(['plan', 'import', TIMRA], env())).toMatchObject({ code: 0 });
});
afterAll(async () => {
  await removePostgres(join(folder, 'data', 'sandbox', 'postgres'));
  rmSync(folder, { recursive: true, force: true });
});

/** Changes cells of the exported workbook as a person would, and saves it. */
async function changeCell(sheetName: string, change: (rows: CellValue[][]) => void): Promise<void> {
  const file = await readWorkbook(readFileSync(workbook()));
  if ('refused' in file) throw new Error(file.refused);
  const sheets = file.workbook.map(({ name, rows }) => {
    const copy = rows.map((row) => [...row]);
    if (name === sheetName) change(copy);
    return { name, rows: copy };
  });
  const at = Temporal.Instant.from('2016-08-01T06:00:00Z');
  writeFileSync(workbook(), await writeWorkbook(sheets, { title: 'plan', at }));
}

test('out, one cell changed, and in again: one line of the file differs and every comment is kept', async () => {
  expect(await runTertial(['plan', 'export', 'timra-2016', '--out', workbook()], env())).toMatchObject({
    code: 0,
  });
  expect(await runTertial(['plan', 'check', workbook()], env())).toMatchObject({ code: 0 });
  const same = await runTertial(['plan', 'import', workbook()], env());
  expect(same.stdout).toContain('samma text som revision 1');
  await changeCell('Personer', (rows) => {
    const [titles = [], first = []] = rows;
    first[titles.indexOf('e-post')] = 'yvonne@timra.example.org';
  });
  expect(await runTertial(['plan', 'import', workbook()], env())).toMatchObject({ code: 0 });
  const { stdout } = await runTertial(['plan', 'export', 'timra-2016'], env());
  const before = readFileSync(TIMRA, 'utf8').split('\n');
  const after = stdout.split('\n');
  expect(after).toHaveLength(before.length);
  expect(after.filter((line, index) => line !== before[index])).toEqual([
    expect.stringContaining('yvonne@timra.example.org'),
  ]);
});

test('an old workbook undoes nothing that has come in since: it is joined, or refused with the places', async () => {
  const old = join(folder, 'old.xlsx');
  writeFileSync(old, readFileSync(workbook()));
  const plan = join(folder, 'plan.yaml');
  const now = (await runTertial(['plan', 'export', 'timra-2016'], env())).stdout;
  writeFileSync(plan, now.replace('ann-kristin.isaksson@timra', 'ann-kristin@timra'));
  expect(await runTertial(['plan', 'import', plan], env())).toMatchObject({ code: 0 });
  expect(await runTertial(['plan', 'import', old], env())).toMatchObject({ code: 0 });
  expect((await runTertial(['plan', 'export', 'timra-2016'], env())).stdout).toContain('ann-kristin@timra');
  await changeCell('Personer', (rows) => {
    const [titles = [], , second = []] = rows;
    second[titles.indexOf('e-post')] = 'nagon.annan@timra.example.org';
  });
  const { code, stderr } = await runTertial(['plan', 'import', workbook()], env());
  expect(code).toBe(1);
  expect(stderr).toContain('Planen har ändrats sedan arbetsboken togs ut');
  expect(stderr).toContain('ann-kristin@timra.example.org');
});

test('two workbooks, or a workbook and the plan, can be compared', async () => {
  const { code, stdout } = await runTertial(['plan', 'diff', TIMRA, workbook()], env());
  expect(code).toBe(0);
  expect(stdout).toContain('nagon.annan@timra.example.org');
});

test('a workbook with faults is not imported: every fault with sheet and cell', async () => {
  const before = (await runTertial(['plan', 'export', 'timra-2016'], env())).stdout;
  await changeCell('Aktiviteter', (rows) => {
    const [titles = [], first = []] = rows;
    first[titles.indexOf('beror på')] = '99';
  });
  await changeCell('Risker', (rows) => {
    const [titles = [], first = []] = rows;
    first[titles.indexOf('sannolikhet 1–5')] = 'hög';
  });
  const { code, stderr } = await runTertial(['plan', 'import', workbook()], env());
  expect(code).toBe(1);
  expect(stderr).toContain('Arbetsboken har 2 fel:');
  expect(stderr).toMatch(/Aktiviteter![A-Z]2: ”99”/u);
  expect(stderr).toMatch(/Risker![A-Z]2: ”hög”/u);
  expect((await runTertial(['plan', 'export', 'timra-2016'], env())).stdout).toBe(before);
});

test('a file that is no workbook is said so', async () => {
  const file = join(folder, 'fake.xlsx');
  writeFileSync(file, 'settings:\n');
  const { code, stderr } = await runTertial(['plan', 'check', file], env());
  expect(code).toBe(1);
  expect(stderr).toContain('en Excel-fil (.xlsx) som går att öppna');
});
