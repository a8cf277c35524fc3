/** The sub-projects' tertial form: exactly its four headings (N15), and all that is said around it. */
import { plural, words } from './phrase.ts';

interface Name {
  readonly name: string;
}
interface Asked extends Name {
  readonly period: string;
}

/** The form's headings, in its order. */
export const subReportHeadings = words({
  achieved: {
    sv: 'Uppnådda milstolpar',
    nb: 'Oppnåelse av milepæler',
    en: 'Milestones achieved',
  },
  deviations: { sv: 'Avvikelser', nb: 'Avvik', en: 'Deviations' },
  problems: { sv: 'Problem och utmaningar', nb: 'Problemer/utfordringer', en: 'Problems and challenges' },
  actions: { sv: 'Korrigerande åtgärder', nb: 'Korrektive aksjoner', en: 'Corrective actions' },
});

export const subReportWords = words({
  title: {
    sv: (p: { programme: string; period: string }) => `${p.programme}: delprojektens rapport ${p.period}`,
    nb: (p: { programme: string; period: string }) => `${p.programme}: delprosjektenes rapport ${p.period}`,
    en: (p: { programme: string; period: string }) => `${p.programme}: sub-project report, ${p.period}`,
  },
  ask: {
    sv: (p: Asked) => `Hej ${p.name}. Hur har det gått ${p.period}? Några rader under fyra rubriker räcker.`,
    nb: (p: Asked) =>
      `Hei, ${p.name}. Hvordan har det gått ${p.period}? Noen linjer under fire overskrifter er nok.`,
    en: (p: Asked) => `Hello ${p.name}. How did ${p.period} go? A few lines under four headings are enough.`,
  },
  remind: {
    sv: (p: { date: string }) =>
      `En påminnelse: huvudprojektets rapport går ${p.date}. Hör du inte av dig står delprojektet som ej rapporterat.`,
    nb: (p: { date: string }) =>
      `En påminnelse: hovedprosjektets rapport går ${p.date}. Hører vi ikke fra deg, står delprosjektet som ikke rapportert.`,
    en: (p: { date: string }) =>
      `A reminder: the main project’s report leaves on ${p.date}. Without an answer the sub-project is shown as not reported.`,
  },
  why: {
    sv: 'Du får frågan för att du svarar för delprojektet i planen. Svaret går in i huvudprojektets tertialrapport.',
    nb: 'Du får spørsmålet fordi du svarer for delprosjektet i planen. Svaret går inn i hovedprosjektets tertialrapport.',
    en: 'You are asked because you answer for the sub-project in the plan. The answer goes into the main project’s tertial report.',
  },
  answer: { sv: 'Fyll i', nb: 'Fyll ut', en: 'Fill in' },
  edit: { sv: 'Ändra', nb: 'Endre', en: 'Edit' },
  answerLabel: {
    sv: (p: Name) => `Fyll i rapporten för ${p.name}`,
    nb: (p: Name) => `Fyll ut rapporten for ${p.name}`,
    en: (p: Name) => `Fill in the report for ${p.name}`,
  },
  notReported: { sv: 'ej rapporterat', nb: 'ikke rapportert', en: 'not reported' },
  reported: {
    sv: (p: { name: string; moment: string }) => `rapporterat av ${p.name} ${p.moment}`,
    nb: (p: { name: string; moment: string }) => `rapportert av ${p.name} ${p.moment}`,
    en: (p: { name: string; moment: string }) => `reported by ${p.name} ${p.moment}`,
  },
  counted: {
    sv: (p: { count: number }) => `${p.count} ${plural(p.count, 'kommun räknad', 'kommuner räknade')}`,
    nb: (p: { count: number }) => `${p.count} ${plural(p.count, 'kommune talt opp', 'kommuner talt opp')}`,
    en: (p: { count: number }) => `${p.count} ${plural(p.count, 'municipality', 'municipalities')} counted`,
  },
  thanks: {
    sv: (p: { date: string }) => `Tack. Du kan ändra fram till ${p.date}, då huvudprojektets rapport går.`,
    nb: (p: { date: string }) => `Takk. Du kan endre fram til ${p.date}, da hovedprosjektets rapport går.`,
    en: (p: { date: string }) =>
      `Thank you. You can change it until ${p.date}, when the main project’s report leaves.`,
  },
  closed: {
    sv: 'Huvudprojektets rapport har gått. Det du skickar nu sparas som en rättelse och kommer med i nästa.',
    nb: 'Hovedprosjektets rapport er sendt. Det du sender nå, lagres som en rettelse og kommer med i neste.',
    en: 'The main project’s report has left. What you send now is kept as a correction and shows in the next one.',
  },
  home: {
    sv: (p: { period: string }) => `Delprojektens rapport ${p.period}`,
    nb: (p: { period: string }) => `Delprosjektenes rapport ${p.period}`,
    en: (p: { period: string }) => `Sub-project reports, ${p.period}`,
  },
  nothing: {
    sv: 'Du leder inget delprojekt, så det finns ingen tertialrapport att fylla i.',
    nb: 'Du leder ikke noe delprosjekt, så det er ingen tertialrapport å fylle ut.',
    en: 'You lead no sub-project, so there is no tertial report to fill in.',
  },
  help: {
    sv: '/tertial delprojekt – tertialrapporten för ditt delprojekt',
    nb: '/tertial delprosjekt – tertialrapporten for delprosjektet ditt',
    en: '/tertial sub-project – the tertial report of your sub-project',
  },
  more: {
    sv: (p: { count: number }) => `och ${p.count} till`,
    nb: (p: { count: number }) => `og ${p.count} til`,
    en: (p: { count: number }) => `and ${p.count} more`,
  },
});

/** At the form's fields. */
export const subReportFormWords = words({
  title: { sv: 'Tertialrapport', nb: 'Tertialrapport', en: 'Tertial report' },
  submit: { sv: 'Skicka', nb: 'Send', en: 'Submit' },
  submitNext: { sv: 'Spara, nästa sida', nb: 'Lagre, neste side', en: 'Save, next page' },
  close: { sv: 'Stäng', nb: 'Lukk', en: 'Close' },
  intro: {
    sv: 'Svaret blir allmän handling – skriv inget känsligt om enskilda.',
    nb: 'Svaret blir et offentlig saksdokument – ikke skriv noe følsomt om enkeltpersoner.',
    en: 'The answer becomes a public record – write nothing sensitive about individuals.',
  },
  page: {
    sv: (p: { page: number; pages: number }) => `Sida ${p.page} av ${p.pages}`,
    nb: (p: { page: number; pages: number }) => `Side ${p.page} av ${p.pages}`,
    en: (p: { page: number; pages: number }) => `Page ${p.page} of ${p.pages}`,
  },
  behalf: {
    sv: (p: Name) => `Du svarar i stället för ${p.name}. Båda namnen sparas.`,
    nb: (p: Name) => `Du svarer på vegne av ${p.name}. Begge navnene lagres.`,
    en: (p: Name) => `You are answering on behalf of ${p.name}. Both names are stored.`,
  },
  count: {
    sv: (p: { name: string; unit: string }) => `${p.name}: antal ${p.unit}`,
    nb: (p: { name: string; unit: string }) => `${p.name}: antall ${p.unit}`,
    en: (p: { name: string; unit: string }) => `${p.name}: number of ${p.unit}`,
  },
  last: {
    sv: (p: { last: string }) => `Senast: ${p.last}. Räkna alla sedan början.`,
    nb: (p: { last: string }) => `Sist: ${p.last}. Tell alle siden starten.`,
    en: (p: { last: string }) => `Last time: ${p.last}. Count all since the beginning.`,
  },
  first: {
    sv: 'Räkna alla sedan början. Lämna tomt om du inte vet.',
    nb: 'Tell alle siden starten. La stå tomt hvis du ikke vet.',
    en: 'Count all since the beginning. Leave empty if you do not know.',
  },
  explain: {
    sv: 'Ett antal har minskat. Skriv varför under Avvikelser, med kommunens namn.',
    nb: 'Et antall har gått ned. Skriv hvorfor under Avvik, med kommunens navn.',
    en: 'A number has fallen. Please say why under Deviations, naming the municipality.',
  },
});

export const subReportErrors = words({
  empty: {
    sv: 'Skriv åtminstone något under en av rubrikerna, till exempel ”ingenting nytt”.',
    nb: 'Skriv i det minste noe under en av overskriftene, for eksempel «ikke noe nytt».',
    en: 'Write at least something under one of the headings, for example “nothing new”.',
  },
  tooLong: {
    sv: (p: { max: number }) => `Korta texten till högst ${p.max} tecken.`,
    nb: (p: { max: number }) => `Kort ned teksten til høyst ${p.max} tegn.`,
    en: (p: { max: number }) => `Please shorten the text to at most ${p.max} characters.`,
  },
  wholeNumber: {
    sv: 'Skriv ett heltal, till exempel 12.',
    nb: 'Skriv et heltall, for eksempel 12.',
    en: 'Write a whole number, for example 12.',
  },
  fallen: {
    sv: (p: { last: string; name: string }) =>
      `Senast var det ${p.last}. Skriv minst så många, eller varför det har minskat under Avvikelser, med namnet ${p.name}.`,
    nb: (p: { last: string; name: string }) =>
      `Sist var det ${p.last}. Skriv minst så mange, eller hvorfor det har gått ned under Avvik, med navnet ${p.name}.`,
    en: (p: { last: string; name: string }) =>
      `Last time it was ${p.last}. Write at least as many, or why it has fallen under Deviations, naming ${p.name}.`,
  },
});

/** The same question by mail, for leaders who are not in Slack. */
export const subReportMailWords = words({
  subject: {
    sv: (p: Asked) => `${p.name}: tertialrapport ${p.period}`,
    nb: (p: Asked) => `${p.name}: tertialrapport ${p.period}`,
    en: (p: Asked) => `${p.name}: tertial report, ${p.period}`,
  },
  reminder: {
    sv: (p: Asked) => `Påminnelse – ${p.name}: tertialrapport ${p.period}`,
    nb: (p: Asked) => `Påminnelse – ${p.name}: tertialrapport ${p.period}`,
    en: (p: Asked) => `Reminder – ${p.name}: tertial report, ${p.period}`,
  },
  ask: {
    sv: (p: { date: string }) =>
      `Svara på det här mejlet med några rader under varje rubrik. Samordnaren för in svaret. Huvudprojektets rapport går ${p.date}; har vi inget då står delprojektet som ej rapporterat.`,
    nb: (p: { date: string }) =>
      `Svar på denne e-posten med noen linjer under hver overskrift. Koordinatoren fører inn svaret. Hovedprosjektets rapport går ${p.date}; har vi ikke noe da, står delprosjektet som ikke rapportert.`,
    en: (p: { date: string }) =>
      `Reply to this mail with a few lines under each heading. The coordinator enters the answer. The main project’s report leaves on ${p.date}; without an answer the sub-project is shown as not reported.`,
  },
  headings: { sv: 'Rubrikerna', nb: 'Overskriftene', en: 'The headings' },
  counts: { sv: 'Senast kända antal', nb: 'Sist kjente antall', en: 'Last known numbers' },
  countsCaption: {
    sv: 'Räkna alla sedan början och skriv de tal som är nya.',
    nb: 'Tell alle siden starten, og skriv de tallene som er nye.',
    en: 'Count all since the beginning and write the numbers that are new.',
  },
  municipality: { sv: 'Kommun', nb: 'Kommune', en: 'Municipality' },
  unknown: { sv: 'inget antal ännu', nb: 'ikke noe antall ennå', en: 'no number yet' },
  why: {
    sv: (p: { name: string; programme: string }) =>
      `Du får det här för att du svarar för ${p.name} i ${p.programme}.`,
    nb: (p: { name: string; programme: string }) =>
      `Du får dette fordi du svarer for ${p.name} i ${p.programme}.`,
    en: (p: { name: string; programme: string }) =>
      `You get this because you answer for ${p.name} in ${p.programme}.`,
  },
});
