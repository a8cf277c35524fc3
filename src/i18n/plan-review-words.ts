/** The mail that asks whether the plan still holds. */
import { plural, words } from './phrase.ts';

export const planReviewWords = words({
  subject: {
    sv: (p: { month: string }) => `Dags att se över planen, ${p.month}`,
    nb: (p: { month: string }) => `På tide å se over planen, ${p.month}`,
    en: (p: { month: string }) => `Time to look over the plan, ${p.month}`,
  },
  intro: {
    sv: (p: { months: number }) =>
      `Planen ses över ${p.months === 1 ? 'varje månad' : p.months === 2 ? 'varannan månad' : `var ${ordinal('sv', p.months)} månad`}. Det närmaste ska stå i detalj, det som kommer senare i stora drag.`,
    nb: (p: { months: number }) =>
      `Planen ses over ${p.months === 1 ? 'hver måned' : `hver ${ordinal('nb', p.months)} måned`}. Det nærmeste skal stå i detalj, det som kommer senere i grove trekk.`,
    en: (p: { months: number }) =>
      `The plan is looked over ${p.months === 1 ? 'every month' : `every ${ordinal('en', p.months)} month`}. What is near should stand in detail, what comes later in broad strokes.`,
  },
  near: {
    sv: (p: { until: string }) => `Till och med ${p.until}`,
    nb: (p: { until: string }) => `Til og med ${p.until}`,
    en: (p: { until: string }) => `Up to ${p.until}`,
  },
  nothingNear: {
    sv: 'Inget i planen ska vara klart under den tiden.',
    nb: 'Ingenting i planen har frist i den perioden.',
    en: 'Nothing in the plan ends here.',
  },
  later: { sv: 'Därefter', nb: 'Deretter', en: 'After that' },
  laterCount: {
    sv: (p: { count: number; last: string }) =>
      `${p.count} ${plural(p.count, 'datum', 'datum')} till, det sista ${p.last}.`,
    nb: (p: { count: number; last: string }) =>
      `${p.count} ${plural(p.count, 'dato', 'datoer')} til, den siste ${p.last}.`,
    en: (p: { count: number; last: string }) =>
      `${p.count} more ${plural(p.count, 'date', 'dates')}, the last on ${p.last}.`,
  },
  drift: {
    sv: 'Prognosen skiljer sig från planen',
    nb: 'Prognosen avviker fra planen',
    en: 'The forecast differs from the plan',
  },
  driftLine: {
    sv: (p: { plan: string; forecast: string; days: number }) =>
      `planen ${p.plan}, prognos ${p.forecast} (${Math.abs(p.days)} ${plural(Math.abs(p.days), 'dag', 'dagar')} ${p.days > 0 ? 'senare' : 'tidigare'})`,
    nb: (p: { plan: string; forecast: string; days: number }) =>
      `planen ${p.plan}, prognose ${p.forecast} (${Math.abs(p.days)} ${plural(Math.abs(p.days), 'dag', 'dager')} ${p.days > 0 ? 'senere' : 'tidligere'})`,
    en: (p: { plan: string; forecast: string; days: number }) =>
      `plan ${p.plan}, forecast ${p.forecast} (${Math.abs(p.days)} ${plural(Math.abs(p.days), 'day', 'days')} ${p.days > 0 ? 'later' : 'earlier'})`,
  },
  questions: {
    sv: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'fråga', 'frågor')} om planen väntar på svar.`,
    nb: (p: { count: number }) => `${p.count} spørsmål om planen venter på svar.`,
    en: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'question', 'questions')} about the plan ${plural(p.count, 'waits', 'wait')} for an answer.`,
  },
  how: {
    sv: 'Håller planen behöver du inte göra något. Ska något flyttas: ta ut planen, ändra och läs in den igen med ett skäl. Det som rör mål, tid, ekonomi eller ansvar godkänns innan det gäller.',
    nb: 'Holder planen, trenger du ikke gjøre noe. Skal noe flyttes: ta ut planen, endre den og les den inn igjen med en begrunnelse. Det som gjelder mål, tid, økonomi eller ansvar, godkjennes før det gjelder.',
    en: 'If the plan holds, there is nothing to do. If something is to move: take the plan out, change it and bring it in again with a reason. What concerns goals, time, money or responsibility is approved before it counts.',
  },
  why: {
    sv: 'Du får det här för att du leder eller samordnar programmet.',
    nb: 'Du får dette fordi du leder eller koordinerer programmet.',
    en: 'You get this because you lead or coordinate the programme.',
  },
});

const ORDINALS = {
  sv: [
    '',
    'varje',
    'annan',
    'tredje',
    'fjärde',
    'femte',
    'sjätte',
    'sjunde',
    'åttonde',
    'nionde',
    'tionde',
    'elfte',
    'tolfte',
  ],
  nb: [
    '',
    'hver',
    'annen',
    'tredje',
    'fjerde',
    'femte',
    'sjette',
    'sjuende',
    'åttende',
    'niende',
    'tiende',
    'ellevte',
    'tolvte',
  ],
  en: [
    '',
    'every',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
} as const;

function ordinal(locale: keyof typeof ORDINALS, months: number): string {
  return ORDINALS[locale][months] ?? String(months);
}
