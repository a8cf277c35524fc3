import { words } from './phrase.ts';

/** What the terminal says. */
export const cliWords = words({
  help: {
    sv: [
      'tertial start                          starta (övningsmiljö utan konton, eller skarpt läge om .env är ifylld)',
      'tertial plan check FIL [--json]        läs en plan (.yaml eller .xlsx): antal, varningar, öppna frågor, fel',
      'tertial plan import FIL                lagra planen som en ny revision',
      '     [--reason TEXT] [--impact TEXT] [--by PERSON]   när planen ändras: varför, och vad det innebär',
      'tertial plan approve|refuse PROGRAM CR1 --step steering-group|funder --by PERSON [--note TEXT]',
      '                                       anteckna ett besked om en ändring av planen',
      'tertial plan export PROGRAM [--revision N] [--out FIL]',
      '                                       skriv ut den lagrade planen, tecken för tecken',
      'tertial plan answer PROGRAM FRÅGA "svar" --by PERSON',
      '                                       besvara en öppen fråga',
      'tertial plan diff PROGRAM | A B [--json]',
      '                                       visa vad som skiljer; A och B: fil, PROGRAM@contract, @current eller @N',
      'tertial report --programme PROGRAM --kind SLAG --period PERIOD [--format FORMAT] [--out FIL]',
      '                                       skriv ut en rapport: html, pdf, docx, xlsx, text …; --list visar vad som finns',
      'tertial report status|submit|approve|return|receipt|outcome PROGRAM …',
      '                                       var rapporter står, och det som händer dem på papper: ja, nej, kvitto, finansiärens besked',
      'tertial simulate MAPP [--from DATUM] [--to DATUM] [--out MAPP] [--seed TAL]',
      '                                       lev programmet med påhittade svar och skriv ned allt som skickas',
      'tertial doctor                         kontrollera databas, Slack, e-post, klocka, mallar och utskick',
      'tertial resend NYCKEL                  skicka ett utskick som har fastnat en gång till (doctor visar nycklarna)',
    ].join('\n'),
    nb: [
      'tertial start                          start (øvingsmiljø uten kontoer, eller skarp drift når .env er fylt ut)',
      'tertial plan check FIL [--json]        les en plan (.yaml eller .xlsx): antall, varsler, åpne spørsmål, feil',
      'tertial plan import FIL                lagre planen som en ny revisjon',
      '     [--reason TEKST] [--impact TEKST] [--by PERSON]  når planen endres: hvorfor, og hva det innebærer',
      'tertial plan approve|refuse PROGRAM CR1 --step steering-group|funder --by PERSON [--note TEKST]',
      '                                       noter et svar på en endring av planen',
      'tertial plan export PROGRAM [--revision N] [--out FIL]',
      '                                       skriv ut den lagrede planen, tegn for tegn',
      'tertial plan answer PROGRAM SPØRSMÅL "svar" --by PERSON',
      '                                       besvar et åpent spørsmål',
      'tertial plan diff PROGRAM | A B [--json]',
      '                                       vis hva som skiller; A og B: fil, PROGRAM@contract, @current eller @N',
      'tertial report --programme PROGRAM --kind TYPE --period PERIODE [--format FORMAT] [--out FIL]',
      '                                       skriv ut en rapport: html, pdf, docx, xlsx, text …; --list viser hva som finnes',
      'tertial report status|submit|approve|return|receipt|outcome PROGRAM …',
      '                                       hvor rapporter står, og det som skjer med dem på papir: ja, nei, kvittering, finansiørens svar',
      'tertial simulate MAPPE [--from DATO] [--to DATO] [--out MAPPE] [--seed TALL]',
      '                                       lev programmet med oppdiktede svar og skriv ned alt som sendes',
      'tertial doctor                         kontroller database, Slack, e-post, klokke, maler og utsendelser',
      'tertial resend NØKKEL                  send en utsendelse som har stoppet opp, en gang til (doctor viser nøklene)',
    ].join('\n'),
    en: [
      'tertial start                          start (practice environment without accounts, or live when .env is filled in)',
      'tertial plan check FILE [--json]       read a plan (.yaml or .xlsx): counts, warnings, open questions, errors',
      'tertial plan import FILE               store the plan as a new revision',
      '     [--reason TEXT] [--impact TEXT] [--by PERSON]   when the plan changes: why, and what it means',
      'tertial plan approve|refuse PROGRAMME CR1 --step steering-group|funder --by PERSON [--note TEXT]',
      '                                       record somebody’s word on a change of the plan',
      'tertial plan export PROGRAMME [--revision N] [--out FILE]',
      '                                       write out the stored plan, character by character',
      'tertial plan answer PROGRAMME QUESTION "reading" --by PERSON',
      '                                       answer an open question',
      'tertial plan diff PROGRAMME | A B [--json]',
      '                                       show what differs; A and B: a file, PROGRAMME@contract, @current or @N',
      'tertial report --programme PROGRAMME --kind KIND --period PERIOD [--format FORMAT] [--out FILE]',
      '                                       print a report: html, pdf, docx, xlsx, text …; --list shows what there is',
      'tertial report status|submit|approve|return|receipt|outcome PROGRAMME …',
      '                                       where reports stand, and what happens to them on paper: yes, no, receipt, the funder’s answer',
      'tertial simulate FOLDER [--from DATE] [--to DATE] [--out FOLDER] [--seed NUMBER]',
      '                                       live the programme with made-up answers and write down all that is sent',
      'tertial doctor                         check database, Slack, mail, clock, templates and deliveries',
      'tertial resend KEY                     send a delivery that is stuck once more (doctor shows the keys)',
    ].join('\n'),
  },
  unknownCommand: {
    sv: (p: { command: string }) => `Kommandot ”${p.command}” finns inte. Dessa finns:`,
    nb: (p: { command: string }) => `Kommandoen «${p.command}» finnes ikke. Disse finnes:`,
    en: (p: { command: string }) => `There is no command “${p.command}”. These exist:`,
  },
  unknownOption: {
    sv: (p: { name: string; allowed: string; suggestion: string | null }) =>
      `--${p.name} finns inte.${p.suggestion === null ? '' : ` Menade du --${p.suggestion}?`} Det här finns: ${p.allowed}.`,
    nb: (p: { name: string; allowed: string; suggestion: string | null }) =>
      `--${p.name} finnes ikke.${p.suggestion === null ? '' : ` Mente du --${p.suggestion}?`} Dette finnes: ${p.allowed}.`,
    en: (p: { name: string; allowed: string; suggestion: string | null }) =>
      `There is no --${p.name}.${p.suggestion === null ? '' : ` Did you mean --${p.suggestion}?`} There are: ${p.allowed}.`,
  },
  planNeedsVerb: {
    sv: 'Skriv check, import, export, answer, diff, approve eller refuse efter plan:',
    nb: 'Skriv check, import, export, answer, diff, approve eller refuse etter plan:',
    en: 'Write check, import, export, answer, diff, approve or refuse after plan:',
  },
  missingFile: {
    sv: (p: { file: string }) => `Filen ${p.file} går inte att läsa. Ange sökvägen till en planfil (YAML).`,
    nb: (p: { file: string }) => `Filen ${p.file} kan ikke leses. Oppgi stien til en planfil (YAML).`,
    en: (p: { file: string }) => `The file ${p.file} cannot be read. Give the path of a plan file (YAML).`,
  },
  needsFile: {
    sv: 'Ange en planfil.',
    nb: 'Oppgi en planfil.',
    en: 'Give the path of a plan file.',
  },
  needsKey: {
    sv: 'Ange ett utskicks nyckel. npm run tertial -- doctor visar dem som har fastnat.',
    nb: 'Oppgi nøkkelen til en utsendelse. npm run tertial -- doctor viser dem som har stoppet opp.',
    en: 'Give the key of one delivery. npm run tertial -- doctor shows those that are stuck.',
  },
  unknownDelivery: {
    sv: (p: { key: string }) => `Det finns inget utskick med nyckeln ”${p.key}”.`,
    nb: (p: { key: string }) => `Det finnes ingen utsendelse med nøkkelen «${p.key}».`,
    en: (p: { key: string }) => `There is no delivery with the key “${p.key}”.`,
  },
  notStuck: {
    sv: (p: { key: string; state: string }) =>
      `${p.key} har inte fastnat (läge: ${p.state}) och skickas inte om.`,
    nb: (p: { key: string; state: string }) =>
      `${p.key} har ikke stoppet opp (tilstand: ${p.state}) og sendes ikke på nytt.`,
    en: (p: { key: string; state: string }) => `${p.key} is not stuck (state: ${p.state}) and is not resent.`,
  },
  tooLateToResend: {
    sv: (p: { key: string; until: string }) =>
      `${p.key} fick skickas senast ${p.until} och skickas inte om. Det som gäller nu har egna utskick.`,
    nb: (p: { key: string; until: string }) =>
      `${p.key} kunne sendes senest ${p.until} og sendes ikke på nytt. Det som gjelder nå, har egne utsendelser.`,
    en: (p: { key: string; until: string }) =>
      `${p.key} could be sent until ${p.until} and is not resent. What counts now has deliveries of its own.`,
  },
  reopened: {
    sv: (p: { key: string }) =>
      `${p.key} skickas en gång till, med samma nyckel, inom en minut från det att Tertial är igång.`,
    nb: (p: { key: string }) =>
      `${p.key} sendes en gang til, med samme nøkkel, innen ett minutt når Tertial er i gang.`,
    en: (p: { key: string }) =>
      `${p.key} is sent once more, with the same key, within a minute while Tertial runs.`,
  },
  badOption: {
    sv: (p: { name: string; value: string; allowed: string }) =>
      `--${p.name}: ”${p.value}” går inte att använda. Tillåtet: ${p.allowed}.`,
    nb: (p: { name: string; value: string; allowed: string }) =>
      `--${p.name}: «${p.value}» kan ikke brukes. Tillatt: ${p.allowed}.`,
    en: (p: { name: string; value: string; allowed: string }) =>
      `--${p.name}: “${p.value}” cannot be used. Allowed: ${p.allowed}.`,
  },
  isoDate: { sv: 'ett datum som 2016-09-01', nb: 'en dato som 2016-09-01', en: 'a date such as 2016-09-01' },
  wholeNumber: {
    sv: 'ett heltal från 0',
    nb: 'et heltall fra 0',
    en: 'a whole number from 0',
  },
  folder: { sv: 'en mapp', nb: 'en mappe', en: 'a folder' },
  exampleFolder: {
    sv: 'en mapp med programme.yaml',
    nb: 'en mappe med programme.yaml',
    en: 'a folder with programme.yaml',
  },
  laterThanFrom: {
    sv: 'ett datum efter --from',
    nb: 'en dato etter --from',
    en: 'a date after --from',
  },
  imported: {
    sv: (p: { programme: string; revision: number }) => `${p.programme}: lagrad som revision ${p.revision}.`,
    nb: (p: { programme: string; revision: number }) => `${p.programme}: lagret som revisjon ${p.revision}.`,
    en: (p: { programme: string; revision: number }) => `${p.programme}: stored as revision ${p.revision}.`,
  },
  unchangedPlan: {
    sv: (p: { programme: string; revision: number }) =>
      `${p.programme}: samma text som revision ${p.revision}; inget har lagrats.`,
    nb: (p: { programme: string; revision: number }) =>
      `${p.programme}: samme tekst som revisjon ${p.revision}; ingenting er lagret.`,
    en: (p: { programme: string; revision: number }) =>
      `${p.programme}: the same text as revision ${p.revision}; nothing was stored.`,
  },
  firstRevision: {
    sv: 'Revision 1 är kontraktet: alla senare planer jämförs med den.',
    nb: 'Revisjon 1 er kontrakten: alle senere planer sammenlignes med den.',
    en: 'Revision 1 is the contract: every later plan is compared with it.',
  },
  changes: {
    sv: 'Ändrat sedan förra revisionen:',
    nb: 'Endret siden forrige revisjon:',
    en: 'Changed since the last revision:',
  },
  weakened: { sv: 'sänkt mål', nb: 'senket mål', en: 'weakened target' },
  nothing: { sv: '(saknas)', nb: '(mangler)', en: '(none)' },
  notImported: {
    sv: 'Planen har inte lagrats. Rätta felen och försök igen.',
    nb: 'Planen er ikke lagret. Rett feilene og prøv igjen.',
    en: 'The plan was not stored. Correct the errors and try again.',
  },
  simulated: {
    sv: (p: { sent: number; answers: number; reports: number; seconds: string; out: string }) =>
      `${p.sent} utskick, ${p.answers} svar och ${p.reports} rapporter på ${p.seconds} s. Se ${p.out}/year.txt.`,
    nb: (p: { sent: number; answers: number; reports: number; seconds: string; out: string }) =>
      `${p.sent} utsendelser, ${p.answers} svar og ${p.reports} rapporter på ${p.seconds} s. Se ${p.out}/year.txt.`,
    en: (p: { sent: number; answers: number; reports: number; seconds: string; out: string }) =>
      `${p.sent} deliveries, ${p.answers} answers and ${p.reports} reports in ${p.seconds} s. See ${p.out}/year.txt.`,
  },
  sandboxReady: {
    sv: (p: { url: string }) => `Övningsmiljön är igång. Öppna ${p.url}\nAvsluta med Ctrl-C.`,
    nb: (p: { url: string }) => `Øvingsmiljøet er i gang. Åpne ${p.url}\nAvslutt med Ctrl-C.`,
    en: (p: { url: string }) => `The practice environment is running. Open ${p.url}\nStop with Ctrl-C.`,
  },
  liveReady: {
    sv: 'Tertial är igång mot Slack. Avsluta med Ctrl-C.',
    nb: 'Tertial er i gang mot Slack. Avslutt med Ctrl-C.',
    en: 'Tertial is running against Slack. Stop with Ctrl-C.',
  },
  slackUnreachable: {
    sv: (p: { reason: string }) =>
      `Slack går inte att nå: ${p.reason}. Kör npm run tertial -- doctor för att se vad som ska göras.`,
    nb: (p: { reason: string }) =>
      `Slack kan ikke nås: ${p.reason}. Kjør npm run tertial -- doctor for å se hva som må gjøres.`,
    en: (p: { reason: string }) =>
      `Slack cannot be reached: ${p.reason}. Run npm run tertial -- doctor to see what to do.`,
  },
  noProgrammes: {
    sv: 'Inget program är inläst än. Läs in ett med: npm run tertial -- plan import FIL',
    nb: 'Ingen programmer er lest inn ennå. Les inn ett med: npm run tertial -- plan import FIL',
    en: 'No programme is stored yet. Store one with: npm run tertial -- plan import FILE',
  },
  badSettings: {
    sv: 'Inställningarna i miljön eller .env går inte att använda:',
    nb: 'Innstillingene i miljøet eller .env kan ikke brukes:',
    en: 'The settings in the environment or .env cannot be used:',
  },
});
