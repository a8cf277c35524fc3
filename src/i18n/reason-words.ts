/** Why a computed colour is what it is, in one clause without a full stop. */
import type { Locale } from '../programme/locale.ts';
import type { ChosenColour } from '../programme/status/colour.ts';
import { plural, words } from './phrase.ts';

interface Slip {
  readonly activity: string;
  readonly days: number;
}
interface Several {
  readonly count: number;
  readonly colour: ChosenColour;
  readonly activities: string;
}
/** One activity, several activities. */
const ADJECTIVES: Readonly<Record<ChosenColour, Readonly<Record<Locale, readonly [string, string]>>>> = {
  green: { sv: ['grön', 'gröna'], nb: ['grønn', 'grønne'], en: ['green', 'green'] },
  yellow: { sv: ['gul', 'gula'], nb: ['gul', 'gule'], en: ['yellow', 'yellow'] },
  red: { sv: ['röd', 'röda'], nb: ['rød', 'røde'], en: ['red', 'red'] },
};
interface Counted {
  readonly actual: string;
  readonly promised: string;
  readonly unit: string;
}

interface Milestones {
  readonly due: number;
  readonly reached: number;
  /** How many of the reached ones came late. */
  readonly late: number;
  readonly date: string;
}
/** "3 of 3, 3 of them late" reads as a riddle. */
const allOr = ({ late, due, reached }: Milestones, all: string, some: string) =>
  late === due && late === reached && late > 1 ? all : some;
interface Missed {
  /** In the reader's quotation marks. */
  readonly what: string;
  readonly count: string;
  readonly needed: string;
  readonly date: string;
}

export const reasonWords = words({
  noAnswers: {
    sv: (p: { days: number }) => `Inget svar har kommit de senaste ${p.days} dagarna`,
    nb: (p: { days: number }) => `Det har ikke kommet svar de siste ${p.days} dagene`,
    en: (p: { days: number }) => `No answer has come in the last ${p.days} days`,
  },
  allFinished: {
    sv: 'Alla aktiviteter är klara',
    nb: 'Alle aktiviteter er ferdige',
    en: 'All activities are finished',
  },
  finishedLate: {
    sv: (p: Slip) =>
      `Alla aktiviteter är klara; ${p.activity} blev klar ${p.days} ${plural(p.days, 'dag', 'dagar')} efter plan`,
    nb: (p: Slip) =>
      `Alle aktiviteter er ferdige; ${p.activity} ble ferdig ${p.days} ${plural(p.days, 'dag', 'dager')} senere enn planlagt`,
    en: (p: Slip) =>
      `All activities are finished; ${p.activity} was ${p.days} ${plural(p.days, 'day', 'days')} late`,
  },
  noneRunning: {
    sv: 'Ingen aktivitet pågår just nu',
    nb: 'Ingen aktivitet pågår akkurat nå',
    en: 'No activity is running right now',
  },
  onPlan: { sv: 'Allt går enligt plan', nb: 'Alt går som planlagt', en: 'Everything is on plan' },
  noTargets: {
    sv: 'Planen har inga mål som räknas',
    nb: 'Planen har ingen mål som telles',
    en: 'The plan has no counted targets',
  },
  noResources: {
    sv: 'Planen har ingen resurslista',
    nb: 'Planen har ingen ressursliste',
    en: 'The plan has no list of resources',
  },
  staffed: {
    sv: 'Ledare och resurser är på plats',
    nb: 'Ledere og ressurser er på plass',
    en: 'Leaders and resources are in place',
  },
  noEconomy: {
    sv: 'Kan inte beräknas, planen ger inget underlag',
    nb: 'Kan ikke beregnes, planen gir ikke grunnlag',
    en: 'Cannot be computed, the plan gives no basis',
  },
  hidden: {
    sv: 'Skälet visas inte i den här utgåvan',
    nb: 'Begrunnelsen vises ikke i denne utgaven',
    en: 'The reason is not shown in this edition',
  },
  late: {
    sv: (p: Slip) =>
      `${p.activity} skulle ha varit klar för ${p.days} ${plural(p.days, 'dag', 'dagar')} sedan`,
    nb: (p: Slip) =>
      `${p.activity} skulle ha vært ferdig for ${p.days} ${plural(p.days, 'dag', 'dager')} siden`,
    en: (p: Slip) => `${p.activity} was due ${p.days} ${plural(p.days, 'day', 'days')} ago`,
  },
  forecastLate: {
    sv: (p: Slip) => `${p.activity} väntas bli klar ${p.days} ${plural(p.days, 'dag', 'dagar')} efter plan`,
    nb: (p: Slip) =>
      `${p.activity} ventes ferdig ${p.days} ${plural(p.days, 'dag', 'dager')} senere enn planlagt`,
    en: (p: Slip) =>
      `${p.activity} is expected ${p.days} ${plural(p.days, 'day', 'days')} later than planned`,
  },
  nothingDue: {
    sv: (p: { date: string }) => `Inget ska vara klart före ${p.date}`,
    nb: (p: { date: string }) => `Ingenting skal være ferdig før ${p.date}`,
    en: (p: { date: string }) => `Nothing is due before ${p.date}`,
  },
  nothingDueEver: {
    sv: 'Inget etappmål har ett datum',
    nb: 'Ingen etappemål har dato',
    en: 'No stage target has a date',
  },
  notCounted: {
    sv: (p: { target: string }) => `Ingen har räknat: ${p.target}`,
    nb: (p: { target: string }) => `Ingen har telt: ${p.target}`,
    en: (p: { target: string }) => `Nobody has counted: ${p.target}`,
  },
  counted: {
    sv: (p: Counted) => `${p.actual} ${p.unit}, målet hittills är ${p.promised}`,
    nb: (p: Counted) => `${p.actual} ${p.unit}, målet hittil er ${p.promised}`,
    en: (p: Counted) => `${p.actual} ${p.unit}, the target so far is ${p.promised}`,
  },
  planMilestones: {
    sv: (p: Milestones) =>
      `${p.reached} av ${p.due} ${plural(p.due, 'räknad milstolpe', 'räknade milstolpar')} till och med ${p.date} är ${plural(p.due, 'nådd', 'nådda')}${p.late === 0 ? '' : `, ${allOr(p, 'alla', `${p.late} av dem`)} för sent`}`,
    nb: (p: Milestones) =>
      `${p.reached} av ${p.due} ${plural(p.due, 'milepæl', 'milepæler')} som telles, med frist senest ${p.date}, er nådd${p.late === 0 ? '' : `, ${allOr(p, 'alle', `${p.late} av dem`)} etter fristen`}`,
    en: (p: Milestones) =>
      `${p.reached} of ${p.due} counted ${plural(p.due, 'milestone', 'milestones')} due by ${p.date} ${plural(p.reached, 'is', 'are')} reached${p.late === 0 ? '' : `, ${allOr(p, 'all', `${p.late}`)} of them late`}`,
  },
  missedBy: {
    sv: (p: Missed) => `${p.what} hade ${p.count} av ${p.needed} den ${p.date}`,
    nb: (p: Missed) => `${p.what} hadde ${p.count} av ${p.needed} på fristen ${p.date}`,
    en: (p: Missed) => `${p.what} stood at ${p.count} of ${p.needed} on ${p.date}`,
  },
  nobody: {
    sv: (p: { activities: string }) => `Ingen kan svara för ${p.activities}`,
    nb: (p: { activities: string }) => `Ingen kan svare for ${p.activities}`,
    en: (p: { activities: string }) => `Nobody can answer for ${p.activities}`,
  },
  unled: {
    sv: (p: { activities: string }) => `Ledare behöver utses för ${p.activities}`,
    nb: (p: { activities: string }) => `Det må utpekes leder for ${p.activities}`,
    en: (p: { activities: string }) => `A leader needs to be appointed for ${p.activities}`,
  },
  unsecured: {
    sv: (p: { unsecured: number; total: number }) => `${p.unsecured} av ${p.total} resurser är inte säkrade`,
    nb: (p: { unsecured: number; total: number }) => `${p.unsecured} av ${p.total} ressurser er ikke sikret`,
    en: (p: { unsecured: number; total: number }) => `${p.unsecured} of ${p.total} resources are not secured`,
  },
  overrun: {
    sv: (p: { category: string }) => `${p.category} ligger över budget`,
    nb: (p: { category: string }) => `${p.category} ligger over budsjett`,
    en: (p: { category: string }) => `${p.category} is over budget`,
  },
  areas: {
    sv: (p: { names: string }) => `Vald färg för ${p.names}`,
    nb: (p: { names: string }) => `Valgt farge for ${p.names}`,
    en: (p: { names: string }) => `Chosen colour of ${p.names}`,
  },
  withinBudget: {
    sv: 'Alla poster ryms i budget',
    nb: 'Alle poster er innenfor budsjett',
    en: 'Every line is within budget',
  },
  noRisks: {
    sv: 'Planen nämner inga risker',
    nb: 'Planen nevner ingen risikoer',
    en: 'The plan names no risks',
  },
  unscored: {
    sv: (p: { count: number }) => `Ej värderad: ${p.count} ${plural(p.count, 'risk', 'risker')} utan poäng`,
    nb: (p: { count: number }) =>
      `Ikke vurdert: ${p.count} ${plural(p.count, 'risiko', 'risikoer')} uten poeng`,
    en: (p: { count: number }) =>
      `Not assessed: ${p.count} ${plural(p.count, 'risk', 'risks')} without a score`,
  },
  topRisk: {
    sv: (p: { text: string; value: number }) => `Största risken har värde ${p.value}: ${p.text}`,
    nb: (p: { text: string; value: number }) => `Største risiko har verdi ${p.value}: ${p.text}`,
    en: (p: { text: string; value: number }) => `The largest risk has value ${p.value}: ${p.text}`,
  },
  /** A colour follows. */
  leadersSay: { sv: 'Ledarna har valt', nb: 'Lederne har valgt', en: 'The leaders chose' },
  oneIs: {
    sv: (p: { activity: string; colour: ChosenColour }) => `${p.activity} är ${ADJECTIVES[p.colour].sv[0]}`,
    nb: (p: { activity: string; colour: ChosenColour }) => `${p.activity} er ${ADJECTIVES[p.colour].nb[0]}`,
    en: (p: { activity: string; colour: ChosenColour }) => `${p.activity} is ${ADJECTIVES[p.colour].en[0]}`,
  },
  severalAre: {
    sv: (p: Several) => `${p.count} aktiviteter är ${ADJECTIVES[p.colour].sv[1]}: ${p.activities}`,
    nb: (p: Several) => `${p.count} aktiviteter er ${ADJECTIVES[p.colour].nb[1]}: ${p.activities}`,
    en: (p: Several) => `${p.count} activities are ${ADJECTIVES[p.colour].en[1]}: ${p.activities}`,
  },
  /** A colour follows. */
  previous: { sv: 'Förra rapporten:', nb: 'Forrige rapport:', en: 'Last report:' },
  /** In brackets, before a colour. */
  before: { sv: 'förra gången', nb: 'forrige gang', en: 'last time' },
  same: {
    sv: 'Samma färg som i förra rapporten.',
    nb: 'Samme farge som i forrige rapport.',
    en: 'The same colour as in the last report.',
  },
  unchanged: {
    sv: 'Samma totalfärg och skäl som i förra rapporten.',
    nb: 'Samme totalfarge og begrunnelse som i forrige rapport.',
    en: 'The same overall colour and reason as in the last report.',
  },
  /** Where the computed total comes from. */
  worstOf: {
    sv: (p: { areas: string }) => `Sämst av områdena: ${p.areas}`,
    nb: (p: { areas: string }) => `Dårligst av områdene: ${p.areas}`,
    en: (p: { areas: string }) => `The worst of the areas: ${p.areas}`,
  },
  worseOfTwo: {
    sv: 'Den sämsta av de två färgerna nedan',
    nb: 'Den dårligste av de to fargene under',
    en: 'The worse of the two colours below',
  },
});
