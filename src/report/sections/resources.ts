/** Securing of leaders and resources: who is missing, in the plan's own words. */
import { sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { activityName, planLanguage } from '../activity-text.ts';
import type { Block } from '../document.ts';
import { leaderText } from '../leader-text.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { isOpen } from '../situation.ts';

export function resources(context: SectionContext) {
  const { locale, facts, now } = context;
  const unled = now.activities.filter((one) => isOpen(one) && one.leader.confidence !== 'confirmed');
  const blocks: Block[] =
    unled.length === 0
      ? [{ type: 'paragraph', rich: plain(words.allLed[locale]), sources: ['plan:roles'] }]
      : [
          { type: 'heading', rich: plain(words.unled[locale]) },
          {
            type: 'facts',
            items: unled.map((one) => ({
              term: activityName(one.activity),
              lang: planLanguage(facts),
              rich: leaderText(context, one),
              sources: [`plan:activities[${one.index}].leader`],
            })),
          },
        ];
  const total = facts.programme.resources.length;
  if (total > 0) {
    const unsecured = facts.programme.resources.filter((one) => !one.secured).length;
    const text = words.unsecured[locale]({ unsecured, total });
    blocks.push({ type: 'paragraph', rich: plain(text), sources: ['plan:resources'] });
  }
  return { title: sectionTitles.resources[locale], place: 'body' as const, blocks };
}
