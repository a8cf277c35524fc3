/** What the plan leaves open: the least certain first, and no more of them than one reads. */
import { sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import type { Confidence } from '../../programme/confidence.ts';
import type { Block } from '../document.ts';
import { plain, quiet } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

const MOST = 6;
const RANK: Record<Confidence, number> = { unsure: 0, likely: 1, sure: 2 };

export function questions({ locale, facts }: SectionContext) {
  const all = [...facts.questions].sort((a, b) => RANK[a.confidence] - RANK[b.confidence]);
  const blocks: Block[] =
    all.length === 0
      ? [{ type: 'paragraph', rich: plain(words.noQuestions[locale]), sources: [] }]
      : [
          {
            type: 'paragraph',
            rich: plain(words.questionCount[locale]({ count: all.length })),
            sources: all.map(({ about }) => `plan:${about}`),
          },
          {
            type: 'list',
            ordered: false,
            items: all
              .slice(0, MOST)
              .map((one) => ({ rich: plain(one.text[locale]), sources: [`plan:${one.about}`] })),
          },
        ];
  if (all.length > MOST) {
    const rest = words.moreQuestions[locale]({ count: all.length - MOST });
    const sources = all.slice(MOST).map(({ about }) => `plan:${about}`);
    blocks.push({ type: 'paragraph', rich: [quiet(rest)], sources });
  }
  return { title: sectionTitles.questions[locale], place: 'body' as const, blocks };
}
