/** Words of minutes as a document: summons, attendance, decisions, adjustment. Minutes are "referat" in Norwegian here. */
import { plural, words } from './phrase.ts';

export const minutesDocumentWords = words({
  title: {
    sv: (p: { body: string; date: string }) => `Mötesprotokoll, ${p.body}, ${p.date}`,
    nb: (p: { body: string; date: string }) => `Møtereferat, ${p.body}, ${p.date}`,
    en: (p: { body: string; date: string }) => `Minutes, ${p.body}, ${p.date}`,
  },
  notice: {
    sv: 'Utkast. Protokollet är inte justerat.',
    nb: 'Utkast. Referatet er ikke godkjent.',
    en: 'Draft. These minutes have not been confirmed.',
  },
  noticeReturned: {
    sv: (p: { name: string; comment: string }) => `Utkast. ${p.name} har lämnat tillbaka det: ”${p.comment}”`,
    nb: (p: { name: string; comment: string }) => `Utkast. ${p.name} har sendt det tilbake: «${p.comment}»`,
    en: (p: { name: string; comment: string }) => `Draft. ${p.name} has sent it back: “${p.comment}”`,
  },
  // imprint
  state: { sv: 'Status', nb: 'Status', en: 'State' },
  stateDraft: { sv: 'Utkast', nb: 'Utkast', en: 'Draft' },
  stateSent: {
    sv: 'Utkast, väntar på justering',
    nb: 'Utkast, til godkjenning',
    en: 'Draft, to be confirmed',
  },
  stateReturned: { sv: 'Utkast, återlämnat', nb: 'Utkast, sendt tilbake', en: 'Draft, sent back' },
  stateAdjusted: { sv: 'Justerat', nb: 'Godkjent', en: 'Confirmed' },
  stateRegistered: {
    sv: 'Justerat och diariefört',
    nb: 'Godkjent og journalført',
    en: 'Confirmed and registered',
  },
  version: { sv: 'Version', nb: 'Versjon', en: 'Version' },
  dnr: { sv: 'Diarienummer', nb: 'Saksnummer', en: 'Registration number' },
  notedBy: { sv: 'Vid protokollet', nb: 'Referent', en: 'Minutes taken by' },
  adjustedBy: { sv: 'Justerat av', nb: 'Godkjent av', en: 'Confirmed by' },
  nobodyNoted: { sv: 'ej angivet', nb: 'ikke oppgitt', en: 'not stated' },
  nobodyAdjusted: { sv: 'inte justerat', nb: 'ikke godkjent', en: 'not confirmed' },
  // the meeting
  meeting: { sv: 'Mötet', nb: 'Møtet', en: 'The meeting' },
  date: { sv: 'Datum', nb: 'Dato', en: 'Date' },
  time: { sv: 'Tid', nb: 'Tid', en: 'Time' },
  place: { sv: 'Plats', nb: 'Sted', en: 'Place' },
  period: { sv: 'Avser', nb: 'Gjelder', en: 'About' },
  chair: { sv: 'Ordförande', nb: 'Møteleder', en: 'Chair' },
  noChair: { sv: 'ingen antecknad', nb: 'ikke notert', en: 'none recorded' },
  present: { sv: 'Närvarande', nb: 'Til stede', en: 'Present' },
  absent: { sv: 'Förhindrade', nb: 'Forfall', en: 'Apologies' },
  nobody: { sv: 'Ingen är antecknad.', nb: 'Ingen er notert.', en: 'Nobody is recorded.' },
  name: { sv: 'Namn', nb: 'Navn', en: 'Name' },
  organisation: {
    sv: 'Kommun eller organisation',
    nb: 'Kommune eller organisasjon',
    en: 'Municipality or organisation',
  },
  parties: {
    sv: (p: { count: number; of: number }) => `${p.count} av ${p.of} parter var med.`,
    nb: (p: { count: number; of: number }) => `${p.count} av ${p.of} parter var representert.`,
    en: (p: { count: number; of: number }) => `${p.count} of ${p.of} parties took part.`,
  },
  members: {
    sv: (p: { count: number; of: number }) => `${p.count} av ${p.of} ledamöter var med.`,
    nb: (p: { count: number; of: number }) => `${p.count} av ${p.of} medlemmer var til stede.`,
    en: (p: { count: number; of: number }) => `${p.count} of ${p.of} members were present.`,
  },
  quorate: {
    sv: (p: { needed: number }) => `Mötet var beslutsfört: minst ${p.needed} krävs.`,
    nb: (p: { needed: number }) => `Møtet var vedtaksført: minst ${p.needed} kreves.`,
    en: (p: { needed: number }) => `The meeting was quorate: at least ${p.needed} are needed.`,
  },
  notQuorate: {
    sv: (p: { needed: number }) => `Mötet var inte beslutsfört: minst ${p.needed} krävs.`,
    nb: (p: { needed: number }) => `Møtet var ikke vedtaksført: minst ${p.needed} kreves.`,
    en: (p: { needed: number }) => `The meeting was not quorate: at least ${p.needed} are needed.`,
  },
  quorumUnknown: {
    sv: 'Hur många som måste vara med för att mötet ska vara beslutsfört framgår inte av planen.',
    nb: 'Planen sier ikke hvor mange som må være til stede for at møtet skal være vedtaksført.',
    en: 'The plan does not say how many must be present for a quorum.',
  },
  // items
  agenda: { sv: 'Dagordning', nb: 'Saksliste', en: 'Agenda' },
  legend: {
    sv: (p: { letters: string }) => `Punktens typ: ${p.letters}.`,
    nb: (p: { letters: string }) => `Sakstype: ${p.letters}.`,
    en: (p: { letters: string }) => `Type of item: ${p.letters}.`,
  },
  purpose: { sv: 'Syfte:', nb: 'Formål:', en: 'Purpose:' },
  proposal: { sv: 'Förslag till beslut:', nb: 'Forslag til vedtak:', en: 'Proposed decision:' },
  attachments: { sv: 'Bilagor', nb: 'Vedlegg', en: 'Attachments' },
  noNotes: { sv: 'Inget är antecknat.', nb: 'Ingenting er notert.', en: 'Nothing is noted.' },
  decision: { sv: 'Beslut', nb: 'Vedtak', en: 'Decision' },
  noDecision: {
    sv: 'Inget beslut är antecknat.',
    nb: 'Det er ikke notert noe vedtak.',
    en: 'No decision is recorded.',
  },
  notUnanimous: { sv: 'inte enhälligt', nb: 'ikke enstemmig', en: 'not unanimous' },
  otherDecisions: { sv: 'Övriga beslut', nb: 'Andre vedtak', en: 'Other decisions' },
  actions: { sv: 'Att göra efter mötet', nb: 'Oppfølging etter møtet', en: 'To do after the meeting' },
  actionsCaption: { sv: 'Vem gör vad till när', nb: 'Hvem gjør hva til når', en: 'Who does what by when' },
  item: { sv: 'Punkt', nb: 'Sak', en: 'Item' },
  conflict: {
    sv: 'Två har skrivit samtidigt',
    nb: 'To har skrevet samtidig',
    en: 'Two people wrote at the same time',
  },
  conflictText: {
    sv: (p: { name: string; text: string }) => `${p.name} skrev: ”${p.text}”. Sätt ihop texterna till en.`,
    nb: (p: { name: string; text: string }) => `${p.name} skrev: «${p.text}». Sett tekstene sammen til én.`,
    en: (p: { name: string; text: string }) => `${p.name} wrote: “${p.text}”. Put the texts together.`,
  },
  // end
  next: { sv: 'Nästa möte', nb: 'Neste møte', en: 'Next meeting' },
  closing: { sv: 'Justering och bilagor', nb: 'Godkjenning og vedlegg', en: 'Confirmation and attachments' },
  missingPictures: {
    sv: 'Bild saknas i underlaget',
    nb: 'Bilde mangler i grunnlaget',
    en: 'Picture missing in the source',
  },
  meaning: {
    sv: 'Justeringen intygar att protokollet återger mötet. Den är inget godkännande av det som redovisades.',
    nb: 'Godkjenningen bekrefter at referatet gjengir møtet. Den er ingen godkjenning av det som ble lagt fram.',
    en: 'Confirmation says that the minutes show what happened. It does not approve what was presented.',
  },
  /** How the document was made. */
  cutOff: {
    sv: (p: { moment: string }) => `Protokollet som det stod ${p.moment}.`,
    nb: (p: { moment: string }) => `Referatet slik det var ${p.moment}.`,
    en: (p: { moment: string }) => `The minutes as they stood on ${p.moment}.`,
  },
  daysLater: {
    sv: (p: { count: number }) => `${p.count} ${plural(p.count, 'dag', 'dagar')} senare`,
    nb: (p: { count: number }) => `${p.count} ${plural(p.count, 'dag', 'dager')} senere`,
    en: (p: { count: number }) => `${p.count} ${plural(p.count, 'day', 'days')} later`,
  },
});
