/** How the report was made: what it builds on, what the colours mean. */
import { reportTitles, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

export function about({ locale }: SectionContext) {
  return {
    title: sectionTitles.about[locale],
    place: 'body' as const,
    blocks: [
      { type: 'paragraph' as const, rich: plain(sectionWords.about[locale]), sources: [] },
      { type: 'paragraph' as const, rich: plain(reportTitles.definition[locale]), sources: [] },
    ],
  };
}
