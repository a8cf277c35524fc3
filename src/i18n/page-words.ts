/** The words of the practice page's own frame; messages, mails and reports bring their own. */
import type { Locale } from '../programme/locale.ts';
import { plural, words } from './phrase.ts';

interface Count {
  readonly count: number;
}
interface Journey {
  /** The moment the clock left. */
  readonly since: string;
  readonly what: string;
}
interface Name {
  readonly name: string;
}

/** Each language by its own name, as whoever reads it looks for it. */
export const LANGUAGE_NAMES: Record<Locale, string> = { sv: 'Svenska', nb: 'Norsk', en: 'English' };

export const pageWords = words({
  place: { sv: 'Övningsmiljö', nb: 'Øvingsmiljø', en: 'Practice environment' },
  skip: { sv: 'Till innehållet', nb: 'Til innholdet', en: 'Skip to content' },
  notSlackLead: { sv: 'Detta är inte Slack.', nb: 'Dette er ikke Slack.', en: 'This is not Slack.' },
  notSlack: {
    sv: 'En lokal övningsmiljö på din egen dator: inget skickas ut, och du kan pröva allt.',
    nb: 'Et lokalt øvingsmiljø på din egen maskin: ingenting sendes ut, og du kan prøve alt.',
    en: 'A local practice environment on your own computer: nothing is sent out, and you can try everything.',
  },
  language: { sv: 'Sidans språk', nb: 'Språk på siden', en: 'Language of the page' },
  messagesIn: {
    sv: 'Meddelandena följer personens språk.',
    nb: 'Meldingene følger personens språk.',
    en: 'Messages follow the person’s language.',
  },

  intro: { sv: 'Gör så här', nb: 'Slik gjør du', en: 'How to begin' },
  introClose: { sv: 'Jag förstår', nb: 'Jeg skjønner', en: 'Got it' },
  introAgain: { sv: 'Visa Gör så här', nb: 'Vis Slik gjør du', en: 'Show How to begin' },
  step1: { sv: 'Svara', nb: 'Svar', en: 'Answer' },
  step1Text: {
    sv: 'Veckans fråga har redan kommit. Tryck på knappen i meddelandet nedan.',
    nb: 'Ukens spørsmål er allerede kommet. Trykk på knappen i meldingen nedenfor.',
    en: 'The week’s question is already here. Press the button in the message below.',
  },
  step2: { sv: 'Flytta klockan', nb: 'Flytt klokken', en: 'Move the clock' },
  step2Text: {
    sv: 'Nästa händelse går ett steg i taget. Månadens slut går genom allt som händer på vägen.',
    nb: 'Neste hendelse går ett steg om gangen. Månedsslutt går gjennom alt som skjer på veien.',
    en: 'Next event goes one step at a time. End of the month goes through all that happens on the way.',
  },
  step3: { sv: 'Se vad det blev', nb: 'Se hva det ble', en: 'See what came of it' },
  step3Text: {
    sv: 'Rapporten och påminnelserna ligger under E‑post. Byt person för att se vad andra får.',
    nb: 'Rapporten og påminnelsene ligger under E‑post. Bytt person for å se hva andre får.',
    en: 'The report and the reminders are under Mail. Change person to see what others get.',
  },

  clock: { sv: 'Klockan', nb: 'Klokken', en: 'The clock' },
  clockNow: { sv: 'I övningen är det nu', nb: 'I øvingen er det nå', en: 'In this practice it is now' },
  clockMoving: {
    sv: 'Tiden går fram …',
    nb: 'Tiden går framover …',
    en: 'Time is moving on …',
  },
  journey: {
    sv: ({ since, what }: Journey) => `Sedan ${since}: ${what}.`,
    nb: ({ since, what }: Journey) => `Siden ${since}: ${what}.`,
    en: ({ since, what }: Journey) => `Since ${since}: ${what}.`,
  },
  journeyMessages: {
    sv: ({ count }: Count) => plural(count, '1 nytt meddelande i Slack', `${count} nya meddelanden i Slack`),
    nb: ({ count }: Count) => plural(count, '1 ny melding i Slack', `${count} nye meldinger i Slack`),
    en: ({ count }: Count) => plural(count, '1 new message in Slack', `${count} new messages in Slack`),
  },
  journeyMails: {
    sv: ({ count }: Count) => plural(count, '1 nytt mejl', `${count} nya mejl`),
    nb: ({ count }: Count) => plural(count, '1 ny e-post', `${count} nye e-poster`),
    en: ({ count }: Count) => plural(count, '1 new mail', `${count} new mails`),
  },
  journeyReports: {
    sv: ({ count }: Count) => plural(count, '1 ny rapport', `${count} nya rapporter`),
    nb: ({ count }: Count) => plural(count, '1 ny rapport', `${count} nye rapporter`),
    en: ({ count }: Count) => plural(count, '1 new report', `${count} new reports`),
  },
  journeyNothing: {
    sv: 'inget nytt, och ingen behöver göra något',
    nb: 'ingenting nytt, og ingen trenger å gjøre noe',
    en: 'nothing new, and nobody needs to do anything',
  },
  seeMails: { sv: 'Se mejlen', nb: 'Se e-postene', en: 'See the mails' },
  seeReports: { sv: 'Se rapporterna', nb: 'Se rapportene', en: 'See the reports' },
  'next-prompt': { sv: 'Nästa fredag 09.00', nb: 'Neste fredag 09.00', en: 'Next Friday 09:00' },
  'end-of-month': { sv: 'Månadens slut', nb: 'Månedsslutt', en: 'End of the month' },
  'next-milestone': { sv: 'Nästa milstolpe', nb: 'Neste milepæl', en: 'Next milestone' },
  'next-day': { sv: '+1 dag', nb: '+1 dag', en: '+1 day' },
  'next-event': { sv: 'Nästa händelse', nb: 'Neste hendelse', en: 'Next event' },
  noTarget: { sv: 'finns inte längre', nb: 'finnes ikke lenger', en: 'none left' },

  people: { sv: 'Personer', nb: 'Personer', en: 'People' },
  choosePerson: { sv: 'Välj person', nb: 'Velg person', en: 'Choose a person' },
  slackLanguage: { sv: 'Språk i Slack', nb: 'Språk i Slack', en: 'Slack language' },
  change: { sv: 'Byt', nb: 'Bytt', en: 'Change' },
  show: { sv: 'Visa', nb: 'Vis', en: 'Show' },
  unread: {
    sv: ({ count }: Count) => (count === 1 ? '1 oläst' : `${count} olästa`),
    nb: ({ count }: Count) => (count === 1 ? '1 ulest' : `${count} uleste`),
    en: ({ count }: Count) => `${count} unread`,
  },
  unreadElsewhere: {
    sv: ({ count }: Count) =>
      count === 1 ? '1 annan har olästa meddelanden' : `${count} andra har olästa meddelanden`,
    nb: ({ count }: Count) =>
      count === 1 ? '1 annen har uleste meldinger' : `${count} andre har uleste meldinger`,
    en: ({ count }: Count) =>
      count === 1 ? '1 other person has unread messages' : `${count} others have unread messages`,
  },
  dm: { sv: 'Meddelanden', nb: 'Meldinger', en: 'Messages' },
  home: { sv: 'Hem', nb: 'Hjem', en: 'Home' },
  mail: { sv: 'E-post', nb: 'E-post', en: 'Mail' },
  reports: { sv: 'Rapporter', nb: 'Rapporter', en: 'Reports' },
  noPeople: {
    sv: 'Här finns inga personer ännu.',
    nb: 'Her er det ingen personer ennå.',
    en: 'There is nobody here yet.',
  },

  noSlack: {
    sv: ({ name }: Name) => `${name} är inte med i Slack och får allt med e-post.`,
    nb: ({ name }: Name) => `${name} er ikke med i Slack og får alt på e-post.`,
    en: ({ name }: Name) => `${name} is not in Slack and gets everything by mail.`,
  },
  noMessages: { sv: 'Inga meddelanden ännu', nb: 'Ingen meldinger ennå', en: 'No messages yet' },
  noMessagesText: {
    sv: 'Flytta klockan till nästa fredag 09.00, så kommer veckans fråga till den som leder en pågående aktivitet.',
    nb: 'Flytt klokken til neste fredag 09.00, så kommer ukens spørsmål til den som leder en pågående aktivitet.',
    en: 'Move the clock to next Friday 09:00, and whoever leads a running activity gets the week’s question.',
  },
  olderHidden: {
    sv: ({ count }: Count) => `${count} äldre meddelanden visas inte.`,
    nb: ({ count }: Count) => `${count} eldre meldinger vises ikke.`,
    en: ({ count }: Count) => `${count} older messages are not shown.`,
  },
  conversation: {
    sv: ({ name }: Name) => `${name} och Tertial`,
    nb: ({ name }: Name) => `${name} og Tertial`,
    en: ({ name }: Name) => `${name} and Tertial`,
  },
  app: { sv: 'app', nb: 'app', en: 'app' },
  edited: { sv: 'ändrat', nb: 'endret', en: 'edited' },
  onlyYou: {
    sv: 'Syns bara för personen själv',
    nb: 'Bare synlig for personen selv',
    en: 'Only visible to this person',
  },
  newFrom: { sv: 'Nytt från Tertial:', nb: 'Nytt fra Tertial:', en: 'New from Tertial:' },
  write: { sv: 'Skriv till Tertial', nb: 'Skriv til Tertial', en: 'Write to Tertial' },
  writeHint: {
    sv: 'T.ex. /tertial hjälp',
    nb: 'F.eks. /tertial hjelp',
    en: 'E.g. /tertial help',
  },
  send: { sv: 'Skicka', nb: 'Send', en: 'Send' },
  noHome: { sv: 'Hem är tomt ännu', nb: 'Hjem er tomt ennå', en: 'Home is still empty' },
  noHomeText: {
    sv: 'Tertial har inte svarat. Öppna Hem en gång till om en stund.',
    nb: 'Tertial har ikke svart. Åpne Hjem på nytt om litt.',
    en: 'Tertial has not answered. Open Home again in a moment.',
  },
  close: { sv: 'Stäng', nb: 'Lukk', en: 'Close' },
  cancel: { sv: 'Avbryt', nb: 'Avbryt', en: 'Cancel' },
  submit: { sv: 'Skicka', nb: 'Send', en: 'Submit' },
  optional: { sv: 'valfritt', nb: 'valgfritt', en: 'optional' },
  choose: { sv: 'Välj', nb: 'Velg', en: 'Choose' },
  formFaults: {
    sv: ({ count }: Count) =>
      count === 1 ? 'En uppgift behöver ses över.' : `${count} uppgifter behöver ses över.`,
    nb: ({ count }: Count) =>
      count === 1 ? 'Én opplysning må ses over.' : `${count} opplysninger må ses over.`,
    en: ({ count }: Count) =>
      count === 1 ? 'One entry needs another look.' : `${count} entries need another look.`,
  },

  unknownBlock: {
    sv: 'Här står något som den här sidan inte kan visa:',
    nb: 'Her står det noe denne siden ikke kan vise:',
    en: 'There is something here that this page cannot show:',
  },

  mailOf: {
    sv: ({ name }: Name) => `Till ${name}`,
    nb: ({ name }: Name) => `Til ${name}`,
    en: ({ name }: Name) => `To ${name}`,
  },
  mailAll: { sv: 'Till alla', nb: 'Til alle', en: 'To everyone' },
  mailAndOthers: {
    sv: ({ name, others }: Name & { readonly others: number }) => `${name} och ${others} till`,
    nb: ({ name, others }: Name & { readonly others: number }) => `${name} og ${others} til`,
    en: ({ name, others }: Name & { readonly others: number }) =>
      `${name} and ${others} ${plural(others, 'other', 'others')}`,
  },
  mailWhose: { sv: 'Vems e-post', nb: 'Hvems e-post', en: 'Whose mail' },
  mailNone: { sv: 'Ingen e-post ännu', nb: 'Ingen e-post ennå', en: 'No mail yet' },
  mailNoneText: {
    sv: 'Rapporter, påminnelser före milstolpar och kallelser hamnar här när klockan når dem.',
    nb: 'Rapporter, påminnelser før milepæler og innkallinger havner her når klokken når dem.',
    en: 'Reports, reminders before milestones and invitations arrive here when the clock reaches them.',
  },
  mailList: { sv: 'Mejl', nb: 'E-poster', en: 'Messages' },
  mailPick: {
    sv: 'Välj ett mejl för att läsa det.',
    nb: 'Velg en e-post for å lese det.',
    en: 'Choose a message to read it.',
  },
  mailTo: { sv: 'Till', nb: 'Til', en: 'To' },
  mailSent: { sv: 'Skickat', nb: 'Sendt', en: 'Sent' },
  mailInvitation: {
    sv: 'Med kalenderinbjudan',
    nb: 'Med kalenderinvitasjon',
    en: 'With a calendar invitation',
  },
  sharedFiles: {
    sv: ({ count }: Count) => plural(count, '1 fil i tråden', `${count} filer i tråden`),
    nb: ({ count }: Count) => plural(count, '1 fil i tråden', `${count} filer i tråden`),
    en: ({ count }: Count) => plural(count, '1 file in the thread', `${count} files in the thread`),
  },
  attachments: { sv: 'Bilagor', nb: 'Vedlegg', en: 'Attachments' },
  asHtml: { sv: 'Formaterat', nb: 'Formatert', en: 'Formatted' },
  asText: { sv: 'Ren text', nb: 'Ren tekst', en: 'Plain text' },
  asJson: { sv: 'Data (JSON)', nb: 'Data (JSON)', en: 'Data (JSON)' },
  forms: { sv: 'Visa som', nb: 'Vis som', en: 'Show as' },
  openAlone: { sv: 'Öppna i eget fönster', nb: 'Åpne i eget vindu', en: 'Open in its own window' },
  back: { sv: 'Till listan', nb: 'Til listen', en: 'Back to the list' },
  reportNone: { sv: 'Inga rapporter ännu', nb: 'Ingen rapporter ennå', en: 'No reports yet' },
  reportNoneText: {
    sv: 'Månadsrapporten byggs första arbetsdagen efter en månad, tertialrapporten efter ett tertial.',
    nb: 'Månedsrapporten bygges første arbeidsdag etter en måned, tertialrapporten etter et tertial.',
    en: 'The monthly report is built on the first working day after a month, the tertial report after a tertial.',
  },
  reportPick: {
    sv: 'Välj en rapport för att läsa den.',
    nb: 'Velg en rapport for å lese den.',
    en: 'Choose a report to read it.',
  },

  noticeSilent: {
    sv: 'Tertial svarade inte i tid. Försök igen.',
    nb: 'Tertial svarte ikke i tide. Prøv igjen.',
    en: 'Tertial did not answer in time. Please try again.',
  },
  noticeGone: {
    sv: 'Det du valde finns inte längre på sidan.',
    nb: 'Det du valgte, finnes ikke lenger på siden.',
    en: 'What you chose is no longer on the page.',
  },
  noticeBusy: {
    sv: 'Klockan går redan. Vänta tills den är framme.',
    nb: 'Klokken går allerede. Vent til den er framme.',
    en: 'The clock is already moving. Wait until it arrives.',
  },
  noticeFault: {
    sv: 'Något gick fel. I terminalen står vad.',
    nb: 'Noe gikk galt. I terminalen står det hva.',
    en: 'Something went wrong. The terminal says what.',
  },
  noticeLost: {
    sv: 'Sidan har tappat kontakten. Kör npm start igen om den inte kommer tillbaka.',
    nb: 'Siden har mistet kontakten. Kjør npm start på nytt hvis den ikke kommer tilbake.',
    en: 'The page has lost its connection. Run npm start again if it does not come back.',
  },
});

/** What Slack's own client says when it does not send a form, in the person's language. */
export const clientWords = words({
  required: {
    sv: 'Fyll i det här fältet.',
    nb: 'Fyll ut dette feltet.',
    en: 'Please complete this required field.',
  },
  notNumber: { sv: 'Skriv ett tal.', nb: 'Skriv et tall.', en: 'Enter a number.' },
  tooLow: {
    sv: ({ bound }: { bound: string }) => `Skriv ett tal som är minst ${bound}.`,
    nb: ({ bound }: { bound: string }) => `Skriv et tall som er minst ${bound}.`,
    en: ({ bound }: { bound: string }) => `Enter a number no lower than ${bound}.`,
  },
  tooHigh: {
    sv: ({ bound }: { bound: string }) => `Skriv ett tal som är högst ${bound}.`,
    nb: ({ bound }: { bound: string }) => `Skriv et tall som er høyst ${bound}.`,
    en: ({ bound }: { bound: string }) => `Enter a number no higher than ${bound}.`,
  },
  tooShort: {
    sv: ({ bound }: { bound: string }) => `Skriv minst ${bound} tecken.`,
    nb: ({ bound }: { bound: string }) => `Skriv minst ${bound} tegn.`,
    en: ({ bound }: { bound: string }) => `Enter at least ${bound} characters.`,
  },
  tooLong: {
    sv: ({ bound }: { bound: string }) => `Skriv högst ${bound} tecken.`,
    nb: ({ bound }: { bound: string }) => `Skriv høyst ${bound} tegn.`,
    en: ({ bound }: { bound: string }) => `Enter no more than ${bound} characters.`,
  },
  notMail: {
    sv: 'Skriv en giltig e-postadress.',
    nb: 'Skriv en gyldig e-postadresse.',
    en: 'Enter a valid email address.',
  },
  notWeb: {
    sv: 'Skriv en giltig webbadress.',
    nb: 'Skriv en gyldig nettadresse.',
    en: 'Enter a valid web address.',
  },
});
