import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readPlan } from '../../../src/plan/read-plan.ts';
import type { PlanFile } from '../../../src/plan/plan-schema.ts';
import type { Programme } from '../../../src/programme/programme.ts';
import type { Entry } from '../../../src/programme/register/entry.ts';

const example = (file: string) =>
  readFileSync(new URL(`../../../examples/tjenester-pa-nett-2006/${file}`, import.meta.url), 'utf8');

export const ksText = example('programme.yaml');
export const ks = readPlan(ksText);

export function programme(): Programme {
  if (ks.programme === null) throw new Error(JSON.stringify(ks.problems, null, 1));
  return ks.programme;
}

export function written(): PlanFile {
  if (ks.written === null) throw new Error(JSON.stringify(ks.problems, null, 1));
  return ks.written;
}

interface LifeForm {
  readonly period: string;
  readonly subProject: string;
  readonly achieved: string;
  readonly deviations: string;
  readonly problems: string;
  readonly actions: string;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The tertial forms that the example's life scripts for a period, as if all were sent in on one day. */
export function formsOf(period: string, day: string): readonly Entry[] {
  const life = parse(example('life.yaml')) as { readonly subReports: readonly LifeForm[] };
  return life.subReports
    .filter((form) => form.period === period)
    .map(({ subProject, achieved, deviations, problems, actions, counts }, minute) => ({
      id: `sub-report:${subProject}:${period}:1`,
      subject: subProject,
      period,
      revision: 1,
      by: 'somebody',
      at: Temporal.ZonedDateTime.from(`${day}T10:00[Europe/Oslo]`).add({ minutes: minute }).toInstant(),
      content: { kind: 'sub-report', achieved, deviations, problems, actions, counts },
    }));
}

export function iso(day: Temporal.PlainDate | null | undefined): string {
  return String(day);
}
