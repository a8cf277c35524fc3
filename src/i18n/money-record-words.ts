/** Words of economy and cost shares in the reports. */
import { words } from './phrase.ts';

export const moneyRecordWords = words({
  // economy
  causeAndOffset: { sv: 'Avvikelsen förklarad', nb: 'Avviket forklart', en: 'The deviation explained' },
  over: {
    sv: (p: { amount: string }) => `${p.amount} över budget`,
    nb: (p: { amount: string }) => `${p.amount} over budsjett`,
    en: (p: { amount: string }) => `${p.amount} over budget`,
  },
  cause: { sv: 'Orsak', nb: 'Årsak', en: 'Cause' },
  offset: { sv: 'Vägs upp av', nb: 'Dekkes av', en: 'Offset by' },
  leftOver: {
    sv: (p: { amount: string }) => `${p.amount} återstår.`,
    nb: (p: { amount: string }) => `${p.amount} gjenstår.`,
    en: (p: { amount: string }) => `${p.amount} is left.`,
  },
  bookedUntil: {
    sv: (p: { date: string }) => `Utfallet är bokfört till och med ${p.date}.`,
    nb: (p: { date: string }) => `Regnskapet er ført til og med ${p.date}.`,
    en: (p: { date: string }) => `The outcome is booked up to ${p.date}.`,
  },
  noBookingDate: {
    sv: 'Det framgår inte till vilken dag utfallet är bokfört.',
    nb: 'Det framgår ikke til hvilken dato regnskapet er ført.',
    en: 'It is not stated up to which day the outcome is booked.',
  },
  statedDiffers: {
    sv: (p: { where: string; stated: string; computed: string }) =>
      `${p.where} anger ${p.stated}, posterna blir ${p.computed}.`,
    nb: (p: { where: string; stated: string; computed: string }) =>
      `${p.where} oppgir ${p.stated}, postene blir ${p.computed}.`,
    en: (p: { where: string; stated: string; computed: string }) =>
      `${p.where} states ${p.stated}, the lines make ${p.computed}.`,
  },
  yearCaption: {
    sv: (p: { year: number; currency: string }) => `Budget ${p.year}, ${p.currency}`,
    nb: (p: { year: number; currency: string }) => `Budsjett ${p.year}, ${p.currency}`,
    en: (p: { year: number; currency: string }) => `Budget ${p.year}, ${p.currency}`,
  },
  allYears: {
    sv: (p: { currency: string }) => `Hela tiden, ${p.currency}`,
    nb: (p: { currency: string }) => `Hele perioden, ${p.currency}`,
    en: (p: { currency: string }) => `The whole time, ${p.currency}`,
  },
  ofWhich: {
    sv: (p: { line: string }) => `varav ${p.line}`,
    nb: (p: { line: string }) => `hvorav ${p.line}`,
    en: (p: { line: string }) => `of which ${p.line}`,
  },
  yearTotal: {
    sv: (p: { year: number }) => `Summa ${p.year}`,
    nb: (p: { year: number }) => `Sum ${p.year}`,
    en: (p: { year: number }) => `Total ${p.year}`,
  },
  supportShare: {
    sv: (p: { share: string }) => `Stödet är ${p.share} av summan.`,
    nb: (p: { share: string }) => `Støtten er ${p.share} av summen.`,
    en: (p: { share: string }) => `The support is ${p.share} of the total.`,
  },
  sharesCaption: { sv: 'Andel per part', nb: 'Andel per part', en: 'Share of each party' },
  effectsCaption: {
    sv: 'Vad varje alternativ innebär',
    nb: 'Hva hvert alternativ innebærer',
    en: 'What each alternative brings',
  },
  // cost shares
  statedShare: {
    sv: (p: { raw: string; parties: number; together: string; difference: string }) =>
      `I handlingen står ${p.raw}. ${p.parties} parter gånger den siffran blir ${p.together}, ${p.difference} mot summan.`,
    nb: (p: { raw: string; parties: number; together: string; difference: string }) =>
      `I dokumentet står ${p.raw}. ${p.parties} parter ganger det tallet blir ${p.together}, ${p.difference} mot summen.`,
    en: (p: { raw: string; parties: number; together: string; difference: string }) =>
      `The document says ${p.raw}. ${p.parties} parties times that figure is ${p.together}, ${p.difference} against the sum.`,
  },
  boughtIn: {
    sv: (p: { party: string; date: string; pays: string; back: string }) =>
      `${p.party} kom med ${p.date} och betalar ${p.pays}. De andra får tillbaka ${p.back} var.`,
    nb: (p: { party: string; date: string; pays: string; back: string }) =>
      `${p.party} kom med ${p.date} og betaler ${p.pays}. De andre får tilbake ${p.back} hver.`,
    en: (p: { party: string; date: string; pays: string; back: string }) =>
      `${p.party} joined on ${p.date} and pays ${p.pays}. The others get ${p.back} back each.`,
  },
  inAdvance: { sv: 'Betalas i förskott.', nb: 'Betales på forskudd.', en: 'Paid in advance.' },
  cannotShare: {
    sv: 'Kan inte fördelas än: belopp, parter eller invånarantal saknas.',
    nb: 'Kan ikke fordeles ennå: beløp, parter eller innbyggertall mangler.',
    en: 'Cannot be shared yet: the amount, the parties or a population is missing.',
  },
});
