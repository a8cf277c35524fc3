/** What reports say about the records a programme keeps: goals, phases, deliverables, conditions, changes, meetings. */
import type { Phrase } from './phrase.ts';
import { plural, words } from './phrase.ts';

export const recordTitles = words({
  subject: { sv: 'Det gäller', nb: 'Det gjelder', en: 'What it is about' },
  alternatives: {
    sv: 'Alternativen bredvid varandra',
    nb: 'Alternativene side om side',
    en: 'The alternatives side by side',
  },
  decided: { sv: 'Fattade beslut', nb: 'Vedtak', en: 'Decided' },
  requests: {
    sv: 'Ändringar av planen',
    nb: 'Endringer i planen',
    en: 'Changes to the plan',
  },
  planMilestones: { sv: 'Milstolpar i planen', nb: 'Milepæler i planen', en: 'Milestones in the plan' },
  subResults: {
    sv: 'Resultat per delprojekt',
    nb: 'Resultater per delprosjekt',
    en: 'Results by sub-project',
  },
  conditions: { sv: 'Villkor för stödet', nb: 'Vilkår for støtten', en: 'Conditions for the funding' },
  phases: {
    sv: 'Faser och beslutspunkter',
    nb: 'Faser og beslutningspunkter',
    en: 'Phases and decision points',
  },
  portfolio: { sv: 'Portföljen', nb: 'Porteføljen', en: 'The portfolio' },
  goalTree: { sv: 'Målträd', nb: 'Måltre', en: 'Goal tree' },
  goals: { sv: 'Målen', nb: 'Målene', en: 'The goals' },
  remaining: { sv: 'Restlista', nb: 'Restanseliste', en: 'What remains' },
  actions: { sv: 'Öppna åtgärder', nb: 'Åpne aksjonspunkter', en: 'Open actions' },
  meetings: { sv: 'Möten', nb: 'Møter', en: 'Meetings' },
  costShares: { sv: 'Fördelning av kostnader', nb: 'Fordeling av kostnader', en: 'How costs are shared' },
});

export const recordColumns = words({
  comment: { sv: 'Kommentar', nb: 'Kommentar', en: 'Comment' },
  measure: { sv: 'Åtgärd', nb: 'Tiltak', en: 'Measure' },
  finished: { sv: 'Åtgärden klar', nb: 'Tiltaket ferdig', en: 'Measure done' },
  chosen: { sv: 'Vald', nb: 'Valgt', en: 'Chosen' },
  condition: { sv: 'Villkor', nb: 'Vilkår', en: 'Condition' },
  required: { sv: 'Krävs', nb: 'Kreves', en: 'Required' },
  actual: { sv: 'Nu', nb: 'Nå', en: 'Now' },
  margin: { sv: 'Marginal', nb: 'Margin', en: 'Margin' },
  criterion: { sv: 'Kriterium', nb: 'Kriterium', en: 'Criterion' },
  phase: { sv: 'Fas', nb: 'Fase', en: 'Phase' },
  basis: { sv: 'Underlag', nb: 'Grunnlag', en: 'Evidence' },
  point: { sv: 'Beslutspunkt', nb: 'Beslutningspunkt', en: 'Decision point' },
  when: { sv: 'När', nb: 'Når', en: 'When' },
  decider: { sv: 'Beslutas av', nb: 'Besluttes av', en: 'Decided by' },
  left: { sv: 'Kvar att uppfylla', nb: 'Gjenstår', en: 'Left to meet' },
  outcome: { sv: 'Beslut', nb: 'Beslutning', en: 'Decision' },
  servedBy: { sv: 'Projektets mål', nb: 'Prosjektets mål', en: 'Project goals' },
  goal: { sv: 'Mål', nb: 'Mål', en: 'Goal' },
  revised: { sv: 'Nytt datum', nb: 'Ny dato', en: 'New date' },
  item: { sv: 'Post', nb: 'Punkt', en: 'Item' },
  accepted: { sv: 'Godkänd', nb: 'Godkjent', en: 'Accepted' },
  action: { sv: 'Att göra', nb: 'Å gjøre', en: 'To do' },
  age: { sv: 'Öppen sedan', nb: 'Åpent siden', en: 'Open since' },
  version: { sv: 'Version', nb: 'Versjon', en: 'Version' },
  target: { sv: 'Målversion', nb: 'Målversjon', en: 'Target version' },
  acceptance: { sv: 'Godkännande', nb: 'Godkjenning', en: 'Acceptance' },
  what: { sv: 'Vad', nb: 'Hva', en: 'What' },
  before: { sv: 'Förut', nb: 'Tidligere', en: 'Before' },
  after: { sv: 'Nu', nb: 'Nå', en: 'Now' },
  party: { sv: 'Part', nb: 'Part', en: 'Party' },
  exact: { sv: 'Exakt', nb: 'Eksakt', en: 'Exact' },
  about: { sv: 'Ca', nb: 'Ca.', en: 'About' },
  support: { sv: 'Stöd', nb: 'Støtte', en: 'Support' },
  own: { sv: 'Egeninsats', nb: 'Egeninnsats', en: 'Own contribution' },
  share: { sv: 'Förbrukat', nb: 'Forbrukt', en: 'Spent' },
  threat: { sv: 'Risk', nb: 'Risiko', en: 'Risk' },
  probability: { sv: 'Sannolikhet', nb: 'Sannsynlighet', en: 'Probability' },
  consequence: { sv: 'Konsekvens', nb: 'Konsekvens', en: 'Consequence' },
  value: { sv: 'Värde', nb: 'Verdi', en: 'Value' },
  trend: { sv: 'Utveckling', nb: 'Utvikling', en: 'Trend' },
  measures: { sv: 'Åtgärder', nb: 'Tiltak', en: 'Measures' },
  effect: { sv: 'Effekt', nb: 'Virkning', en: 'Effect' },
  needed: { sv: 'Ska vara', nb: 'Skal være', en: 'Target' },
  onDay: { sv: 'På dagen', nb: 'På fristen', en: 'On the day' },
  counted: { sv: 'Räknat', nb: 'Talt opp', en: 'Counted' },
  behind: { sv: 'Kommunerna bakom', nb: 'Kommunene bak', en: 'The municipalities behind it' },
  indicator: { sv: 'Indikator', nb: 'Indikator', en: 'Indicator' },
  sum: { sv: 'Summa', nb: 'Sum', en: 'Sum' },
  reporting: { sv: 'Kommuner', nb: 'Kommuner', en: 'Municipalities' },
});

export const recordWords = words({
  // actions, remaining items
  actionsCaption: {
    sv: 'Vem gör vad, och hur länge det har väntat',
    nb: 'Hvem gjør hva, og hvor lenge det har ventet',
    en: 'Who does what, and how long it has waited',
  },
  noOwner: { sv: 'ingen ansvarig', nb: 'ingen ansvarlig', en: 'nobody' },
  noDate: { sv: 'inget datum', nb: 'ingen dato', en: 'no date' },
  overdueBy: {
    sv: (p: { date: string; count: number }) =>
      `${p.date}, ${p.count} ${plural(p.count, 'dag', 'dagar')} över tiden`,
    nb: (p: { date: string; count: number }) =>
      `${p.date}, ${p.count} ${plural(p.count, 'dag', 'dager')} over fristen`,
    en: (p: { date: string; count: number }) =>
      `${p.date}, ${p.count} ${plural(p.count, 'day', 'days')} overdue`,
  },
  openFor: {
    sv: (p: { date: string; count: number }) => `${p.date}, ${p.count} ${plural(p.count, 'dag', 'dagar')}`,
    nb: (p: { date: string; count: number }) => `${p.date}, ${p.count} ${plural(p.count, 'dag', 'dager')}`,
    en: (p: { date: string; count: number }) => `${p.date}, ${p.count} ${plural(p.count, 'day', 'days')}`,
  },
  remainingCaption: {
    sv: 'Det som är kvar när projektet avslutas',
    nb: 'Det som gjenstår når prosjektet avsluttes',
    en: 'What is left when the project closes',
  },
  notAccepted: { sv: 'inte än', nb: 'ikke ennå', en: 'not yet' },
  // deliverables
  versionsCaption: {
    sv: 'Version nu, målversion och godkännande',
    nb: 'Versjon nå, målversjon og godkjenning',
    en: 'Version now, target version and acceptance',
  },
  noVersion: { sv: 'ingen ännu', nb: 'ingen ennå', en: 'none yet' },
  // sub-projects
  achieved: { sv: 'Uppnådda milstolpar', nb: 'Oppnådde milepæler', en: 'Milestones reached' },
  deviations: { sv: 'Avvikelser', nb: 'Avvik', en: 'Deviations' },
  problems: { sv: 'Problem och utmaningar', nb: 'Problemer og utfordringer', en: 'Problems and challenges' },
  measures: { sv: 'Korrigerande åtgärder', nb: 'Korrigerende tiltak', en: 'Corrective actions' },
  nothing: { sv: 'Inget att rapportera', nb: 'Ingenting å rapportere', en: 'Nothing to report' },
  notReported: {
    sv: (p: { names: string }) => `Ej rapporterat: ${p.names}.`,
    nb: (p: { names: string }) => `Ikke rapportert: ${p.names}.`,
    en: (p: { names: string }) => `Not reported: ${p.names}.`,
  },
  reportedOf: {
    sv: (p: { count: number; of: number }) => `${p.count} av ${p.of} delprojekt har rapporterat.`,
    nb: (p: { count: number; of: number }) => `${p.count} av ${p.of} delprosjekter har rapportert.`,
    en: (p: { count: number; of: number }) => `${p.count} of ${p.of} sub-projects have reported.`,
  },
  totalsCaption: {
    sv: 'Räknat i kommunerna, varje kommun en gång',
    nb: 'Talt opp i kommunene, hver kommune én gang',
    en: 'Counted in the municipalities, each one once',
  },
  outOf: {
    sv: (p: { count: number; of: number }) => `${p.count} av ${p.of}`,
    nb: (p: { count: number; of: number }) => `${p.count} av ${p.of}`,
    en: (p: { count: number; of: number }) => `${p.count} of ${p.of}`,
  },
  // risks
  unscored: { sv: 'ej värderad', nb: 'ikke vurdert', en: 'not assessed' },
  up: { sv: 'större', nb: 'større', en: 'higher' },
  down: { sv: 'mindre', nb: 'mindre', en: 'lower' },
  same: { sv: 'oförändrad', nb: 'uendret', en: 'unchanged' },
  newRisk: { sv: 'ny', nb: 'ny', en: 'new' },
  fulfilment: { sv: 'Måluppfyllelse', nb: 'Måloppnåelse', en: 'How far the goal is reached' },
});

/** Criteria and checklists. */
export const criterionWords: Readonly<Record<'met' | 'not-met' | 'not-applicable' | 'unknown', Phrase>> = {
  met: { sv: 'uppfyllt', nb: 'oppfylt', en: 'met' },
  'not-met': { sv: 'inte uppfyllt', nb: 'ikke oppfylt', en: 'not met' },
  'not-applicable': { sv: 'ej aktuellt', nb: 'ikke aktuelt', en: 'not applicable' },
  unknown: { sv: 'inte bekräftat', nb: 'ikke bekreftet', en: 'not confirmed' },
};

export const gateWords: Readonly<Record<'continue' | 'continue-revised' | 'redo' | 'stop', Phrase>> = {
  continue: { sv: 'fortsätt enligt plan', nb: 'fortsett som planlagt', en: 'continue as planned' },
  'continue-revised': {
    sv: 'fortsätt enligt ändrad plan',
    nb: 'fortsett etter endret plan',
    en: 'continue on a revised plan',
  },
  redo: { sv: 'gör om eller skjut upp', nb: 'gjør om eller utsett', en: 'redo or postpone' },
  stop: { sv: 'avbryt', nb: 'stopp', en: 'stop' },
};

export const acceptanceWords: Readonly<Record<'pending' | 'in-review' | 'accepted' | 'rejected', Phrase>> = {
  pending: { sv: 'inte godkänd än', nb: 'ikke godkjent ennå', en: 'not accepted yet' },
  'in-review': { sv: 'granskas', nb: 'til kvalitetssikring', en: 'under review' },
  accepted: { sv: 'godkänd', nb: 'godkjent', en: 'accepted' },
  rejected: { sv: 'underkänd', nb: 'ikke godkjent', en: 'rejected' },
};

export const minutesWords: Readonly<Record<'planned' | 'draft' | 'adjusted' | 'registered', Phrase>> = {
  planned: { sv: 'protokoll saknas', nb: 'referat mangler', en: 'no minutes yet' },
  draft: { sv: 'protokollet är ett utkast', nb: 'referatet er et utkast', en: 'the minutes are a draft' },
  adjusted: { sv: 'protokollet är justerat', nb: 'referatet er godkjent', en: 'the minutes are confirmed' },
  registered: {
    sv: 'protokollet är diariefört',
    nb: 'referatet er journalført',
    en: 'the minutes are registered',
  },
};

export const stepWords: Readonly<Record<'steering-group' | 'funder', Phrase>> = {
  'steering-group': { sv: 'styrgruppen', nb: 'styringsgruppen', en: 'the steering group' },
  funder: { sv: 'finansiären', nb: 'finansiøren', en: 'the funder' },
};
