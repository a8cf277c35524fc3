/** An example programme as read, with what tests look up in it. */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { readPlan } from '../../../src/plan/read-plan.ts';
import type { PlanFile } from '../../../src/plan/plan-schema.ts';
import type { PlanReading, PlanWarning } from '../../../src/plan/reading.ts';
import type { Programme } from '../../../src/programme/programme.ts';
import type { OpenQuestion } from '../../../src/programme/question.ts';

export interface Example {
  readonly text: string;
  readonly reading: PlanReading;
  readonly programme: Programme;
  readonly written: PlanFile;
  readonly question: (id: string) => OpenQuestion;
  readonly warning: (id: string) => PlanWarning;
  /** The same plan with other values at some places, as a new reading. */
  readonly changed: (
    ...changes: readonly (readonly [path: readonly (string | number)[], value: unknown])[]
  ) => PlanReading;
}

export function readExample(name: string): Example {
  const text = readFileSync(new URL(`../../../examples/${name}/programme.yaml`, import.meta.url), 'utf8');
  const reading = readPlan(text);
  if (reading.programme === null || reading.written === null)
    throw new Error(JSON.stringify(reading.problems, null, 1));
  const of = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no ${id} among ${list.map((one) => one.id).join(', ')}`);
    return found;
  };
  return {
    text,
    reading,
    programme: reading.programme,
    written: reading.written,
    question: (id) => of(reading.questions, id),
    warning: (id) => of(reading.warnings, id),
    changed: (...changes) => {
      const document = parseDocument(text);
      for (const [path, value] of changes)
        if (value === undefined) document.deleteIn(path);
        else document.setIn(path, value);
      return readPlan(document.toString());
    },
  };
}
