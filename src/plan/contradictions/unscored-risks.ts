/** Risks without probability and consequence are "ej värderad"; the leader is asked to score them (T25). */
import { planQuestionWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const unscoredRisks: PlanRule = ({ findings, programme }) => {
  const unscored = programme.risks.filter((risk) => risk.probability === null || risk.consequence === null);
  if (unscored.length === 0) return;
  findings.question({
    id: 'risks',
    about: ['risks'],
    raw: unscored.map(({ text }) => text).join(' · '),
    readings: [],
    confidence: 'unsure',
    text: say(planQuestionWords.risks, { count: unscored.length }),
  });
};
