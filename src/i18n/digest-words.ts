/** What the mail before a meeting says beside its facts. */
import type { Phrase } from './phrase.ts';
import { plural, words } from './phrase.ts';

interface Count {
  readonly count: number;
}

export const digestWords = words({
  agenda: { sv: 'Dagordning', nb: 'Saksliste', en: 'Agenda' },
  number: { sv: 'Nr', nb: 'Nr.', en: 'No.' },
  type: { sv: 'Typ', nb: 'Type', en: 'Type' },
  item: { sv: 'Punkt', nb: 'Sak', en: 'Item' },
  presenter: { sv: 'Föredras av', nb: 'Legges fram av', en: 'Presented by' },
  minutes: { sv: 'Minuter', nb: 'Minutter', en: 'Minutes' },
  purpose: { sv: 'Syfte:', nb: 'Formål:', en: 'Purpose:' },
  proposal: { sv: 'Förslag till beslut:', nb: 'Forslag til vedtak:', en: 'Proposed decision:' },
  attachments: { sv: 'Bilagor:', nb: 'Vedlegg:', en: 'Attachments:' },
  yourActions: { sv: 'Dina öppna åtgärder', nb: 'Dine åpne aksjonspunkter', en: 'Your open actions' },
  unowned: {
    sv: 'Åtgärder utan ansvarig',
    nb: 'Aksjonspunkter uten ansvarlig',
    en: 'Actions that nobody owns',
  },
  previous: { sv: 'Förra mötet', nb: 'Forrige møte', en: 'The previous meeting' },
  next: { sv: 'Kommande möten', nb: 'Kommende møter', en: 'Meetings to come' },
  meeting: { sv: 'Mötet', nb: 'Møtet', en: 'The meeting' },
  link: { sv: 'Länk', nb: 'Lenke', en: 'Link' },
  points: { sv: 'Beslutspunkter', nb: 'Beslutningspunkter', en: 'Decision points' },
  sinceLast: {
    sv: 'Ändrat sedan förra mötet',
    nb: 'Endret siden forrige møte',
    en: 'Changed since the last meeting',
  },
  sinceDigest: {
    sv: (p: { date: string }) => `Nytt sedan utskicket ${p.date}`,
    nb: (p: { date: string }) => `Nytt siden utsendingen ${p.date}`,
    en: (p: { date: string }) => `New since the mail of ${p.date}`,
  },
  // who comes
  coming: { sv: 'Svar', nb: 'Svar', en: 'Replies' },
  accepted: {
    sv: (p: Count) => `${p.count} kommer`,
    nb: (p: Count) => `${p.count} kommer`,
    en: (p: Count) => `${p.count} coming`,
  },
  declined: {
    sv: (p: Count) => `${p.count} ${plural(p.count, 'förhindrad', 'förhindrade')}`,
    nb: (p: Count) => `${p.count} forfall`,
    en: (p: Count) => `${p.count} ${plural(p.count, 'apology', 'apologies')}`,
  },
  unsure: {
    sv: (p: Count) => `${p.count} ${plural(p.count, 'osäker', 'osäkra')}`,
    nb: (p: Count) => `${p.count} ${plural(p.count, 'usikker', 'usikre')}`,
    en: (p: Count) => `${p.count} unsure`,
  },
  silent: {
    sv: (p: Count) => `${p.count} har inte svarat`,
    nb: (p: Count) => `${p.count} har ikke svart`,
    en: (p: Count) => `${p.count} ${plural(p.count, 'has', 'have')} not replied`,
  },
  quorum: { sv: 'Beslutsförhet', nb: 'Vedtaksførhet', en: 'Quorum' },
  comingParties: {
    sv: (p: Count & { of: number }) => `${p.count} av ${p.of} parter är anmälda.`,
    nb: (p: Count & { of: number }) => `${p.count} av ${p.of} parter er påmeldt.`,
    en: (p: Count & { of: number }) => `${p.count} of ${p.of} parties have said yes.`,
  },
  comingMembers: {
    sv: (p: Count & { of: number }) => `${p.count} av ${p.of} ledamöter är anmälda.`,
    nb: (p: Count & { of: number }) => `${p.count} av ${p.of} medlemmer er påmeldt.`,
    en: (p: Count & { of: number }) => `${p.count} of ${p.of} members have said yes.`,
  },
  quorate: {
    sv: (p: { needed: number }) => `Mötet blir beslutsfört: minst ${p.needed} krävs.`,
    nb: (p: { needed: number }) => `Møtet blir vedtaksført: minst ${p.needed} kreves.`,
    en: (p: { needed: number }) => `The meeting will be quorate: at least ${p.needed} are needed.`,
  },
  notYet: {
    sv: (p: { needed: number }) => `Ännu inte beslutsfört: minst ${p.needed} krävs.`,
    nb: (p: { needed: number }) => `Ennå ikke vedtaksført: minst ${p.needed} kreves.`,
    en: (p: { needed: number }) => `Not quorate yet: at least ${p.needed} are needed.`,
  },
  lost: {
    sv: (p: { needed: number }) => `Mötet blir inte beslutsfört: minst ${p.needed} krävs.`,
    nb: (p: { needed: number }) => `Møtet blir ikke vedtaksført: minst ${p.needed} kreves.`,
    en: (p: { needed: number }) => `The meeting will not be quorate: at least ${p.needed} are needed.`,
  },
  quorumUnknown: {
    sv: 'Hur många som krävs för beslut står inte i planen.',
    nb: 'Planen sier ikke hvor mange som kreves for vedtak.',
    en: 'The plan does not say how many are needed for a decision.',
  },
  // decisions not carried out
  unexecuted: {
    sv: 'Beslut som inte är verkställda',
    nb: 'Vedtak som ikke er iverksatt',
    en: 'Decisions not carried out yet',
  },
  awaitsConsent: {
    sv: (p: { name: string }) => `väntar på godkännande av ${p.name}`,
    nb: (p: { name: string }) => `venter på godkjenning fra ${p.name}`,
    en: (p: { name: string }) => `waits for approval by ${p.name}`,
  },
  openActions: {
    sv: (p: Count) => `${p.count} ${plural(p.count, 'åtgärd återstår', 'åtgärder återstår')}`,
    nb: (p: Count) => `${p.count} ${plural(p.count, 'aksjonspunkt', 'aksjonspunkter')} gjenstår`,
    en: (p: Count) => `${p.count} ${plural(p.count, 'action is', 'actions are')} left`,
  },
});

/** What the letters mean where a document does not say (R: any letter is kept). */
export const agendaTypeWords: Readonly<Record<string, Phrase>> = {
  I: { sv: 'information', nb: 'orientering', en: 'information' },
  D: { sv: 'diskussion', nb: 'drøfting', en: 'discussion' },
  B: { sv: 'beslut', nb: 'vedtak', en: 'decision' },
  A: { sv: 'arbetsmoment', nb: 'arbeidsøkt', en: 'work session' },
};
