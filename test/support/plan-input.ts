/** A plan revision for tests that need a programme but not its contents. */
import { createHash } from 'node:crypto';
import type { NewPlanRevision } from '../../src/ports.ts';

export function planInput(programme: string, text = `title: ${programme}\n`): NewPlanRevision {
  return {
    programme,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    by: 'test',
    at: Temporal.Instant.from('2016-09-01T06:00:00Z'),
  };
}
