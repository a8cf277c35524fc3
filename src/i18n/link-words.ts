/** The pages behind links in mails. */
import type { AttendanceAnswer } from '../programme/meeting/attendance.ts';
import { type Phrase, words } from './phrase.ts';

interface Name {
  readonly name: string;
}

export const linkWords = words({
  chosen: { sv: 'Ditt svar', nb: 'Svaret ditt', en: 'Your answer' },
  forYou: {
    sv: (p: Name) => `Sidan är till för ${p.name}. Är det inte du, stäng den utan att svara.`,
    nb: (p: Name) => `Siden er for ${p.name}. Er det ikke deg, lukk den uten å svare.`,
    en: (p: Name) => `This page is for ${p.name}. If that is not you, close it without answering.`,
  },

  unknownTitle: { sv: 'Länken fungerar inte', nb: 'Lenken virker ikke', en: 'This link does not work' },
  unknown: {
    sv: 'Hela adressen kanske inte kom med. Öppna länken i mejlet en gång till, eller svara på mejlet så hjälper vi dig.',
    nb: 'Kanskje kom ikke hele adressen med. Åpne lenken i e-posten en gang til, eller svar på e-posten, så hjelper vi deg.',
    en: 'The address may not be complete. Open the link in the mail once more, or reply to the mail and we will help you.',
  },
  expiredTitle: { sv: 'Länken har gått ut', nb: 'Lenken er utløpt', en: 'This link has expired' },
  expired: {
    sv: 'Länken gällde en begränsad tid. Svara på mejlet som den stod i så hjälper vi dig.',
    nb: 'Den gjaldt bare en tid. Svar på e-posten den sto i, så hjelper vi deg.',
    en: 'It was good for a limited time. Reply to the mail it came in and we will help you.',
  },
  goneTitle: {
    sv: 'Det här gäller inte längre',
    nb: 'Dette gjelder ikke lenger',
    en: 'This no longer applies',
  },
  gone: {
    sv: 'Planen har ändrats sedan mejlet skickades. Svara på mejlet om du undrar över något.',
    nb: 'Planen er endret siden e-posten ble sendt. Svar på e-posten hvis du lurer på noe.',
    en: 'The plan has changed since the mail was sent. Reply to the mail if you have a question.',
  },
  tryAgainTitle: { sv: 'Något gick fel', nb: 'Noe gikk galt', en: 'Something went wrong' },
  tryAgain: {
    sv: 'Inget har sparats. Försök igen om en stund.',
    nb: 'Ingenting er lagret. Prøv igjen om litt.',
    en: 'Nothing was saved. Please try again in a while.',
  },
  notUnderstood: {
    sv: 'Svaret gick inte att läsa. Välj ett av alternativen.',
    nb: 'Svaret kunne ikke leses. Velg ett av alternativene.',
    en: 'The answer could not be read. Please choose one of the alternatives.',
  },

  // attendance
  attendTitle: {
    sv: (p: { date: string }) => `Kommer du på mötet ${p.date}?`,
    nb: (p: { date: string }) => `Kommer du på møtet ${p.date}?`,
    en: (p: { date: string }) => `Are you coming to the meeting on ${p.date}?`,
  },
  meeting: { sv: 'Möte', nb: 'Møte', en: 'Meeting' },
  changeUntil: {
    sv: 'Du kan ändra ditt svar med samma länk tills mötet är slut.',
    nb: 'Du kan endre svaret ditt med samme lenke til møtet er slutt.',
    en: 'You can change your answer with the same link until the meeting ends.',
  },
  over: {
    sv: 'Mötet är slut, så svaret kan inte ändras längre.',
    nb: 'Møtet er slutt, så svaret kan ikke endres lenger.',
    en: 'The meeting is over, so the answer can no longer be changed.',
  },
  movedTitle: {
    sv: 'Mötet är flyttat eller inställt',
    nb: 'Møtet er flyttet eller avlyst',
    en: 'The meeting has been moved or cancelled',
  },
  moved: {
    sv: (p: { body: string; date: string }) => `${p.body} möts inte ${p.date}.`,
    nb: (p: { body: string; date: string }) => `${p.body} møtes ikke ${p.date}.`,
    en: (p: { body: string; date: string }) => `${p.body} will not meet on ${p.date}.`,
  },

  answer: { sv: 'Svara om du kommer', nb: 'Svar om du kommer', en: 'Say whether you are coming' },

  // a report to approve
  version: { sv: 'Version', nb: 'Versjon', en: 'Version' },
  openReport: {
    sv: 'Öppna rapporten i en egen flik',
    nb: 'Åpne rapporten i en egen fane',
    en: 'Open the report in a tab of its own',
  },
  waiting: {
    sv: (p: { version: string }) => `Version ${p.version} väntar på ditt godkännande. Rapporten finns nedan.`,
    nb: (p: { version: string }) => `Versjon ${p.version} venter på deg. Les den nedenfor.`,
    en: (p: { version: string }) => `Version ${p.version} is waiting for your word. Read it below.`,
  },
  approve: { sv: 'Godkänn', nb: 'Godkjenn', en: 'Approve' },
  sendBack: { sv: 'Skicka tillbaka', nb: 'Send tilbake', en: 'Send back' },
  commentLabel: { sv: 'Vad behöver ändras?', nb: 'Hva må endres?', en: 'What has to change?' },
  commentHint: {
    sv: 'Skriv här om du skickar tillbaka rapporten. Det går till den som har skrivit den.',
    nb: 'Skriv her hvis du sender rapporten tilbake. Det går til den som har skrevet den.',
    en: 'Write here if you send the report back. It goes to whoever wrote it.',
  },
  needsComment: {
    sv: 'Skriv vad som behöver ändras innan du skickar tillbaka rapporten.',
    nb: 'Skriv hva som må endres, før du sender rapporten tilbake.',
    en: 'Write what has to change before you send the report back.',
  },
  tooLong: {
    sv: (p: { max: number }) => `Korta texten till högst ${p.max} tecken.`,
    nb: (p: { max: number }) => `Kort ned teksten til høyst ${p.max} tegn.`,
    en: (p: { max: number }) => `Please shorten the text to at most ${p.max} characters.`,
  },
  approved: {
    sv: 'Tack. Du har godkänt rapporten.',
    nb: 'Takk. Du har godkjent rapporten.',
    en: 'Thank you. You have approved the report.',
  },
  sentBack: {
    sv: 'Tack. Rapporten går tillbaka med det du skrev.',
    nb: 'Takk. Rapporten går tilbake med det du skrev.',
    en: 'Thank you. The report goes back with what you wrote.',
  },
  decided: {
    sv: (p: { version: string }) => `Version ${p.version} behöver inte längre ditt svar.`,
    nb: (p: { version: string }) => `Versjon ${p.version} venter ikke lenger på deg.`,
    en: (p: { version: string }) => `Version ${p.version} is no longer waiting for your word.`,
  },
  newer: {
    sv: (p: { version: string }) =>
      `Det finns en nyare version, ${p.version}. Om du ska godkänna den får du ett eget mejl.`,
    nb: (p: { version: string }) =>
      `Det finnes en nyere versjon, ${p.version}. Skal du godkjenne den, får du en egen e-post.`,
    en: (p: { version: string }) =>
      `There is a newer version, ${p.version}. If you are to approve it you will get a mail of its own.`,
  },
  notYours: {
    sv: 'Någon annan svarar för rapporten nu.',
    nb: 'Noen andre svarer for rapporten nå.',
    en: 'Somebody else answers for the report now.',
  },

  // unsubscribing
  stopTitle: {
    sv: 'Vill du sluta få de här mejlen?',
    nb: 'Vil du slutte å få denne e-posten?',
    en: 'Stop getting these mails?',
  },
  stopLead: {
    sv: (p: { list: string; programme: string }) => `Det gäller ${p.list} från ${p.programme}.`,
    nb: (p: { list: string; programme: string }) => `Det gjelder ${p.list} fra ${p.programme}.`,
    en: (p: { list: string; programme: string }) => `This is about ${p.list} from ${p.programme}.`,
  },
  stop: { sv: 'Ja, sluta skicka', nb: 'Ja, slutt å sende', en: 'Yes, stop sending' },
  stoppedTitle: {
    sv: 'Du får inte längre de här mejlen',
    nb: 'Du får ikke lenger denne e-posten',
    en: 'You no longer get these mails',
  },
  resume: { sv: 'Skicka till mig igen', nb: 'Send til meg igjen', en: 'Send them to me again' },
  resumed: {
    sv: 'Du får mejlen igen från och med nästa utskick.',
    nb: 'Du får e-posten igjen fra og med neste utsending.',
    en: 'You will get these mails again from the next one.',
  },
  stopped: { sv: 'Sparat.', nb: 'Lagret.', en: 'Saved.' },
  officeSees: {
    sv: 'Den som samordnar programmet ser vad du har valt.',
    nb: 'Den som koordinerer programmet, ser hva du har valgt.',
    en: 'The programme’s coordinator sees what you have chosen.',
  },
});

export const attendActWords: Readonly<Record<AttendanceAnswer, Phrase>> = {
  yes: { sv: 'Ja, jag kommer', nb: 'Ja, jeg kommer', en: 'Yes, I am coming' },
  maybe: { sv: 'Kanske', nb: 'Kanskje', en: 'Maybe' },
  no: { sv: 'Nej, jag kan inte', nb: 'Nei, jeg kan ikke', en: 'No, I cannot come' },
};

export const attendSavedWords: Readonly<Record<AttendanceAnswer, Phrase>> = {
  yes: {
    sv: 'Tack. Du har svarat att du kommer.',
    nb: 'Takk. Du har svart at du kommer.',
    en: 'Thank you. You have answered that you are coming.',
  },
  maybe: {
    sv: 'Tack. Du har svarat att du kanske kommer.',
    nb: 'Takk. Du har svart at du kanskje kommer.',
    en: 'Thank you. You have answered that you may come.',
  },
  no: {
    sv: 'Tack. Du har svarat att du inte kan komma.',
    nb: 'Takk. Du har svart at du ikke kan komme.',
    en: 'Thank you. You have answered that you cannot come.',
  },
};

/** What a list is called in the middle of a sentence. */
export const mailListWords = words({
  news: {
    sv: (p: Name) => `”${p.name}”`,
    nb: (p: Name) => `«${p.name}»`,
    en: (p: Name) => `“${p.name}”`,
  },
  digest: {
    sv: (p: Name) => `kallelser och underlag till möten i ${p.name}`,
    nb: (p: Name) => `innkallinger og sakspapirer til møter i ${p.name}`,
    en: (p: Name) => `invitations and papers for meetings of ${p.name}`,
  },
  reminder: {
    sv: (p: Name) => `påminnelser dagen före möten i ${p.name}`,
    nb: (p: Name) => `påminnelser dagen før møter i ${p.name}`,
    en: (p: Name) => `reminders the day before meetings of ${p.name}`,
  },
  milestone: { sv: 'påminnelser om milstolpar', nb: 'påminnelser om milepæler', en: 'milestone reminders' },
  report: {
    sv: (p: Name) => `rapporten ”${p.name}”`,
    nb: (p: Name) => `rapporten «${p.name}»`,
    en: (p: Name) => `the report “${p.name}”`,
  },
});
