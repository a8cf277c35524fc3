/** What the check-in form says at its fields, also when something is missing. */
import { words } from './phrase.ts';

export const formWords = words({
  title: {
    sv: (p: { week: string }) => `Läget ${p.week}`,
    nb: (p: { week: string }) => `Status ${p.week}`,
    en: (p: { week: string }) => `Status ${p.week}`,
  },
  submit: { sv: 'Skicka', nb: 'Send', en: 'Submit' },
  submitNext: { sv: 'Spara, nästa sida', nb: 'Lagre, neste side', en: 'Save, next page' },
  close: { sv: 'Stäng', nb: 'Lukk', en: 'Close' },
  intro: {
    sv: 'Allt är ifyllt från förra svaret. Ändra bara det som är nytt. Svaren blir allmän handling – skriv inget känsligt om enskilda.',
    nb: 'Alt er fylt ut fra forrige svar. Endre bare det som er nytt. Svarene blir offentlige saksdokumenter – ikke skriv noe følsomt om enkeltpersoner.',
    en: 'Everything is filled in from the last answer. Change only what is new. Answers become public records – write nothing sensitive about individuals.',
  },
  introFirst: {
    sv: 'Det här är det första svaret. Nästa gång är allt ifyllt och du ändrar bara det som är nytt. Svaren blir allmän handling – skriv inget känsligt om enskilda.',
    nb: 'Dette er det første svaret. Neste gang er alt fylt ut, og du endrer bare det som er nytt. Svarene blir offentlige saksdokumenter – ikke skriv noe følsomt om enkeltpersoner.',
    en: 'This is the first answer. Next time everything is filled in and you change only what is new. Answers become public records – write nothing sensitive about individuals.',
  },
  behalf: {
    sv: (p: { name: string }) => `Du svarar i stället för ${p.name}. Båda namnen sparas.`,
    nb: (p: { name: string }) => `Du svarer på vegne av ${p.name}. Begge navnene lagres.`,
    en: (p: { name: string }) => `You are answering on behalf of ${p.name}. Both names are stored.`,
  },
  page: {
    sv: (p: { page: number; pages: number }) => `Sida ${p.page} av ${p.pages}`,
    nb: (p: { page: number; pages: number }) => `Side ${p.page} av ${p.pages}`,
    en: (p: { page: number; pages: number }) => `Page ${p.page} of ${p.pages}`,
  },
  incomplete: {
    sv: 'Nästan klart: fyll i det som krävs vid gult och rött nedan.',
    nb: 'Nesten ferdig: fyll ut det som kreves ved gult og rødt nedenfor.',
    en: 'Nearly there: please fill in what yellow and red require below.',
  },
  period: { sv: 'Period', nb: 'Periode', en: 'Period' },
  milestone: { sv: 'Milstolpe', nb: 'Milepæl', en: 'Milestone' },
  state: { sv: 'Läge', nb: 'Status', en: 'State' },
  stateWord: { sv: 'Så långt har det kommit', nb: 'Så langt er det kommet', en: 'How far it has come' },
  unchanged: {
    sv: (p: { colour: string; week: string }) => `Ingen förändring (${p.colour}, senast ${p.week})`,
    nb: (p: { colour: string; week: string }) => `Ingen endring (${p.colour}, sist ${p.week})`,
    en: (p: { colour: string; week: string }) => `No change (${p.colour}, last ${p.week})`,
  },
  green: { sv: '● Grön – enligt plan', nb: '● Grønn – i rute', en: '● Green – on plan' },
  yellow: {
    sv: '▲ Gul – avvikelse, hanteras',
    nb: '▲ Gul – avvik, håndteres',
    en: '▲ Yellow – deviation, handled',
  },
  red: { sv: '■ Röd – behöver beslut', nb: '■ Rød – trenger beslutning', en: '■ Red – needs a decision' },
  done: { sv: 'Gjort sedan sist', nb: 'Gjort siden sist', en: 'Done since last time' },
  next: { sv: 'Nästa steg', nb: 'Neste steg', en: 'Next steps' },
  help: {
    sv: 'Hinder, eller hjälp du vill ha',
    nb: 'Hindre, eller hjelp du ønsker',
    en: 'Obstacles, or help you want',
  },
  cause: { sv: 'Orsak till avvikelsen', nb: 'Årsak til avviket', en: 'Cause of the deviation' },
  consequence: { sv: 'Konsekvens', nb: 'Konsekvens', en: 'Consequence' },
  action: { sv: 'Åtgärd', nb: 'Tiltak', en: 'Action' },
  owner: { sv: 'Vem gör det', nb: 'Hvem gjør det', en: 'Who does it' },
  due: { sv: 'Klart senast', nb: 'Ferdig senest', en: 'Done by' },
  causeHint: {
    sv: 'Krävs vid gult och rött: vad har hänt?',
    nb: 'Kreves ved gult og rødt: hva har skjedd?',
    en: 'Required with yellow and red: what has happened?',
  },
  consequenceHint: {
    sv: 'Krävs vid gult och rött: vad leder det till för tid, kostnad eller resultat?',
    nb: 'Kreves ved gult og rødt: hva fører det til for tid, kostnad eller resultat?',
    en: 'Required with yellow and red: what does it mean for time, cost or results?',
  },
  actionHint: {
    sv: 'Krävs vid gult och rött: vad görs åt det? Vid rött: vilket beslut behövs?',
    nb: 'Kreves ved gult og rødt: hva gjøres med det? Ved rødt: hvilken beslutning trengs?',
    en: 'Required with yellow and red: what is being done? With red: which decision is needed?',
  },
  ownerHint: {
    sv: 'Krävs vid gult och rött: en person vid namn.',
    nb: 'Kreves ved gult og rødt: en person ved navn.',
    en: 'Required with yellow and red: one person by name.',
  },
  dueHint: {
    sv: 'Krävs vid gult och rött: vilken dag ska åtgärden vara klar?',
    nb: 'Kreves ved gult og rødt: hvilken dag skal tiltaket være ferdig?',
    en: 'Required with yellow and red: on which day will the action be finished?',
  },
  count: {
    sv: (p: { unit: string }) => `Antal ${p.unit} hittills`,
    nb: (p: { unit: string }) => `Antall ${p.unit} hittil`,
    en: (p: { unit: string }) => `Number of ${p.unit} so far`,
  },
  countHint: {
    sv: (p: { cumulative: string; total: string }) =>
      `Räkna alla sedan programmet började. Mål efter den här etappen: ${p.cumulative} av ${p.total}.`,
    nb: (p: { cumulative: string; total: string }) =>
      `Tell alle siden programmet startet. Mål etter denne etappen: ${p.cumulative} av ${p.total}.`,
    en: (p: { cumulative: string; total: string }) =>
      `Count all since the programme began. Target after this stage: ${p.cumulative} of ${p.total}.`,
  },
  countReason: {
    sv: 'Varför antalet har minskat',
    nb: 'Hvorfor antallet har gått ned',
    en: 'Why the number has fallen',
  },
  countReasonHint: {
    sv: (p: { last: string }) => `Behövs bara om antalet är lägre än förra gången (${p.last}).`,
    nb: (p: { last: string }) => `Trengs bare hvis antallet er lavere enn forrige gang (${p.last}).`,
    en: (p: { last: string }) => `Needed only when the number is lower than last time (${p.last}).`,
  },
  forecast: {
    sv: 'Ny prognos för när etappen är klar',
    nb: 'Ny prognose for når etappen er ferdig',
    en: 'New forecast for when the stage is finished',
  },
  forecastHint: {
    sv: 'Bara om det skiljer sig från planen. Planens datum ändras inte.',
    nb: 'Bare hvis den avviker fra planen. Planens dato endres ikke.',
    en: 'Only when it differs from the plan. The plan’s own date does not change.',
  },
  finished: { sv: 'Milstolpen nådd den', nb: 'Milepælen nådd den', en: 'Milestone reached on' },
  ended: { sv: 'Klart den', nb: 'Ferdig den', en: 'Finished on' },
  choose: { sv: 'Välj', nb: 'Velg', en: 'Choose' },
});

export const formErrors = words({
  state: {
    sv: 'Välj ett läge: grön, gul eller röd.',
    nb: 'Velg en status: grønn, gul eller rød.',
    en: 'Choose a state: green, yellow or red.',
  },
  unchanged: {
    sv: 'Det finns inget tidigare svar att behålla. Välj grön, gul eller röd.',
    nb: 'Det finnes ikke noe tidligere svar å beholde. Velg grønn, gul eller rød.',
    en: 'There is no earlier answer to keep. Choose green, yellow or red.',
  },
  cause: { sv: 'Skriv orsaken.', nb: 'Skriv årsaken.', en: 'Write the cause.' },
  consequence: { sv: 'Skriv konsekvensen.', nb: 'Skriv konsekvensen.', en: 'Write the consequence.' },
  action: { sv: 'Skriv vad som görs.', nb: 'Skriv hva som gjøres.', en: 'Write what is being done.' },
  owner: { sv: 'Skriv vem som gör det.', nb: 'Skriv hvem som gjør det.', en: 'Write who does it.' },
  due: { sv: 'Välj ett datum.', nb: 'Velg en dato.', en: 'Choose a date.' },
  tooLong: {
    sv: 'Texten får vara högst 3 000 tecken.',
    nb: 'Teksten kan være høyst 3 000 tegn.',
    en: 'The text may be at most 3,000 characters.',
  },
  wholeNumber: {
    sv: 'Skriv ett helt tal, 0 eller mer.',
    nb: 'Skriv et helt tall, 0 eller mer.',
    en: 'Write a whole number, 0 or more.',
  },
  fallen: {
    sv: (p: { last: string }) =>
      `Förra gången var det ${p.last}. Skriv minst så många, eller skäl till minskningen nedan.`,
    nb: (p: { last: string }) =>
      `Forrige gang var det ${p.last}. Skriv minst så mange, eller grunnen til nedgangen nedenfor.`,
    en: (p: { last: string }) =>
      `Last time it was ${p.last}. Write at least as many, or the reason for the fall below.`,
  },
  fallenReason: {
    sv: 'Skriv varför antalet har minskat.',
    nb: 'Skriv hvorfor antallet har gått ned.',
    en: 'Write why the number has fallen.',
  },
  date: { sv: 'Välj ett giltigt datum.', nb: 'Velg en gyldig dato.', en: 'Choose a valid date.' },
  past: {
    sv: 'Dagen har passerat. Välj i dag eller en senare dag.',
    nb: 'Dagen har passert. Velg i dag eller en senere dag.',
    en: 'The day has passed. Choose today or a later day.',
  },
  future: {
    sv: 'Dagen kan inte ligga framåt i tiden.',
    nb: 'Dagen kan ikke ligge fram i tid.',
    en: 'The day cannot be in the future.',
  },
  stateWord: {
    sv: 'Välj hur långt det har kommit.',
    nb: 'Velg hvor langt det er kommet.',
    en: 'Choose how far it has come.',
  },
});
