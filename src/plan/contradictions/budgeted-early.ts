/**
 * Money for something that has not begun: a budget line of a year names an activity that starts in a later year (N13:
 * Faggruppe 5 is planned for January 2007, yet stands in the budget for 2006).
 */
import { planStructureWords } from '../../i18n/plan-structure-words.ts';
import { say } from '../../i18n/say.ts';
import { sameText } from '../plan-context.ts';
import type { PlanRule } from '../plan-facts.ts';

export const budgetedEarly: PlanRule = ({ findings, programme }) => {
  programme.economy.lines.forEach(({ category, contents, year }, index) => {
    if (year === null) return;
    for (const { number, title, period } of programme.activities) {
      if (period.start === null || period.start.year <= year) continue;
      const place = contents.findIndex((item) => sameText(item, title));
      if (place < 0 && !sameText(category, title)) continue;
      findings.question({
        id: `budgeted-early:${number}:${String(year)}`,
        about: ['budget', 'lines', index, ...(place < 0 ? ['category'] : ['contents', place])],
        raw: `${String(year)}: ${contents[place] ?? category} · ${number}: ${period.raw}`,
        readings: [String(year), String(period.start.year)],
        confidence: 'likely',
        text: say(planStructureWords.budgetedEarly, { title, year, starts: period.start }),
      });
    }
  });
};
