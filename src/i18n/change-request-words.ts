/** A re-plan: what moves, why, whose word is wanted, and what came of it. */
import { plural, words } from './phrase.ts';

interface Asked {
  readonly programme: string;
  readonly request: string;
}
interface Said extends Asked {
  readonly name: string;
}

export const changeRequestWords = words({
  title: {
    sv: (p: { request: string }) => `Ändringsbegäran ${p.request}`,
    nb: (p: { request: string }) => `Endringsmelding ${p.request}`,
    en: (p: { request: string }) => `Change request ${p.request}`,
  },
  /** Notification and subject. */
  askedSteering: {
    sv: (p: Asked) => `${p.request} väntar på styrgruppens besked`,
    nb: (p: Asked) => `${p.request} venter på styringsgruppens svar`,
    en: (p: Asked) => `${p.request} awaits the steering group’s word`,
  },
  askedFunder: {
    sv: (p: Asked) => `${p.request} väntar på finansiärens medgivande`,
    nb: (p: Asked) => `${p.request} venter på finansiørens samtykke`,
    en: (p: Asked) => `${p.request} awaits the funder’s consent`,
  },
  introChair: {
    sv: (p: { by: string }) => `${p.by} vill ändra planen. Beslutet är styrgruppens, och du svarar för den.`,
    nb: (p: { by: string }) =>
      `${p.by} vil endre planen. Beslutningen er styringsgruppens, og du svarer for den.`,
    en: (p: { by: string }) =>
      `${p.by} wants to change the plan. The steering group decides, and you answer for it.`,
  },
  introRecord: {
    sv: (p: { by: string }) => `${p.by} vill ändra planen. Anteckna här vad styrgruppen har beslutat.`,
    nb: (p: { by: string }) => `${p.by} vil endre planen. Noter her hva styringsgruppen har besluttet.`,
    en: (p: { by: string }) =>
      `${p.by} wants to change the plan. Please record here what the steering group decided.`,
  },
  introFunder: {
    sv: 'Styrgruppen är klar med ändringen. Anteckna finansiärens besked här när det har kommit.',
    nb: 'Styringsgruppen er ferdig med endringen. Noter finansiørens svar her når det er kommet.',
    en: 'The steering group is done with the change. Please record the funder’s word here once it has come.',
  },
  introFunderOnly: {
    sv: (p: { by: string }) =>
      `${p.by} vill ändra planen. Anteckna finansiärens besked här när det har kommit.`,
    nb: (p: { by: string }) => `${p.by} vil endre planen. Noter finansiørens svar her når det er kommet.`,
    en: (p: { by: string }) =>
      `${p.by} wants to change the plan. Please record the funder’s word here once it has come.`,
  },
  someone: { sv: 'Programkontoret', nb: 'Programkontoret', en: 'The programme office' },
  why: { sv: 'Varför', nb: 'Hvorfor', en: 'Why' },
  impact: { sv: 'Vad det innebär', nb: 'Hva det innebærer', en: 'What it means' },
  moves: { sv: 'Det här ändras', nb: 'Dette endres', en: 'What changes' },
  approvals: { sv: 'Besked', nb: 'Svar', en: 'Decisions' },
  untilThen: {
    sv: 'Tills alla har sagt ja gäller planen som den är.',
    nb: 'Til alle har sagt ja, gjelder planen som den er.',
    en: 'Until everyone has said yes, the plan stands as it is.',
  },
  approve: { sv: 'Godkänn', nb: 'Godkjenn', en: 'Approve' },
  refuse: { sv: 'Avslå', nb: 'Avslå', en: 'Refuse' },
  save: { sv: 'Spara', nb: 'Lagre', en: 'Save' },
  cancel: { sv: 'Avbryt', nb: 'Avbryt', en: 'Cancel' },
  noteApprove: { sv: 'Kommentar', nb: 'Kommentar', en: 'Comment' },
  noteRefuse: { sv: 'Varför inte?', nb: 'Hvorfor ikke?', en: 'Why not?' },
  noteFunder: { sv: 'Finansiärens besked', nb: 'Finansiørens svar', en: 'The funder’s word' },
  noteFunderHint: {
    sv: 'Diarienummer, brev eller datum, så att beskedet går att hitta igen.',
    nb: 'Saksnummer, brev eller dato, slik at svaret kan finnes igjen.',
    en: 'Case number, letter or date, so that it can be found again.',
  },
  needsNote: {
    sv: 'Skriv en rad här.',
    nb: 'Skriv en linje her.',
    en: 'Please write a line here.',
  },
  steps: {
    sv: 'styrgruppen',
    nb: 'styringsgruppen',
    en: 'the steering group',
  },
  stepFunder: { sv: 'finansiären', nb: 'finansiøren', en: 'the funder' },
  saidYes: {
    sv: (p: { who: string; name: string; date: string }) =>
      `Ja från ${p.who}, antecknat av ${p.name} ${p.date}.`,
    nb: (p: { who: string; name: string; date: string }) => `Ja fra ${p.who}, notert av ${p.name} ${p.date}.`,
    en: (p: { who: string; name: string; date: string }) =>
      `Yes from ${p.who}, recorded by ${p.name} on ${p.date}.`,
  },
  saidNo: {
    sv: (p: { who: string; name: string; date: string }) =>
      `Nej från ${p.who}, antecknat av ${p.name} ${p.date}.`,
    nb: (p: { who: string; name: string; date: string }) =>
      `Nei fra ${p.who}, notert av ${p.name} ${p.date}.`,
    en: (p: { who: string; name: string; date: string }) =>
      `No from ${p.who}, recorded by ${p.name} on ${p.date}.`,
  },
  waitsFor: {
    sv: (p: { who: string }) => `Väntar på ${p.who}.`,
    nb: (p: { who: string }) => `Venter på ${p.who}.`,
    en: (p: { who: string }) => `Waiting for ${p.who}.`,
  },
  approved: {
    sv: (p: Asked) => `${p.request} är godkänd. Planen är ändrad från och med nu.`,
    nb: (p: Asked) => `${p.request} er godkjent. Planen er endret fra og med nå.`,
    en: (p: Asked) => `${p.request} is approved. The plan is changed from now on.`,
  },
  refused: {
    sv: (p: Asked) => `${p.request} avslogs. Planen gäller som förut.`,
    nb: (p: Asked) => `${p.request} ble avslått. Planen gjelder som før.`,
    en: (p: Asked) => `${p.request} was refused. The plan stands as before.`,
  },
  contractStays: {
    sv: 'Den ursprungliga planen finns kvar och syns i rapporterna.',
    nb: 'Den opprinnelige planen finnes fortsatt og vises i rapportene.',
    en: 'The original plan is kept and shown in the reports.',
  },
  lostTitle: {
    sv: 'Se över det här i planen',
    nb: 'Se over dette i planen',
    en: 'Please look at this in the plan',
  },
  lostText: {
    sv: 'Medan ändringen väntade skrevs annat in på samma ställen. Det godkända gäller. Det här stod där:',
    nb: 'Mens endringen ventet, ble noe annet skrevet inn på de samme stedene. Det godkjente gjelder. Dette sto der:',
    en: 'While the change waited, other things were written in the same places. What was approved stands. This was there:',
  },
  takenAway: { sv: 'borttaget', nb: 'fjernet', en: 'taken away' },
  mailHow: {
    sv: 'Svara på det här mejlet, så för programkontoret in beskedet.',
    nb: 'Svar på denne e-posten, så fører programkontoret inn svaret.',
    en: 'Reply to this mail, and the programme office records your word.',
  },
  decidedAlready: {
    sv: (p: Asked) => `${p.request} är redan avgjord i det här steget. Inget mer behövs.`,
    nb: (p: Asked) => `${p.request} er allerede avgjort i dette steget. Mer trengs ikke.`,
    en: (p: Asked) => `${p.request} has already been decided at this step. Nothing more is needed.`,
  },
  recorded: {
    sv: (p: Said) => `Tack, ${p.name}. ${p.request} är besvarad.`,
    nb: (p: Said) => `Takk, ${p.name}. ${p.request} er besvart.`,
    en: (p: Said) => `Thank you, ${p.name}. ${p.request} is answered.`,
  },
});

export const moveWords = words({
  start: { sv: 'första dag', nb: 'første dag', en: 'first day' },
  end: { sv: 'sista dag', nb: 'siste dag', en: 'last day' },
  due: { sv: 'datum', nb: 'dato', en: 'date' },
  revisedDue: { sv: 'nytt datum', nb: 'ny dato', en: 'new date' },
  budget: { sv: 'budget', nb: 'budsjett', en: 'budget' },
  support: { sv: 'stöd', nb: 'støtte', en: 'support' },
  own: { sv: 'egeninsats', nb: 'egeninnsats', en: 'own contribution' },
  amount: { sv: 'belopp', nb: 'beløp', en: 'amount' },
  shares: { sv: 'fördelning', nb: 'fordeling', en: 'shares' },
  target: { sv: 'mål', nb: 'mål', en: 'target' },
  stage: { sv: 'delmål', nb: 'delmål', en: 'stage target' },
  quantity: { sv: 'antal', nb: 'antall', en: 'count' },
  version: { sv: 'målversion', nb: 'målversjon', en: 'target version' },
  text: { sv: 'lydelse', nb: 'ordlyd', en: 'wording' },
  indicator: { sv: 'styrtal', nb: 'måltall', en: 'indicator' },
  cancelled: { sv: 'utgår', nb: 'utgår', en: 'cancelled' },
  holder: { sv: 'vem som svarar', nb: 'hvem som svarer', en: 'who answers' },
  member: { sv: 'ledamot', nb: 'medlem', en: 'member' },
  chair: { sv: 'ordförande', nb: 'leder', en: 'chair' },
  inScope: { sv: 'ingår i programmet', nb: 'inngår i programmet', en: 'part of the programme' },
  approvals: {
    sv: 'vem som godkänner ändringar',
    nb: 'hvem som godkjenner endringer',
    en: 'who approves changes',
  },
  steeringGroup: { sv: 'styrgruppen', nb: 'styringsgruppen', en: 'the steering group' },
  funder: { sv: 'finansiären', nb: 'finansiøren', en: 'the funder' },
  groupKind: { sv: 'slags grupp', nb: 'slags gruppe', en: 'kind of group' },
  quorum: { sv: 'krav för beslutsförhet', nb: 'krav til beslutningsdyktighet', en: 'quorum' },
  condition: { sv: 'villkor', nb: 'vilkår', en: 'condition' },
  contract: { sv: 'enligt kontraktet', nb: 'ifølge kontrakten', en: 'in the contract' },
  thresholds: {
    sv: 'gräns för gult och rött',
    nb: 'grense for gult og rødt',
    en: 'limit for yellow and red',
  },
  currency: { sv: 'valuta', nb: 'valuta', en: 'currency' },
  reports: { sv: 'Rapporter', nb: 'Rapporter', en: 'Reports' },
  recipient: { sv: 'mottagare', nb: 'mottaker', en: 'recipient' },
  basis: {
    sv: 'vad rapporten jämför med',
    nb: 'hva rapporten sammenlignes med',
    en: 'what the report is held against',
  },
  programme: { sv: 'Programmet', nb: 'Programmet', en: 'The programme' },
  added: { sv: 'Tillkommer', nb: 'Kommer til', en: 'New' },
  dropped: { sv: 'Utgår', nb: 'Utgår', en: 'Dropped' },
  yes: { sv: 'ja', nb: 'ja', en: 'yes' },
  no: { sv: 'nej', nb: 'nei', en: 'no' },
  none: { sv: 'inget', nb: 'ingenting', en: 'nothing' },
  atLeast: { sv: 'minst', nb: 'minst', en: 'at least' },
  moreThan: { sv: 'fler än', nb: 'mer enn', en: 'more than' },
  exactly: { sv: 'exakt', nb: 'nøyaktig', en: 'exactly' },
  all: { sv: 'alla', nb: 'alle', en: 'all' },
  weakened: { sv: 'sänkt mål', nb: 'senket mål', en: 'weakened target' },
  later: {
    sv: (p: { days: number }) => `${p.days} ${plural(p.days, 'dag', 'dagar')} senare`,
    nb: (p: { days: number }) => `${p.days} ${plural(p.days, 'dag', 'dager')} senere`,
    en: (p: { days: number }) => `${p.days} ${plural(p.days, 'day', 'days')} later`,
  },
  earlier: {
    sv: (p: { days: number }) => `${p.days} ${plural(p.days, 'dag', 'dagar')} tidigare`,
    nb: (p: { days: number }) => `${p.days} ${plural(p.days, 'dag', 'dager')} tidligere`,
    en: (p: { days: number }) => `${p.days} ${plural(p.days, 'day', 'days')} earlier`,
  },
});
