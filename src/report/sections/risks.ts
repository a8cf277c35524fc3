/**
 * The risk register, highest value first, ties side by side (F10): probability × consequence, trend, what is done about
 * it. The unscored are named as such and never as small (T25).
 */
import { recordColumns as column, recordWords } from '../../i18n/record-words.ts';
import { columnWords, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { rankRisks, type RankedRisk, type RiskTrend } from '../../programme/risk/rank-risks.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block, Row } from '../document.ts';
import { personName } from '../leader.ts';
import { plain, quiet, quote, strong } from '../rich.ts';
import { riskChart, riskId } from '../risk-chart.ts';
import type { SectionContext } from '../section-context.ts';
import { numbers, row, tableOf, withoutEmptyColumns } from '../table.ts';

const TREND = {
  rising: { sign: '▲', phrase: recordWords.up },
  falling: { sign: '▼', phrase: recordWords.down },
  steady: { sign: '=', phrase: recordWords.same },
} as const satisfies Record<RiskTrend, unknown>;

export function risks(context: SectionContext) {
  return { title: sectionTitles.risks[context.locale], place: 'body' as const, blocks: blocksOf(context) };
}

function blocksOf(context: SectionContext): readonly Block[] {
  const { locale, facts } = context;
  const all = facts.programme.risks;
  if (all.length === 0) {
    const isHidden = (facts.whole?.risks.length ?? 0) > 0;
    const text = isHidden ? words.risksHidden[locale] : words.noRisks[locale];
    return [{ type: 'paragraph', rich: plain(text), sources: [] }];
  }
  const ranked = rankRisks(all);
  if (ranked.every(({ value }) => value === null)) {
    return [
      { type: 'paragraph', rich: plain(words.risksUnscored[locale]), sources: [] },
      {
        type: 'list',
        ordered: false,
        items: all.map((risk, index) => ({
          rich: [quote(risk.text, planLanguage(facts))],
          sources: [`plan:risks[${index}]`],
        })),
      },
    ];
  }
  const withTrend = ranked.some(({ trend }) => trend !== null);
  const columns = [
    column.threat[locale],
    ...[column.probability, column.consequence, column.value].map((one) => numbers(one[locale])),
    ...(withTrend ? [column.trend[locale]] : []),
    column.measures[locale],
    columnWords.owner[locale],
  ];
  const rows = ranked.map((one) => riskRow(context, one, withTrend));
  const table = withoutEmptyColumns(tableOf(words.risksCaption[locale], columns, rows));
  return [{ type: 'chart', chart: riskChart(context, ranked), table }];
}

function riskRow(
  { locale, facts }: SectionContext,
  { risk, value, trend }: RankedRisk,
  withTrend: boolean,
): Row {
  const { programme } = facts;
  const lang = planLanguage(facts);
  const score = (number: number | null) => (number === null ? '–' : String(number));
  return row(
    [
      [
        strong(`${riskId(risk.id)} `),
        quote(risk.text, lang),
        ...(risk.effect === null ? [] : [quiet(' → '), quote(risk.effect, lang)]),
      ],
      score(risk.probability),
      score(risk.consequence),
      value === null ? [quiet(recordWords.unscored[locale])] : [strong(String(value))],
      ...(withTrend ? [trend === null ? '–' : `${TREND[trend].sign} ${TREND[trend].phrase[locale]}`] : []),
      risk.measures.length === 0 ? '–' : [quote(risk.measures.join('; '), lang)],
      risk.owner === null ? '–' : personName(programme, risk.owner),
    ],
    [`plan:risks[${programme.risks.indexOf(risk)}]`],
  );
}
