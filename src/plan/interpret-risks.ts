/** Risks without scores stay unscored ("ej värderad"); a sub-bullet is a risk under its parent (T25). */
import type { Risk } from '../programme/risk/risk.ts';
import { reportRepeated, type PlanContext } from './plan-context.ts';
import { exactDay, onePerson } from './plan-references.ts';

export function interpretRisks(context: PlanContext): readonly Risk[] {
  const { file, findings } = context;
  const written = file.risks ?? [];
  const ids = written.map(({ id }, index) => id ?? `r${String(index + 1)}`);
  reportRepeated(
    findings,
    ids.map((value, index) => ({
      value,
      path: ['risks', index, written[index]?.id === undefined ? 'text' : 'id'],
    })),
  );
  return written.flatMap((risk, index): Risk[] => {
    const id = ids[index] ?? '';
    const visibility = risk.visibility ?? 'internal';
    const parts = (risk.parts ?? []).map((text, part) => ({
      id: `${id}-${String(part + 1)}`,
      text,
      parent: id,
      probability: null,
      consequence: null,
      vulnerability: null,
      effect: null,
      needsAction: null,
      measures: [],
      owner: null,
      history: [],
      visibility,
    }));
    return [
      {
        id,
        text: risk.text,
        parent: null,
        probability: risk.probability ?? null,
        consequence: risk.consequence ?? null,
        vulnerability: risk.vulnerability ?? null,
        effect: risk.effect ?? null,
        needsAction: risk.needsAction ?? null,
        measures: risk.measures ?? [],
        owner: onePerson(context, ['risks', index, 'owner'], risk.owner),
        history: (risk.history ?? []).flatMap(({ on, probability, consequence }, place) => {
          const day = exactDay(context, ['risks', index, 'history', place, 'on'], on);
          return day === null ? [] : [{ on: day, probability, consequence }];
        }),
        visibility,
      },
      ...parts,
    ];
  });
}
