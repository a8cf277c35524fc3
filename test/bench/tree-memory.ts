/** Memory of everything a process has started, sampled while it runs; Linux only. */
import { readFileSync } from 'node:fs';
import { memoryOf, type ProcessMemory } from './process-memory.ts';

const EVERY_MS = 15;

export interface TreePeak extends ProcessMemory {
  readonly processes: number;
}

/** Watches the descendants of `pid` until `stop`, which gives the most they held together at one moment. */
export function watchDescendants(pid: number): { stop(): TreePeak } {
  let peak: TreePeak = { resident: 0, proportional: 0, processes: 0 };
  const look = (): void => {
    const all = descendantsOf(pid).flatMap((one) => memoryOf(one) ?? []);
    const resident = all.reduce((sum, one) => sum + one.resident, 0);
    const proportional = all.reduce((sum, one) => sum + one.proportional, 0);
    if (resident > peak.resident) peak = { resident, proportional, processes: all.length };
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

function descendantsOf(pid: number): readonly number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** A thread that has just ended has no children to tell of. */
function childrenOf(pid: number): readonly number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return text === '' ? [] : text.split(/\s+/).map(Number);
  } catch {
    return [];
  }
}
