/**
 * Work that follows a decision point in the plan but starts before it is taken (T12: BP2 falls at the end of August
 * 2016, while block 1.1 starts in August).
 */
import { planQuestionWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const decisionOverlap: PlanRule = ({ findings, programme }) => {
  programme.activities.forEach(({ number, decisionPoint, period: { end, raw } }, index) => {
    if (decisionPoint === null || end === null) return;
    const early = programme.activities
      .slice(index + 1)
      .filter(({ period: { start } }) => start !== null && Temporal.PlainDate.compare(start, end) <= 0);
    if (early.length === 0) return;
    const started = early.map((activity) => activity.number);
    findings.question({
      id: `overlap:${decisionPoint}`,
      about: ['activities', index, 'period'],
      raw: [
        `${number}: ${raw}`,
        ...early.map((activity) => `${activity.number}: ${activity.period.raw}`),
      ].join(' · '),
      readings: started,
      confidence: 'likely',
      text: say(planQuestionWords.overlap, { point: decisionPoint, ends: end, started }),
    });
  });
};
