/** A report in Slack: its summary, and what `/tertial report` answers. */
import { words } from './phrase.ts';

export const reportChatWords = words({
  help: {
    sv: '/tertial rapport – den senaste rapporten bland dina direktmeddelanden; /tertial rapport månad 2016-10 – en viss rapport',
    nb: '/tertial rapport – den siste rapporten blant direktemeldingene dine; /tertial rapport måned 2016-10 – en bestemt rapport',
    en: '/tertial report – the newest report in your direct message; /tertial report monthly 2016-10 – a certain one',
  },
  more: {
    sv: (p: { count: number }) => `… och ${p.count} till, se rapporten`,
    nb: (p: { count: number }) => `… og ${p.count} til, se rapporten`,
    en: (p: { count: number }) => `… and ${p.count} more, see the report`,
  },
  filesBelow: {
    sv: 'Hela rapporten ligger som filer i tråden.',
    nb: 'Hele rapporten ligger som filer i tråden.',
    en: 'The whole report is in the thread, as files.',
  },
  sent: {
    sv: (p: { title: string }) =>
      `${p.title} ligger bland dina direktmeddelanden från Tertial, med filerna i tråden.`,
    nb: (p: { title: string }) =>
      `${p.title} ligger blant direktemeldingene dine fra Tertial, med filene i tråden.`,
    en: (p: { title: string }) =>
      `${p.title} is in your direct message with Tertial, with the files in its thread.`,
  },
  withoutFiles: {
    sv: (p: { title: string; missing: string }) =>
      `${p.title} ligger bland dina direktmeddelanden från Tertial. Det gick inte att bifoga ${p.missing}.`,
    nb: (p: { title: string; missing: string }) =>
      `${p.title} ligger blant direktemeldingene dine fra Tertial. Det gikk ikke å legge ved ${p.missing}.`,
    en: (p: { title: string; missing: string }) =>
      `${p.title} is in your direct message with Tertial. ${p.missing} could not be attached.`,
  },
  notDelivered: {
    sv: 'Slack tog inte emot rapporten. Försök igen om en stund.',
    nb: 'Slack tok ikke imot rapporten. Prøv igjen om litt.',
    en: 'Slack did not take the report. Please try again in a while.',
  },
  unknownKind: {
    sv: (p: { typed: string; kinds: string }) =>
      `Det finns ingen rapport som heter ”${p.typed}”. Det här finns: ${p.kinds}.`,
    nb: (p: { typed: string; kinds: string }) =>
      `Det finnes ingen rapport som heter «${p.typed}». Dette finnes: ${p.kinds}.`,
    en: (p: { typed: string; kinds: string }) =>
      `There is no report called “${p.typed}”. There is: ${p.kinds}.`,
  },
  unknownPeriod: {
    sv: (p: { report: string; typed: string; periods: string }) =>
      `${p.report}: ”${p.typed}” finns inte. Skriv en av dessa: ${p.periods}.`,
    nb: (p: { report: string; typed: string; periods: string }) =>
      `${p.report}: «${p.typed}» finnes ikke. Skriv én av disse: ${p.periods}.`,
    en: (p: { report: string; typed: string; periods: string }) =>
      `${p.report}: there is no “${p.typed}”. Type one of these: ${p.periods}.`,
  },
  noneYet: {
    sv: (p: { report: string }) => `${p.report}: det finns ingen ännu.`,
    nb: (p: { report: string }) => `${p.report}: det finnes ingen ennå.`,
    en: (p: { report: string }) => `${p.report}: there is none yet.`,
  },
  notSentToYou: {
    sv: (p: { title: string }) => `${p.title} är inte skickad till dig. Fråga programmets samordnare.`,
    nb: (p: { title: string }) => `${p.title} er ikke sendt til deg. Spør programmets koordinator.`,
    en: (p: { title: string }) =>
      `${p.title} has not been sent to you. Please ask the programme’s coordinator.`,
  },
});

/** What people may call each kind of report, in any language, beside its own name. */
export const REPORT_KIND_NAMES: Readonly<Record<string, readonly string[]>> = {
  weekly: ['weekly', 'week', 'vecka', 'veckan', 'uke', 'uka'],
  monthly: ['monthly', 'month', 'månad', 'månaden', 'måned', 'måneden'],
  tertial: ['tertial'],
  board: ['board', 'nämnd', 'nemnd', 'styre', 'styret'],
  partial: ['partial', 'del', 'fas', 'fase', 'phase'],
  change: ['change', 'ändring', 'endring'],
  delivery: ['delivery', 'leverans', 'leveranse'],
  final: ['final', 'slut', 'slutt'],
};
