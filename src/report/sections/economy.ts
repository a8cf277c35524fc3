/** Lines and totals where the plan has them; otherwise the plan's own reasons, in words and never as 0 (T23). */
import { columnWords as column, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block } from '../document.ts';
import { amountText, economyTotals } from '../economy-totals.ts';
import { plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

export function economy(context: SectionContext) {
  return { title: sectionTitles.economy[context.locale], place: 'body' as const, blocks: blocksOf(context) };
}

function blocksOf(context: SectionContext): readonly Block[] {
  const { locale, facts } = context;
  const { lines, unavailable } = facts.programme.economy;
  if (unavailable.length > 0) {
    return [
      { type: 'paragraph', rich: plain(words.economyNone[locale]), sources: [] },
      {
        type: 'list',
        ordered: false,
        items: unavailable.map((text, index) => ({
          rich: [quote(text, planLanguage(facts))],
          sources: [`plan:economy.unavailable[${index}]`],
        })),
      },
    ];
  }
  if (lines.length === 0) {
    return [{ type: 'paragraph', rich: plain(words.noLines[locale]), sources: ['plan:economy'] }];
  }
  return [linesTable(context)];
}

function linesTable({ locale, facts }: SectionContext): Block {
  const {
    currency,
    economy: { lines },
  } = facts.programme;
  const totals = economyTotals(lines);
  const right = { align: 'right' as const };
  return {
    type: 'table',
    caption: `${words.economyCaption[locale]}, ${currency}`,
    columns: [
      { title: column.line[locale] },
      { title: column.budget[locale], ...right },
      { title: column.outcome[locale], ...right },
    ],
    rows: [
      ...lines.map((line, index) => ({
        cells: [
          [quote(line.category, planLanguage(facts))],
          plain(amountText(locale, line.budget)),
          plain(line.outcome === null ? '–' : amountText(locale, line.outcome)),
        ],
        sources: [`plan:economy.lines[${index}]`],
      })),
      {
        cells: [
          plain(column.total[locale]),
          plain(amountText(locale, totals.budget)),
          plain(totals.outcome === null ? '–' : amountText(locale, totals.outcome)),
        ],
        sources: ['plan:economy.lines'],
      },
    ],
  };
}
