/** Risks without scores stay unscored ("ej värderad"); a sub-bullet is a risk under its parent (T25). */
import type { Risk } from '../programme/programme.ts';
import { reportRepeated, type PlanContext } from './plan-context.ts';

export function interpretRisks({ file, findings }: PlanContext): readonly Risk[] {
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
    const parts = (risk.parts ?? []).map((text, part) => ({
      id: `${id}-${String(part + 1)}`,
      text,
      parent: id,
      probability: null,
      consequence: null,
    }));
    return [
      {
        id,
        text: risk.text,
        parent: null,
        probability: risk.probability ?? null,
        consequence: risk.consequence ?? null,
      },
      ...parts,
    ];
  });
}
