/** The sentences that sections put together. */
import { plural, words } from './phrase.ts';

interface Names {
  readonly names: string;
}
interface Overdue extends Names {
  readonly count: number;
}
interface Counts {
  readonly red: number;
  readonly yellow: number;
  readonly grey: number;
}
interface Asked {
  readonly answered: number;
  readonly asked: number;
}

export const sectionWords = words({
  // page one
  noDecision: { sv: 'Inget beslut begärs.', nb: 'Ingen beslutning ønskes.', en: 'No decision is asked for.' },
  confirmOrReplan: {
    sv: (p: Overdue) =>
      `Tiden har gått ut för ${p.names}. Bekräfta att ${plural(p.count, 'milstolpen är nådd', 'milstolparna är nådda')}, eller besluta om nytt datum.`,
    nb: (p: Overdue) =>
      `Tiden er ute for ${p.names}. Bekreft at ${plural(p.count, 'milepælen', 'milepælene')} er nådd, eller vedta en ny dato.`,
    en: (p: Overdue) =>
      `Time is up for ${p.names}. Confirm that the ${plural(p.count, 'milestone is', 'milestones are')} reached, or decide on a new date.`,
  },
  first: {
    sv: 'Det här är den första rapporten.',
    nb: 'Dette er den første rapporten.',
    en: 'This is the first report.',
  },
  nothingChanged: { sv: 'Inget har ändrats.', nb: 'Ingenting er endret.', en: 'Nothing has changed.' },
  turned: {
    sv: (p: { colour: string } & Names) => `Har blivit ${p.colour}: ${p.names}`,
    nb: (p: { colour: string } & Names) => `Har blitt ${p.colour}: ${p.names}`,
    en: (p: { colour: string } & Names) => `Turned ${p.colour}: ${p.names}`,
  },
  wentSilent: {
    sv: (p: Names) => `Rapporteras inte längre: ${p.names}`,
    nb: (p: Names) => `Rapporteres ikke lenger: ${p.names}`,
    en: (p: Names) => `No longer reported: ${p.names}`,
  },
  started: {
    sv: (p: Names) => `Har börjat: ${p.names}`,
    nb: (p: Names) => `Har startet: ${p.names}`,
    en: (p: Names) => `Started: ${p.names}`,
  },
  reached: {
    sv: (p: Names) => `Nådda milstolpar: ${p.names}`,
    nb: (p: Names) => `Nådde milepæler: ${p.names}`,
    en: (p: Names) => `Milestones reached: ${p.names}`,
  },
  overdue: {
    sv: (p: Names) => `Tiden har gått ut utan att milstolpen är nådd: ${p.names}`,
    nb: (p: Names) => `Tiden er ute uten at milepælen er nådd: ${p.names}`,
    en: (p: Names) => `Past their end without reaching the milestone: ${p.names}`,
  },
  moved: {
    sv: (p: Names) => `Ny prognos: ${p.names}`,
    nb: (p: Names) => `Ny prognose: ${p.names}`,
    en: (p: Names) => `New forecast: ${p.names}`,
  },
  counted: {
    sv: (p: { unit: string; from: string; to: string }) => `Antal ${p.unit}: från ${p.from} till ${p.to}`,
    nb: (p: { unit: string; from: string; to: string }) => `Antall ${p.unit}: fra ${p.from} til ${p.to}`,
    en: (p: { unit: string; from: string; to: string }) => `Number of ${p.unit}: from ${p.from} to ${p.to}`,
  },
  noDeviations: {
    sv: 'Inga avvikelser har rapporterats.',
    nb: 'Ingen avvik er rapportert.',
    en: 'No deviations have been reported.',
  },
  moreDeviations: {
    sv: (p: { count: number }) => `${p.count} till står under Avvikelser och åtgärder.`,
    nb: (p: { count: number }) => `${p.count} til står under Avvik og tiltak.`,
    en: (p: { count: number }) => `${p.count} more under Deviations and actions.`,
  },
  moreDecisions: {
    sv: (p: { count: number }) => `${p.count} till står under Avvikelser och åtgärder.`,
    nb: (p: { count: number }) => `${p.count} til står under Avvik og tiltak.`,
    en: (p: { count: number }) => `${p.count} more under Deviations and actions.`,
  },
  answersFigure: { sv: 'svar har kommit in', nb: 'svar har kommet inn', en: 'answers have come in' },
  targetFigure: {
    sv: (p: { unit: string; promised: string }) => `${p.unit}. Mål hittills: ${p.promised}`,
    nb: (p: { unit: string; promised: string }) => `${p.unit}. Mål hittil: ${p.promised}`,
    en: (p: { unit: string; promised: string }) => `${p.unit}. Target so far: ${p.promised}`,
  },
  nextFigure: {
    sv: (p: { activity: string }) => `nästa milstolpe: ${p.activity}`,
    nb: (p: { activity: string }) => `neste milepæl: ${p.activity}`,
    en: (p: { activity: string }) => `next milestone: ${p.activity}`,
  },
  helpWanted: { sv: 'Önskar hjälp', nb: 'Ønsker hjelp', en: 'Help wanted' },
  // body
  statusCaption: {
    sv: 'Vald och beräknad färg per område',
    nb: 'Valgt og beregnet farge per område',
    en: 'Chosen and computed colour by area',
  },
  nothingDone: {
    sv: 'Ingen har rapporterat något.',
    nb: 'Ingen har rapportert noe.',
    en: 'Nobody has reported anything.',
  },
  nothingPlanned: {
    sv: 'Ingen har skrivit vad som händer härnäst.',
    nb: 'Ingen har skrevet hva som skjer videre.',
    en: 'Nobody has written what comes next.',
  },
  earlier: {
    sv: (p: { count: number }) => `och ${p.count} tidigare svar`,
    nb: (p: { count: number }) => `og ${p.count} tidligere svar`,
    en: (p: { count: number }) => `and ${p.count} earlier ${plural(p.count, 'answer', 'answers')}`,
  },
  starting: { sv: 'Börjar', nb: 'Starter', en: 'Starting' },
  ending: { sv: 'Ska bli klara', nb: 'Skal bli ferdige', en: 'Due' },
  problems: { sv: 'Problem', nb: 'Problemer', en: 'Problems' },
  results: { sv: 'Uppnått', nb: 'Oppnådd', en: 'Achieved' },
  deviation: { sv: 'Avvikelse', nb: 'Avvik', en: 'Deviation' },
  nothingElse: {
    sv: 'Avvikelser, problem, åtgärder',
    nb: 'Avvik, problemer, tiltak',
    en: 'Deviations, problems, actions',
  },
  targetEarly: {
    sv: (p: { actual: string; unit: string }) => `${p.actual} ${p.unit}, inget ska vara klart än`,
    nb: (p: { actual: string; unit: string }) => `${p.actual} ${p.unit}, ingenting skal være ferdig ennå`,
    en: (p: { actual: string; unit: string }) => `${p.actual} ${p.unit}, nothing is due yet`,
  },
  notReported: { sv: 'Ej rapporterat', nb: 'Ikke rapportert', en: 'Not reported' },
  noneReported: { sv: 'Inget rapporterat', nb: 'Ingenting rapportert', en: 'None reported' },
  timelineDesc: {
    sv: (p: { total: number; late: number; met: number }) =>
      `${p.total} milstolpar: ${p.met} nådda, ${p.late} försenade.`,
    nb: (p: { total: number; late: number; met: number }) =>
      `${p.total} milepæler: ${p.met} nådd, ${p.late} forsinket.`,
    en: (p: { total: number; late: number; met: number }) =>
      `${p.total} milestones: ${p.met} reached, ${p.late} late.`,
  },
  timelineLate: {
    sv: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'milstolpe är försenad', 'milstolpar är försenade')}`,
    nb: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'milepæl er forsinket', 'milepæler er forsinket')}`,
    en: (p: { count: number }) => `${p.count} ${plural(p.count, 'milestone is late', 'milestones are late')}`,
  },
  timelineFine: {
    sv: 'Ingen milstolpe är försenad',
    nb: 'Ingen milepæl er forsinket',
    en: 'No milestone is late',
  },
  timelineCaption: { sv: 'Milstolparnas datum', nb: 'Milepælenes datoer', en: 'Milestone dates' },
  targetAhead: {
    sv: (p: { actual: string; promised: string; unit: string }) =>
      `${p.actual} ${p.unit} mot ${p.promised} hittills: målet nås`,
    nb: (p: { actual: string; promised: string; unit: string }) =>
      `${p.actual} ${p.unit} mot ${p.promised} hittil: målet nås`,
    en: (p: { actual: string; promised: string; unit: string }) =>
      `${p.actual} ${p.unit} against ${p.promised} so far: on target`,
  },
  targetBehind: {
    sv: (p: { actual: string; promised: string; unit: string; short: string }) =>
      `${p.actual} ${p.unit} mot ${p.promised} hittills: ${p.short} fattas`,
    nb: (p: { actual: string; promised: string; unit: string; short: string }) =>
      `${p.actual} ${p.unit} mot ${p.promised} hittil: ${p.short} mangler`,
    en: (p: { actual: string; promised: string; unit: string; short: string }) =>
      `${p.actual} ${p.unit} against ${p.promised} so far: ${p.short} short`,
  },
  targetUncounted: {
    sv: (p: { unit: string }) => `Ingen har räknat ${p.unit} än`,
    nb: (p: { unit: string }) => `Ingen har telt ${p.unit} ennå`,
    en: (p: { unit: string }) => `Nobody has counted ${p.unit} yet`,
  },
  targetCaption: { sv: 'Utfall mot mål', nb: 'Resultat mot mål', en: 'Actual against target' },
  noTargets: {
    sv: 'Planen har inga mål som räknas.',
    nb: 'Planen har ingen mål som telles.',
    en: 'The plan has no counted targets.',
  },
  economyNone: {
    sv: 'Ekonomin kan inte beräknas. Så säger planen:',
    nb: 'Økonomien kan ikke beregnes. Planen sier:',
    en: 'The economy cannot be computed. The plan says:',
  },
  noLines: {
    sv: 'Ekonomin kan inte beräknas: planen har inga budgetposter.',
    nb: 'Økonomien kan ikke beregnes: planen har ingen budsjettposter.',
    en: 'The economy cannot be computed: the plan has no budget lines.',
  },
  economyCaption: {
    sv: 'Budget och utfall per post',
    nb: 'Budsjett og regnskap per post',
    en: 'Budget and outcome by line',
  },
  noRisks: {
    sv: 'Planen nämner inga risker.',
    nb: 'Planen nevner ingen risikoer.',
    en: 'The plan names no risks.',
  },
  unscored: { sv: 'ej värderad', nb: 'ikke vurdert', en: 'not assessed' },
  risksUnscored: {
    sv: 'Riskerna har inte fått poäng för sannolikhet och konsekvens. Projektledaren ombeds värdera dem.',
    nb: 'Risikoene har ikke fått poeng for sannsynlighet og konsekvens. Prosjektlederen bes vurdere dem.',
    en: 'The risks have no score for probability and consequence. The project leader is asked to assess them.',
  },
  risksCaption: { sv: 'Risker och värde', nb: 'Risikoer og verdi', en: 'Risks and their value' },
  heatDesc: {
    sv: (p: { reported: number; missing: number }) => `${p.reported} svar, ${p.missing} saknas.`,
    nb: (p: { reported: number; missing: number }) => `${p.reported} svar, ${p.missing} mangler.`,
    en: (p: { reported: number; missing: number }) => `${p.reported} answers, ${p.missing} missing.`,
  },
  heatTitle: {
    sv: (p: Counts) =>
      `Just nu: ${p.red} ${plural(p.red, 'röd', 'röda')}, ${p.yellow} ${plural(p.yellow, 'gul', 'gula')}, ${p.grey} grå`,
    nb: (p: Counts) =>
      `Akkurat nå: ${p.red} ${plural(p.red, 'rød', 'røde')}, ${p.yellow} ${plural(p.yellow, 'gul', 'gule')}, ${p.grey} grå`,
    en: (p: Counts) => `Right now: ${p.red} red, ${p.yellow} yellow, ${p.grey} grey`,
  },
  heatCaption: {
    sv: 'Färg, senaste rapport och ledare',
    nb: 'Farge, siste rapport og leder',
    en: 'Colour, last report and leader',
  },
  noneOpen: { sv: 'Ingen aktivitet pågår.', nb: 'Ingen aktivitet pågår.', en: 'No activity is running.' },
  notStarted: {
    sv: (p: Names) => `Inte påbörjade: ${p.names}.`,
    nb: (p: Names) => `Ikke påbegynt: ${p.names}.`,
    en: (p: Names) => `Not started: ${p.names}.`,
  },
  finished: {
    sv: (p: Names) => `Klara: ${p.names}.`,
    nb: (p: Names) => `Ferdige: ${p.names}.`,
    en: (p: Names) => `Finished: ${p.names}.`,
  },
  past: {
    sv: (p: Names) =>
      `Avslutade enligt planen innan rapporteringen började, ingen har bekräftat: ${p.names}.`,
    nb: (p: Names) => `Avsluttet ifølge planen før rapporteringen startet, ingen har bekreftet: ${p.names}.`,
    en: (p: Names) => `Ended according to the plan before reporting began, confirmed by nobody: ${p.names}.`,
  },
  unled: { sv: 'Bekräftad ledare saknas', nb: 'Bekreftet leder mangler', en: 'No confirmed leader' },
  allLed: {
    sv: 'Alla aktiviteter som pågår har en bekräftad ledare.',
    nb: 'Alle aktiviteter som pågår, har en bekreftet leder.',
    en: 'Every running activity has a confirmed leader.',
  },
  unsecured: {
    sv: (p: { unsecured: number; total: number }) => `${p.unsecured} av ${p.total} resurser är inte säkrade.`,
    nb: (p: { unsecured: number; total: number }) => `${p.unsecured} av ${p.total} ressurser er ikke sikret.`,
    en: (p: { unsecured: number; total: number }) =>
      `${p.unsecured} of ${p.total} resources are not secured.`,
  },
  noQuestions: { sv: 'Inga frågor är öppna.', nb: 'Ingen spørsmål er åpne.', en: 'No questions are open.' },
  moreQuestions: {
    sv: (p: { count: number }) => `och ${p.count} till`,
    nb: (p: { count: number }) => `og ${p.count} til`,
    en: (p: { count: number }) => `and ${p.count} more`,
  },
  questionCount: {
    sv: (p: { count: number }) => `${p.count} ${plural(p.count, 'fråga väntar', 'frågor väntar')} på svar.`,
    nb: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'spørsmål venter', 'spørsmål venter')} på svar.`,
    en: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'question awaits', 'questions await')} an answer.`,
  },
  coverage: {
    sv: (p: Asked) => `${p.answered} av ${p.asked} veckosvar har kommit in.`,
    nb: (p: Asked) => `${p.answered} av ${p.asked} ukesvar har kommet inn.`,
    en: (p: Asked) => `${p.answered} of ${p.asked} weekly answers have come in.`,
  },
  nobodyAsked: {
    sv: 'Ingen har tillfrågats under perioden.',
    nb: 'Ingen er spurt i perioden.',
    en: 'Nobody was asked in this period.',
  },
  missingCaption: { sv: 'Veckor utan svar', nb: 'Uker uten svar', en: 'Weeks without an answer' },
  lateCount: {
    sv: (p: { count: number }) => `${p.count} kom sent.`,
    nb: (p: { count: number }) => `${p.count} kom sent.`,
    en: (p: { count: number }) => `${p.count} came late.`,
  },
  about: {
    sv: 'Rapporten är satt samman av ledarnas veckosvar och planen. Inget är uppskattat. Det som saknas är grått, och sena svar kommer med i nästa rapport. Citat står på det språk de skrevs.',
    nb: 'Rapporten er satt sammen av ledernes ukesvar og planen. Ingenting er anslått. Det som mangler er grått, og sene svar kommer med i neste rapport. Sitater står på språket de ble skrevet på.',
    en: 'The report is put together from the leaders’ weekly answers and the plan. Nothing is estimated. What is missing is grey, and late answers enter the next report. Quotations stand in the language they were written in.',
  },
  deliverablesCaption: {
    sv: 'Leveranser per aktivitet',
    nb: 'Leveranser per aktivitet',
    en: 'Deliverables by activity',
  },
  onSchedule: {
    sv: 'Löper arbetet enligt tidsplan?',
    nb: 'Går arbeidet etter tidsplanen?',
    en: 'Is the work on schedule?',
  },
  whichLate: {
    sv: 'Vilka aktiviteter är försenade?',
    nb: 'Hvilke aktiviteter er forsinket?',
    en: 'Which activities are late?',
  },
  goalsReached: { sv: 'Nås målen?', nb: 'Nås målene?', en: 'Will the targets be reached?' },
  yes: { sv: 'Ja', nb: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', nb: 'Nei', en: 'No' },
  partly: { sv: 'Delvis', nb: 'Delvis', en: 'Partly' },
  unsure: { sv: 'Kan inte bedömas', nb: 'Kan ikke bedømmes', en: 'Cannot be judged' },
});
