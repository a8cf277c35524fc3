import { words } from './phrase.ts';

/** What to do about a finding of `tertial doctor`; each names the variable, page or command that mends it. */
export const doctorAdviceWords = words({
  databaseRefused: {
    sv: 'Starta PostgreSQL och kontrollera värd och port i DATABASE_URL. Lämna DATABASE_URL tom för den inbyggda.',
    nb: 'Start PostgreSQL og kontroller vert og port i DATABASE_URL. La DATABASE_URL stå tom for den innebygde.',
    en: 'Start PostgreSQL and check host and port in DATABASE_URL. Leave DATABASE_URL empty for the built-in one.',
  },
  databaseUnknownHost: {
    sv: 'Kontrollera värdnamnet i DATABASE_URL och att datorn kan slå upp namn (DNS).',
    nb: 'Kontroller vertsnavnet i DATABASE_URL og at maskinen kan slå opp navn (DNS).',
    en: 'Check the host name in DATABASE_URL and that this machine can look up names (DNS).',
  },
  databaseSilent: {
    sv: 'Kontrollera nätet och brandväggen mellan den här datorn och databasen.',
    nb: 'Kontroller nettet og brannmuren mellom denne maskinen og databasen.',
    en: 'Check the network and the firewall between this machine and the database.',
  },
  databaseLogin: {
    sv: 'Kontrollera användare och lösenord i DATABASE_URL, och att pg_hba.conf släpper in användaren.',
    nb: 'Kontroller bruker og passord i DATABASE_URL, og at pg_hba.conf slipper brukeren inn.',
    en: 'Check user and password in DATABASE_URL, and that pg_hba.conf lets the user in.',
  },
  databaseMissing: {
    sv: "Skapa databasen (CREATE DATABASE … ENCODING 'UTF8') eller rätta namnet i DATABASE_URL.",
    nb: "Opprett databasen (CREATE DATABASE … ENCODING 'UTF8') eller rett navnet i DATABASE_URL.",
    en: "Create the database (CREATE DATABASE … ENCODING 'UTF8') or correct its name in DATABASE_URL.",
  },
  databaseRights: {
    sv: 'Ge användaren i DATABASE_URL rätt att skriva, och ange huvudservern, inte en läskopia.',
    nb: 'Gi brukeren i DATABASE_URL rett til å skrive, og oppgi hovedserveren, ikke en lesekopi.',
    en: 'Let the user in DATABASE_URL write, and name the primary server, not a read replica.',
  },
  databaseFull: {
    sv: 'Databasen har inga lediga anslutningar. Höj max_connections eller stäng andra program.',
    nb: 'Databasen har ingen ledige tilkoblinger. Øk max_connections eller steng andre programmer.',
    en: 'The database has no free connections. Raise max_connections or close other programs.',
  },
  databaseOther: {
    sv: 'Läs felet ovan och databasens egen logg.',
    nb: 'Les feilen over og databasens egen logg.',
    en: 'Read the error above and the database’s own log.',
  },
  databaseTooOld: {
    sv: 'Uppgradera PostgreSQL, eller lämna DATABASE_URL tom för den inbyggda.',
    nb: 'Oppgrader PostgreSQL, eller la DATABASE_URL stå tom for den innebygde.',
    en: 'Upgrade PostgreSQL, or leave DATABASE_URL empty for the built-in one.',
  },
  databaseEncoding: {
    sv: "Skapa en ny databas med ENCODING 'UTF8', flytta över innehållet med pg_dump och ändra DATABASE_URL.",
    nb: "Opprett en ny database med ENCODING 'UTF8', flytt innholdet over med pg_dump og endre DATABASE_URL.",
    en: "Create a new database with ENCODING 'UTF8', move the contents with pg_dump and change DATABASE_URL.",
  },
  databaseUnusable: {
    sv: 'Starta den version av Tertial som databasen hör till, eller läs tillbaka en säkerhetskopia.',
    nb: 'Start den versjonen av Tertial som databasen hører til, eller les tilbake en sikkerhetskopi.',
    en: 'Start the version of Tertial that the database belongs to, or restore a backup.',
  },
  folderInUse: {
    sv: 'En annan Tertial startar eller stannar på samma mapp. Vänta en stund och försök igen, eller välj en annan mapp med TERTIAL_DATA.',
    nb: 'En annen Tertial starter eller stopper på samme mappe. Vent litt og prøv igjen, eller velg en annen mappe med TERTIAL_DATA.',
    en: 'Another Tertial is starting or stopping on the same folder. Wait a moment and try again, or choose another folder with TERTIAL_DATA.',
  },
  postgresUnavailable: {
    sv: 'Den inbyggda databasen kan inte köras här. Åtgärda det som står ovan, eller ange en egen PostgreSQL 15 eller senare i DATABASE_URL.',
    nb: 'Den innebygde databasen kan ikke kjøres her. Rett det som står over, eller oppgi en egen PostgreSQL 15 eller nyere i DATABASE_URL.',
    en: 'The built-in database cannot run here. Fix what is said above, or name a PostgreSQL 15 or newer of your own in DATABASE_URL.',
  },
  botToken: {
    sv: 'Hämta bot-token på nytt på api.slack.com/apps, OAuth & Permissions, och sätt SLACK_BOT_TOKEN.',
    nb: 'Hent bot-tokenet på nytt på api.slack.com/apps, OAuth & Permissions, og sett SLACK_BOT_TOKEN.',
    en: 'Fetch the bot token anew at api.slack.com/apps, OAuth & Permissions, and set SLACK_BOT_TOKEN.',
  },
  appToken: {
    sv: 'Skapa en app-token med connections:write på api.slack.com/apps, Basic Information, och sätt SLACK_APP_TOKEN.',
    nb: 'Lag et app-token med connections:write på api.slack.com/apps, Basic Information, og sett SLACK_APP_TOKEN.',
    en: 'Make an app-level token with connections:write at api.slack.com/apps, Basic Information, and set SLACK_APP_TOKEN.',
  },
  signingSecret: {
    sv: 'Hämta Signing Secret (32 hexadecimala tecken) på api.slack.com/apps, Basic Information, och sätt SLACK_SIGNING_SECRET.',
    nb: 'Hent Signing Secret (32 heksadesimale tegn) på api.slack.com/apps, Basic Information, og sett SLACK_SIGNING_SECRET.',
    en: 'Fetch the Signing Secret (32 hexadecimal digits) at api.slack.com/apps, Basic Information, and set SLACK_SIGNING_SECRET.',
  },
  scopes: {
    sv: 'Lägg till behörigheten under OAuth & Permissions (se docs/slack-manifest.yaml) och installera appen på nytt.',
    nb: 'Legg til tillatelsen under OAuth & Permissions (se docs/slack-manifest.yaml) og installer appen på nytt.',
    en: 'Add the scope under OAuth & Permissions (see docs/slack-manifest.yaml) and reinstall the app.',
  },
  scopesUnknown: {
    sv: 'Jämför OAuth & Permissions på api.slack.com/apps med docs/slack-manifest.yaml.',
    nb: 'Sammenlign OAuth & Permissions på api.slack.com/apps med docs/slack-manifest.yaml.',
    en: 'Compare OAuth & Permissions at api.slack.com/apps with docs/slack-manifest.yaml.',
  },
  slackNetwork: {
    sv: 'Kontrollera nätet, och att brandväggen släpper ut trafik till slack.com på port 443.',
    nb: 'Kontroller nettet, og at brannmuren slipper ut trafikk til slack.com på port 443.',
    en: 'Check the network, and that the firewall lets traffic out to slack.com on port 443.',
  },
  slackBusy: {
    sv: 'Vänta några minuter och försök igen. Läget hos Slack står på slack-status.com.',
    nb: 'Vent noen minutter og prøv igjen. Status hos Slack står på slack-status.com.',
    en: 'Wait a few minutes and try again. Slack’s own state is at slack-status.com.',
  },
  slackOther: {
    sv: 'Slå upp felkoden på docs.slack.dev och kontrollera appens inställningar på api.slack.com/apps.',
    nb: 'Slå opp feilkoden på docs.slack.dev og kontroller appens innstillinger på api.slack.com/apps.',
    en: 'Look up the error code at docs.slack.dev and check the app’s settings at api.slack.com/apps.',
  },
  smtpRefused: {
    sv: 'Kontrollera SMTP_HOST och SMTP_PORT, och att e-postservern är igång.',
    nb: 'Kontroller SMTP_HOST og SMTP_PORT, og at e-postserveren er i gang.',
    en: 'Check SMTP_HOST and SMTP_PORT, and that the mail server is running.',
  },
  smtpUnknownHost: {
    sv: 'Kontrollera SMTP_HOST: namnet går inte att slå upp.',
    nb: 'Kontroller SMTP_HOST: navnet kan ikke slås opp.',
    en: 'Check SMTP_HOST: the name cannot be looked up.',
  },
  smtpSilent: {
    sv: 'Kontrollera SMTP_PORT och brandväggen. Port 465 kräver TLS från början (SMTP_SECURE=yes), port 587 inte.',
    nb: 'Kontroller SMTP_PORT og brannmuren. Port 465 krever TLS fra start (SMTP_SECURE=yes), port 587 ikke.',
    en: 'Check SMTP_PORT and the firewall. Port 465 requires TLS from the start (SMTP_SECURE=yes), port 587 does not.',
  },
  smtpLogin: {
    sv: 'Kontrollera SMTP_USER och SMTP_PASSWORD. Många servrar kräver ett applösenord.',
    nb: 'Kontroller SMTP_USER og SMTP_PASSWORD. Mange servere krever et app-passord.',
    en: 'Check SMTP_USER and SMTP_PASSWORD. Many servers require an app password.',
  },
  dkimByServer: {
    sv: 'Be den som sköter mejlservern att låta DKIM-signaturen omfatta List-Unsubscribe och List-Unsubscribe-Post (h=…:list-unsubscribe:list-unsubscribe-post). Annars visar mejlprogram inte knappen för att sluta få mejl (RFC 8058). Eller ange DKIM_DOMAIN, DKIM_SELECTOR och DKIM_KEY_FILE.',
    nb: 'Be den som drifter e-postserveren, om å la DKIM-signaturen omfatte List-Unsubscribe og List-Unsubscribe-Post (h=…:list-unsubscribe:list-unsubscribe-post). Ellers viser ikke e-postprogrammer knappen for å slutte å få e-post (RFC 8058). Eller oppgi DKIM_DOMAIN, DKIM_SELECTOR og DKIM_KEY_FILE.',
    en: 'Ask whoever runs the mail server to have its DKIM signature cover List-Unsubscribe and List-Unsubscribe-Post (h=…:list-unsubscribe:list-unsubscribe-post). Otherwise mail programs do not show the button for unsubscribing (RFC 8058). Or set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE.',
  },
  dkimKey: {
    sv: 'Lägg den privata RSA-nyckeln (PEM, minst 2048 bitar) i filen som DKIM_KEY_FILE pekar på, läsbar för Tertial. Skapa en med: openssl genrsa -out dkim.pem 2048',
    nb: 'Legg den private RSA-nøkkelen (PEM, minst 2048 bit) i filen som DKIM_KEY_FILE peker på, lesbar for Tertial. Lag en med: openssl genrsa -out dkim.pem 2048',
    en: 'Put the private RSA key (PEM, at least 2048 bits) into the file that DKIM_KEY_FILE names, readable for Tertial. Make one with: openssl genrsa -out dkim.pem 2048',
  },
  linksOnlyHere: {
    sv: 'Adressen i TERTIAL_URL når bara den här datorn. Ange den offentliga, som börjar med https.',
    nb: 'Adressen i TERTIAL_URL når bare denne maskinen. Oppgi den offentlige, som begynner med https.',
    en: 'The address in TERTIAL_URL only reaches this computer. Set the public one, which begins with https.',
  },
  smtpTls: {
    sv: 'Kontrollera SMTP_SECURE (yes på port 465, no på 587) och att SMTP_HOST är namnet i serverns certifikat. Tertial skickar inte okrypterat.',
    nb: 'Kontroller SMTP_SECURE (yes på port 465, no på 587) og at SMTP_HOST er navnet i serverens sertifikat. Tertial sender ikke ukryptert.',
    en: 'Check SMTP_SECURE (yes on port 465, no on 587) and that SMTP_HOST is the name in the server’s certificate. Tertial does not send unencrypted.',
  },
  smtpOther: {
    sv: 'Läs serverns svar ovan och kontrollera variablerna SMTP_ i .env.',
    nb: 'Les serverens svar over og kontroller variablene SMTP_ i .env.',
    en: 'Read the server’s answer above and check the SMTP_ variables in .env.',
  },
  outboxLive: {
    sv: 'Rapporter och påminnelser når ingen. Sätt SMTP_HOST och MAIL_FROM för att skicka dem.',
    nb: 'Rapporter og påminnelser når ingen. Sett SMTP_HOST og MAIL_FROM for å sende dem.',
    en: 'Reports and reminders reach nobody. Set SMTP_HOST and MAIL_FROM to send them.',
  },
  outboxFolder: {
    sv: 'Ge den som kör Tertial rätt att skriva i mappen, eller välj en annan med TERTIAL_DATA.',
    nb: 'Gi den som kjører Tertial rett til å skrive i mappen, eller velg en annen med TERTIAL_DATA.',
    en: 'Let whoever runs Tertial write in the folder, or choose another with TERTIAL_DATA.',
  },
  setClock: {
    sv: 'Ställ klockan efter en tidsserver (NTP, till exempel timedatectl set-ntp true).',
    nb: 'Still klokken etter en tidsserver (NTP, for eksempel timedatectl set-ntp true).',
    en: 'Set the clock by a time server (NTP, for instance timedatectl set-ntp true).',
  },
  skewRefused: {
    sv: 'Vid mer än 300 sekunders skillnad avvisas Slacks signerade anrop, och påminnelser går i fel stund.',
    nb: 'Ved mer enn 300 sekunders forskjell avvises Slacks signerte kall, og påminnelser går til feil tid.',
    en: 'Beyond 300 seconds Slack’s signed requests are refused, and reminders go out at the wrong time.',
  },
  clockAlone: {
    sv: 'Åtgärda felen ovan och kör kontrollen igen.',
    nb: 'Rett feilene over og kjør kontrollen på nytt.',
    en: 'Fix the faults above and run the check again.',
  },
  unknownZone: {
    sv: 'Be personen välja en tidszon i Slack, eller uppdatera Tertial om zonen är ny.',
    nb: 'Be personen velge en tidssone i Slack, eller oppdater Tertial om sonen er ny.',
    en: 'Ask the person to choose a time zone in Slack, or update Tertial if the zone is new.',
  },
  templateBroken: {
    sv: 'Rätta mallen, eller hämta den på nytt: git checkout -- templates',
    nb: 'Rett malen, eller hent den på nytt: git checkout -- templates',
    en: 'Fix the template, or fetch it anew: git checkout -- templates',
  },
  pdfUnavailable: {
    sv: 'Rapporterna går att få som webbsida, Word och Excel. För PDF: kör npm install på en dator med Linux x64.',
    nb: 'Rapportene kan fås som nettside, Word og Excel. For PDF: kjør npm install på en maskin med Linux x64.',
    en: 'Reports come as web page, Word and Excel. For PDF: run npm install on a machine with Linux x64.',
  },
  templateRaw: {
    sv: 'Skriv {{…}} med två klamrar och utan &, annars kan en persons text ändra hela mejlet.',
    nb: 'Skriv {{…}} med to klammer og uten &, ellers kan en persons tekst endre hele e-posten.',
    en: 'Write {{…}} with two braces and no &, or a person’s text could change the whole mail.',
  },
  importPlan: {
    sv: 'Läs in en plan med: npm run tertial -- plan import FIL',
    nb: 'Les inn en plan med: npm run tertial -- plan import FIL',
    en: 'Store a plan with: npm run tertial -- plan import FILE',
  },
  mendPlan: {
    sv: 'Se felen med npm run tertial -- plan check FIL, rätta planen och läs in den igen.',
    nb: 'Se feilene med npm run tertial -- plan check FIL, rett planen og les den inn igjen.',
    en: 'See the errors with npm run tertial -- plan check FILE, correct the plan and store it again.',
  },
  mendDatabase: {
    sv: 'Åtgärda databasen först.',
    nb: 'Rett databasen først.',
    en: 'Fix the database first.',
  },
  unsureMail: {
    sv: 'Fråga mottagaren om mejlet har kommit, eller sök efter dess Message-ID i e-postserverns logg.',
    nb: 'Spør mottakeren om e-posten har kommet, eller søk etter dens Message-ID i e-postserverens logg.',
    en: 'Ask the recipient whether the mail has come, or look for its Message-ID in the mail server’s log.',
  },
  failedDelivery: {
    sv: 'Rätta personens adress i planen och läs in den igen, eller kontrollera kontot i Slack.',
    nb: 'Rett personens adresse i planen og les den inn igjen, eller kontroller kontoen i Slack.',
    en: 'Correct the person’s address in the plan and store it again, or check the account in Slack.',
  },
  resend: {
    sv: 'Skicka sedan det som behövs en gång till: npm run tertial -- resend NYCKEL',
    nb: 'Send deretter det som trengs, en gang til: npm run tertial -- resend NØKKEL',
    en: 'Then send what is needed once more: npm run tertial -- resend KEY',
  },
  tellUs: {
    sv: 'Kör kontrollen igen. Återkommer felet är det Tertials: berätta för den som sköter installationen.',
    nb: 'Kjør kontrollen på nytt. Kommer feilen tilbake, er den Tertials: si fra til den som drifter installasjonen.',
    en: 'Run the check again. If it comes back the fault is Tertial’s: tell whoever looks after this installation.',
  },
});

/** What stops working without a scope of the bot. */
export const scopeWords = words({
  'chat:write': {
    sv: 'veckans fråga och kvittot går inte att skicka',
    nb: 'ukens spørsmål og kvitteringen kan ikke sendes',
    en: 'the weekly question and the receipt cannot be sent',
  },
  'im:write': {
    sv: 'Tertial kan inte öppna en direktkonversation med aktivitetsledarna',
    nb: 'Tertial kan ikke åpne en direktesamtale med aktivitetslederne',
    en: 'Tertial cannot open a direct message with the activity leaders',
  },
  'im:history': {
    sv: 'efter ett avbrott går det inte att se om ett meddelande kom fram, så det skickas inte om',
    nb: 'etter et avbrudd er det ikke mulig å se om en melding kom fram, så den sendes ikke på nytt',
    en: 'after an interruption nobody can see whether a message arrived, so it is not sent again',
  },
  'users:read': {
    sv: 'personernas tidszon och språk är okända; programmets används',
    nb: 'personenes tidssone og språk er ukjent; programmets brukes',
    en: 'people’s time zone and language are unknown; the programme’s are used',
  },
  'users:read.email': {
    sv: 'planens personer hittas inte i Slack, så ingen får någon fråga',
    nb: 'planens personer blir ikke funnet i Slack, så ingen får spørsmål',
    en: 'the plan’s people are not found in Slack, so nobody is asked',
  },
  commands: {
    sv: 'kommandot /tertial finns inte',
    nb: 'kommandoen /tertial finnes ikke',
    en: 'the command /tertial does not exist',
  },
  'files:write': {
    sv: 'den som ber om en rapport med /tertial rapport får sammanfattningen, men inga filer',
    nb: 'den som ber om en rapport med /tertial rapport, får sammendraget, men ingen filer',
    en: 'whoever asks for a report with /tertial report gets the summary, but no files',
  },
});
