/**
 * The same milestone, with the same date, listed twice in one milestone plan (N03: MinSide 01.01.07 in the original plan).
 * The rows stay as they are; whether it is one milestone is a question.
 */
import { planStructureWords } from '../../i18n/plan-structure-words.ts';
import { say } from '../../i18n/say.ts';
import type { MilestonePlan } from '../../programme/delivery/delivery.ts';
import { sameText } from '../plan-context.ts';
import type { PlanRule } from '../plan-facts.ts';

export const milestoneTwice: PlanRule = ({ findings, programme }) => {
  programme.milestonePlans.forEach(({ id, title, rows }, index) => {
    rows.forEach((row, place) => {
      const places = rows.flatMap((other, at) => (isSame(row, other) ? [at] : []));
      if (places.length < 2 || places[0] !== place) return;
      findings.question({
        id: `milestone-twice:${id}:${String(place + 1)}`,
        about: ['milestonePlans', index, 'rows', places[1] ?? place],
        raw: places.map((at) => `${rows[at]?.due.raw ?? ''} ${rows[at]?.text ?? ''}`).join(' · '),
        readings: ['1', String(places.length)],
        confidence: 'likely',
        text: say(planStructureWords.milestoneTwice, {
          ...{ plan: title, text: row.text, date: row.due.raw },
          times: places.length,
        }),
      });
    });
  });
};

function isSame(row: MilestonePlan['rows'][number], other: MilestonePlan['rows'][number]): boolean {
  return sameText(row.text, other.text) && sameText(row.due.raw, other.due.raw);
}
