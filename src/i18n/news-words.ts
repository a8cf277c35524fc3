/** News mails, and the question to whoever writes them. */
import { plural, words } from './phrase.ts';

interface Named {
  readonly name: string;
  readonly period: string;
}

export const newsWords = words({
  subject: {
    sv: (p: Named) => `${p.name}, ${p.period}`,
    nb: (p: Named) => `${p.name}, ${p.period}`,
    en: (p: Named) => `${p.name}, ${p.period}`,
  },
  week: {
    sv: (p: { week: number; year: number }) => `vecka ${p.week} ${p.year}`,
    nb: (p: { week: number; year: number }) => `uke ${p.week} ${p.year}`,
    en: (p: { week: number; year: number }) => `week ${p.week} ${p.year}`,
  },
  wordsFrom: {
    sv: (p: { name: string }) => `${p.name} skriver`,
    nb: (p: { name: string }) => `${p.name} skriver`,
    en: (p: { name: string }) => `${p.name} writes`,
  },
  finished: { sv: 'Klart sedan sist', nb: 'Ferdig siden sist', en: 'Finished since last time' },
  passed: { sv: 'Milstolpar som har nåtts', nb: 'Milepæler som er nådd', en: 'Milestones reached' },
  coming: {
    sv: 'Milstolpar de närmaste 30 dagarna',
    nb: 'Milepæler de neste 30 dagene',
    en: 'Milestones in the next 30 days',
  },
  meetings: { sv: 'Nästa möten', nb: 'Neste møter', en: 'Next meetings' },
  counts: { sv: 'Räknat hittills', nb: 'Talt opp så langt', en: 'Counted so far' },
  meetingAt: {
    sv: (p: { date: string; time: string }) => `${p.date} kl. ${p.time}`,
    nb: (p: { date: string; time: string }) => `${p.date} kl. ${p.time}`,
    en: (p: { date: string; time: string }) => `${p.date} at ${p.time}`,
  },
  countOf: {
    sv: (p: { value: string; target: string; unit: string }) => `${p.value} av ${p.target} ${p.unit}`,
    nb: (p: { value: string; target: string; unit: string }) => `${p.value} av ${p.target} ${p.unit}`,
    en: (p: { value: string; target: string; unit: string }) => `${p.value} of ${p.target} ${p.unit}`,
  },
  countIn: {
    sv: (p: { value: string; unit: string; count: number }) =>
      `${p.value} ${p.unit} i ${p.count} ${plural(p.count, 'kommun', 'kommuner')}`,
    nb: (p: { value: string; unit: string; count: number }) =>
      `${p.value} ${p.unit} i ${p.count} ${plural(p.count, 'kommune', 'kommuner')}`,
    en: (p: { value: string; unit: string; count: number }) =>
      `${p.value} ${p.unit} in ${p.count} ${plural(p.count, 'municipality', 'municipalities')}`,
  },
  preheader: {
    sv: 'Det som är nytt sedan sist, och det som kommer.',
    nb: 'Det som er nytt siden sist, og det som kommer.',
    en: 'What is new since last time, and what is coming.',
  },
  why: {
    sv: (p: { name: string; programme: string }) =>
      `Du får det här för att du hör till dem som ${p.programme} skickar ”${p.name}” till.`,
    nb: (p: { name: string; programme: string }) =>
      `Du får dette fordi du hører til dem som ${p.programme} sender «${p.name}» til.`,
    en: (p: { name: string; programme: string }) =>
      `You get this because you are among those to whom ${p.programme} sends “${p.name}”.`,
  },
  change: {
    sv: 'Vill du slippa det, eller ska någon annan ha det i stället? Svara på det här mejlet.',
    nb: 'Vil du slippe det, eller skal noen andre ha det i stedet? Svar på denne e-posten.',
    en: 'If you would rather not have it, or somebody else should, reply to this mail.',
  },
});

/** In Slack, to whoever writes. */
export const newsRequestWords = words({
  title: {
    sv: (p: { programme: string; name: string }) => `${p.programme}: ${p.name}`,
    nb: (p: { programme: string; name: string }) => `${p.programme}: ${p.name}`,
    en: (p: { programme: string; name: string }) => `${p.programme}: ${p.name}`,
  },
  ask: {
    sv: (p: { name: string; date: string }) =>
      `Hej ${p.name}. Nyheterna går ${p.date}. Det som har blivit klart, milstolpar och möten finns redan med. Vill du lägga till några egna ord?`,
    nb: (p: { name: string; date: string }) =>
      `Hei, ${p.name}. Nyhetene går ${p.date}. Det som er blitt ferdig, milepæler og møter er allerede med. Vil du legge til noen egne ord?`,
    en: (p: { name: string; date: string }) =>
      `Hello ${p.name}. The news leaves on ${p.date}. What was finished, milestones and meetings are already in it. Would you like to add some words of your own?`,
  },
  /** Another announcement of the same day. */
  beside: {
    sv: (p: { name: string }) => `${p.name} går samma dag. Vill du skriva något där också?`,
    nb: (p: { name: string }) => `${p.name} går samme dag. Vil du skrive noe der også?`,
    en: (p: { name: string }) =>
      `${p.name} leaves on the same day. Would you like to write something there too?`,
  },
  written: {
    sv: (p: { date: string }) => `Tack. Dina ord kommer med ${p.date}. Du kan ändra dem fram till dess.`,
    nb: (p: { date: string }) => `Takk. Ordene dine kommer med ${p.date}. Du kan endre dem fram til da.`,
    en: (p: { date: string }) => `Thank you. Your words go out on ${p.date}. You can change them until then.`,
  },
  gone: {
    sv: 'De här nyheterna har redan gått. Du får frågan igen inför nästa.',
    nb: 'Disse nyhetene er allerede sendt. Du får spørsmålet igjen før de neste.',
    en: 'This news has already left. You will be asked again before the next.',
  },
  why: {
    sv: 'Du får frågan för att du står som avsändare i planen. Skriver du inget går nyheterna ändå.',
    nb: 'Du får spørsmålet fordi du står som avsender i planen. Skriver du ikke noe, går nyhetene likevel.',
    en: 'You are asked because the plan names you as the sender. If you write nothing the news leaves anyway.',
  },
  write: { sv: 'Skriv några ord', nb: 'Skriv noen ord', en: 'Write a few words' },
  edit: { sv: 'Ändra', nb: 'Endre', en: 'Edit' },
  formTitle: { sv: 'Egna ord', nb: 'Egne ord', en: 'Your own words' },
  label: { sv: 'Det här vill jag säga', nb: 'Dette vil jeg si', en: 'What I want to say' },
  hint: {
    sv: (p: { to: string }) => `Går ordagrant till alla mottagare av ”${p.to}”. Lämna tomt för att ta bort.`,
    nb: (p: { to: string }) => `Går ordrett til alle mottakere av «${p.to}». La stå tomt for å fjerne.`,
    en: (p: { to: string }) => `Goes word for word to every reader of “${p.to}”. Leave empty to remove.`,
  },
  submit: { sv: 'Spara', nb: 'Lagre', en: 'Save' },
  close: { sv: 'Stäng', nb: 'Lukk', en: 'Close' },
  tooLong: {
    sv: (p: { max: number }) => `Korta texten till högst ${p.max} tecken.`,
    nb: (p: { max: number }) => `Kort ned teksten til høyst ${p.max} tegn.`,
    en: (p: { max: number }) => `Please shorten the text to at most ${p.max} characters.`,
  },
});
