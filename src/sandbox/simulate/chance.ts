import { createHash } from 'node:crypto';

/** A fraction in [0, 1) that depends on the seed and the facts alone, so that it is the same after a restart. */
export function chance(seed: number, ...facts: readonly (string | number)[]): number {
  const digest = createHash('sha256')
    .update([seed, ...facts].join('\u0000'))
    .digest();
  return digest.readUInt32BE(0) / 2 ** 32;
}

/** One of the items, by the same kind of chance. */
export function pick<T>(items: readonly T[], fraction: number): T {
  const item = items[Math.floor(fraction * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
