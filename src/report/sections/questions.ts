/** What the plan leaves open and who has been asked. */
import { sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import type { Block } from '../document.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

export function questions({ locale, facts }: SectionContext) {
  const all = facts.questions;
  const blocks: Block[] =
    all.length === 0
      ? [{ type: 'paragraph', rich: plain(words.noQuestions[locale]), sources: [] }]
      : [
          { type: 'paragraph', rich: plain(words.questionCount[locale]({ count: all.length })), sources: [] },
          {
            type: 'list',
            ordered: false,
            items: all.map((one) => ({ rich: plain(one.text[locale]), sources: [`plan:${one.about}`] })),
          },
        ];
  return { title: sectionTitles.questions[locale], place: 'body' as const, blocks };
}
