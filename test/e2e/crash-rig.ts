/** Runs the simulator as a process and kills it with SIGKILL at seeded moments, until it finishes by itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTertial } from './tertial-process.ts';

export interface Simulation {
  readonly out: string;
  readonly from: string;
  readonly to: string;
  readonly seed: number;
  readonly plan?: string;
}

function simulateArgs({ out, from, to, seed, plan = 'examples/timra-2016' }: Simulation): string[] {
  return ['simulate', plan, '--from', from, '--to', to, '--seed', String(seed), '--out', out];
}

export async function runCalmly(simulation: Simulation): Promise<void> {
  const running = startTertial(simulateArgs(simulation));
  const code = await running.ended;
  if (code !== 0) throw new Error(`the calm run ended with ${String(code)}: ${running.stderr()}`);
}

/** Each entry of `lives` is how many milliseconds a process may live; the last one lives on. Returns how many were killed. */
export async function runWithKills(simulation: Simulation, lives: readonly number[]): Promise<number> {
  let killed = 0;
  for (const life of [...lives, Infinity]) {
    const running = startTertial(simulateArgs(simulation));
    const timer = life === Infinity ? undefined : setTimeout(() => running.child.kill('SIGKILL'), life);
    const how = await running.ended;
    clearTimeout(timer);
    if (how === 0) return killed;
    if (how !== 'SIGKILL')
      throw new Error(`after ${killed} kills the run ended with ${String(how)}: ${running.stderr()}`);
    killed += 1;
  }
  throw new Error('the last life was killed by somebody else');
}

/** Numbers in [0, 1) from a seed (mulberry32): the same moments again when a run is repeated. */
export function fractions(seed: number, count: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  });
}

/** Every file below the folder with its bytes. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(names.map((name) => [name.slice(folder.length + 1), readFileSync(name, 'latin1')]));
}

/** Names of files that only one side has or whose bytes differ. */
export function differences(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}
