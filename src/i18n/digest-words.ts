/** What the mail before a meeting says beside its facts. */
import type { Phrase } from './phrase.ts';
import { words } from './phrase.ts';

export const digestWords = words({
  agenda: { sv: 'Dagordning', nb: 'Dagsorden', en: 'Agenda' },
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
});

/** What the letters mean where a document does not say (R: any letter is kept). */
export const agendaTypeWords: Readonly<Record<string, Phrase>> = {
  I: { sv: 'information', nb: 'orientering', en: 'information' },
  D: { sv: 'diskussion', nb: 'drøfting', en: 'discussion' },
  B: { sv: 'beslut', nb: 'vedtak', en: 'decision' },
  A: { sv: 'arbetsmoment', nb: 'arbeidsøkt', en: 'work session' },
};
