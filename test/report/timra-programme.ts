/** Timrå's plan as the plan reader understands it: reports are tested against the real thing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../src/plan/read-plan.ts';
import type { Programme } from '../../src/programme/programme.ts';

const FILE = join(import.meta.dirname, '../../examples/timra-2016/programme.yaml');

function read(): Programme {
  const { programme, problems } = readPlan(readFileSync(FILE, 'utf8'));
  if (programme === null) throw new Error(`Timrå's plan has problems: ${JSON.stringify(problems)}`);
  return programme;
}

export const timra: Programme = read();
