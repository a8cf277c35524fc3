/** The sentences that sections put together. */
import type { Locale } from '../programme/locale.ts';
import { listOf } from './format.ts';
import { plural, words } from './phrase.ts';

interface Names {
  readonly names: string;
}
interface Turns {
  readonly days: number;
  readonly percent: number;
  readonly amount: string;
  readonly currency: string;
  readonly yellow: number;
  readonly red: number;
}
interface Overdue extends Names {
  readonly count: number;
}
interface Counts {
  readonly red: number;
  readonly yellow: number;
  readonly grey: number;
  readonly all: number;
}
/** Only what there is: `Av aktiviteterna som pågår är 1 gul och 2 utan färskt svar`. */
function counted(
  locale: Locale,
  { red, yellow, grey, all }: Counts,
  [none, lead, ...names]: readonly [string, string, string, string, string],
): string {
  const parts = [red, yellow, grey].flatMap((count, index) =>
    count === 0 ? [] : [`${count} ${names[index]}`],
  );
  return parts.length === 0 || all === 0 ? none : `${lead} ${listOf(locale, parts)}`;
}
interface Asked {
  readonly answered: number;
  readonly asked: number;
}

export const sectionWords = words({
  // page one
  noDecision: {
    sv: 'Inget beslut begärs.',
    nb: 'Ingen saker til beslutning.',
    en: 'No decision is asked for.',
  },
  /** After a reason that ends in a full stop. */
  decideAbout: {
    sv: 'Besluta vad som ska göras.',
    nb: 'Bestem hva som skal gjøres.',
    en: 'Decide what is to be done.',
  },
  proposal: { sv: 'Förslag:', nb: 'Forslag:', en: 'Proposal:' },
  action: { sv: 'Åtgärd:', nb: 'Tiltak:', en: 'Action:' },
  ownerDue: {
    sv: (p: { owner: string; date: string }) => `${p.owner}, senast ${p.date}`,
    nb: (p: { owner: string; date: string }) => `${p.owner}, innen ${p.date}`,
    en: (p: { owner: string; date: string }) => `${p.owner}, by ${p.date}`,
  },
  confirmOrReplan: {
    sv: (p: Overdue) =>
      `Tiden har gått ut för ${p.names}. Bekräfta att ${plural(p.count, 'milstolpen är nådd', 'milstolparna är nådda')}, eller besluta om nytt datum.`,
    nb: (p: Overdue) =>
      `Tiden er ute for ${p.names}. Bekreft at ${plural(p.count, 'milepælen', 'milepælene')} er nådd, eller vedta en ny dato.`,
    en: (p: Overdue) =>
      `Time is up for ${p.names}. Confirm that the ${plural(p.count, 'milestone is', 'milestones are')} reached, or decide on a new date.`,
  },
  silentSince: {
    sv: (p: { date: string }) => `Inget svar sedan ${p.date}.`,
    nb: (p: { date: string }) => `Ikke noe svar siden ${p.date}.`,
    en: (p: { date: string }) => `No answer since ${p.date}.`,
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
  answersFigure: { sv: 'veckosvar har kommit in', nb: 'ukesvar har kommet inn', en: 'weekly answers are in' },
  nextFigure: {
    sv: (p: Overdue) => `${plural(p.count, 'nästa milstolpe', 'nästa milstolpar')}: ${p.names}`,
    nb: (p: Overdue) => `${plural(p.count, 'neste milepæl', 'neste milepæler')}: ${p.names}`,
    en: (p: Overdue) => `${plural(p.count, 'next milestone', 'next milestones')}: ${p.names}`,
  },
  helpWanted: { sv: 'Önskar hjälp', nb: 'Ønsker hjelp', en: 'Help wanted' },
  // body
  statusCaption: {
    sv: 'Ledarna väljer färg för sina aktiviteter. Områdena beräknas ur svaren och planen.',
    nb: 'Lederne velger farge for aktivitetene sine. Områdene beregnes ut fra svarene og planen.',
    en: 'Leaders choose the colour of their activities. The areas are computed from the answers and the plan.',
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
  notReported: { sv: 'Ej rapporterat', nb: 'Ikke rapportert', en: 'Not reported' },
  noneReported: { sv: 'Inget rapporterat', nb: 'Ingenting rapportert', en: 'None reported' },
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
  risksHidden: {
    sv: 'Riskerna visas inte i den här utgåvan.',
    nb: 'Risikoene vises ikke i denne utgaven.',
    en: 'The risks are not shown in this edition.',
  },
  /** After the plan's own words for a time that has not been read surely. */
  unconfirmed: { sv: 'inte bekräftat', nb: 'ikke bekreftet', en: 'not confirmed' },
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
      counted('sv', p, [
        `Alla ${p.all} aktiviteter som pågår är gröna`,
        'Av aktiviteterna som pågår är',
        plural(p.red, 'röd', 'röda'),
        plural(p.yellow, 'gul', 'gula'),
        'utan färskt svar',
      ]),
    nb: (p: Counts) =>
      counted('nb', p, [
        `Alle ${p.all} aktiviteter som pågår, er grønne`,
        'Av aktivitetene som pågår, er',
        plural(p.red, 'rød', 'røde'),
        plural(p.yellow, 'gul', 'gule'),
        'uten ferskt svar',
      ]),
    en: (p: Counts) =>
      counted('en', p, [
        `All ${p.all} running activities are green`,
        'Of the running activities,',
        plural(p.red, 'is red', 'are red'),
        plural(p.yellow, 'is yellow', 'are yellow'),
        plural(p.grey, 'lacks a fresh answer', 'lack a fresh answer'),
      ]),
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
  unled: { sv: 'Ledare behöver utses', nb: 'Leder må utpekes', en: 'A leader needs to be appointed' },
  allLed: {
    sv: 'Alla aktiviteter som pågår har en bekräftad ledare.',
    nb: 'Alle aktiviteter som pågår, har en bekreftet leder.',
    en: 'Every running activity has a confirmed leader.',
  },
  noQuestions: { sv: 'Inga frågor är öppna.', nb: 'Ingen åpne spørsmål.', en: 'No questions are open.' },
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
  lateCount: {
    sv: (p: { count: number }) => `${p.count} kom sent.`,
    nb: (p: { count: number }) => `${p.count} kom sent.`,
    en: (p: { count: number }) => `${p.count} came late.`,
  },
  about: {
    sv: 'Rapporten är satt samman av ledarnas veckosvar och planen. Inget är uppskattat. Det som saknas är grått, och sena svar kommer med i nästa rapport. Citat står på det språk de skrevs.',
    nb: 'Rapporten er satt sammen av ledernes ukesvar og planen. Ingenting er anslått. Det som mangler, er grått, og sene svar kommer med i neste rapport. Sitater står på språket de ble skrevet på.',
    en: 'The report is put together from the leaders’ weekly answers and the plan. Nothing is estimated. What is missing is grey, and late answers go into the next report. Quotations are in the language they were written in.',
  },
  /** Where colours turn (R2). */
  thresholds: {
    sv: (p: Turns) =>
      `Färgerna slår om vid gränser som är satta i förväg: en förskjutning är gul, och röd efter ${p.days} dagar. En budgetpost över budget är gul, och röd när den drar över med mer än ${p.percent} procent och minst ${p.amount} ${p.currency}. Ett antal som saknar mer än ${p.percent} procent av målet är rött. En risk (sannolikhet × konsekvens) är gul från ${p.yellow} och röd från ${p.red}.`,
    nb: (p: Turns) =>
      `Fargene skifter ved grenser som er satt på forhånd: en forskyvning er gul, og rød etter ${p.days} dager. En budsjettpost over budsjett er gul, og rød når den går over med mer enn ${p.percent} prosent og minst ${p.amount} ${p.currency}. Et antall som mangler mer enn ${p.percent} prosent av målet, er rødt. En risiko (sannsynlighet × konsekvens) er gul fra ${p.yellow} og rød fra ${p.red}.`,
    en: (p: Turns) =>
      `Colours turn at limits agreed beforehand: a slip is yellow, and red after ${p.days} days. A line over its budget is yellow, and red when it exceeds it by more than ${p.percent} per cent and at least ${p.currency} ${p.amount}. A count that falls short of its target by more than ${p.percent} per cent is red. A risk (probability × consequence) is yellow from ${p.yellow} and red from ${p.red}.`,
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
  unsure: { sv: 'Kan inte bedömas', nb: 'Kan ikke vurderes', en: 'Cannot be judged' },
});
