import { readFileSync } from 'node:fs';
import type { Activity, Programme } from '../../../src/programme/programme.ts';
import type { OpenQuestion } from '../../../src/programme/question.ts';
import type { PlanFile } from '../../../src/plan/plan-schema.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import type { PlanWarning } from '../../../src/plan/reading.ts';

const FILE = new URL('../../../examples/timra-2016/programme.yaml', import.meta.url);

export const timraText = readFileSync(FILE, 'utf8');
export const timra = readPlan(timraText);

export function programme(): Programme {
  if (timra.programme === null) throw new Error(JSON.stringify(timra.problems, null, 1));
  return timra.programme;
}

export function written(): PlanFile {
  if (timra.written === null) throw new Error(JSON.stringify(timra.problems, null, 1));
  return timra.written;
}

export function activity(number: string): Activity {
  return found(
    programme().activities.find((candidate) => candidate.number === number),
    number,
  );
}

export function question(id: string): OpenQuestion {
  return found(
    timra.questions.find((candidate) => candidate.id === id),
    id,
  );
}

export function warning(id: string): PlanWarning {
  return found(
    timra.warnings.find((candidate) => candidate.id === id),
    id,
  );
}

/** `2016-09-01/2016-12-31`. */
export function span(number: string): string {
  const { start, end } = activity(number).period;
  return `${String(start)}/${String(end)}`;
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`No ${id}`);
  return value;
}
