import { plural, words } from './phrase.ts';

/** What `tertial doctor` found; what to do about it is in `doctor-advice-words.ts`. */
export const doctorWords = words({
  title: {
    sv: 'Tertial: kontroll av installationen',
    nb: 'Tertial: kontroll av installasjonen',
    en: 'Tertial: check of this installation',
  },
  ok: { sv: '✓ ok', nb: '✓ ok', en: '✓ ok' },
  warning: { sv: '! varning', nb: '! advarsel', en: '! warning' },
  fault: { sv: '✗ fel', nb: '✗ feil', en: '✗ fault' },
  allWell: { sv: 'Allt är väl.', nb: 'Alt er i orden.', en: 'All is well.' },
  summary: {
    sv: (p: { faults: number; warnings: number }) =>
      `${p.faults} fel, ${p.warnings} ${plural(p.warnings, 'varning', 'varningar')}.`,
    nb: (p: { faults: number; warnings: number }) =>
      `${p.faults} feil, ${p.warnings} ${plural(p.warnings, 'advarsel', 'advarsler')}.`,
    en: (p: { faults: number; warnings: number }) =>
      `${p.faults} ${plural(p.faults, 'fault', 'faults')}, ${p.warnings} ${plural(p.warnings, 'warning', 'warnings')}.`,
  },
  settings: { sv: 'Inställningar', nb: 'Innstillinger', en: 'Settings' },
  database: { sv: 'Databas', nb: 'Database', en: 'Database' },
  slack: { sv: 'Slack', nb: 'Slack', en: 'Slack' },
  mail: { sv: 'E-post', nb: 'E-post', en: 'Mail' },
  clock: { sv: 'Klocka', nb: 'Klokke', en: 'Clock' },
  templates: { sv: 'Mallar', nb: 'Maler', en: 'Templates' },
  pdf: { sv: 'PDF', nb: 'PDF', en: 'PDF' },
  programmes: { sv: 'Program', nb: 'Programmer', en: 'Programmes' },
  deliveries: { sv: 'Utskick', nb: 'Utsendelser', en: 'Deliveries' },
  sandboxMode: {
    sv: (p: { folder: string }) => `övningsmiljö utan konton; data ligger i ${p.folder}`,
    nb: (p: { folder: string }) => `øvingsmiljø uten kontoer; data ligger i ${p.folder}`,
    en: (p: { folder: string }) => `practice environment without accounts; data is in ${p.folder}`,
  },
  liveMode: {
    sv: (p: { folder: string }) => `skarpt läge mot Slack; data ligger i ${p.folder}`,
    nb: (p: { folder: string }) => `skarp drift mot Slack; data ligger i ${p.folder}`,
    en: (p: { folder: string }) => `live against Slack; data is in ${p.folder}`,
  },
  builtIn: { sv: 'den inbyggda', nb: 'den innebygde', en: 'the built-in one' },
  databaseWell: {
    sv: (p: { version: string; which: string; encoding: string }) =>
      `PostgreSQL ${p.version} (${p.which}), ${p.encoding}, skrivbar, tabellerna är aktuella`,
    nb: (p: { version: string; which: string; encoding: string }) =>
      `PostgreSQL ${p.version} (${p.which}), ${p.encoding}, skrivbar, tabellene er oppdatert`,
    en: (p: { version: string; which: string; encoding: string }) =>
      `PostgreSQL ${p.version} (${p.which}), ${p.encoding}, writable, tables up to date`,
  },
  databaseUnreached: {
    sv: (p: { which: string; detail: string }) => `${p.which} går inte att använda (${p.detail})`,
    nb: (p: { which: string; detail: string }) => `${p.which} kan ikke brukes (${p.detail})`,
    en: (p: { which: string; detail: string }) => `${p.which} cannot be used (${p.detail})`,
  },
  tooOld: {
    sv: (p: { version: string; oldest: number }) =>
      `PostgreSQL ${p.version} är för gammal; Tertial behöver ${p.oldest} eller senare`,
    nb: (p: { version: string; oldest: number }) =>
      `PostgreSQL ${p.version} er for gammel; Tertial trenger ${p.oldest} eller nyere`,
    en: (p: { version: string; oldest: number }) =>
      `PostgreSQL ${p.version} is too old; Tertial needs ${p.oldest} or newer`,
  },
  readOnly: {
    sv: 'det går att läsa men inte att skriva',
    nb: 'det går an å lese, men ikke å skrive',
    en: 'it can be read but not written to',
  },
  badEncoding: {
    sv: (p: { encoding: string }) => `teckenkodningen är ${p.encoding}, inte UTF8`,
    nb: (p: { encoding: string }) => `tegnkodingen er ${p.encoding}, ikke UTF8`,
    en: (p: { encoding: string }) => `the encoding is ${p.encoding}, not UTF8`,
  },
  localSlack: {
    sv: 'den lokala Slack behöver inget konto',
    nb: 'den lokale Slack trenger ingen konto',
    en: 'the local Slack needs no account',
  },
  slackWell: {
    sv: (p: { workspace: string }) => `bot-token gäller i arbetsytan ”${p.workspace}”`,
    nb: (p: { workspace: string }) => `bot-tokenet gjelder i arbeidsområdet «${p.workspace}»`,
    en: (p: { workspace: string }) => `the bot token is valid in the workspace “${p.workspace}”`,
  },
  scopesWell: {
    sv: 'alla behörigheter finns',
    nb: 'alle tillatelser er gitt',
    en: 'every scope is granted',
  },
  scopesUnknown: {
    sv: 'Slack uppgav inte vilka behörigheter boten har',
    nb: 'Slack oppga ikke hvilke tillatelser boten har',
    en: 'Slack did not say which scopes the bot has',
  },
  scopeMissing: {
    sv: (p: { scope: string; without: string }) => `behörigheten ${p.scope} saknas: ${p.without}`,
    nb: (p: { scope: string; without: string }) => `tillatelsen ${p.scope} mangler: ${p.without}`,
    en: (p: { scope: string; without: string }) => `the scope ${p.scope} is missing: ${p.without}`,
  },
  botTokenRefused: {
    sv: (p: { reason: string }) => `Slack godtar inte bot-token (${p.reason})`,
    nb: (p: { reason: string }) => `Slack godtar ikke bot-tokenet (${p.reason})`,
    en: (p: { reason: string }) => `Slack does not accept the bot token (${p.reason})`,
  },
  appTokenRefused: {
    sv: (p: { reason: string }) => `Slack godtar inte app-token (${p.reason})`,
    nb: (p: { reason: string }) => `Slack godtar ikke app-tokenet (${p.reason})`,
    en: (p: { reason: string }) => `Slack does not accept the app token (${p.reason})`,
  },
  slackUnreached: {
    sv: (p: { reason: string }) => `Slack går inte att nå (${p.reason})`,
    nb: (p: { reason: string }) => `Slack kan ikke nås (${p.reason})`,
    en: (p: { reason: string }) => `Slack cannot be reached (${p.reason})`,
  },
  slackOther: {
    sv: (p: { reason: string }) => `Slack svarade med ett fel (${p.reason})`,
    nb: (p: { reason: string }) => `Slack svarte med en feil (${p.reason})`,
    en: (p: { reason: string }) => `Slack answered with an error (${p.reason})`,
  },
  socketWell: {
    sv: 'app-token öppnar Socket Mode',
    nb: 'app-tokenet åpner Socket Mode',
    en: 'the app token opens Socket Mode',
  },
  secretWell: {
    sv: (p: { address: string }) =>
      `signeringshemligheten har rätt form; Slack ska nå ${p.address} genom er proxy`,
    nb: (p: { address: string }) =>
      `signeringshemmeligheten har riktig form; Slack skal nå ${p.address} gjennom deres proxy`,
    en: (p: { address: string }) =>
      `the signing secret has the right form; Slack is to reach ${p.address} through your proxy`,
  },
  secretWrong: {
    sv: 'signeringshemligheten har inte rätt form',
    nb: 'signeringshemmeligheten har ikke riktig form',
    en: 'the signing secret does not have the right form',
  },
  smtpWell: {
    sv: (p: { server: string; sender: string }) => `${p.server} tar emot; avsändare ${p.sender}`,
    nb: (p: { server: string; sender: string }) => `${p.server} tar imot; avsender ${p.sender}`,
    en: (p: { server: string; sender: string }) => `${p.server} is ready; sender ${p.sender}`,
  },
  dkimWell: {
    sv: (p: { domain: string; name: string }) =>
      `mejl signeras (DKIM) som ${p.domain}; den publika nyckeln ska ligga i DNS på ${p.name}`,
    nb: (p: { domain: string; name: string }) =>
      `e-post signeres (DKIM) som ${p.domain}; den offentlige nøkkelen skal ligge i DNS på ${p.name}`,
    en: (p: { domain: string; name: string }) =>
      `mail is signed (DKIM) as ${p.domain}; the public key belongs in the DNS at ${p.name}`,
  },
  dkimByServer: {
    sv: 'Tertial signerar inte mejl (DKIM); det får mejlservern göra',
    nb: 'Tertial signerer ikke e-post (DKIM); det må e-postserveren gjøre',
    en: 'Tertial does not sign mail (DKIM); the mail server has to',
  },
  dkimFault: {
    sv: (p: { file: string; reason: string }) => `nyckeln i ${p.file} går inte att använda (${p.reason})`,
    nb: (p: { file: string; reason: string }) => `nøkkelen i ${p.file} kan ikke brukes (${p.reason})`,
    en: (p: { file: string; reason: string }) => `the key in ${p.file} cannot be used (${p.reason})`,
  },
  linksWell: {
    sv: (p: { address: string; served: string }) =>
      `länkar i mejl leder till ${p.address}; proxyn ska lämna det vidare till ${p.served}`,
    nb: (p: { address: string; served: string }) =>
      `lenker i e-post fører til ${p.address}; proxyen skal sende det videre til ${p.served}`,
    en: (p: { address: string; served: string }) =>
      `links in mails lead to ${p.address}; the proxy hands that on to ${p.served}`,
  },
  noLinks: {
    sv: 'mejl har inga länkar (TERTIAL_URL är inte angiven); de säger i stället att man kan svara',
    nb: 'e-post har ingen lenker (TERTIAL_URL er ikke oppgitt); den sier i stedet at man kan svare',
    en: 'mails have no links (TERTIAL_URL is left out); they say to reply instead',
  },
  smtpFault: {
    sv: (p: { server: string; reason: string }) => `${p.server} går inte att använda (${p.reason})`,
    nb: (p: { server: string; reason: string }) => `${p.server} kan ikke brukes (${p.reason})`,
    en: (p: { server: string; reason: string }) => `${p.server} cannot be used (${p.reason})`,
  },
  outboxWell: {
    sv: (p: { folder: string }) => `mejlen blir filer i ${p.folder}; inget skickas`,
    nb: (p: { folder: string }) => `e-postene blir filer i ${p.folder}; ingenting sendes`,
    en: (p: { folder: string }) => `mail becomes files in ${p.folder}; nothing is sent`,
  },
  outboxFault: {
    sv: (p: { folder: string; reason: string }) => `mappen ${p.folder} går inte att skriva i (${p.reason})`,
    nb: (p: { folder: string; reason: string }) => `mappen ${p.folder} kan ikke skrives i (${p.reason})`,
    en: (p: { folder: string; reason: string }) =>
      `the folder ${p.folder} cannot be written to (${p.reason})`,
  },
  clockWell: {
    sv: (p: { against: string; zones: string }) => `stämmer med ${p.against}${p.zones}`,
    nb: (p: { against: string; zones: string }) => `stemmer med ${p.against}${p.zones}`,
    en: (p: { against: string; zones: string }) => `agrees with ${p.against}${p.zones}`,
  },
  zones: {
    sv: (p: { zones: string }) => `; tidszoner: ${p.zones}`,
    nb: (p: { zones: string }) => `; tidssoner: ${p.zones}`,
    en: (p: { zones: string }) => `; time zones: ${p.zones}`,
  },
  clockAhead: {
    sv: (p: { seconds: number; against: string }) => `går ${p.seconds} sekunder före ${p.against}`,
    nb: (p: { seconds: number; against: string }) => `går ${p.seconds} sekunder foran ${p.against}`,
    en: (p: { seconds: number; against: string }) => `is ${p.seconds} seconds ahead of ${p.against}`,
  },
  clockBehind: {
    sv: (p: { seconds: number; against: string }) => `går ${p.seconds} sekunder efter ${p.against}`,
    nb: (p: { seconds: number; against: string }) => `går ${p.seconds} sekunder etter ${p.against}`,
    en: (p: { seconds: number; against: string }) => `is ${p.seconds} seconds behind ${p.against}`,
  },
  clockAlone: {
    sv: 'varken databasen eller Slack kunde tillfrågas om tiden',
    nb: 'verken databasen eller Slack kunne spørres om tiden',
    en: 'neither the database nor Slack could be asked for the time',
  },
  theDatabase: { sv: 'databasen', nb: 'databasen', en: 'the database' },
  unknownZone: {
    sv: (p: { zone: string; who: string }) => `tidszonen ”${p.zone}” (${p.who}) är okänd`,
    nb: (p: { zone: string; who: string }) => `tidssonen «${p.zone}» (${p.who}) er ukjent`,
    en: (p: { zone: string; who: string }) => `the time zone “${p.zone}” (${p.who}) is unknown`,
  },
  templatesWell: {
    sv: (p: { count: number }) => `alla ${p.count} går att använda, och alla värden skyddas`,
    nb: (p: { count: number }) => `alle ${p.count} kan brukes, og alle verdier beskyttes`,
    en: (p: { count: number }) => `all ${p.count} can be used, and every value is escaped`,
  },
  templateBroken: {
    sv: (p: { file: string; detail: string }) => `${p.file} går inte att läsa: ${p.detail}`,
    nb: (p: { file: string; detail: string }) => `${p.file} kan ikke leses: ${p.detail}`,
    en: (p: { file: string; detail: string }) => `${p.file} cannot be read: ${p.detail}`,
  },
  templateRaw: {
    sv: (p: { file: string; line: number; expression: string }) =>
      `${p.file}, rad ${p.line}: ${p.expression} skrivs ut oskyddat`,
    nb: (p: { file: string; line: number; expression: string }) =>
      `${p.file}, linje ${p.line}: ${p.expression} skrives ut ubeskyttet`,
    en: (p: { file: string; line: number; expression: string }) =>
      `${p.file}, line ${p.line}: ${p.expression} is written without escaping`,
  },
  templatesMissing: {
    sv: (p: { folder: string }) => `mappen ${p.folder} saknas eller är tom`,
    nb: (p: { folder: string }) => `mappen ${p.folder} mangler eller er tom`,
    en: (p: { folder: string }) => `the folder ${p.folder} is missing or empty`,
  },
  pdfWell: {
    sv: 'rapporter kan göras som PDF/UA-1 och PDF/A-2a',
    nb: 'rapporter kan lages som PDF/UA-1 og PDF/A-2a',
    en: 'reports can be made as PDF/UA-1 and PDF/A-2a',
  },
  pdfUnavailable: {
    sv: (p: { reason: string }) => `PDF kan inte göras på den här datorn: ${p.reason}`,
    nb: (p: { reason: string }) => `PDF kan ikke lages på denne maskinen: ${p.reason}`,
    en: (p: { reason: string }) => `this machine cannot make PDF: ${p.reason}`,
  },
  pdfRefused: {
    sv: (p: { problems: string }) => `provsidan kunde inte göras: ${p.problems}`,
    nb: (p: { problems: string }) => `prøvesiden kunne ikke lages: ${p.problems}`,
    en: (p: { problems: string }) => `the sample page could not be made: ${p.problems}`,
  },
  programmeWell: {
    sv: (p: { programme: string; revision: number; questions: number }) =>
      `${p.programme}, utgåva ${p.revision}: ${questionsSv(p.questions)}`,
    nb: (p: { programme: string; revision: number; questions: number }) =>
      `${p.programme}, utgave ${p.revision}: ${questionsNb(p.questions)}`,
    en: (p: { programme: string; revision: number; questions: number }) =>
      `${p.programme}, revision ${p.revision}: ${questionsEn(p.questions)}`,
  },
  programmeBroken: {
    sv: (p: { programme: string; revision: number; problems: number }) =>
      `${p.programme}, utgåva ${p.revision}, går inte att läsa (${p.problems} fel i planen)`,
    nb: (p: { programme: string; revision: number; problems: number }) =>
      `${p.programme}, utgave ${p.revision}, kan ikke leses (${p.problems} feil i planen)`,
    en: (p: { programme: string; revision: number; problems: number }) =>
      `${p.programme}, revision ${p.revision}, cannot be read (${p.problems} ${plural(p.problems, 'error', 'errors')} in the plan)`,
  },
  noProgrammes: { sv: 'inget är inläst än', nb: 'ingen er lest inn ennå', en: 'none is stored yet' },
  programmesUnknown: {
    sv: 'har inte kontrollerats, eftersom databasen inte gick att använda',
    nb: 'er ikke kontrollert, fordi databasen ikke kunne brukes',
    en: 'not checked, because the database could not be used',
  },
  deliveriesWell: { sv: 'inget har fastnat', nb: 'ingen har stoppet opp', en: 'none is stuck' },
  deliveriesStuck: {
    sv: (p: Stuck) => `${atLeast('minst ', p)} har fastnat; de senaste:`,
    nb: (p: Stuck) => `${atLeast('minst ', p)} har stoppet opp; de siste:`,
    en: (p: Stuck) => `${atLeast('at least ', p)} ${plural(p.count, 'is', 'are')} stuck; the newest:`,
  },
  checkFailed: {
    sv: (p: { detail: string }) => `kontrollen gick inte att genomföra (${p.detail})`,
    nb: (p: { detail: string }) => `kontrollen kunne ikke gjennomføres (${p.detail})`,
    en: (p: { detail: string }) => `the check could not be carried out (${p.detail})`,
  },
  noAnswer: {
    sv: (p: { seconds: number }) => `inget svar på ${p.seconds} sekunder`,
    nb: (p: { seconds: number }) => `ikke noe svar på ${p.seconds} sekunder`,
    en: (p: { seconds: number }) => `no answer in ${p.seconds} seconds`,
  },
});

/** Why a delivery is stuck. */
export const stuckWords = words({
  parked: {
    sv: 'gick inte att skicka på en vecka',
    nb: 'kunne ikke sendes på en uke',
    en: 'could not be sent for a week',
  },
  failed: { sv: 'togs inte emot', nb: 'ble ikke tatt imot', en: 'was refused' },
  unknown: {
    sv: 'oklart om det kom fram',
    nb: 'uklart om den kom fram',
    en: 'may or may not have arrived',
  },
});

interface Stuck {
  readonly count: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
}

function atLeast(before: string, { count, isMore }: Stuck): string {
  return `${isMore ? before : ''}${count}`;
}

function questionsSv(count: number): string {
  return count === 0 ? 'inga öppna frågor' : `${count} ${plural(count, 'öppen fråga', 'öppna frågor')}`;
}

function questionsNb(count: number): string {
  return count === 0 ? 'ingen åpne spørsmål' : `${count} ${plural(count, 'åpent', 'åpne')} spørsmål`;
}

function questionsEn(count: number): string {
  return count === 0 ? 'no open questions' : `${count} ${plural(count, 'open question', 'open questions')}`;
}
