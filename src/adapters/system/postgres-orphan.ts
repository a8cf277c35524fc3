/**
 * A server that outlived the Tertial process it belonged to (kill −9). It still holds the data, so it is stopped in
 * good order before ours starts. Danger: its pid may by now be anyone's; it counts only when its command line names
 * this very data folder.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PostgresUnavailable } from './postgres-binaries.ts';
import { commandLine, isAlive } from './process-probe.ts';

const POLL_MS = 20;
const FAST_MS = 20_000;
const IMMEDIATE_MS = 10_000;

/** The caller holds the folder lock. */
export async function stopOrphan(data: string): Promise<void> {
  const pid = postmasterPid(data);
  if (pid === undefined || !isAlive(pid) || !serves(pid, data)) return;
  process.kill(pid, 'SIGINT');
  if (await ends(pid, FAST_MS)) return;
  process.kill(pid, 'SIGQUIT');
  if (await ends(pid, IMMEDIATE_MS)) return;
  throw new PostgresUnavailable(
    `An earlier PostgreSQL (process ${pid}) still holds ${data} and does not stop. End that process and start again.`,
  );
}

function postmasterPid(data: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function serves(pid: number, data: string): boolean {
  const command = commandLine(pid);
  return command.includes('postgres') && (command.includes(data) || command.includes(realpathSync(data)));
}

async function ends(pid: number, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += POLL_MS) {
    if (!isAlive(pid)) return true;
    await pause(POLL_MS);
  }
  return false;
}
