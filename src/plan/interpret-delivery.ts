/** Deliverables, milestones, whole milestone plans, indicators and what was counted, remaining items. */
import { planProblemWords } from '../i18n/plan-words.ts';
import type {
  Deliverable,
  Indicator,
  MilestonePlan,
  Observation,
  PlanMilestone,
  RemainingItem,
} from '../programme/delivery/delivery.ts';
import { reportRepeated, type PlanContext } from './plan-context.ts';
import { checkAllKnown, checkKnown, exactDay, onePerson, writtenDate } from './plan-references.ts';
import { readCount } from './read-count.ts';
import { readQuantity } from './read-quantity.ts';
import { readVersion } from './read-version.ts';
import { readWrittenDate } from './read-written-date.ts';
import type { PlanPath } from './reading.ts';

export function interpretDeliverables(context: PlanContext): readonly Deliverable[] {
  const { file } = context;
  const bodies = (file.bodies ?? []).map(({ id }) => id);
  uniqueIds(context, 'deliverables');
  return (file.deliverables ?? []).map((one, index) => {
    const path = ['deliverables', index];
    const round = one.qualityRound;
    checkAllKnown(context, [...path, 'qualityRound', 'bodies'], { values: round?.bodies, known: bodies });
    return {
      id: one.id,
      name: one.name,
      version: versionOf(context, [...path, 'version'], one.version),
      targetVersion: versionOf(context, [...path, 'targetVersion'], one.targetVersion),
      due: writtenDate(one.due),
      acceptance: one.acceptance ?? 'pending',
      acceptedBy: one.acceptedBy ?? null,
      acceptedOn: exactDay(context, [...path, 'acceptedOn'], one.acceptedOn),
      report:
        one.report === undefined
          ? null
          : { fulfilment: one.report.fulfilment, deviations: one.report.deviations ?? null },
      qualityRound:
        round === undefined
          ? null
          : {
              bodies: round.bodies,
              from: exactDay(context, [...path, 'qualityRound', 'from'], round.from),
              until: exactDay(context, [...path, 'qualityRound', 'until'], round.until),
            },
      parts: one.parts ?? [],
      visibility: one.visibility ?? 'participants',
    };
  });
}

export function interpretMilestones(context: PlanContext): readonly PlanMilestone[] {
  const { file } = context;
  const indicators = (file.indicators ?? []).map(({ id }) => id);
  uniqueIds(context, 'milestones');
  return (file.milestones ?? []).map((one, index) => {
    const path = ['milestones', index];
    checkKnown(context, [...path, 'indicator'], { value: one.indicator, known: indicators });
    return {
      id: one.id,
      text: one.text,
      due: writtenDate(one.date),
      contract:
        one.contract === undefined
          ? null
          : { text: one.contract.text ?? one.text, due: readWrittenDate(one.contract.date) },
      quantity: readQuantity(one.text),
      indicator: one.indicator ?? null,
      done: exactDay(context, [...path, 'done'], one.done),
      forecast: exactDay(context, [...path, 'forecast'], one.forecast),
      approvals: (one.approvals ?? []).map(({ what, by, on }, place) => ({
        what,
        by: by ?? null,
        on: exactDay(context, [...path, 'approvals', place, 'on'], on),
      })),
    };
  });
}

export function interpretMilestonePlans(context: PlanContext): readonly MilestonePlan[] {
  const { file } = context;
  const milestones = (file.milestones ?? []).map(({ id }) => id);
  uniqueIds(context, 'milestonePlans');
  return (file.milestonePlans ?? []).map(({ id, title, baseline, rows }, index) => ({
    ...{ id, title, baseline },
    rows: rows.map((row, place) => {
      const path = ['milestonePlans', index, 'rows', place, 'milestone'];
      checkKnown(context, path, { value: row.milestone, known: milestones });
      return {
        due: readWrittenDate(row.date),
        text: row.text,
        quantity: readQuantity(row.text),
        milestone: row.milestone ?? null,
      };
    }),
  }));
}

export function interpretIndicators(context: PlanContext): readonly Indicator[] {
  uniqueIds(context, 'indicators');
  return (context.file.indicators ?? []).map(({ id, name, unit, per }) => ({ id, name, unit, per }));
}

export function interpretObservations(context: PlanContext): readonly Observation[] {
  const { file, findings } = context;
  const indicators = (file.indicators ?? []).map(({ id }) => id);
  const organisations = (file.organisations ?? []).map(({ id }) => id);
  return (file.observations ?? []).flatMap((one, index): Observation[] => {
    const path = ['observations', index];
    checkKnown(context, [...path, 'indicator'], { value: one.indicator, known: indicators });
    checkKnown(context, [...path, 'organisation'], { value: one.organisation, known: organisations });
    const value = readCount(one.value);
    if (value === null) findings.problem([...path, 'value'], one.value, planProblemWords.count);
    const on = exactDay(context, [...path, 'on'], one.on);
    if (value === null || on === null) return [];
    const source = `plan:observations[${String(index)}]`;
    return [{ indicator: one.indicator, organisation: one.organisation ?? null, value, on, source }];
  });
}

export function interpretRemainingItems(context: PlanContext): readonly RemainingItem[] {
  uniqueIds(context, 'remainingItems');
  return (context.file.remainingItems ?? []).map((one, index) => ({
    id: one.id,
    text: one.text,
    owner: onePerson(context, ['remainingItems', index, 'owner'], one.owner),
    acceptedBy: one.acceptedBy ?? null,
    on: exactDay(context, ['remainingItems', index, 'on'], one.on),
  }));
}

function versionOf(context: PlanContext, path: PlanPath, raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const version = readVersion(raw);
  if (version === null) context.findings.problem(path, raw, planProblemWords.version);
  return version;
}

function uniqueIds(
  { file, findings }: PlanContext,
  key: 'deliverables' | 'milestones' | 'milestonePlans' | 'indicators' | 'remainingItems',
): void {
  const list: readonly { readonly id: string }[] = file[key] ?? [];
  reportRepeated(
    findings,
    list.map(({ id }, index) => ({ value: id, path: [key, index, 'id'] })),
  );
}
