/** What a report says of itself: its number and version, who wrote and approved it, and what each version changed. */
import { plural, words } from './phrase.ts';

export const imprintWords = words({
  number: { sv: 'Dokumentnummer', nb: 'Dokumentnummer', en: 'Document number' },
  version: { sv: 'Version', nb: 'Versjon', en: 'Version' },
  registration: { sv: 'Diarienummer', nb: 'Saksnummer', en: 'Registration number' },
  author: { sv: 'Upprättad av', nb: 'Utarbeidet av', en: 'Prepared by' },
  approver: { sv: 'Godkänd av', nb: 'Godkjent av', en: 'Approved by' },
  willApprove: { sv: 'Godkänns av', nb: 'Godkjennes av', en: 'To be approved by' },
  payment: { sv: 'Utbetalning', nb: 'Utbetaling', en: 'Payment' },
  paymentWaits: {
    sv: 'Finansiären betalar när rapporten är godkänd.',
    nb: 'Finansiøren betaler når rapporten er godkjent.',
    en: 'The funder pays once the report is approved.',
  },
  draftVersion: {
    sv: (p: { version: string }) => `${p.version}, utkast`,
    nb: (p: { version: string }) => `${p.version}, utkast`,
    en: (p: { version: string }) => `${p.version}, draft`,
  },
  approvedVersion: {
    sv: (p: { version: string; date: string }) => `${p.version}, godkänd ${p.date}`,
    nb: (p: { version: string; date: string }) => `${p.version}, godkjent ${p.date}`,
    en: (p: { version: string; date: string }) => `${p.version}, approved on ${p.date}`,
  },
  nobody: { sv: 'Inte utsedd', nb: 'Ikke utpekt', en: 'Not appointed' },
  draftNotice: {
    sv: 'Utkast. Innehållet är inte godkänt och kan ändras.',
    nb: 'Utkast. Innholdet er ikke godkjent og kan bli endret.',
    en: 'Draft. Nobody has approved the contents, and they may change.',
  },
  receipt: {
    sv: (p: { version: string }) => `Version ${p.version} mottagen`,
    nb: (p: { version: string }) => `Versjon ${p.version} mottatt`,
    en: (p: { version: string }) => `Version ${p.version} received`,
  },
  receiptText: {
    sv: (p: { by: string; date: string; reference: string }) =>
      `${p.date} av ${p.by}, referens ${p.reference}`,
    nb: (p: { by: string; date: string; reference: string }) =>
      `${p.date} av ${p.by}, referanse ${p.reference}`,
    en: (p: { by: string; date: string; reference: string }) =>
      `${p.date} by ${p.by}, reference ${p.reference}`,
  },
  accepted: {
    sv: (p: { version: string }) => `Version ${p.version} godtagen`,
    nb: (p: { version: string }) => `Versjon ${p.version} godtatt`,
    en: (p: { version: string }) => `Version ${p.version} accepted`,
  },
  returned: {
    sv: (p: { version: string }) => `Version ${p.version} åter för komplettering`,
    nb: (p: { version: string }) => `Versjon ${p.version} sendt i retur, må suppleres`,
    en: (p: { version: string }) => `Version ${p.version} returned for completion`,
  },
  returnedText: {
    sv: (p: { date: string; deadline: string }) => `${p.date}, senast ${p.deadline}`,
    nb: (p: { date: string; deadline: string }) => `${p.date}, frist ${p.deadline}`,
    en: (p: { date: string; deadline: string }) => `${p.date}, due ${p.deadline}`,
  },
});

export const changeLogWords = words({
  title: { sv: 'Ändringslogg', nb: 'Endringslogg', en: 'Change log' },
  caption: {
    sv: 'Versionerna och vad som ändrades i dem',
    nb: 'Versjonene og hva som ble endret i dem',
    en: 'The versions and what changed in them',
  },
  date: { sv: 'Datum', nb: 'Dato', en: 'Date' },
  by: { sv: 'Av', nb: 'Av', en: 'By' },
  what: { sv: 'Ändring', nb: 'Endring', en: 'Change' },
  due: { sv: 'Första utkastet.', nb: 'Første utkast.', en: 'First draft.' },
  texts: {
    sv: (p: { places: string }) => `Egna ord om ${p.places}.`,
    nb: (p: { places: string }) => `Egne ord om ${p.places}.`,
    en: (p: { places: string }) => `Own words on ${p.places}.`,
  },
  edited: { sv: 'Texter ändrade.', nb: 'Tekster endret.', en: 'Texts changed.' },
  'sent-back': {
    sv: 'Svar på synpunkterna.',
    nb: 'Svar på merknadene.',
    en: 'Answer to the comments.',
  },
  late: {
    sv: 'Rättelse med det som har kommit in sedan dess.',
    nb: 'Rettelse med det som er kommet inn siden.',
    en: 'Correction with what has come in since.',
  },
  returned: {
    sv: 'Komplettering som finansiären har begärt.',
    nb: 'Komplettering som finansiøren har bedt om.',
    en: 'Completion the funder has asked for.',
  },
  approved: { sv: 'Godkänd.', nb: 'Godkjent.', en: 'Approved.' },
  colour: {
    sv: (p: { name: string; from: string; to: string }) => `${p.name}: ${p.from} → ${p.to}`,
    nb: (p: { name: string; from: string; to: string }) => `${p.name}: ${p.from} → ${p.to}`,
    en: (p: { name: string; from: string; to: string }) => `${p.name}: ${p.from} → ${p.to}`,
  },
  changedIn: {
    sv: (p: { sections: string }) => `Ändrat: ${p.sections}.`,
    nb: (p: { sections: string }) => `Endret: ${p.sections}.`,
    en: (p: { sections: string }) => `Changed: ${p.sections}.`,
  },
  section: {
    sv: (p: { name: string; count: number }) =>
      `${p.name} (${p.count} ${plural(p.count, 'uppgift', 'uppgifter')})`,
    nb: (p: { name: string; count: number }) =>
      `${p.name} (${p.count} ${plural(p.count, 'opplysning', 'opplysninger')})`,
    en: (p: { name: string; count: number }) => `${p.name} (${p.count} ${plural(p.count, 'item', 'items')})`,
  },
  unchanged: { sv: 'Inget annat är ändrat.', nb: 'Ikke noe annet er endret.', en: 'Nothing else changed.' },
});

export const signatureWords = words({
  title: { sv: 'Godkännanden', nb: 'Godkjenninger', en: 'Approvals' },
  caption: {
    sv: 'Vem som har godkänt, i ordning',
    nb: 'Hvem som har godkjent, i rekkefølge',
    en: 'Who has approved, in order',
  },
  as: { sv: 'Roll', nb: 'Rolle', en: 'Role' },
  name: { sv: 'Namn', nb: 'Navn', en: 'Name' },
  word: { sv: 'Besked', nb: 'Svar', en: 'Word' },
  author: { sv: 'Upprättare', nb: 'Utarbeidet av', en: 'Author' },
  approver: { sv: 'Godkännare', nb: 'Godkjenner', en: 'Approver' },
  sent: {
    sv: (p: { date: string }) => `Skickad för granskning ${p.date}`,
    nb: (p: { date: string }) => `Sendt til gjennomgang ${p.date}`,
    en: (p: { date: string }) => `Sent for review on ${p.date}`,
  },
  approved: {
    sv: (p: { date: string }) => `Godkänd ${p.date}`,
    nb: (p: { date: string }) => `Godkjent ${p.date}`,
    en: (p: { date: string }) => `Approved on ${p.date}`,
  },
  sentBack: {
    sv: (p: { date: string }) => `Skickad tillbaka ${p.date}`,
    nb: (p: { date: string }) => `Sendt tilbake ${p.date}`,
    en: (p: { date: string }) => `Sent back on ${p.date}`,
  },
  waits: { sv: 'Väntar', nb: 'Venter', en: 'Waiting' },
  dualRole: {
    sv: 'Samma person har skrivit och godkänt: programmet har ingen annan.',
    nb: 'Samme person har skrevet og godkjent: programmet har ingen andre.',
    en: 'The same person wrote and approved it: the programme has nobody else.',
  },
  chair: {
    sv: (p: { body: string }) => `Ordförande, ${p.body}`,
    nb: (p: { body: string }) => `Leder, ${p.body}`,
    en: (p: { body: string }) => `Chair, ${p.body}`,
  },
});

export const ownWords = words({
  writtenBy: {
    sv: (p: { name: string; date: string }) => `(${p.name}, ${p.date})`,
    nb: (p: { name: string; date: string }) => `(${p.name}, ${p.date})`,
    en: (p: { name: string; date: string }) => `(${p.name}, ${p.date})`,
  },
  explanations: { sv: 'Förklaringar', nb: 'Forklaringer', en: 'Explanations' },
  byHand: {
    sv: (p: { name: string }) => `Satt av ${p.name}:`,
    nb: (p: { name: string }) => `Satt av ${p.name}:`,
    en: (p: { name: string }) => `Set by ${p.name}:`,
  },
  otherwise: { sv: 'Uträknat:', nb: 'Beregnet:', en: 'Computed:' },
  summary: { sv: 'sammanfattningen', nb: 'sammendraget', en: 'the summary' },
});
