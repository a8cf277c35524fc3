import { readPlan } from '../plan/read-plan.ts';
import type { PlanReading } from '../plan/reading.ts';
import type { PlanRevision } from '../ports.ts';

/** Plan texts already read, by their hash: reading is pure and a revision never changes. */
export interface PlanReadings {
  read(revision: Pick<PlanRevision, 'text' | 'sha256'>): PlanReading;
}

export function createPlanReadings(): PlanReadings {
  const known = new Map<string, PlanReading>();
  return {
    read({ text, sha256 }) {
      const found = known.get(sha256);
      if (found !== undefined) return found;
      const reading = readPlan(text);
      known.set(sha256, reading);
      return reading;
    },
  };
}
