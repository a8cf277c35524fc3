/** Words of goals, milestones, counts, criteria and conditions in the reports. */
import { words } from './phrase.ts';

interface Count {
  readonly count: number;
}

export const goalRecordWords = words({
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
      `Lämnar en part samarbetet är villkoret om antalet parter${p.of === '' ? '' : ` från ${p.of}`} inte längre uppfyllt.`,
    nb: (p: { of: string }) =>
      `Trekker en part seg, er vilkåret om antall parter${p.of === '' ? '' : ` fra ${p.of}`} ikke lenger oppfylt.`,
    en: (p: { of: string }) =>
      `If one party leaves, the condition on the number of parties${p.of === '' ? '' : ` of ${p.of}`} is no longer met.`,
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
      `Av kommunerna i zonerna kan ${p.count} lämna utan att villkoret om zonerna faller: lämnar någon blir även helheten mindre.`,
    nb: (p: { count: number }) =>
      `Av kommunene i sonene kan ${p.count} trekke seg uten at vilkåret om sonene faller: når noen går ut, blir også helheten mindre.`,
    en: (p: { count: number }) =>
      `Of the municipalities in the zones ${p.count} can leave with the condition on the zones still met: when one leaves, the total shrinks as well.`,
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
});
