/** What the document itself says is not settled yet (T02: "Resurssäkring kvarstår"). */
import { planQuestionWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const openItems: PlanRule = ({ file, findings }) => {
  (file.document.openItems ?? []).forEach(({ where, raw }, index) => {
    findings.question({
      id: `open-item:${String(index + 1)}`,
      about: ['document', 'openItems', index],
      raw,
      readings: [],
      confidence: 'unsure',
      text: say(planQuestionWords.openItem, { raw, where }),
    });
  });
};
