/**
 * A server that outlived the Tertial process it belonged to (kill −9). It still holds the data, so it is stopped in
 * good order before ours starts. Danger: its pid may by now be anyone's, so it counts only when its command line names
 * this very data folder; and its lock file may go only when nothing works in that folder any more, for PostgreSQL then
 * no longer notices a child of the old server that still writes.
 */
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PostgresUnavailable } from './postgres-binaries.ts';
import { commandLine, isAlive, processesIn } from './process-probe.ts';

const POLL_MS = 20;
const FAST_MS = 20_000;
const IMMEDIATE_MS = 10_000;

/** The caller holds the folder lock. */
export async function stopOrphan(data: string): Promise<void> {
  const pid = postmasterPid(data);
  if (pid === undefined) return;
  const serves = () => isAlive(pid) && isServer(pid, data);
  if (serves()) {
    process.kill(pid, 'SIGINT');
    if (!(await becomes(() => !serves(), FAST_MS))) process.kill(pid, 'SIGQUIT');
  }
  const isDeserted = () => !serves() && processesIn(realpathSync(data)).length === 0;
  if (!(await becomes(isDeserted, IMMEDIATE_MS)))
    throw new PostgresUnavailable(
      `An earlier PostgreSQL (process ${pid}) still holds ${data} and does not stop. End it and start again.`,
    );
  // Left behind by a killed server; where nobody reaps the dead, or the pid is taken anew, it would bar the way.
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

function postmasterPid(data: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isServer(pid: number, data: string): boolean {
  const command = commandLine(pid);
  return command.includes('postgres') && (command.includes(data) || command.includes(realpathSync(data)));
}

async function becomes(isTrue: () => boolean, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += POLL_MS) {
    if (isTrue()) return true;
    await pause(POLL_MS);
  }
  return isTrue();
}
