/** Who is asked for help, in the leaders' own words: what cannot wait for the month's report. */
import { weeklyWords } from '../../i18n/weekly-words.ts';
import { activityName, answerLanguage, planLanguage } from '../activity-text.ts';
import type { Block } from '../document.ts';
import { plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { isOpen } from '../situation.ts';

export function help(context: SectionContext) {
  const { locale, facts, now } = context;
  const items = now.activities.flatMap((one) => {
    const { answer, activity, fresh } = one;
    const said = answer?.help.trim() ?? '';
    if (answer === null || said === '' || !fresh || !isOpen(one)) return [];
    return [
      {
        term: activityName(activity),
        lang: planLanguage(facts),
        rich: [quote(said, answerLanguage(facts, answer))],
        sources: [answer.id],
      },
    ];
  });
  const blocks: Block[] =
    items.length === 0
      ? [{ type: 'paragraph', rich: plain(weeklyWords.noHelp[locale]), sources: [] }]
      : [{ type: 'facts', items }];
  return { title: weeklyWords.help[locale], place: 'front' as const, blocks };
}
