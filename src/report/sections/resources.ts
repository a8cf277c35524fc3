/** Securing of leaders and resources: who is missing, in the plan's own words. */
import { sectionTitles } from '../../i18n/report-words.ts';
import { resourceWords as securingWords } from '../../i18n/resource-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { resourceOwner, unsecuredOf } from '../../programme/resource/unsecured.ts';
import { activityName, planLanguage } from '../activity-text.ts';
import type { Block } from '../document.ts';
import { leaderText } from '../leader-text.ts';
import { plain, quote } from '../rich.ts';
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
    blocks.push(...securing(context, total));
  }
  return { title: sectionTitles.resources[locale], place: 'body' as const, blocks };
}

/** How many are secured, whom one asks for the others, and which shares of people's time are still open (T19). */
function securing({ locale, facts }: SectionContext, total: number): readonly Block[] {
  const open = unsecuredOf(facts.programme);
  const owner = resourceOwner(facts.programme);
  const counted =
    open.length === total
      ? securingWords.noneSecured[locale]({ total })
      : securingWords.securedOf[locale]({ secured: total - open.length, total });
  const ask = open.length === 0 || owner === null ? '' : ` ${securingWords.askOwner[locale]({ owner })}`;
  const text: Block = { type: 'paragraph', rich: plain(counted + ask), sources: ['plan:resources'] };
  // "Del av ordinarie" is no share that somebody has to free.
  const shares = open.filter(({ resource }) => /\d/u.test(resource.share ?? ''));
  if (shares.length === 0) return [text];
  return [
    text,
    { type: 'heading', rich: plain(securingWords.openShares[locale]) },
    {
      type: 'facts',
      items: shares.map(({ resource, index }) => ({
        term: resource.raw,
        lang: planLanguage(facts),
        rich: [quote(resource.share ?? '', planLanguage(facts))],
        sources: [`plan:resources[${String(index)}]`],
      })),
    },
  ];
}
