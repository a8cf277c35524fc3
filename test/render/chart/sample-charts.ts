/** Every kind of chart at its worst: very many rows, very long words, one row, nothing counted, everything in one place. */
import type {
  BudgetChart,
  BulletChart,
  Chart,
  CurveChart,
  HeatChart,
  RiskChart,
  TimelineChart,
} from '../../../src/report/chart.ts';

const LONG = 'Upphandlingsförfarandeutvärdering för kommunförbundens tillgänglighetsredogörelser';
const drawn = { id: 'x', title: 'Budskapet', desc: 'Siffrorna' };
const range = (length: number) => Array.from({ length }, (_, index) => index);
const COLOURS = ['green', 'yellow', 'red', 'grey', null] as const;

function heat(rows: number, weeks: number): HeatChart {
  return {
    ...drawn,
    kind: 'heat',
    weekTitle: 'Vecka',
    weeks: range(weeks).map((week) => String(1 + ((week + 36) % 52))),
    rows: range(rows).map((row) => ({
      number: `${row + 1}.10`,
      title: `${row + 1}.10 ${LONG}`,
      cells: range(weeks).map((week) => COLOURS[(row + week) % COLOURS.length] ?? null),
    })),
    key: [
      { colour: 'green', text: 'grön: enligt plan' },
      { colour: 'yellow', text: 'gul: avvikelse, hanteras' },
      { colour: 'red', text: 'röd: behöver beslut' },
      { colour: 'grey', text: 'grå: saknas' },
    ],
  };
}

function timeline(rows: number, months: number, today: number | null): TimelineChart {
  return {
    ...drawn,
    kind: 'timeline',
    days: months * 30,
    months: range(months).map((month) => ({
      day: month * 30,
      label: `sep ${2016 + Math.floor(month / 12)}`,
    })),
    today: today === null ? null : { day: today, label: '28 okt.' },
    rows: range(rows).map((row) => ({
      number: `${row + 1}.10`,
      title: `${row + 1}.10 ${LONG}`,
      start: row % 3 === 0 ? null : row % (months * 30),
      contract: months * 15,
      baseline: row % 5 === 0 ? null : months * 16,
      forecast: months * 20,
      done: row % 2 === 0 ? months * 18 : null,
      late: row % 4 === 0,
    })),
    key: { contract: 'Kontrakt', baseline: 'Plan nu', forecast: 'Prognos', done: 'Klar' },
  };
}

function bullet(rows: number, actual: number | null, promised: number): BulletChart {
  return {
    ...drawn,
    kind: 'bullet',
    rows: range(rows).map(() => ({
      label: LONG,
      unit: 'e-tjänster',
      target: 60,
      promised,
      actual,
      actualText: actual === null ? '–' : String(actual),
      promisedText: `${promised} till 30 september 2017`,
      targetText: 'Hela målet 60',
    })),
  };
}

function budget(rows: number, scale: number, name = LONG): BudgetChart {
  return {
    ...drawn,
    kind: 'budget',
    rows: range(rows).map((row) => ({
      label: `${row + 1} ${name}`,
      budget: row % 7 === 6 ? 0 : scale * (row + 1),
      outcome: row % 4 === 3 ? null : row % 5 === 4 ? -scale : scale * (row + 2) * 0.9,
      forecast: row % 2 === 0 ? scale * (row + 1) * 1.1 : null,
      valueText: row % 4 === 3 ? 'utfall saknas, budget 12 180 000' : '10 999 999,50 av 12 180 000',
      forecastText: row % 2 === 0 ? 'prognos 13 398 000' : null,
      over: row % 3 === 0 ? { text: '1 180 000 över', colour: row % 2 === 0 ? 'yellow' : 'red' } : null,
    })),
    key: { budget: 'Budget', outcome: 'Utfall', forecast: 'Prognos' },
  };
}

function risk(ids: (cell: number) => readonly string[]): RiskChart {
  return {
    ...drawn,
    kind: 'risk',
    probabilityTitle: 'Sannolikhet',
    consequenceTitle: 'Konsekvens',
    cells: range(25).map((cell) => ({
      probability: 1 + (cell % 5),
      consequence: 1 + Math.floor(cell / 5),
      colour: cell > 15 ? 'red' : cell > 7 ? 'yellow' : 'green',
      ids: ids(cell),
    })),
    key: [
      { colour: 'green', text: 'grön: under 8' },
      { colour: 'yellow', text: 'gul: från 8' },
      { colour: 'red', text: 'röd: från 15' },
    ],
  };
}

function curve(months: number, counted: (month: number) => number | null, target: number): CurveChart {
  return {
    ...drawn,
    kind: 'curve',
    target,
    points: range(months).map((month) => {
      const promised = Math.round((target * month) / Math.max(1, months - 1));
      const actual = counted(month);
      return {
        label: `sep ${2016 + Math.floor(month / 12)}`,
        promised,
        promisedText: String(promised),
        actual,
        actualText: actual === null ? '' : String(actual),
      };
    }),
    key: { promised: 'Enligt planen', actual: 'Räknat' },
  };
}

export const SAMPLE_CHARTS: Readonly<Record<string, Chart>> = {
  'heat, 40 rows × 17 weeks': heat(40, 17),
  'heat, one row, one week': heat(1, 1),
  'heat, nothing': heat(0, 0),
  'timeline, 40 rows, two years': timeline(40, 24, 400),
  'timeline, one row, today first': timeline(1, 3, 0),
  'timeline, today last': timeline(3, 12, 360),
  'timeline, nothing': timeline(0, 1, null),
  'bullet, 12 rows': bullet(12, 18, 20),
  'bullet, far past the target': bullet(1, 99_999, 1),
  'bullet, nothing counted': bullet(2, null, 0),
  'budget, 40 lines': budget(40, 1_000_000),
  'budget, one line with a short name': budget(1, 2_000, 'Resor'),
  'budget, all zero': budget(3, 0),
  'budget, nothing': budget(0, 1),
  'risk, three hundred in the matrix': risk((cell) => range(12).map((id) => `R${cell * 12 + id}`)),
  'risk, long ids': risk((cell) => (cell === 24 ? [`RISK-${LONG}`, 'R2'] : [])),
  'risk, one': risk((cell) => (cell === 12 ? ['R1'] : [])),
  'curve, four years': curve(48, (month) => (month < 30 ? month * 2 : null), 120),
  'curve, one month': curve(1, () => 7, 10),
  'curve, one count at the end': curve(12, (month) => (month === 11 ? 100_000 : null), 100_000),
  'curve, nothing promised': curve(5, (month) => (month === 2 ? 0 : null), 0),
};
