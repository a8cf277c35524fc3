/** The 5×5 matrix: every scored risk by id in its cell, cells coloured where the programme's thresholds turn (R2, F10). */
import { chartWords as words } from '../i18n/chart-words.ts';
import { listOf } from '../i18n/format.ts';
import { recordColumns } from '../i18n/record-words.ts';
import { colourWords } from '../i18n/status-words.ts';
import type { RankedRisk } from '../programme/risk/rank-risks.ts';
import type { Thresholds } from '../programme/status/thresholds.ts';
import type { RiskChart } from './chart.ts';
import type { SectionContext } from './section-context.ts';

type CellColour = RiskChart['cells'][number]['colour'];
const SCALE = [1, 2, 3, 4, 5] as const;

/** `ranked` holds at least one scored risk. */
export function riskChart({ locale, now }: SectionContext, ranked: readonly RankedRisk[]): RiskChart {
  const scored = ranked.flatMap(({ risk, value }) => (value === null ? [] : [{ risk, value }]));
  const unscored = ranked.length - scored.length;
  const highest = Math.max(...scored.map(({ value }) => value));
  const count = (colour: CellColour) =>
    scored.filter(({ value }) => colourOf(value, now.thresholds) === colour).length;
  const numbers = {
    ...{ red: count('red'), yellow: count('yellow'), all: scored.length, value: highest },
    ids: listOf(
      locale,
      scored.filter(({ value }) => value === highest).map(({ risk }) => riskId(risk.id)),
    ),
  };
  const sums = scored.map(
    ({ risk, value }) =>
      `${riskId(risk.id)}: ${risk.probability ?? ''} × ${risk.consequence ?? ''} = ${value}`,
  );
  return {
    kind: 'risk',
    id: 'risks',
    title: (numbers.red + numbers.yellow === 0 ? words.risksGreen : words.riskTitle)[locale](numbers),
    desc: [
      `${sums.join(', ')}.`,
      ...(unscored === 0 ? [] : [words.risksUnscored[locale]({ count: unscored })]),
    ].join(' '),
    probabilityTitle: recordColumns.probability[locale],
    consequenceTitle: recordColumns.consequence[locale],
    cells: SCALE.flatMap((consequence) =>
      SCALE.map((probability) => ({
        probability,
        consequence,
        colour: colourOf(probability * consequence, now.thresholds),
        ids: scored
          .filter(({ risk }) => risk.probability === probability && risk.consequence === consequence)
          .map(({ risk }) => riskId(risk.id)),
      })),
    ),
    key: keyOf(locale, now.thresholds),
  };
}

/** As the register's table writes it. */
export function riskId(id: string): string {
  return id.toUpperCase();
}

function colourOf(value: number, { yellowRisk, redRisk }: Thresholds): CellColour {
  if (value >= redRisk) return 'red';
  return value >= yellowRisk ? 'yellow' : 'green';
}

function keyOf(locale: SectionContext['locale'], { yellowRisk, redRisk }: Thresholds): RiskChart['key'] {
  const name = (colour: CellColour) => colourWords[colour][locale];
  return [
    { colour: 'green', text: words.riskBelow[locale]({ colour: name('green'), limit: yellowRisk }) },
    { colour: 'yellow', text: words.riskFrom[locale]({ colour: name('yellow'), limit: yellowRisk }) },
    { colour: 'red', text: words.riskFrom[locale]({ colour: name('red'), limit: redRisk }) },
  ];
}
