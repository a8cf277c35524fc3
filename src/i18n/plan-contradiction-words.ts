/** What a plan's own figures, dates and goals say against each other. */
import { number } from './format.ts';
import { type Phrase, plural, words } from './phrase.ts';
import type { Locale } from '../programme/locale.ts';

/** `903 500` or `69 461,54`: whole amounts without decimals. */
const money = (locale: Locale, amount: string) => {
  const [whole = '0', part = '00'] = amount.split('.');
  const sign = whole.startsWith('-') ? '−' : '';
  const size = number(locale, Number(whole.replace('-', '')));
  return part === '00' ? `${sign}${size}` : `${sign}${size}${locale === 'en' ? '.' : ','}${part}`;
};

/** Kronor are written as such; other currencies by their code. */
const unit = (currency: string) => (/^(?:SEK|NOK|DKK)$/.test(currency) ? 'kr' : currency);

interface Cadence {
  readonly body: string;
  readonly raw: string;
  readonly year: number;
  readonly expected: number;
  readonly count: number;
}

interface Order {
  readonly text: string;
  readonly raw: string;
  readonly before: string;
  readonly beforeRaw: string;
}

interface GoalDate {
  readonly goal: Phrase;
  readonly due: string;
  readonly milestone: string;
  readonly raw: string;
}

interface Sum {
  readonly where: string;
  readonly stated: string;
  readonly sum: string;
  readonly currency: string;
}

interface Formula {
  readonly formula: string;
  readonly computed: string;
  readonly stated: string;
  readonly currency: string;
}

interface Share {
  readonly raw: string;
  readonly from: string;
  readonly to: string;
  readonly parties: number;
  readonly together: string;
  readonly amount: string;
  readonly currency: string;
}

const exact = (locale: Locale, { from, to }: Share, or: string) =>
  from === to ? money(locale, from) : `${money(locale, from)} ${or} ${money(locale, to)}`;

export const contradictionWords = words({
  cadence: {
    sv: (p: Cadence) =>
      `${p.body} ska mötas ${p.raw}. I kalendern för ${p.year} finns ${p.count} ${plural(p.count, 'möte', 'möten')}, och det behövs ${p.expected}. Vilka fler dagar gäller?`,
    nb: (p: Cadence) =>
      `${p.body} skal møtes ${p.raw}. I kalenderen for ${p.year} er det ${p.count} ${plural(p.count, 'møte', 'møter')}, og det trengs ${p.expected}. Hvilke flere dager gjelder?`,
    en: (p: Cadence) =>
      `${p.body} is to meet ${p.raw}. The calendar for ${p.year} has ${p.count} ${plural(p.count, 'meeting', 'meetings')} and ${p.expected} are needed. Which other days are there?`,
  },
  cadenceNearly: {
    sv: (p: Cadence) =>
      `${p.body} ska mötas ${p.raw}. I kalendern för ${p.year} finns ${p.count} ${plural(p.count, 'möte', 'möten')}.`,
    nb: (p: Cadence) =>
      `${p.body} skal møtes ${p.raw}. I kalenderen for ${p.year} er det ${p.count} ${plural(p.count, 'møte', 'møter')}.`,
    en: (p: Cadence) =>
      `${p.body} is to meet ${p.raw}. The calendar for ${p.year} has ${p.count} ${plural(p.count, 'meeting', 'meetings')}.`,
  },
  order: {
    sv: (p: Order) =>
      `”${p.text}” (${p.raw}) står efter ”${p.before}” (${p.beforeRaw}) men har ett tidigare datum. Vilket datum gäller?`,
    nb: (p: Order) =>
      `«${p.text}» (${p.raw}) står etter «${p.before}» (${p.beforeRaw}), men har en tidligere dato. Hvilken dato gjelder?`,
    en: (p: Order) =>
      `“${p.text}” (${p.raw}) is listed after “${p.before}” (${p.beforeRaw}) but has an earlier date. Which date is right?`,
  },
  goalDate: {
    sv: (p: GoalDate) =>
      `${p.goal.sv} ska nås ${p.due}, men milstolpen ”${p.milestone}” har datumet ${p.raw}. Vilket gäller?`,
    nb: (p: GoalDate) =>
      `${p.goal.nb} skal nås ${p.due}, men milepælen «${p.milestone}» har datoen ${p.raw}. Hva gjelder?`,
    en: (p: GoalDate) =>
      `${p.goal.en} is due ${p.due}, but the milestone “${p.milestone}” is dated ${p.raw}. Which is right?`,
  },
  revisedGoal: {
    sv: (p: { goal: Phrase; due: string; revised: string }) =>
      `${p.goal.sv} skulle nås ${p.due}. Det nya datumet är ${p.revised}; det första står kvar och räknas som missat när dagen har gått.`,
    nb: (p: { goal: Phrase; due: string; revised: string }) =>
      `${p.goal.nb} skulle nås ${p.due}. Den nye datoen er ${p.revised}; den første blir stående og regnes som ikke nådd når dagen er gått.`,
    en: (p: { goal: Phrase; due: string; revised: string }) =>
      `${p.goal.en} was due ${p.due}. The new date is ${p.revised}; the first one stays, and counts as missed once the day has passed.`,
  },
  cancelledRuns: {
    sv: (p: { goal: Phrase; where: string }) =>
      `${p.goal.sv} utgår, men ${p.where} står kvar. Utgår det också?`,
    nb: (p: { goal: Phrase; where: string }) =>
      `${p.goal.nb} utgår, men ${p.where} står der fortsatt. Utgår det også?`,
    en: (p: { goal: Phrase; where: string }) =>
      `${p.goal.en} is cancelled, but ${p.where} is still there. Is that cancelled too?`,
  },
  cancelledListed: {
    sv: (p: { goal: Phrase; where: string }) =>
      `${p.goal.sv} utgår. Det nämns fortfarande i ${p.where}, och visas där som utgånget.`,
    nb: (p: { goal: Phrase; where: string }) =>
      `${p.goal.nb} utgår. Det er fortsatt nevnt i ${p.where}, og vises der som utgått.`,
    en: (p: { goal: Phrase; where: string }) =>
      `${p.goal.en} is cancelled. It is still mentioned in ${p.where}, and is shown there as cancelled.`,
  },
  sum: {
    sv: (p: Sum) =>
      `${p.where}: det står ${money('sv', p.stated)} ${unit(p.currency)}, men posterna blir ${money('sv', p.sum)} ${unit(p.currency)}. Vad gäller?`,
    nb: (p: Sum) =>
      `${p.where}: det står ${money('nb', p.stated)} ${unit(p.currency)}, men postene blir ${money('nb', p.sum)} ${unit(p.currency)}. Hva gjelder?`,
    en: (p: Sum) =>
      `${p.where}: the plan says ${money('en', p.stated)} ${unit(p.currency)}, but the lines add up to ${money('en', p.sum)} ${unit(p.currency)}. Which is right?`,
  },
  formula: {
    sv: (p: Formula) =>
      `${p.formula} blir ${money('sv', p.computed)} ${unit(p.currency)}, men det står ${money('sv', p.stated)} ${unit(p.currency)}. Vad gäller?`,
    nb: (p: Formula) =>
      `${p.formula} blir ${money('nb', p.computed)} ${unit(p.currency)}, men det står ${money('nb', p.stated)} ${unit(p.currency)}. Hva gjelder?`,
    en: (p: Formula) =>
      `${p.formula} makes ${money('en', p.computed)} ${unit(p.currency)}, but the plan says ${money('en', p.stated)} ${unit(p.currency)}. Which is right?`,
  },
  formulaRounded: {
    sv: (p: Formula) =>
      `${p.formula} blir ${money('sv', p.computed)} ${unit(p.currency)}. Planen har avrundat till ${money('sv', p.stated)} ${unit(p.currency)}, och det är den siffran som räknas.`,
    nb: (p: Formula) =>
      `${p.formula} blir ${money('nb', p.computed)} ${unit(p.currency)}. Planen har avrundet til ${money('nb', p.stated)} ${unit(p.currency)}, og det er det tallet som teller.`,
    en: (p: Formula) =>
      `${p.formula} makes ${money('en', p.computed)} ${unit(p.currency)}. The plan has rounded it to ${money('en', p.stated)} ${unit(p.currency)}, and that figure counts.`,
  },
  share: {
    sv: (p: Share) =>
      `Vad betalar var och en? Planen säger ”${p.raw}”. ${p.parties} sådana andelar blir ${money('sv', p.together)} ${unit(p.currency)}, men det som ska delas är ${money('sv', p.amount)} ${unit(p.currency)}. Exakt blir andelen ${exact('sv', p, 'eller')} ${unit(p.currency)}.`,
    nb: (p: Share) =>
      `Hva betaler hver av dem? Planen sier «${p.raw}». ${p.parties} slike andeler blir ${money('nb', p.together)} ${unit(p.currency)}, men det som skal deles, er ${money('nb', p.amount)} ${unit(p.currency)}. Nøyaktig blir andelen ${exact('nb', p, 'eller')} ${unit(p.currency)}.`,
    en: (p: Share) =>
      `What does each of them pay? The plan says “${p.raw}”. ${p.parties} such shares make ${money('en', p.together)} ${unit(p.currency)}, but ${money('en', p.amount)} ${unit(p.currency)} is to be shared. The exact share is ${exact('en', p, 'or')} ${unit(p.currency)}.`,
  },
  shareBudget: {
    sv: (p: Sum) =>
      `${p.where}: ${money('sv', p.stated)} ${unit(p.currency)} ska delas, men budgeten är ${money('sv', p.sum)} ${unit(p.currency)}. Vad gäller?`,
    nb: (p: Sum) =>
      `${p.where}: ${money('nb', p.stated)} ${unit(p.currency)} skal deles, men budsjettet er ${money('nb', p.sum)} ${unit(p.currency)}. Hva gjelder?`,
    en: (p: Sum) =>
      `${p.where}: ${money('en', p.stated)} ${unit(p.currency)} is to be shared, but the budget is ${money('en', p.sum)} ${unit(p.currency)}. Which is right?`,
  },
  sharesOverBudget: {
    sv: (p: Sum) =>
      `${p.where}: med det som delas dessförinnan blir det ${money('sv', p.stated)} ${unit(p.currency)}, men budgeten är ${money('sv', p.sum)} ${unit(p.currency)}. Vad gäller?`,
    nb: (p: Sum) =>
      `${p.where}: sammen med det som deles før dette, blir det ${money('nb', p.stated)} ${unit(p.currency)}, men budsjettet er ${money('nb', p.sum)} ${unit(p.currency)}. Hva gjelder?`,
    en: (p: Sum) =>
      `${p.where}: with what is shared before it, this makes ${money('en', p.stated)} ${unit(p.currency)}, but the budget is ${money('en', p.sum)} ${unit(p.currency)}. Which is right?`,
  },
  population: {
    sv: (p: { names: string }) => `Kostnaden delas efter invånarantal. Hur många invånare har ${p.names}?`,
    nb: (p: { names: string }) =>
      `Kostnaden deles etter innbyggertall. Hvor mange innbyggere har ${p.names}?`,
    en: (p: { names: string }) => `The cost is shared by population. How many inhabitants has ${p.names}?`,
  },
  populationDates: {
    sv: (p: { dates: string }) => `Invånarantalen är från olika dagar (${p.dates}). Vilken dag gäller?`,
    nb: (p: { dates: string }) => `Innbyggertallene er fra ulike dager (${p.dates}). Hvilken dag gjelder?`,
    en: (p: { dates: string }) => `The populations are from different days (${p.dates}). Which day counts?`,
  },
  stateWord: {
    sv: (p: { number: string; title: string; raw: string }) =>
      `Hur långt har ${p.number} (${p.title}) kommit? ”${p.raw}” är inget av programmets statusord.`,
    nb: (p: { number: string; title: string; raw: string }) =>
      `Hvor langt er ${p.number} (${p.title}) kommet? «${p.raw}» er ikke blant programmets statusord.`,
    en: (p: { number: string; title: string; raw: string }) =>
      `How far has ${p.number} (${p.title}) come? “${p.raw}” is none of the programme’s own words.`,
  },
});
