/** What is said of two versions of a report held against each other. */
import { plural, words } from './phrase.ts';

export const differenceWords = words({
  title: {
    sv: (p: { title: string }) => `${p.title}: vad som har ändrats sedan dess`,
    nb: (p: { title: string }) => `${p.title}: hva som er endret siden`,
    en: (p: { title: string }) => `${p.title}: what has changed since`,
  },
  section: { sv: 'I korthet', nb: 'I korthet', en: 'In brief' },
  none: {
    sv: 'Ingenting skiljer. Inget svar och ingen rättelse har kommit in som ändrar rapporten.',
    nb: 'Det er ingen forskjell. Ingen svar eller rettelser har kommet inn som endrer rapporten.',
    en: 'Nothing differs. No answer and no correction has come in that changes the report.',
  },
  count: {
    sv: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'uppgift', 'uppgifter')} i rapporten hade sett annorlunda ut med det som har kommit in sedan den skickades.`,
    nb: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'opplysning', 'opplysninger')} i rapporten ville sett annerledes ut med det som har kommet inn siden den ble sendt.`,
    en: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'statement', 'statements')} in the report would read differently with what has come in since it was sent.`,
  },
  caption: { sv: 'Då och nu', nb: 'Da og nå', en: 'Then and now' },
  what: { sv: 'Uppgift', nb: 'Opplysning', en: 'Statement' },
  before: { sv: 'Då', nb: 'Da', en: 'Then' },
  after: { sv: 'Nu', nb: 'Nå', en: 'Now' },
  who: { sv: 'Av vem och när', nb: 'Av hvem og når', en: 'By whom and when' },
  running: { sv: 'Löptext', nb: 'Løpende tekst', en: 'Running text' },
  missing: { sv: 'fanns inte', nb: 'fantes ikke', en: 'was not there' },
  gone: { sv: 'finns inte längre', nb: 'finnes ikke lenger', en: 'is not there any more' },
});
