/**
 * A funder's condition that the plan itself meets with nothing to spare, or not at all (R10, N22, F11), on the programme's
 * first day; where no start is written, on the document's.
 */
import { planStructureWords } from '../../i18n/plan-structure-words.ts';
import { say } from '../../i18n/say.ts';
import { checkConditions } from '../../programme/condition/check-conditions.ts';
import type { PlanRule } from '../plan-facts.ts';

export const conditionMargin: PlanRule = ({ findings, programme }) => {
  const day = programme.start ?? programme.document.date;
  if (day === null) return;
  checkConditions(programme, day).forEach(({ condition, actual, required, of, margin }, index) => {
    if (margin > 0) return;
    findings.warning({
      id: `condition:${condition.id}`,
      about: ['conditions', index],
      raw: condition.text,
      text: say(margin === 0 ? planStructureWords.noMargin : planStructureWords.notMet, {
        ...{ actual, required, of },
      }),
    });
  });
};
