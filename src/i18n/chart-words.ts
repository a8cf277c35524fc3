/** What the charts of money, risks and growing counts say: their messages, their numbers and the words beside the bars. */
import { plural, words } from './phrase.ts';

interface Colours {
  readonly red: number;
  readonly yellow: number;
  readonly all: number;
}
interface Highest {
  readonly ids: string;
  readonly value: number;
}
interface Curve {
  readonly name: string;
  readonly actual: string;
  readonly promised: string;
  readonly month: string;
}

/** `2 röda och 1 gul risk`: only what there is. */
function counts({ red, yellow }: Colours, and: string, say: (name: 'red' | 'yellow', n: number) => string) {
  return [...(red === 0 ? [] : [say('red', red)]), ...(yellow === 0 ? [] : [say('yellow', yellow)])].join(
    and,
  );
}

export const chartWords = words({
  // budget
  under: {
    sv: (p: { amount: string }) => `Utfallet ligger ${p.amount} under budget`,
    nb: (p: { amount: string }) => `Regnskapet ligger ${p.amount} under budsjettet`,
    en: (p: { amount: string }) => `The outcome is ${p.amount} under budget`,
  },
  over: {
    sv: (p: { amount: string }) => `Utfallet ligger ${p.amount} över budget`,
    nb: (p: { amount: string }) => `Regnskapet ligger ${p.amount} over budsjettet`,
    en: (p: { amount: string }) => `The outcome is ${p.amount} over budget`,
  },
  equal: {
    sv: 'Utfallet är lika stort som budgeten',
    nb: 'Regnskapet er like stort som budsjettet',
    en: 'The outcome equals the budget',
  },
  partKnown: {
    sv: (p: { known: number; all: number }) => `Utfall finns för ${p.known} av ${p.all} poster`,
    nb: (p: { known: number; all: number }) => `Regnskapstall finnes for ${p.known} av ${p.all} poster`,
    en: (p: { known: number; all: number }) => `The outcome is known for ${p.known} of ${p.all} lines`,
  },
  /** After a total that is not over. */
  butOver: {
    sv: (p: { count: number }) => `, men ${p.count} ${plural(p.count, 'post', 'poster')} är över`,
    nb: (p: { count: number }) => `, men ${p.count} ${plural(p.count, 'post', 'poster')} er over`,
    en: (p: { count: number }) => `, but ${p.count} ${plural(p.count, 'line is', 'lines are')} over`,
  },
  budgetDesc: {
    sv: (p: { budget: string; outcome: string; share: string }) =>
      `Budget ${p.budget}, utfall ${p.outcome} (${p.share}).`,
    nb: (p: { budget: string; outcome: string; share: string }) =>
      `Budsjett ${p.budget}, regnskap ${p.outcome} (${p.share}).`,
    en: (p: { budget: string; outcome: string; share: string }) =>
      `Budget ${p.budget}, outcome ${p.outcome} (${p.share}).`,
  },
  forecastDesc: {
    sv: (p: { amount: string }) => `Prognos ${p.amount}.`,
    nb: (p: { amount: string }) => `Prognose ${p.amount}.`,
    en: (p: { amount: string }) => `Forecast ${p.amount}.`,
  },
  ofBudget: {
    sv: (p: { outcome: string; budget: string }) => `${p.outcome} av ${p.budget}`,
    nb: (p: { outcome: string; budget: string }) => `${p.outcome} av ${p.budget}`,
    en: (p: { outcome: string; budget: string }) => `${p.outcome} of ${p.budget}`,
  },
  noOutcome: {
    sv: (p: { budget: string }) => `utfall saknas, budget ${p.budget}`,
    nb: (p: { budget: string }) => `regnskap mangler, budsjett ${p.budget}`,
    en: (p: { budget: string }) => `no outcome, budget ${p.budget}`,
  },
  overBy: {
    sv: (p: { amount: string }) => `${p.amount} över`,
    nb: (p: { amount: string }) => `${p.amount} over`,
    en: (p: { amount: string }) => `${p.amount} over`,
  },
  forecastOf: {
    sv: (p: { amount: string }) => `prognos ${p.amount}`,
    nb: (p: { amount: string }) => `prognose ${p.amount}`,
    en: (p: { amount: string }) => `forecast ${p.amount}`,
  },
  // risks
  riskTitle: {
    sv: (p: Colours & Highest) =>
      `${counts(p, ' och ', (name, n) =>
        name === 'red' ? `${n} ${plural(n, 'röd', 'röda')}` : `${n} ${plural(n, 'gul', 'gula')}`,
      )} av ${p.all} värderade risker. Högst värde har ${p.ids}: ${p.value}`,
    nb: (p: Colours & Highest) =>
      `${counts(p, ' og ', (name, n) =>
        name === 'red' ? `${n} ${plural(n, 'rød', 'røde')}` : `${n} ${plural(n, 'gul', 'gule')}`,
      )} av ${p.all} vurderte risikoer. Høyest verdi har ${p.ids}: ${p.value}`,
    en: (p: Colours & Highest) =>
      `${counts(p, ' and ', (name, n) => `${n} ${name}`)} of ${p.all} assessed risks. The highest value has ${p.ids}: ${p.value}`,
  },
  risksGreen: {
    sv: (p: Highest) => `Alla värderade risker är gröna. Högst värde har ${p.ids}: ${p.value}`,
    nb: (p: Highest) => `Alle vurderte risikoer er grønne. Høyest verdi har ${p.ids}: ${p.value}`,
    en: (p: Highest) => `Every assessed risk is green. The highest value has ${p.ids}: ${p.value}`,
  },
  risksUnscored: {
    sv: (p: { count: number }) => `${p.count} är inte ${plural(p.count, 'värderad', 'värderade')}.`,
    nb: (p: { count: number }) => `${p.count} er ikke ${plural(p.count, 'vurdert', 'vurdert')}.`,
    en: (p: { count: number }) => `${p.count} ${plural(p.count, 'is', 'are')} not assessed.`,
  },
  riskBelow: {
    sv: (p: { colour: string; limit: number }) => `${p.colour}: under ${p.limit}`,
    nb: (p: { colour: string; limit: number }) => `${p.colour}: under ${p.limit}`,
    en: (p: { colour: string; limit: number }) => `${p.colour}: below ${p.limit}`,
  },
  riskFrom: {
    sv: (p: { colour: string; limit: number }) => `${p.colour}: från ${p.limit}`,
    nb: (p: { colour: string; limit: number }) => `${p.colour}: fra ${p.limit}`,
    en: (p: { colour: string; limit: number }) => `${p.colour}: from ${p.limit}`,
  },
  // counted over time
  curveTitle: {
    sv: (p: Curve) => `${p.name}: ${p.actual} räknade, ${p.promised} enligt planen till och med ${p.month}`,
    nb: (p: Curve) => `${p.name}: ${p.actual} telt, ${p.promised} planlagt til og med ${p.month}`,
    en: (p: Curve) => `${p.name}: ${p.actual} counted, ${p.promised} planned by the end of ${p.month}`,
  },
  curveDesc: {
    sv: (p: { points: string; target: string; unit: string }) =>
      `Räknat per månad: ${p.points}. Hela målet: ${p.target} ${p.unit}.`,
    nb: (p: { points: string; target: string; unit: string }) =>
      `Telt per måned: ${p.points}. Hele målet: ${p.target} ${p.unit}.`,
    en: (p: { points: string; target: string; unit: string }) =>
      `Counted by month: ${p.points}. The whole target: ${p.target} ${p.unit}.`,
  },
  curveCaption: {
    sv: (p: { name: string }) => `${p.name}, månad för månad`,
    nb: (p: { name: string }) => `${p.name}, måned for måned`,
    en: (p: { name: string }) => `${p.name}, month by month`,
  },
  month: { sv: 'Månad', nb: 'Måned', en: 'Month' },
  planned: { sv: 'Enligt planen', nb: 'Etter planen', en: 'Planned' },
  counted: { sv: 'Räknat', nb: 'Telt', en: 'Counted' },
});
