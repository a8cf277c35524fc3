/** A report on its way, in messages and letters: who is asked for what, and what became of it. */
import { words } from './phrase.ts';

interface About {
  /** The report's title: `Tertialrapport januari–april 2017`. */
  readonly report: string;
}

export const reportReviewWords = words({
  draftTitle: {
    sv: (p: About) => `Läs och sänd för granskning: ${p.report}`,
    nb: (p: About) => `Les og send til gjennomgang: ${p.report}`,
    en: (p: About) => `Please read and send for review: ${p.report}`,
  },
  approveTitle: {
    sv: (p: About) => `Läs och godkänn: ${p.report}`,
    nb: (p: About) => `Les og godkjenn: ${p.report}`,
    en: (p: About) => `Please read and approve: ${p.report}`,
  },
  sentBackTitle: {
    sv: (p: About) => `Tillbaka till dig: ${p.report}`,
    nb: (p: About) => `Tilbake til deg: ${p.report}`,
    en: (p: About) => `Back to you: ${p.report}`,
  },
  approvedTitle: {
    sv: (p: About) => `Godkänd: ${p.report}`,
    nb: (p: About) => `Godkjent: ${p.report}`,
    en: (p: About) => `Approved: ${p.report}`,
  },
  waitingTitle: {
    sv: (p: About) => `Väntar på svar: ${p.report}`,
    nb: (p: About) => `Venter på svar: ${p.report}`,
    en: (p: About) => `Waiting for an answer: ${p.report}`,
  },
  completionTitle: {
    sv: (p: About & { date: string }) => `Komplettera senast ${p.date}: ${p.report}`,
    nb: (p: About & { date: string }) => `Suppler innen ${p.date}: ${p.report}`,
    en: (p: About & { date: string }) => `To be completed by ${p.date}: ${p.report}`,
  },
  reminder: { sv: 'Påminnelse', nb: 'Påminnelse', en: 'Reminder' },
  draftIntro: {
    sv: (p: { version: string }) =>
      `Utkast ${p.version} är klart. Läs det, lägg till egna ord där de behövs och sänd det för granskning.`,
    nb: (p: { version: string }) =>
      `Utkast ${p.version} er klart. Les det, legg til egne ord der det trengs, og send det til gjennomgang.`,
    en: (p: { version: string }) =>
      `Draft ${p.version} is ready. Read it, add words of your own where they are needed, and send it for review.`,
  },
  approveIntro: {
    sv: (p: { author: string; version: string }) =>
      `${p.author} har sänt version ${p.version} för granskning. Godkänner du den?`,
    nb: (p: { author: string; version: string }) =>
      `${p.author} har sendt versjon ${p.version} til gjennomgang. Godkjenner du den?`,
    en: (p: { author: string; version: string }) =>
      `${p.author} has sent version ${p.version} for review. Do you approve it?`,
  },
  turn: {
    sv: (p: { turn: number; of: number }) => `Du är nummer ${p.turn} av ${p.of} som godkänner.`,
    nb: (p: { turn: number; of: number }) => `Du er nummer ${p.turn} av ${p.of} som godkjenner.`,
    en: (p: { turn: number; of: number }) => `You are number ${p.turn} of ${p.of} to approve.`,
  },
  sentBackIntro: {
    sv: (p: { name: string; version: string }) => `${p.name} sände tillbaka version ${p.version}:`,
    nb: (p: { name: string; version: string }) => `${p.name} sendte tilbake versjon ${p.version}:`,
    en: (p: { name: string; version: string }) => `${p.name} sent back version ${p.version}:`,
  },
  approvedIntro: {
    sv: (p: { name: string; version: string; date: string }) =>
      `Version ${p.version} godkändes av ${p.name} ${p.date}. Nu går den till mottagarna.`,
    nb: (p: { name: string; version: string; date: string }) =>
      `Versjon ${p.version} ble godkjent av ${p.name} ${p.date}. Nå går den til mottakerne.`,
    en: (p: { name: string; version: string; date: string }) =>
      `Version ${p.version} was approved by ${p.name} on ${p.date}. It now goes to its recipients.`,
  },
  waitingIntro: {
    sv: (p: { name: string; date: string }) => `Rapporten har väntat på ${p.name} sedan ${p.date}.`,
    nb: (p: { name: string; date: string }) => `Rapporten har ventet på ${p.name} siden ${p.date}.`,
    en: (p: { name: string; date: string }) => `The report has been waiting for ${p.name} since ${p.date}.`,
  },
  completionIntro: {
    sv: (p: { date: string }) => `Finansiären vill ha en komplettering senast ${p.date}:`,
    nb: (p: { date: string }) => `Finansiøren vil ha en komplettering innen ${p.date}:`,
    en: (p: { date: string }) => `The funder wants it completed by ${p.date}:`,
  },
  payment: {
    sv: 'Finansiären betalar först när rapporten är godkänd.',
    nb: 'Finansiøren betaler først når rapporten er godkjent.',
    en: 'The funder pays only once the report is approved.',
  },
  comment: {
    sv: (p: { text: string }) => `Kommentar: ${p.text}`,
    nb: (p: { text: string }) => `Kommentar: ${p.text}`,
    en: (p: { text: string }) => `Comment: ${p.text}`,
  },
  mailDraft: {
    sv: 'Svara på det här mejlet med ändringar eller ett ja, så sänder programkontoret rapporten för granskning.',
    nb: 'Svar på denne e-posten med endringer eller et ja, så sender programkontoret rapporten til gjennomgang.',
    en: 'Reply to this mail with changes or a yes, and the programme office sends the report for review.',
  },
  mailApprove: {
    sv: 'Svara ja eller nej på det här mejlet, så för programkontoret in svaret.',
    nb: 'Svar ja eller nei på denne e-posten, så fører programkontoret inn svaret.',
    en: 'Reply yes or no to this mail, and the programme office records it.',
  },
  mailAttached: {
    sv: 'Hela rapporten är bifogad.',
    nb: 'Hele rapporten er vedlagt.',
    en: 'The whole report is attached.',
  },
  mailLink: {
    sv: (p: { date: string }) =>
      `Länken är bara din, gäller den här versionen och fungerar till och med ${p.date}.`,
    nb: (p: { date: string }) =>
      `Lenken er bare din, gjelder denne versjonen og virker til og med ${p.date}.`,
    en: (p: { date: string }) => `The link is yours alone, is for this version and works until ${p.date}.`,
  },
  mailButton: { sv: 'Läs och svara', nb: 'Les og svar', en: 'Read and answer' },
  // Where it stands, on one line.
  draft: {
    sv: (p: { version: string; name: string }) =>
      `Utkast ${p.version}. Väntar på att ${p.name} sänder det för granskning.`,
    nb: (p: { version: string; name: string }) =>
      `Utkast ${p.version}. Venter på at ${p.name} sender det til gjennomgang.`,
    en: (p: { version: string; name: string }) =>
      `Draft ${p.version}. Waiting for ${p.name} to send it for review.`,
  },
  inReview: {
    sv: (p: { version: string; name: string }) => `Version ${p.version} granskas. Väntar på ${p.name}.`,
    nb: (p: { version: string; name: string }) =>
      `Versjon ${p.version} er til gjennomgang. Venter på ${p.name}.`,
    en: (p: { version: string; name: string }) => `Version ${p.version} is in review. Waiting for ${p.name}.`,
  },
  sentBack: {
    sv: (p: { version: string; name: string; by: string }) =>
      `Version ${p.version} skickades tillbaka av ${p.by}. Väntar på ${p.name}.`,
    nb: (p: { version: string; name: string; by: string }) =>
      `Versjon ${p.version} ble sendt tilbake av ${p.by}. Venter på ${p.name}.`,
    en: (p: { version: string; name: string; by: string }) =>
      `Version ${p.version} was sent back by ${p.by}. Waiting for ${p.name}.`,
  },
  approved: {
    sv: (p: { version: string; date: string }) => `Version ${p.version} godkändes ${p.date}.`,
    nb: (p: { version: string; date: string }) => `Versjon ${p.version} ble godkjent ${p.date}.`,
    en: (p: { version: string; date: string }) => `Version ${p.version} was approved on ${p.date}.`,
  },
  received: {
    sv: (p: { version: string; date: string; reference: string; by: string }) =>
      `Version ${p.version} togs emot av ${p.by} ${p.date}, referens ${p.reference}.`,
    nb: (p: { version: string; date: string; reference: string; by: string }) =>
      `Versjon ${p.version} ble mottatt av ${p.by} ${p.date}, referanse ${p.reference}.`,
    en: (p: { version: string; date: string; reference: string; by: string }) =>
      `Version ${p.version} was received by ${p.by} on ${p.date}, reference ${p.reference}.`,
  },
  accepted: {
    sv: (p: { version: string; date: string }) => `Version ${p.version} godtogs ${p.date}.`,
    nb: (p: { version: string; date: string }) => `Versjon ${p.version} ble godtatt ${p.date}.`,
    en: (p: { version: string; date: string }) => `Version ${p.version} was accepted on ${p.date}.`,
  },
  returned: {
    sv: (p: { version: string; date: string }) =>
      `Version ${p.version} återsändes för komplettering ${p.date}.`,
    nb: (p: { version: string; date: string }) =>
      `Versjon ${p.version} ble sendt i retur ${p.date} og må suppleres.`,
    en: (p: { version: string; date: string }) =>
      `Version ${p.version} was returned for completion on ${p.date}.`,
  },
  deadline: {
    sv: (p: { date: string }) => `Senast ${p.date}.`,
    nb: (p: { date: string }) => `Frist ${p.date}.`,
    en: (p: { date: string }) => `Due ${p.date}.`,
  },
  late: {
    sv: (p: { count: number }) =>
      p.count === 1
        ? 'Ett svar om perioden har kommit in efteråt. Det kan tas med i en rättelse.'
        : `${p.count} svar om perioden har kommit in efteråt. De kan tas med i en rättelse.`,
    nb: (p: { count: number }) =>
      p.count === 1
        ? 'Ett svar om perioden er kommet inn etterpå. Det kan tas med i en rettelse.'
        : `${p.count} svar om perioden er kommet inn etterpå. De kan tas med i en rettelse.`,
    en: (p: { count: number }) =>
      p.count === 1
        ? 'One answer about the period has come in since. A correction can take it up.'
        : `${p.count} answers about the period have come in since. A correction can take them up.`,
  },
  nobody: { sv: 'någon som inte är utsedd', nb: 'noen som ikke er utpekt', en: 'somebody not yet appointed' },
  home: { sv: 'Rapporter', nb: 'Rapporter', en: 'Reports' },
});

export const reviewActWords = words({
  preview: { sv: 'Förhandsvisa', nb: 'Forhåndsvis', en: 'Preview' },
  write: { sv: 'Redigera texten', nb: 'Rediger teksten', en: 'Edit the text' },
  submit: { sv: 'Skicka för granskning', nb: 'Send til gjennomgang', en: 'Send for review' },
  approve: { sv: 'Godkänn', nb: 'Godkjenn', en: 'Approve' },
  'send-back': { sv: 'Skicka tillbaka', nb: 'Send tilbake', en: 'Send back' },
  receipt: { sv: 'För in kvitto', nb: 'Før inn kvittering', en: 'Record receipt' },
  outcome: { sv: 'För in besked', nb: 'Før inn svar', en: 'Record outcome' },
  correct: { sv: 'Börja en rättelse', nb: 'Start en rettelse', en: 'Start a correction' },
});

export const reviewFormWords = words({
  submitLabel: {
    sv: 'Något att säga till den som granskar?',
    nb: 'Noe å si til den som leser?',
    en: 'Anything to say to whoever reviews it?',
  },
  approveLabel: { sv: 'Kommentar', nb: 'Kommentar', en: 'Comment' },
  sendBackLabel: { sv: 'Vad behöver ändras?', nb: 'Hva må endres?', en: 'What has to change?' },
  correctLabel: {
    sv: 'Varför en ny version?',
    nb: 'Hvorfor en ny versjon?',
    en: 'Why a new version?',
  },
  summaryLabel: { sv: 'Sammanfattning', nb: 'Sammendrag', en: 'Summary' },
  summaryHint: {
    sv: 'Står först i rapporten, under den uträknade färgen. Högst 600 tecken.',
    nb: 'Står først i rapporten, under den beregnede fargen. Høyst 600 tegn.',
    en: 'Stands first in the report, under the computed colour. At most 600 characters.',
  },
  aboutLabel: {
    sv: 'Förklara ett område eller en aktivitet, eller svara på en fråga',
    nb: 'Forklar et område eller en aktivitet, eller svar på et spørsmål',
    en: 'Explain an area or an activity, or answer a question',
  },
  aboutHint: {
    sv: 'Det som redan är skrivet om det du väljer ersätts. Tom text tar bort det.',
    nb: 'Det som allerede er skrevet om det du velger, blir erstattet. Tom tekst tar det bort.',
    en: 'What has been written about your choice is replaced. Empty text takes it away.',
  },
  explanationLabel: { sv: 'Förklaring', nb: 'Forklaring', en: 'Explanation' },
  colourOfLabel: {
    sv: 'Sätt en annan färg för',
    nb: 'Sett en annen farge for',
    en: 'Set another colour for',
  },
  colourLabel: { sv: 'Färg', nb: 'Farge', en: 'Colour' },
  asComputed: { sv: 'Som uträknat', nb: 'Som beregnet', en: 'As computed' },
  reasonLabel: { sv: 'Varför?', nb: 'Hvorfor?', en: 'Why?' },
  noteLabel: {
    sv: 'Vad ändrade du? (till ändringsloggen)',
    nb: 'Hva endret du? (til endringsloggen)',
    en: 'What did you change? (for the change log)',
  },
  referenceLabel: { sv: 'Referensnummer', nb: 'Referansenummer', en: 'Reference number' },
  receivedByLabel: { sv: 'Vem tog emot?', nb: 'Hvem tok imot?', en: 'Who received it?' },
  onLabel: { sv: 'Vilken dag?', nb: 'Hvilken dag?', en: 'Which day?' },
  outcomeLabel: { sv: 'Vilket besked kom?', nb: 'Hva ble utfallet?', en: 'What was the outcome?' },
  accepted: { sv: 'Godtagen', nb: 'Godtatt', en: 'Accepted' },
  returned: {
    sv: 'Återsänd för komplettering',
    nb: 'Sendt i retur, må suppleres',
    en: 'Returned for completion',
  },
  deadlineLabel: { sv: 'Komplettera senast', nb: 'Suppler innen', en: 'To be completed by' },
  askedLabel: {
    sv: 'Vad begär finansiären?',
    nb: 'Hva ber finansiøren om?',
    en: 'What does the funder ask for?',
  },
  needed: { sv: 'Skriv något här.', nb: 'Skriv noe her.', en: 'Please write something here.' },
  needsDay: {
    sv: 'Ange till vilken dag finansiären vill ha kompletteringen.',
    nb: 'Oppgi hvilken dag finansiøren vil ha suppleringen.',
    en: 'Say by which day the funder wants it completed.',
  },
  needsReason: {
    sv: 'En annan färg behöver ett skäl.',
    nb: 'En annen farge trenger en grunn.',
    en: 'Another colour needs a reason.',
  },
  nothing: { sv: 'Inget är ändrat.', nb: 'Ingenting er endret.', en: 'Nothing has changed.' },
  save: { sv: 'Spara', nb: 'Lagre', en: 'Save' },
  send: { sv: 'Sänd', nb: 'Send', en: 'Send' },
  cancel: { sv: 'Avbryt', nb: 'Avbryt', en: 'Cancel' },
  newer: {
    sv: (p: { version: string }) => `Det finns en nyare version, ${p.version}. Läs den i stället.`,
    nb: (p: { version: string }) => `Det finnes en nyere versjon, ${p.version}. Les den i stedet.`,
    en: (p: { version: string }) => `There is a newer version, ${p.version}. Please read that one.`,
  },
  notNow: {
    sv: (p: { state: string }) => `Det är redan gjort. ${p.state}`,
    nb: (p: { state: string }) => `Det er allerede gjort. ${p.state}`,
    en: (p: { state: string }) => `That has been done already. ${p.state}`,
  },
  ownReport: {
    sv: (p: { name: string }) => `Den som har skrivit rapporten godkänner den inte. Det gör ${p.name}.`,
    nb: (p: { name: string }) => `Den som har skrevet rapporten, godkjenner den ikke. Det gjør ${p.name}.`,
    en: (p: { name: string }) => `Whoever wrote the report does not approve it. ${p.name} does.`,
  },
  rest: {
    sv: 'Resten står i filen som följer med rapporten.',
    nb: 'Resten står i filen som følger med rapporten.',
    en: 'The rest is in the file that comes with the report.',
  },
});
