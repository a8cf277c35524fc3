/** Phases with their criteria, and decision points with their checklists. */
import type { Criterion, DecisionPoint, Phase } from '../programme/phase/phase.ts';
import { reportRepeated, type PlanContext } from './plan-context.ts';
import { checkKnown, exactDay, writtenDate } from './plan-references.ts';
import type { PlanFile } from './plan-schema.ts';
import type { PlanPath } from './reading.ts';

type WrittenCriterion = NonNullable<NonNullable<PlanFile['phases']>[number]['criteria']>[number];

export function interpretPhases(context: PlanContext): readonly Phase[] {
  const written = context.file.phases ?? [];
  reportRepeated(
    context.findings,
    written.map(({ id }, index) => ({ value: id, path: ['phases', index, 'id'] })),
  );
  return written.map((phase, index) => ({
    id: phase.id,
    name: phase.name,
    description: phase.description ?? null,
    ends: writtenDate(phase.ends),
    criteria: (phase.criteria ?? []).map((one, place) =>
      criterionOf(context, ['phases', index, 'criteria', place], one),
    ),
  }));
}

export function interpretDecisionPoints(context: PlanContext): readonly DecisionPoint[] {
  const { file, findings } = context;
  const written = file.decisionPoints ?? [];
  const closable = [
    ...(file.phases ?? []).map(({ id }) => id),
    ...file.activities.map(({ number }) => number),
  ];
  reportRepeated(
    findings,
    written.map(({ id }, index) => ({ value: id, path: ['decisionPoints', index, 'id'] })),
  );
  return written.map((point, index) => {
    const path = ['decisionPoints', index];
    checkKnown(context, [...path, 'closes'], { value: point.closes, known: closable });
    return {
      id: point.id,
      name: point.name,
      due: writtenDate(point.due),
      closes: point.closes ?? null,
      decider: point.decider ?? null,
      checklist: (point.checklist ?? []).map((one, place) =>
        criterionOf(context, [...path, 'checklist', place], one),
      ),
      outcome: point.outcome ?? null,
      on: exactDay(context, [...path, 'on'], point.on),
    };
  });
}

function criterionOf(context: PlanContext, path: PlanPath, written: WrittenCriterion): Criterion {
  if (typeof written === 'string')
    return { text: written, state: 'unknown', evidence: null, by: null, on: null };
  return {
    text: written.text,
    state: written.state ?? 'unknown',
    evidence: written.evidence ?? null,
    by: written.by ?? null,
    on: exactDay(context, [...path, 'on'], written.on),
  };
}
