/** Questions and remarks about how a plan hangs together: its milestone plans, money, conditions, roles and references. */
import { listOf, mediumDate } from './format.ts';
import { plural, words } from './phrase.ts';

interface Rows {
  readonly plan: string;
  readonly text: string;
  readonly date: string;
  readonly times: number;
}
interface Planned {
  readonly title: string;
  readonly year: number;
  readonly starts: Temporal.PlainDate;
}
interface Margin {
  readonly actual: number;
  readonly required: number;
  readonly of: number;
}

export const planStructureWords = words({
  milestoneTwice: {
    sv: (p: Rows) => `”${p.text}” (${p.date}) står ${p.times} gånger i ${p.plan}. Är det samma milstolpe?`,
    nb: (p: Rows) => `«${p.text}» (${p.date}) står ${p.times} ganger i ${p.plan}. Er det samme milepæl?`,
    en: (p: Rows) => `“${p.text}” (${p.date}) is listed ${p.times} times in ${p.plan}. Is it one milestone?`,
  },
  budgetedEarly: {
    sv: (p: Planned) =>
      `${p.title} startar ${mediumDate('sv', p.starts)} men har pengar i budgeten för ${p.year}. Vad gäller?`,
    nb: (p: Planned) =>
      `${p.title} begynner ${mediumDate('nb', p.starts)}, men har penger i budsjettet for ${p.year}. Hva gjelder?`,
    en: (p: Planned) =>
      `${p.title} starts on ${mediumDate('en', p.starts)} but is in the budget for ${p.year}. Which is right?`,
  },
  noMargin: {
    sv: (p: Margin) =>
      `Villkoret är uppfyllt utan marginal: ${p.actual} av ${p.of}, och ${p.required} krävs.`,
    nb: (p: Margin) => `Vilkåret er oppfylt uten margin: ${p.actual} av ${p.of}, og ${p.required} kreves.`,
    en: (p: Margin) =>
      `The condition is met without margin: ${p.actual} of ${p.of}, and ${p.required} are needed.`,
  },
  notMet: {
    sv: (p: Margin) => `Villkoret är inte uppfyllt: ${p.actual} av ${p.of}, men ${p.required} krävs.`,
    nb: (p: Margin) => `Vilkåret er ikke oppfylt: ${p.actual} av ${p.of}, men ${p.required} kreves.`,
    en: (p: Margin) => `The condition is not met: ${p.actual} of ${p.of}, but ${p.required} are needed.`,
  },
  dualRole: {
    sv: (p: { name: string; roles: readonly Duty[] }) =>
      `${p.name} är ${listOf(
        'sv',
        p.roles.map((role) => DUTIES[role].sv),
      )}. Den som godkänner granskar då sitt eget arbete.`,
    nb: (p: { name: string; roles: readonly Duty[] }) =>
      `${p.name} er ${listOf(
        'nb',
        p.roles.map((role) => DUTIES[role].nb),
      )}. Den som godkjenner, vurderer da sitt eget arbeid.`,
    en: (p: { name: string; roles: readonly Duty[] }) =>
      `${p.name} is ${listOf(
        'en',
        p.roles.map((role) => DUTIES[role].en),
      )}. Whoever approves then reviews their own work.`,
  },
  missingFigures: {
    sv: (p: { raw: string; count: number }) =>
      `Texten hänvisar till ${plural(p.count, 'en bild', 'bilder')} som saknas i underlaget (”${p.raw}”).`,
    nb: (p: { raw: string; count: number }) =>
      `Teksten viser til ${plural(p.count, 'en figur', 'figurer')} som mangler i grunnlaget («${p.raw}»).`,
    en: (p: { raw: string; count: number }) =>
      `The text refers to ${plural(p.count, 'a figure', 'figures')} missing from the material (“${p.raw}”).`,
  },
  missingChapter: {
    sv: (p: { chapter: string }) => `Texten hänvisar till kapitlet om ${p.chapter}, som inte finns.`,
    nb: (p: { chapter: string }) => `Teksten viser til kapittelet om ${p.chapter}, som ikke finnes.`,
    en: (p: { chapter: string }) => `The text refers to a chapter on ${p.chapter} that is not there.`,
  },
});

export type Duty = 'client' | 'chair' | 'approver';

const DUTIES = words({
  client: { sv: 'beställare', nb: 'oppdragsgiver', en: 'client' },
  chair: {
    sv: 'ordförande i styrgruppen',
    nb: 'leder av styringsgruppen',
    en: 'chair of the steering group',
  },
  approver: {
    sv: 'den som har godkänt planen',
    nb: 'den som har godkjent planen',
    en: 'approver of the plan',
  },
});
