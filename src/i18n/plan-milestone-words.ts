/** What the mail about rows of the milestone plan says: which, where the count stands, what is to be approved. */
import { plural, words } from './phrase.ts';

interface Which {
  /** The date as the plan writes it: `15.03.07`. */
  readonly date: string;
  readonly what: string;
  /** How many more fall on the same day. */
  readonly others: number;
}
interface Counted {
  readonly count: string;
  readonly unit: string;
  /** `mer enn 15 interaktive tjenester`; `null`: nothing more is asked of each. */
  readonly each: string | null;
  /** `minst 10`. */
  readonly target: string;
}
interface Approval {
  readonly what: string;
}

const head = (one: string, several: string, { others, date }: Which) =>
  `${others === 0 ? one : several} ${date}`;
const rest = (others: number, text: string) => (others === 0 ? '' : ` ${text}`);

export const planMilestoneWords = words({
  ahead: {
    sv: (p: Which & { days: number }) =>
      `${head('Milstolpe', 'Milstolpar', p)}: ${p.what}${rest(p.others, `och ${p.others} till`)} – ${p.days} ${plural(p.days, 'arbetsdag', 'arbetsdagar')} kvar`,
    nb: (p: Which & { days: number }) =>
      `${head('Milepæl', 'Milepæler', p)}: ${p.what}${rest(p.others, `og ${p.others} til`)} – ${p.days} ${plural(p.days, 'arbeidsdag', 'arbeidsdager')} igjen`,
    en: (p: Which & { days: number }) =>
      `${head('Milestone', 'Milestones', p)}: ${p.what}${rest(p.others, `and ${p.others} more`)} – ${p.days} ${plural(p.days, 'working day', 'working days')} left`,
  },
  past: {
    sv: (p: Which) =>
      `${head('Milstolpe', 'Milstolpar', p)}: ${p.what}${rest(p.others, `och ${p.others} till`)} – ${plural(p.others + 1, 'är den nådd', 'är de nådda')}?`,
    nb: (p: Which) =>
      `${head('Milepæl', 'Milepæler', p)}: ${p.what}${rest(p.others, `og ${p.others} til`)} – ${plural(p.others + 1, 'er den', 'er de')} nådd?`,
    en: (p: Which) =>
      `${head('Milestone', 'Milestones', p)}: ${p.what}${rest(p.others, `and ${p.others} more`)} – ${plural(p.others + 1, 'is it', 'are they')} reached?`,
  },
  title: {
    sv: (p: { date: string; count: number }) => `${plural(p.count, 'Milstolpe', 'Milstolpar')} ${p.date}`,
    nb: (p: { date: string; count: number }) => `${plural(p.count, 'Milepæl', 'Milepæler')} ${p.date}`,
    en: (p: { date: string; count: number }) => `${plural(p.count, 'Milestone', 'Milestones')} on ${p.date}`,
  },
  weekend: {
    sv: (p: { weekday: string; before: string }) =>
      `Datumet infaller på en ${p.weekday} och flyttas inte. Sista arbetsdagen före är ${p.before}.`,
    nb: (p: { weekday: string; before: string }) =>
      `Datoen faller på en ${p.weekday} og flyttes ikke. Siste arbeidsdag før er ${p.before}.`,
    en: (p: { weekday: string; before: string }) =>
      `The date falls on a ${p.weekday} and is not moved. The last working day before is ${p.before}.`,
  },
  holiday: {
    sv: (p: { before: string }) =>
      `Datumet är en helgdag och flyttas inte. Sista arbetsdagen före är ${p.before}.`,
    nb: (p: { before: string }) =>
      `Datoen er en helligdag og flyttes ikke. Siste arbeidsdag før er ${p.before}.`,
    en: (p: { before: string }) =>
      `The date is a public holiday and is not moved. The last working day before is ${p.before}.`,
  },
  atLeast: {
    sv: (p: { count: string }) => `minst ${p.count}`,
    nb: (p: { count: string }) => `minst ${p.count}`,
    en: (p: { count: string }) => `at least ${p.count}`,
  },
  moreThan: {
    sv: (p: { count: string }) => `mer än ${p.count}`,
    nb: (p: { count: string }) => `mer enn ${p.count}`,
    en: (p: { count: string }) => `more than ${p.count}`,
  },
  exactly: {
    sv: (p: { count: string }) => `precis ${p.count}`,
    nb: (p: { count: string }) => `nøyaktig ${p.count}`,
    en: (p: { count: string }) => `exactly ${p.count}`,
  },
  all: {
    sv: (p: { count: string }) => `alla ${p.count}`,
    nb: (p: { count: string }) => `alle ${p.count}`,
    en: (p: { count: string }) => `all ${p.count}`,
  },
  inContract: { sv: 'Enligt kontraktet', nb: 'I kontrakten', en: 'In the contract' },
  contractSays: {
    sv: (p: { date: string; text: string }) => `${p.date}: ”${p.text}”`,
    nb: (p: { date: string; text: string }) => `${p.date}: «${p.text}»`,
    en: (p: { date: string; text: string }) => `${p.date}: “${p.text}”`,
  },
  now: { sv: 'Läget nu', nb: 'Status nå', en: 'Where it stands' },
  counted: {
    sv: (p: Counted) =>
      `${p.count} ${p.unit} ${p.each === null ? 'hittills' : `har ${p.each}`}; målet är ${p.target}.`,
    nb: (p: Counted) =>
      `${p.count} ${p.unit} ${p.each === null ? 'så langt' : `har ${p.each}`}; målet er ${p.target}.`,
    en: (p: Counted) =>
      `${p.count} ${p.unit} ${p.each === null ? 'so far' : `have ${p.each}`}; the target is ${p.target}.`,
  },
  otherwise: {
    sv: (p: { written: string; other: string; count: string }) =>
      `Läses ”${p.written}” som ”${p.other}” är det ${p.count}.`,
    nb: (p: { written: string; other: string; count: string }) =>
      `Leses «${p.written}» som «${p.other}», er det ${p.count}.`,
    en: (p: { written: string; other: string; count: string }) =>
      `If “${p.written}” is read as “${p.other}” there are ${p.count}.`,
  },
  nobody: {
    sv: 'Ingen har rapporterat än.',
    nb: 'Ingen har rapportert ennå.',
    en: 'Nobody has reported yet.',
  },
  notCounted: {
    sv: 'Milstolpen räknas inte; någon behöver säga att den är nådd.',
    nb: 'Milepælen telles ikke; noen må si at den er nådd.',
    en: 'The milestone is not counted; someone has to say that it is reached.',
  },
  lacking: { sv: 'Närmast målet', nb: 'Nærmest målet', en: 'Closest' },
  silent: { sv: 'Har inte rapporterat', nb: 'Har ikke rapportert', en: 'Have not reported' },
  andMore: {
    sv: (p: { names: string; count: number }) => `${p.names} och ${p.count} till`,
    nb: (p: { names: string; count: number }) => `${p.names} og ${p.count} til`,
    en: (p: { names: string; count: number }) => `${p.names} and ${p.count} more`,
  },
  toApprove: { sv: 'Ska godkännas', nb: 'Skal godkjennes', en: 'To be approved' },
  accounts: { sv: 'ekonomisk redovisning', nb: 'regnskap', en: 'accounts' },
  status: { sv: 'lägesrapport', nb: 'statusrapport', en: 'status report' },
  results: { sv: 'resultat', nb: 'resultater', en: 'results' },
  ownerAhead: {
    sv: 'Stäm av med dem som saknas. Håller inte datumet behöver styrgruppen få veta det i tid.',
    nb: 'Ta en prat med dem som mangler. Holder ikke datoen, må styringsgruppen få vite det i tide.',
    en: 'Check with those who are missing. If the date will not hold, the steering group needs to know in time.',
  },
  ownerPast: {
    sv: 'Är milstolpen nådd, skriv in datumet i planen. Är den inte nådd behöver styrgruppen en ny prognos.',
    nb: 'Er milepælen nådd, før datoen inn i planen. Er den ikke nådd, trenger styringsgruppen en ny prognose.',
    en: 'If the milestone is reached, enter the date in the plan. If it is not, the steering group needs a new forecast.',
  },
  approverAhead: {
    sv: (p: Approval) => `När milstolpen är nådd ska styrgruppen godkänna ${p.what}.`,
    nb: (p: Approval) => `Når milepælen er nådd, skal styringsgruppen godkjenne ${p.what}.`,
    en: (p: Approval) => `Once the milestone is reached, the steering group is to approve ${p.what}.`,
  },
  approverPast: {
    sv: (p: Approval) => `Styrgruppen ska nu ta ställning till ${p.what}.`,
    nb: (p: Approval) => `Styringsgruppen skal nå ta stilling til ${p.what}.`,
    en: (p: Approval) => `The steering group is now to decide on ${p.what}.`,
  },
});
