/** An example's plan as the plan reader understands it: rules are tested against the real thing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../src/plan/read-plan.ts';
import type { Programme } from '../../src/programme/programme.ts';

export function exampleProgramme(name: string): Programme {
  const file = join(import.meta.dirname, '../../examples', name, 'programme.yaml');
  const { programme, problems } = readPlan(readFileSync(file, 'utf8'));
  if (programme === null) throw new Error(`${name} has problems: ${JSON.stringify(problems)}`);
  return programme;
}
