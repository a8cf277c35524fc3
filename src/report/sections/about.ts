/** How the report was made: what it builds on, what the colours mean and where they turn in this programme (R2). */
import { number } from '../../i18n/format.ts';
import { reportTitles, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import { plain } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

export function about({ locale, facts, now }: SectionContext) {
  const { redAfterDays, materialPercent, materialAmount, yellowRisk, redRisk } = now.thresholds;
  const limits = sectionWords.thresholds[locale]({
    ...{ days: redAfterDays, percent: materialPercent, yellow: yellowRisk, red: redRisk },
    amount: number(locale, materialAmount),
    currency: facts.programme.currency,
  });
  const texts = [sectionWords.about[locale], reportTitles.definition[locale], limits];
  return {
    title: sectionTitles.about[locale],
    place: 'body' as const,
    blocks: texts.map((text) => ({
      type: 'paragraph' as const,
      rich: plain(text),
      sources: text === limits ? ['plan:thresholds'] : [],
    })),
  };
}
