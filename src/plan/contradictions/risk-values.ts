/** A risk value in the register that is not probability times consequence is a question; the product counts (F10). */
import { minutesQuestionWords } from '../../i18n/minutes-question-words.ts';
import { say } from '../../i18n/say.ts';
import { riskValue } from '../../programme/risk/rank-risks.ts';
import type { PlanRule } from '../plan-facts.ts';
import { readCount } from '../read-count.ts';

export const riskValues: PlanRule = ({ file, findings }) => {
  (file.risks ?? []).forEach(({ id, text, probability, consequence, value: raw }, index) => {
    const value = riskValue({ probability: probability ?? null, consequence: consequence ?? null });
    if (raw === undefined || value === null || readCount(raw) === value) return;
    findings.question({
      id: `risk-value:${id ?? `r${String(index + 1)}`}`,
      about: ['risks', index, 'value'],
      raw,
      readings: [String(value), raw],
      confidence: 'likely',
      text: say(minutesQuestionWords.riskValue, { risk: text, raw, value }),
    });
  });
};
