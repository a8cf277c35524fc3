/** Headings, columns and standing sentences of the reports. */
import { words } from './phrase.ts';

export const reportTitles = words({
  weekly: { sv: 'Veckobrev', nb: 'Ukebrev', en: 'Weekly note' },
  monthly: { sv: 'Månadsrapport', nb: 'Månedsrapport', en: 'Monthly report' },
  tertial: { sv: 'Tertialrapport', nb: 'Tertialrapport', en: 'Tertial report' },
  board: {
    sv: 'Verksamhets- och ekonomirapport',
    nb: 'Virksomhets- og økonomirapport',
    en: 'Operational and economic report',
  },
  partial: { sv: 'Delrapport', nb: 'Delrapport', en: 'Partial report' },
  change: { sv: 'Ändringsrapport', nb: 'Endringsrapport', en: 'Change report' },
  delivery: { sv: 'Leveransrapport', nb: 'Leveranserapport', en: 'Delivery report' },
  final: { sv: 'Slutrapport', nb: 'Sluttrapport', en: 'Final report' },
  cutOff: {
    sv: (p: { moment: string; revision: number }) =>
      `Uppgifter till och med ${p.moment}. Plan, revision ${p.revision}.`,
    nb: (p: { moment: string; revision: number }) =>
      `Opplysninger til og med ${p.moment}. Plan, revisjon ${p.revision}.`,
    en: (p: { moment: string; revision: number }) =>
      `Information up to ${p.moment}. Plan revision ${p.revision}.`,
  },
  contents: { sv: 'Innehåll', nb: 'Innhold', en: 'Contents' },
  annex: { sv: 'Bilaga', nb: 'Vedlegg', en: 'Annex' },
  sources: { sv: 'Källor', nb: 'Kilder', en: 'Sources' },
  plan: { sv: 'Planen', nb: 'Planen', en: 'The plan' },
  week: {
    sv: (p: { week: number }) => `vecka ${p.week}`,
    nb: (p: { week: number }) => `uke ${p.week}`,
    en: (p: { week: number }) => `week ${p.week}`,
  },
  late: { sv: 'sent svar', nb: 'sent svar', en: 'answered late' },
  tableOf: { sv: 'Visa siffrorna', nb: 'Vis tallene', en: 'Show the numbers' },
});

export const sectionTitles = words({
  overall: { sv: 'Läget', nb: 'Status', en: 'Where we stand' },
  decisions: { sv: 'Beslut som begärs', nb: 'Til beslutning', en: 'Decisions asked for' },
  changes: {
    sv: 'Ändrat sedan förra rapporten',
    nb: 'Endret siden forrige rapport',
    en: 'Changed since the last report',
  },
  front: { sv: 'Avvikelser i korthet', nb: 'Avvik i korthet', en: 'Deviations in brief' },
  status: { sv: 'Status per område', nb: 'Status per område', en: 'Status by area' },
  schedule: { sv: 'Går det enligt plan?', nb: 'Går det som planlagt?', en: 'Is it on schedule?' },
  achieved: { sv: 'Det här har gjorts', nb: 'Dette er gjort', en: 'What has been done' },
  upcoming: { sv: 'Det här händer härnäst', nb: 'Dette skjer videre', en: 'What comes next' },
  timeline: { sv: 'Tidslinje', nb: 'Tidslinje', en: 'Timeline' },
  milestones: {
    sv: 'Milstolpar mot kontraktet',
    nb: 'Milepæler mot kontrakten',
    en: 'Milestones against the contract',
  },
  deliverables: { sv: 'Leveranser', nb: 'Leveranser', en: 'Deliverables' },
  results: { sv: 'Resultat per aktivitet', nb: 'Resultater per aktivitet', en: 'Results by activity' },
  deviations: { sv: 'Avvikelser och åtgärder', nb: 'Avvik og tiltak', en: 'Deviations and actions' },
  economy: { sv: 'Ekonomi', nb: 'Økonomi', en: 'Economy' },
  risks: { sv: 'Risker', nb: 'Risikoer', en: 'Risks' },
  targets: { sv: 'Mål som räknas', nb: 'Mål som telles', en: 'Counted targets' },
  activities: {
    sv: 'Aktiviteterna vecka för vecka',
    nb: 'Aktivitetene uke for uke',
    en: 'The activities week by week',
  },
  resources: { sv: 'Ledare och resurser', nb: 'Ledere og ressurser', en: 'Leaders and resources' },
  questions: {
    sv: 'Öppna frågor om planen',
    nb: 'Åpne spørsmål om planen',
    en: 'Open questions about the plan',
  },
  coverage: { sv: 'Vem som har svarat', nb: 'Hvem som har svart', en: 'Who has answered' },
  about: { sv: 'Så gjordes rapporten', nb: 'Slik ble rapporten laget', en: 'How this report was made' },
});

export const columnWords = words({
  area: { sv: 'Område', nb: 'Område', en: 'Area' },
  chosen: { sv: 'Ledarnas val', nb: 'Ledernes valg', en: 'Leaders’ choice' },
  computed: { sv: 'Beräknat', nb: 'Beregnet', en: 'Computed' },
  colour: { sv: 'Färg', nb: 'Farge', en: 'Colour' },
  before: { sv: 'Förra rapporten', nb: 'Forrige rapport', en: 'Last report' },
  why: { sv: 'Varför', nb: 'Hvorfor', en: 'Why' },
  activity: { sv: 'Aktivitet', nb: 'Aktivitet', en: 'Activity' },
  milestone: { sv: 'Milstolpe', nb: 'Milepæl', en: 'Milestone' },
  contract: { sv: 'Kontrakt', nb: 'Kontrakt', en: 'Contract' },
  baseline: { sv: 'Plan nu', nb: 'Plan nå', en: 'Plan now' },
  forecast: { sv: 'Prognos', nb: 'Prognose', en: 'Forecast' },
  done: { sv: 'Klar', nb: 'Ferdig', en: 'Done' },
  state: { sv: 'Läge', nb: 'Status', en: 'State' },
  days: { sv: 'Dagar mot kontrakt', nb: 'Dager mot kontrakt', en: 'Days against contract' },
  target: { sv: 'Mål', nb: 'Mål', en: 'Target' },
  promised: { sv: 'Mål hittills', nb: 'Mål hittil', en: 'Target so far' },
  goal: { sv: 'Närmaste mål', nb: 'Nærmeste mål', en: 'Nearest target' },
  actual: { sv: 'Utfall', nb: 'Resultat', en: 'Actual' },
  whole: { sv: 'Hela målet', nb: 'Hele målet', en: 'Whole target' },
  reported: { sv: 'Senast rapporterat', nb: 'Sist rapportert', en: 'Last reported' },
  leader: { sv: 'Ledare', nb: 'Leder', en: 'Leader' },
  cause: { sv: 'Orsak', nb: 'Årsak', en: 'Cause' },
  consequence: { sv: 'Konsekvens', nb: 'Konsekvens', en: 'Consequence' },
  action: { sv: 'Åtgärd', nb: 'Tiltak', en: 'Action' },
  owner: { sv: 'Ansvarig', nb: 'Ansvarlig', en: 'Owner' },
  due: { sv: 'Klart', nb: 'Frist', en: 'Due' },
  risk: { sv: 'Risk', nb: 'Risiko', en: 'Risk' },
  value: { sv: 'Riskvärde', nb: 'Risikoverdi', en: 'Risk value' },
  deliverable: { sv: 'Leverans', nb: 'Leveranse', en: 'Deliverable' },
  line: { sv: 'Post', nb: 'Post', en: 'Line' },
  budget: { sv: 'Budget', nb: 'Budsjett', en: 'Budget' },
  outcome: { sv: 'Utfall', nb: 'Regnskap', en: 'Outcome' },
  total: { sv: 'Summa', nb: 'Sum', en: 'Total' },
  week: { sv: 'Vecka', nb: 'Uke', en: 'Week' },
  question: { sv: 'Fråga', nb: 'Spørsmål', en: 'Question' },
  asked: { sv: 'Ställd till', nb: 'Stilt til', en: 'Asked of' },
});

export const dimensionWords = words({
  overall: { sv: 'Totalt', nb: 'Totalt', en: 'Overall' },
  time: { sv: 'Tid', nb: 'Tid', en: 'Time' },
  economy: { sv: 'Ekonomi', nb: 'Økonomi', en: 'Economy' },
  resources: { sv: 'Resurser', nb: 'Ressurser', en: 'Resources' },
  deliverables: { sv: 'Leverans', nb: 'Leveranse', en: 'Deliverables' },
  risk: { sv: 'Risk', nb: 'Risiko', en: 'Risk' },
});

export const milestoneStateWords = words({
  planned: { sv: 'inte påbörjad', nb: 'ikke påbegynt', en: 'not started' },
  'on-track': { sv: 'enligt plan', nb: 'i rute', en: 'on track' },
  'at-risk': { sv: 'osäker', nb: 'usikker', en: 'at risk' },
  late: { sv: 'försenad', nb: 'forsinket', en: 'late' },
  met: { sv: 'nådd', nb: 'nådd', en: 'reached' },
  'met-late': { sv: 'nådd, sent', nb: 'nådd, sent', en: 'reached late' },
  cancelled: { sv: 'utgår', nb: 'utgår', en: 'cancelled' },
  superseded: { sv: 'ersatt', nb: 'erstattet', en: 'superseded' },
  unconfirmed: { sv: 'inte bekräftad', nb: 'ikke bekreftet', en: 'not confirmed' },
  unknown: { sv: 'okänt', nb: 'ukjent', en: 'unknown' },
});

export const leaderWords = words({
  tentative: { sv: 'obekräftad', nb: 'ubekreftet', en: 'not confirmed' },
  alternatives: { sv: 'inte vald', nb: 'ikke valgt', en: 'not chosen' },
  vacant: { sv: 'vakant', nb: 'vakant', en: 'vacant' },
  role: { sv: 'roll, ingen person', nb: 'rolle, ingen person', en: 'a role, no person' },
  none: { sv: 'ingen i planen', nb: 'ingen i planen', en: 'none in the plan' },
  meanwhile: {
    sv: (p: { name: string }) => `${p.name} svarar tills vidare`,
    nb: (p: { name: string }) => `${p.name} svarer inntil videre`,
    en: (p: { name: string }) => `${p.name} answers for now`,
  },
});

export const planFactWords = words({
  period: { sv: 'tid', nb: 'tid', en: 'period' },
  activities: { sv: 'aktiviteter', nb: 'aktiviteter', en: 'activities' },
  targets: { sv: 'mål som räknas', nb: 'mål som telles', en: 'counted targets' },
  thresholds: { sv: 'gränser för färgerna', nb: 'grenser for fargene', en: 'limits of the colours' },
  rhythm: { sv: 'rytm', nb: 'rytme', en: 'rhythm' },
  deliverables: { sv: 'leverans', nb: 'leveranse', en: 'deliverables' },
  milestone: { sv: 'milstolpe', nb: 'milepæl', en: 'milestone' },
  leader: { sv: 'ledare', nb: 'leder', en: 'leader' },
  stages: { sv: 'mål per etapp', nb: 'mål per etappe', en: 'target by stage' },
  roles: { sv: 'roller', nb: 'roller', en: 'roles' },
  resources: { sv: 'resurser', nb: 'ressurser', en: 'resources' },
  risks: { sv: 'risker', nb: 'risikoer', en: 'risks' },
  economy: { sv: 'budget', nb: 'budsjett', en: 'budget' },
  bodies: { sv: 'möten', nb: 'møter', en: 'meetings' },
  meetings: { sv: 'möten', nb: 'møter', en: 'meetings' },
  goals: { sv: 'mål', nb: 'mål', en: 'goals' },
  phases: { sv: 'faser', nb: 'faser', en: 'phases' },
  decisionPoints: { sv: 'beslutspunkter', nb: 'beslutningspunkter', en: 'decision points' },
  milestones: { sv: 'milstolpar', nb: 'milepæler', en: 'milestones' },
  decisions: { sv: 'beslut', nb: 'vedtak', en: 'decisions' },
  actions: { sv: 'åtgärder', nb: 'aksjonspunkter', en: 'actions' },
  conditions: { sv: 'villkor', nb: 'vilkår', en: 'conditions' },
  organisations: { sv: 'parter', nb: 'parter', en: 'parties' },
  subProjects: { sv: 'delprojekt', nb: 'delprosjekter', en: 'sub-projects' },
  costShares: { sv: 'fördelning', nb: 'fordeling', en: 'cost shares' },
  remainingItems: { sv: 'restlista', nb: 'restanseliste', en: 'remaining items' },
  observations: { sv: 'räknade värden', nb: 'opptalte verdier', en: 'counted values' },
  state: { sv: 'läge', nb: 'status', en: 'state' },
});

export const standingWords = words({
  missing: { sv: 'Saknas', nb: 'Mangler', en: 'Missing' },
  none: { sv: 'Inga', nb: 'Ingen', en: 'None' },
  unchangedSince: {
    sv: (p: { date: string }) => `oförändrat sedan ${p.date}`,
    nb: (p: { date: string }) => `uendret siden ${p.date}`,
    en: (p: { date: string }) => `unchanged since ${p.date}`,
  },
  of: {
    sv: (p: { part: string; whole: string }) => `${p.part} av ${p.whole}`,
    nb: (p: { part: string; whole: string }) => `${p.part} av ${p.whole}`,
    en: (p: { part: string; whole: string }) => `${p.part} of ${p.whole}`,
  },
});
