/** `tertial start` as a process: it comes up, stops cleanly, and comes back whatever happened. */
import { type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removePostgres } from '../../src/adapters/system/remove-postgres.ts';
import { runTertial, startTertial, type TertialProcess } from '../e2e/tertial-process.ts';

let folder = '';
const alive = new Set<ChildProcess>();
const data = () => ({ TERTIAL_DATA: folder });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-start-'));
});
afterEach(async () => {
  for (const child of alive) await stop(child);
  await removePostgres(join(folder, 'sandbox', 'postgres'));
  rmSync(folder, { recursive: true, force: true });
});

test('it prints its address, answers there, stops on SIGTERM within five seconds and finds its messages again', async () => {
  const first = await start();
  expect((await fetch(first.url)).status).toBe(200);
  const said = messages();
  expect(said.length).toBeGreaterThan(2);
  const asked = performance.now();
  first.process.child.kill('SIGTERM');
  expect(await first.process.ended).toBe(0);
  expect(performance.now() - asked).toBeLessThan(5000);
  expect(first.process.stderr()).toBe('');

  const began = performance.now();
  const second = await start();
  expect(performance.now() - began).toBeLessThan(10_000);
  expect((await fetch(second.url)).status).toBe(200);
  expect(messages()).toEqual(said);
});

test('after kill -9 of the process it starts again with the same messages, each once', async () => {
  const first = await start();
  const said = messages();
  first.process.child.kill('SIGKILL');
  expect(await first.process.ended).toBe('SIGKILL');
  const second = await start();
  expect((await fetch(second.url)).status).toBe(200);
  expect(messages()).toEqual(said);
});

test('after kill -9 of its PostgreSQL it ends with a text and code 1, and starts again', async () => {
  const first = await start();
  const said = messages();
  process.kill(postmaster(), 'SIGKILL');
  expect(await first.process.ended).toBe(1);
  expect(first.process.stderr()).toContain('The built-in PostgreSQL ended unexpectedly');
  await start();
  expect(messages()).toEqual(said);
});

test('a second start on the same folder is refused with a clear text; the first is not disturbed', async () => {
  const first = await start();
  const second = await runTertial(['start'], data());
  expect(second.code).toBe(1);
  expect(second.stderr).toContain('is already in use by Tertial');
  expect(second.stderr).toContain('TERTIAL_DATA');
  expect(second.stderr).not.toMatch(/^\s+at /m);
  expect((await fetch(first.url)).status).toBe(200);
});

test('plan import works while it runs', async () => {
  const first = await start();
  const imported = await runTertial(['plan', 'import', 'test/plan/fixtures/small.yaml'], data());
  expect([imported.code, imported.stderr]).toEqual([0, '']);
  expect(imported.stdout).toContain('liten: stored as revision 1.');
  const again = await runTertial(['plan', 'import', 'test/plan/fixtures/small.yaml'], data());
  expect(again.stdout).toContain('the same text as revision 1');
  expect((await fetch(first.url)).status).toBe(200);
  first.process.child.kill('SIGTERM');
  expect(await first.process.ended).toBe(0);
});

async function start(): Promise<{ readonly process: TertialProcess; readonly url: string }> {
  const process = startTertial(['start'], data());
  alive.add(process.child);
  void process.ended.then(() => alive.delete(process.child));
  const [url] = await process.printed(/http:\/\/\S+/);
  return { process, url };
}

/** Key and text of every message anyone has got in the local Slack. */
function messages(): readonly string[] {
  const lines = readFileSync(join(folder, 'sandbox', 'slack.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const last = new Map<string, string>();
  for (const line of lines) {
    const { k, message } = JSON.parse(line) as {
      k: string;
      message?: { ts: string; text: string; metadata: unknown };
    };
    if (k !== 'message' || message === undefined) continue;
    last.set(message.ts, `${JSON.stringify(message.metadata)} ${message.text}`);
  }
  return [...last.values()].sort();
}

function postmaster(): number {
  const name = readdirSync(folder, { recursive: true })
    .map(String)
    .find((path) => path.endsWith('postmaster.pid'));
  const pid = Number(readFileSync(join(folder, name ?? ''), 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid < 2) throw new Error('no PostgreSQL to kill');
  return pid;
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await ended;
}
