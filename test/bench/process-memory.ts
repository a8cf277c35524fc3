import { readFileSync } from 'node:fs';

export interface ProcessMemory {
  /** Resident set, MB (10⁶ bytes): what `top` shows. */
  readonly resident: number;
  /** Proportional share, MB: pages shared with other processes count in part. */
  readonly proportional: number;
}

/** `undefined` where the system does not say (only Linux does). */
export function memoryOf(pid: number): ProcessMemory | undefined {
  try {
    return {
      resident: kilobytes(readFileSync(`/proc/${pid}/status`, 'utf8'), 'VmRSS'),
      proportional: kilobytes(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'), 'Pss'),
    };
  } catch {
    return undefined;
  }
}

function kilobytes(text: string, name: string): number {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1];
  if (found === undefined) throw new Error(`no ${name}`);
  return (Number(found) * 1024) / 1e6;
}
