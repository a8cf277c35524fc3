/** What reports say about the records a programme keeps: goals, phases, deliverables, conditions, changes, meetings. */
import type { Phrase } from './phrase.ts';
import { plural, words } from './phrase.ts';

interface Count {
  readonly count: number;
}

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
  before: { sv: 'Förut', nb: 'Før', en: 'Before' },
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
  yes: { sv: 'Ja', nb: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', nb: 'Nei', en: 'No' },
  alternative: {
    sv: (p: { number: number }) => `Alternativ ${p.number}`,
    nb: (p: { number: number }) => `Alternativ ${p.number}`,
    en: (p: { number: number }) => `Alternative ${p.number}`,
  },
  alternativeCount: {
    sv: (p: Count) => `${p.count} alternativ`,
    nb: (p: Count) => `${p.count} alternativer`,
    en: (p: Count) => `${p.count} alternatives`,
  },
  proposed: { sv: 'Förslag', nb: 'Forslag', en: 'Proposal' },
  chosenAlternative: {
    sv: (p: { number: number }) => `Alternativ ${p.number} valdes`,
    nb: (p: { number: number }) => `Alternativ ${p.number} ble valgt`,
    en: (p: { number: number }) => `Alternative ${p.number} was chosen`,
  },
  unanimous: { sv: 'enhälligt', nb: 'enstemmig', en: 'unanimously' },
  consentGiven: {
    sv: (p: { of: string }) => `Godkänt av ${p.of}`,
    nb: (p: { of: string }) => `Godkjent av ${p.of}`,
    en: (p: { of: string }) => `Approved by ${p.of}`,
  },
  consentPending: {
    sv: (p: { of: string }) => `Väntar på godkännande av ${p.of}`,
    nb: (p: { of: string }) => `Venter på godkjenning fra ${p.of}`,
    en: (p: { of: string }) => `Waits for approval by ${p.of}`,
  },
  consentRefused: {
    sv: (p: { of: string }) => `Avslaget av ${p.of}`,
    nb: (p: { of: string }) => `Avslått av ${p.of}`,
    en: (p: { of: string }) => `Refused by ${p.of}`,
  },
  sharedEffects: {
    sv: (p: { numbers: string }) => `Gemensamt för alternativ ${p.numbers}`,
    nb: (p: { numbers: string }) => `Felles for alternativ ${p.numbers}`,
    en: (p: { numbers: string }) => `Common to alternatives ${p.numbers}`,
  },
  onlyEffects: {
    sv: (p: { number: number }) => `Bara alternativ ${p.number}`,
    nb: (p: { number: number }) => `Bare alternativ ${p.number}`,
    en: (p: { number: number }) => `Only alternative ${p.number}`,
  },
  sharedNote: {
    sv: '✓ visar vilka alternativ effekten gäller, och bokstaven var den står.',
    nb: '✓ viser hvilke alternativer virkningen gjelder, og bokstaven hvor den står.',
    en: '✓ shows which alternatives the effect belongs to, and the letter where it stands.',
  },
  criteriaMet: { sv: 'Uppfyllda kriterier', nb: 'Oppfylte kriterier', en: 'Criteria met' },
  openRequest: {
    sv: (p: { id: string; by: string }) => `Ändringsbegäran ${p.id} väntar på ${p.by}`,
    nb: (p: { id: string; by: string }) => `Endringsmelding ${p.id} venter på ${p.by}`,
    en: (p: { id: string; by: string }) => `Change request ${p.id} waits for ${p.by}`,
  },
  areasCaption: {
    sv: 'Vald och beräknad färg per område',
    nb: 'Valgt og beregnet farge per område',
    en: 'Chosen and computed colour by area',
  },
  // conditions
  met: { sv: 'uppfyllt', nb: 'oppfylt', en: 'met' },
  metBarely: { sv: 'uppfyllt, ingen marginal', nb: 'oppfylt, ingen margin', en: 'met, no margin' },
  notMet: { sv: 'inte uppfyllt', nb: 'ikke oppfylt', en: 'not met' },
  conditionsCaption: {
    sv: 'Så många krävs, så många är det',
    nb: 'Så mange kreves, så mange er det',
    en: 'How many are required, how many there are',
  },
  watch: {
    sv: (p: { of: string }) =>
      `Lämnar en part samarbetet är villkoret${p.of === '' ? '' : ` från ${p.of}`} inte längre uppfyllt.`,
    nb: (p: { of: string }) =>
      `Trekker en part seg, er vilkåret${p.of === '' ? '' : ` fra ${p.of}`} ikke lenger oppfylt.`,
    en: (p: { of: string }) =>
      `If one party leaves, the condition${p.of === '' ? '' : ` of ${p.of}`} is no longer met.`,
  },
  watchZone: {
    sv: (p: { of: string }) =>
      `Lämnar en kommun i zonerna samarbetet är villkoret${p.of === '' ? '' : ` från ${p.of}`} inte längre uppfyllt.`,
    nb: (p: { of: string }) =>
      `Trekker en kommune i sonene seg, er vilkåret${p.of === '' ? '' : ` fra ${p.of}`} ikke lenger oppfylt.`,
    en: (p: { of: string }) =>
      `If one municipality in the zones leaves, the condition${p.of === '' ? '' : ` of ${p.of}`} is no longer met.`,
  },
  spareZone: {
    sv: (p: { count: number }) =>
      `Av kommunerna i zonerna kan ${p.count} lämna utan att villkoret faller: lämnar någon blir även helheten mindre.`,
    nb: (p: { count: number }) =>
      `Av kommunene i sonene kan ${p.count} trekke seg uten at vilkåret faller: når noen går ut, blir også helheten mindre.`,
    en: (p: { count: number }) =>
      `Of the municipalities in the zones ${p.count} can leave with the condition still met: when one leaves, the total shrinks as well.`,
  },
  // phases
  phasesCaption: {
    sv: 'Kriterier för varje fas',
    nb: 'Kriterier for hver fase',
    en: 'Criteria of each phase',
  },
  pointsCaption: { sv: 'Beslutspunkter', nb: 'Beslutningspunkter', en: 'Decision points' },
  notDecided: { sv: 'inte beslutat', nb: 'ikke besluttet', en: 'not decided' },
  // portfolio
  portfolioCaption: {
    sv: 'Så långt har varje del kommit, med programmets egna ord',
    nb: 'Så langt har hver del kommet, med programmets egne ord',
    en: 'How far each part has come, in the programme’s own words',
  },
  outOfScope: {
    sv: 'Drivs inte av programmet',
    nb: 'Drives ikke av programmet',
    en: 'Not run by the programme',
  },
  // goals
  goalTreeCaption: {
    sv: 'Vad projektets egna mål bidrar till',
    nb: 'Hva prosjektets egne mål bidrar til',
    en: 'What the project’s own goals contribute to',
  },
  goalsCaption: {
    sv: 'Mål med datum och utfall',
    nb: 'Mål med dato og resultat',
    en: 'Goals with date and result',
  },
  goalYes: { sv: 'nått', nb: 'nådd', en: 'reached' },
  goalPartly: { sv: 'delvis nått', nb: 'delvis nådd', en: 'partly reached' },
  goalNo: { sv: 'inte nått', nb: 'ikke nådd', en: 'not reached' },
  goalCancelled: { sv: 'utgår', nb: 'utgår', en: 'cancelled' },
  goalMoved: {
    sv: 'första datum missat',
    nb: 'første dato ikke holdt',
    en: 'first date missed',
  },
  goalMissed: {
    sv: 'datum passerat, inte bekräftat',
    nb: 'dato passert, ikke bekreftet',
    en: 'date passed, not confirmed',
  },
  goalOpen: { sv: 'pågår', nb: 'pågår', en: 'under way' },
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
  // changes
  movesCaption: {
    sv: (p: { id: string }) => `${p.id}: det som ändras`,
    nb: (p: { id: string }) => `${p.id}: det som endres`,
    en: (p: { id: string }) => `${p.id}: what changes`,
  },
  reason: { sv: 'Skäl', nb: 'Begrunnelse', en: 'Reason' },
  impact: { sv: 'Följd', nb: 'Konsekvens', en: 'Impact' },
  approvals: { sv: 'Godkännande', nb: 'Godkjenning', en: 'Approval' },
  weakened: { sv: 'målet sänks', nb: 'målet senkes', en: 'the target is lowered' },
  approvedOn: {
    sv: (p: { by: string; date: string }) => `${p.by}: godkänt ${p.date}`,
    nb: (p: { by: string; date: string }) => `${p.by}: godkjent ${p.date}`,
    en: (p: { by: string; date: string }) => `${p.by}: approved ${p.date}`,
  },
  refusedOn: {
    sv: (p: { by: string; date: string }) => `${p.by}: avslaget ${p.date}`,
    nb: (p: { by: string; date: string }) => `${p.by}: avslått ${p.date}`,
    en: (p: { by: string; date: string }) => `${p.by}: refused ${p.date}`,
  },
  decidedElsewhere: {
    sv: 'avgörs utanför Tertial',
    nb: 'avgjøres utenfor Tertial',
    en: 'decided outside Tertial',
  },
  waits: {
    sv: (p: { by: string }) => `${p.by}: väntar`,
    nb: (p: { by: string }) => `${p.by}: venter`,
    en: (p: { by: string }) => `${p.by}: waiting`,
  },
  firstStays: {
    sv: 'Kontraktets plan ligger kvar som jämförelse.',
    nb: 'Kontraktens plan står fast som sammenligning.',
    en: 'The contract’s plan stays as the comparison.',
  },
  // plan milestones
  planMilestonesCaption: {
    sv: 'Kontrakt, plan nu och prognos',
    nb: 'Kontrakt, plan nå og prognose',
    en: 'Contract, plan now and forecast',
  },
  ahead: { sv: 'återstår', nb: 'gjenstår', en: 'ahead' },
  countReached: { sv: 'antalet är nått', nb: 'antallet er nådd', en: 'the number is reached' },
  countReachedLate: {
    sv: 'antalet är nått, för sent',
    nb: 'antallet er nådd, etter fristen',
    en: 'the number is reached, late',
  },
  waitsApproval: {
    sv: (p: { what: string }) => `väntar på godkännande av ${p.what}`,
    nb: (p: { what: string }) => `venter på godkjenning av ${p.what}`,
    en: (p: { what: string }) => `awaits approval of ${p.what}`,
  },
  missedCount: {
    sv: (p: { count: number; needed: number; missing: number; date: string }) =>
      `${p.count} av ${p.needed} är klara, ${p.missing} saknas. Sista dag var ${p.date}.`,
    nb: (p: { count: number; needed: number; missing: number; date: string }) =>
      `${p.count} av ${p.needed} er på plass, ${p.missing} mangler. Fristen var ${p.date}.`,
    en: (p: { count: number; needed: number; missing: number; date: string }) =>
      `${p.count} of ${p.needed} are in place, ${p.missing} missing. It was due on ${p.date}.`,
  },
  movedTo: {
    sv: (p: { date: string }) => `Planen är ändrad till ${p.date}.`,
    nb: (p: { date: string }) => `Planen er endret til ${p.date}.`,
    en: (p: { date: string }) => `The plan now says ${p.date}.`,
  },
  inContract: {
    sv: (p: { text: string }) => `i kontraktet: ${p.text}`,
    nb: (p: { text: string }) => `i kontrakten: ${p.text}`,
    en: (p: { text: string }) => `in the contract: ${p.text}`,
  },
  notInContract: { sv: 'inte i kontraktet', nb: 'ikke i kontrakten', en: 'not in the contract' },
  countsCaption: {
    sv: 'Mål som räknas i kommunerna',
    nb: 'Mål som telles i kommunene',
    en: 'Targets counted in the municipalities',
  },
  otherReading: {
    sv: (p: { count: number; phrase: string }) => `${p.count} om det läses som ${p.phrase}`,
    nb: (p: { count: number; phrase: string }) => `${p.count} hvis det leses som ${p.phrase}`,
    en: (p: { count: number; phrase: string }) => `${p.count} if read as ${p.phrase}`,
  },
  atLeast: {
    sv: (p: { number: number }) => `minst ${p.number}`,
    nb: (p: { number: number }) => `minst ${p.number}`,
    en: (p: { number: number }) => `at least ${p.number}`,
  },
  moreThan: {
    sv: (p: { number: number }) => `mer än ${p.number}`,
    nb: (p: { number: number }) => `mer enn ${p.number}`,
    en: (p: { number: number }) => `more than ${p.number}`,
  },
  notCounted: {
    sv: (p: Count) => `${p.count} har inte räknat`,
    nb: (p: Count) => `${p.count} har ikke talt opp`,
    en: (p: Count) => `${p.count} have not counted`,
  },
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
  // meetings
  present: {
    sv: (p: { present: number; absent: number }) => `${p.present} närvarande, ${p.absent} förhindrade`,
    nb: (p: { present: number; absent: number }) => `${p.present} til stede, ${p.absent} forfall`,
    en: (p: { present: number; absent: number }) => `${p.present} present, ${p.absent} absent`,
  },
  quorum: {
    sv: (p: { count: number; of: number }) => `${p.count} av ${p.of} parter var med`,
    nb: (p: { count: number; of: number }) => `${p.count} av ${p.of} parter var med`,
    en: (p: { count: number; of: number }) => `${p.count} of ${p.of} parties took part`,
  },
  noChair: { sv: 'ingen ordförande antecknad', nb: 'ingen møteleder notert', en: 'no chair recorded' },
  nextMeeting: { sv: 'Nästa möte', nb: 'Neste møte', en: 'Next meeting' },
  missingPicture: {
    sv: (p: { names: string }) => `Bild saknas i underlaget: ${p.names}`,
    nb: (p: { names: string }) => `Bilde mangler i grunnlaget: ${p.names}`,
    en: (p: { names: string }) => `Picture missing in the source: ${p.names}`,
  },
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
    sv: (p: { amount: string; currency: string }) => `${p.amount} ${p.currency} återstår.`,
    nb: (p: { amount: string; currency: string }) => `${p.amount} ${p.currency} gjenstår.`,
    en: (p: { amount: string; currency: string }) => `${p.amount} ${p.currency} is left.`,
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
  // risks
  unscored: { sv: 'ej värderad', nb: 'ikke vurdert', en: 'not assessed' },
  up: { sv: 'större', nb: 'større', en: 'higher' },
  down: { sv: 'mindre', nb: 'mindre', en: 'lower' },
  same: { sv: 'oförändrad', nb: 'uendret', en: 'unchanged' },
  newRisk: { sv: 'ny', nb: 'ny', en: 'new' },
  // subject of a report
  goesTo: { sv: 'Kvalitetsgranskas av', nb: 'Kvalitetssikres av', en: 'Reviewed by' },
  until: { sv: 'Till och med', nb: 'Til og med', en: 'Until' },
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
  continue: { sv: 'fortsätt enligt plan', nb: 'fortsett etter planen', en: 'continue as planned' },
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
