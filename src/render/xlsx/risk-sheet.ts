/** The risk list, highest value first: value = probability × consequence as a formula; the unscored say so (F10, T25). */
import { recordColumns, recordWords } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { workbookColumns as words } from '../../i18n/report-workbook-words.ts';
import type { ReportSheet, SheetCell } from '../../programme/report-workbook.ts';
import { rankRisks, type RankedRisk, type RiskTrend } from '../../programme/risk/rank-risks.ts';
import { personName } from '../../report/leader.ts';
import type { SectionContext } from '../../report/section-context.ts';
import { column, count, text } from './cells.ts';
import { filledSheet } from './filled-sheet.ts';

const TREND = {
  rising: recordWords.up,
  falling: recordWords.down,
  steady: recordWords.same,
} as const satisfies Record<RiskTrend, unknown>;

export function riskSheets({ locale, facts }: SectionContext): readonly ReportSheet[] {
  const { programme } = facts;
  const scored = (title: string): string => words.score[locale]({ title });
  return filledSheet<RankedRisk>({
    ...{ id: 'risks', locale, things: rankRisks(programme.risks) },
    fields: [
      { column: column('id', words.id[locale]), cell: ({ risk }) => text(risk.id.toUpperCase()) },
      {
        column: column('risk', recordColumns.threat[locale], 'prose'),
        cell: ({ risk }) => text(risk.text),
      },
      {
        column: column('vulnerability', words.vulnerability[locale], 'prose'),
        cell: ({ risk }) => text(risk.vulnerability),
      },
      { column: column('effect', words.inWords[locale], 'prose'), cell: ({ risk }) => text(risk.effect) },
      {
        column: column('probability', scored(recordColumns.probability[locale]), 'count'),
        always: true,
        cell: ({ risk }) => count(risk.probability),
      },
      {
        column: column('consequence', scored(recordColumns.consequence[locale]), 'count'),
        always: true,
        cell: ({ risk }) => count(risk.consequence),
      },
      {
        column: column('value', columnWords.value[locale], 'count'),
        always: true,
        cell: ({ value }) => valueCell(value, recordWords.unscored[locale]),
      },
      { column: column('rank', words.rank[locale], 'count'), cell: ({ rank }) => count(rank) },
      { column: column('before', words.valueBefore[locale], 'count'), cell: ({ before }) => count(before) },
      {
        column: column('trend', recordColumns.trend[locale]),
        cell: ({ trend }) => (trend === null ? null : text(TREND[trend][locale])),
      },
      {
        column: column('measures', recordColumns.measures[locale], 'prose'),
        cell: ({ risk }) => text(risk.measures.join('\n')),
      },
      {
        column: column('owner', columnWords.owner[locale]),
        cell: ({ risk }) => (risk.owner === null ? null : text(personName(programme, risk.owner))),
      },
    ],
    sources: ({ risk }) => [`plan:risks[${programme.risks.indexOf(risk)}]`],
  });
}

function valueCell(value: number | null, unscored: string): SheetCell {
  return value === null
    ? text(unscored)
    : { is: 'formula', formula: { of: 'product', factors: ['probability', 'consequence'] }, result: value };
}
