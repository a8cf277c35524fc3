/** Risks by value, the unscored named as such and never as small (T25). */
import { columnWords as column, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import type { Risk } from '../../programme/risk/risk.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block } from '../document.ts';
import { plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

export function risks(context: SectionContext) {
  return { title: sectionTitles.risks[context.locale], place: 'body' as const, blocks: blocksOf(context) };
}

function blocksOf({ locale, facts }: SectionContext): readonly Block[] {
  const all = facts.programme.risks;
  if (all.length === 0) return [{ type: 'paragraph', rich: plain(words.noRisks[locale]), sources: [] }];
  const lang = planLanguage(facts);
  const item = (risk: Risk) => ({
    rich: [quote(risk.text, lang)],
    sources: [`plan:risks[${all.indexOf(risk)}]`],
  });
  if (all.every((risk) => riskValue(risk) === null)) {
    return [
      { type: 'paragraph', rich: plain(words.risksUnscored[locale]), sources: [] },
      { type: 'list', ordered: false, items: all.map(item) },
    ];
  }
  const sorted = [...all].sort((a, b) => (riskValue(b) ?? -1) - (riskValue(a) ?? -1));
  return [
    {
      type: 'table',
      caption: words.risksCaption[locale],
      columns: [{ title: column.risk[locale] }, { title: column.value[locale], align: 'right' }],
      rows: sorted.map((risk) => ({
        cells: [item(risk).rich, plain(String(riskValue(risk) ?? words.unscored[locale]))],
        sources: item(risk).sources,
      })),
    },
  ];
}

/** Probability × consequence; `null` when either is missing. */
export function riskValue({ probability, consequence }: Risk): number | null {
  return probability === null || consequence === null ? null : probability * consequence;
}
