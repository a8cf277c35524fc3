/** What stands in the lists of sources: the fields of an answer, what was chosen beside the words, and places in the plan. */
import { words } from './phrase.ts';

/** Fields in which people write; the label is in the language of what they wrote. */
export const saidWords = words({
  done: { sv: 'Gjort', nb: 'Gjort', en: 'Done' },
  next: { sv: 'Härnäst', nb: 'Videre', en: 'Next' },
  help: { sv: 'Önskar hjälp', nb: 'Ønsker hjelp', en: 'Help wanted' },
  cause: { sv: 'Orsak', nb: 'Årsak', en: 'Cause' },
  consequence: { sv: 'Konsekvens', nb: 'Konsekvens', en: 'Consequence' },
  action: { sv: 'Åtgärd', nb: 'Tiltak', en: 'Action' },
  owner: { sv: 'Ansvarig', nb: 'Ansvarlig', en: 'Owner' },
  countReason: { sv: 'Varför antalet ändrats', nb: 'Hvorfor tallet er endret', en: 'Why the count changed' },
  achieved: { sv: 'Uppnått', nb: 'Oppnådd', en: 'Achieved' },
  deviations: { sv: 'Avvikelser', nb: 'Avvik', en: 'Deviations' },
  problems: { sv: 'Problem', nb: 'Problemer', en: 'Problems' },
  actions: { sv: 'Åtgärder', nb: 'Tiltak', en: 'Actions' },
  reason: { sv: 'Skäl', nb: 'Begrunnelse', en: 'Reason' },
  impact: { sv: 'Följd', nb: 'Følge', en: 'Impact' },
});

/** What was chosen or counted, in the reader's language. */
export const choseWords = words({
  unchanged: { sv: 'ingen förändring', nb: 'ingen endring', en: 'no change' },
  forecast: {
    sv: (p: { date: string }) => `prognos ${p.date}`,
    nb: (p: { date: string }) => `prognose ${p.date}`,
    en: (p: { date: string }) => `forecast ${p.date}`,
  },
  finished: {
    sv: (p: { date: string }) => `klar ${p.date}`,
    nb: (p: { date: string }) => `ferdig ${p.date}`,
    en: (p: { date: string }) => `finished ${p.date}`,
  },
  measureDone: { sv: 'åtgärden klar', nb: 'tiltaket ferdig', en: 'measure done' },
  measureOpen: { sv: 'åtgärden inte klar', nb: 'tiltaket ikke ferdig', en: 'measure not done' },
  approved: { sv: 'godkänt', nb: 'godkjent', en: 'approved' },
  refused: { sv: 'avslaget', nb: 'avslått', en: 'refused' },
  accepted: { sv: 'godkänd', nb: 'godkjent', en: 'accepted' },
  rejected: { sv: 'inte godkänd', nb: 'ikke godkjent', en: 'not accepted' },
  version: {
    sv: (p: { revision: number }) => `version ${p.revision}`,
    nb: (p: { revision: number }) => `versjon ${p.revision}`,
    en: (p: { revision: number }) => `version ${p.revision}`,
  },
});

export const sourceWords = words({
  /** A week's question to the leaders. */
  asked: {
    sv: (p: { week: number; year: number }) => `Veckofrågan, vecka ${p.week} ${p.year}`,
    nb: (p: { week: number; year: number }) => `Ukespørsmålet, uke ${p.week} ${p.year}`,
    en: (p: { week: number; year: number }) => `Weekly question, week ${p.week} of ${p.year}`,
  },
  answeredOf: {
    sv: (p: { answered: number; asked: number }) => `${p.answered} av ${p.asked} svarade`,
    nb: (p: { answered: number; asked: number }) => `${p.answered} av ${p.asked} svarte`,
    en: (p: { answered: number; asked: number }) => `${p.answered} of ${p.asked} answered`,
  },
  /** Where colours turn when the plan has agreed nothing else. */
  shippedThresholds: {
    sv: 'Förvalda gränser: planen anger inga egna',
    nb: 'Forhåndsvalgte grenser: planen har ingen egne',
    en: 'Default limits: the plan has none of its own',
  },
  change: {
    sv: (p: { id: string }) => `Ändringsbegäran ${p.id}`,
    nb: (p: { id: string }) => `Endringsmelding ${p.id}`,
    en: (p: { id: string }) => `Change request ${p.id}`,
  },
});
