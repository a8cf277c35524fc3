/** Processes that are measured: started by us, ended by their id, never left behind. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface Child {
  readonly pid: number;
  /** Milliseconds from the spawn until it was ready. */
  readonly readyMs: number;
  /** What it said when it became ready. */
  readonly said: string;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Longer than anything here takes on the slowest machine. */
const PATIENCE_MS = 60_000;

/** Ready at the first line on standard output that `isReady` accepts. Rejects when it ends before that, or never is. */
export async function startChild(
  args: readonly string[],
  isReady: (line: string) => boolean,
  env: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      running.delete(child);
      resolve(signal ?? String(code));
    });
  });
  const patience = setTimeout(() => child.kill('SIGTERM'), PATIENCE_MS);
  const said = await Promise.race([firstLine(child, isReady), ended.then((how) => ({ how }))]);
  clearTimeout(patience);
  if (typeof said !== 'string') throw new Error(`${args.join(' ')} ended before it was ready: ${said.how}`);
  return {
    pid: child.pid ?? 0,
    readyMs: performance.now() - began,
    said,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Runs to the end; returns the milliseconds it took. */
export async function runChild(args: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return performance.now() - began;
}

/** This bench again, in another role. */
export function roleArgs(role: 'bare' | 'product' | 'format', ...rest: readonly string[]): readonly string[] {
  return [join(import.meta.dirname, 'bench.ts'), 'as', role, ...rest];
}

function firstLine(child: ChildProcess, isReady: (line: string) => boolean): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const line = text.split('\n').find((candidate) => isReady(candidate));
      if (line !== undefined) resolve(line);
    });
  });
}
