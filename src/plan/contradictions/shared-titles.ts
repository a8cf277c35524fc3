/** Activities with the same title: the number tells them apart (T12: 1.1 and 1.2). */
import { planWarningWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const sharedTitles: PlanRule = ({ findings, programme }) => {
  const byTitle = Map.groupBy(programme.activities, ({ title }) => title.toLowerCase());
  for (const group of byTitle.values()) {
    const [first] = group;
    if (first === undefined || group.length < 2) continue;
    const numbers = group.map(({ number }) => number);
    findings.warning({
      id: `same-title:${numbers.join('+')}`,
      about: ['activities', programme.activities.indexOf(first), 'title'],
      raw: first.title,
      text: say(planWarningWords.sameTitle, { numbers, title: first.title }),
    });
  }
};
