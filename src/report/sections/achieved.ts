/** What leaders say they have done since the last report, in their own words; a text said twice is said once. */
import { sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import { activityName, planLanguage } from '../activity-text.ts';
import type { Block } from '../document.ts';
import { ownStatements } from '../own-statements.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

/** A month has at most five weeks. */
const MOST = 5;

export function achieved(context: SectionContext) {
  const { locale, now } = context;
  const items = now.activities.flatMap(({ activity }) => {
    const said = ownStatements(context, { activity: activity.number, field: 'done', most: MOST });
    return said.map((one, index) => ({
      ...one,
      term: index === 0 ? activityName(activity) : '',
      lang: planLanguage(context.facts),
    }));
  });
  const blocks: Block[] =
    items.length === 0
      ? [{ type: 'paragraph', rich: plain(sectionWords.nothingDone[locale]), sources: [] }]
      : [{ type: 'facts', items }];
  return { title: sectionTitles.achieved[locale], place: 'body' as const, blocks };
}
