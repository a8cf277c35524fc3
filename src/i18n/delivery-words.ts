/** A delivery on its round: read for quality, then accepted or not. */
import { words } from './phrase.ts';

interface Delivered {
  readonly name: string;
}

export const deliveryWords = words({
  qualityTitle: {
    sv: (p: Delivered) => `Läs och tyck till: ${p.name}`,
    nb: (p: Delivered) => `Les og si din mening: ${p.name}`,
    en: (p: Delivered) => `Please read and comment: ${p.name}`,
  },
  acceptanceTitle: {
    sv: (p: Delivered) => `Godkänn leveransen: ${p.name}`,
    nb: (p: Delivered) => `Godkjenn leveransen: ${p.name}`,
    en: (p: Delivered) => `Accept the delivery: ${p.name}`,
  },
  qualityIntro: {
    sv: (p: { until: string }) =>
      `Leveransen är ute på kvalitetsrunda till och med ${p.until}. Vad behöver ändras innan den godkänns?`,
    nb: (p: { until: string }) =>
      `Leveransen er på kvalitetsrunde til og med ${p.until}. Hva må endres før den godkjennes?`,
    en: (p: { until: string }) =>
      `The delivery is in its quality round until ${p.until}. What has to change before it is accepted?`,
  },
  qualityIntroOpen: {
    sv: 'Leveransen är ute på kvalitetsrunda. Vad behöver ändras innan den godkänns?',
    nb: 'Leveransen er på kvalitetsrunde. Hva må endres før den godkjennes?',
    en: 'The delivery is in its quality round. What has to change before it is accepted?',
  },
  acceptanceIntro: {
    sv: 'Kvalitetsrundan är slut. Godkänner du leveransen? Bara ett uttryckligt ja räknas.',
    nb: 'Kvalitetsrunden er over. Godkjenner du leveransen? Bare et uttrykkelig ja teller.',
    en: 'The quality round is over. Do you accept the delivery? Only an explicit yes counts.',
  },
  version: {
    sv: (p: { version: string; target: string }) => `Version ${p.version}, målet är ${p.target}.`,
    nb: (p: { version: string; target: string }) => `Versjon ${p.version}, målet er ${p.target}.`,
    en: (p: { version: string; target: string }) => `Version ${p.version}, the target is ${p.target}.`,
  },
  versionOnly: {
    sv: (p: { version: string }) => `Version ${p.version}.`,
    nb: (p: { version: string }) => `Versjon ${p.version}.`,
    en: (p: { version: string }) => `Version ${p.version}.`,
  },
  fulfilment: {
    sv: 'Så långt nåddes målet',
    nb: 'Så langt ble målet nådd',
    en: 'How far the goal was reached',
  },
  deviations: { sv: 'Avvikelser', nb: 'Avvik', en: 'Deviations' },
  comments: { sv: 'Synpunkter från rundan', nb: 'Merknader fra runden', en: 'Comments from the round' },
  noComments: {
    sv: 'Inga synpunkter har kommit in.',
    nb: 'Ingen merknader er kommet inn.',
    en: 'No comments have come in.',
  },
  comment: { sv: 'Lämna synpunkter', nb: 'Gi merknader', en: 'Comment' },
  accept: { sv: 'Godkänn', nb: 'Godkjenn', en: 'Accept' },
  reject: { sv: 'Godkänn inte', nb: 'Ikke godkjenn', en: 'Do not accept' },
  send: { sv: 'Skicka', nb: 'Send', en: 'Send' },
  cancel: { sv: 'Avbryt', nb: 'Avbryt', en: 'Cancel' },
  commentLabel: { sv: 'Dina synpunkter', nb: 'Dine merknader', en: 'Your comments' },
  acceptLabel: { sv: 'Kommentar', nb: 'Kommentar', en: 'Comment' },
  rejectLabel: { sv: 'Vad saknas?', nb: 'Hva mangler?', en: 'What is missing?' },
  needsText: { sv: 'Skriv en rad här.', nb: 'Skriv en linje her.', en: 'Please write a line here.' },
  mailQuality: {
    sv: 'Svara på det här mejlet med dina synpunkter, så för programkontoret in dem.',
    nb: 'Svar på denne e-posten med merknadene dine, så fører programkontoret dem inn.',
    en: 'Reply to this mail with your comments, and the programme office records them.',
  },
  mailAcceptance: {
    sv: 'Svara ja eller nej på det här mejlet, så för programkontoret in svaret.',
    nb: 'Svar ja eller nei på denne e-posten, så fører programkontoret inn svaret.',
    en: 'Reply yes or no to this mail, and the programme office records it.',
  },
  thanks: {
    sv: (p: Delivered) => `Tack, dina synpunkter på ${p.name} är sparade.`,
    nb: (p: Delivered) => `Takk, merknadene dine til ${p.name} er lagret.`,
    en: (p: Delivered) => `Thank you, your comments on ${p.name} are saved.`,
  },
  accepted: {
    sv: (p: Delivered & { by: string; date: string }) => `${p.name} är godkänd av ${p.by} ${p.date}.`,
    nb: (p: Delivered & { by: string; date: string }) => `${p.name} er godkjent av ${p.by} ${p.date}.`,
    en: (p: Delivered & { by: string; date: string }) => `${p.name} was accepted by ${p.by} on ${p.date}.`,
  },
  rejected: {
    sv: (p: Delivered & { by: string; date: string }) => `${p.name} godkändes inte av ${p.by} ${p.date}.`,
    nb: (p: Delivered & { by: string; date: string }) => `${p.name} ble ikke godkjent av ${p.by} ${p.date}.`,
    en: (p: Delivered & { by: string; date: string }) =>
      `${p.name} was not accepted by ${p.by} on ${p.date}.`,
  },
  newVersion: {
    sv: 'Det har kommit en nyare version. Frågan gäller inte längre.',
    nb: 'Det er kommet en nyere versjon. Spørsmålet gjelder ikke lenger.',
    en: 'There is a newer version. The question does not stand any more.',
  },
});
