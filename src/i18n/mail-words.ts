/** What the mails say around the facts: subjects, what to do, why one gets them. */
import { plural, words } from './phrase.ts';

interface Stage {
  readonly stage: string;
  readonly date: string;
}
interface Body {
  readonly body: string;
  readonly date: string;
  readonly time: string;
}
interface Name {
  readonly name: string;
}

export const mailWords = words({
  // subjects, after the programme's short name in brackets
  stage: {
    sv: (p: { number: string }) => `${p.number.includes('.') ? 'Etapp' : 'Aktivitet'} ${p.number}`,
    nb: (p: { number: string }) => `${p.number.includes('.') ? 'Etappe' : 'Aktivitet'} ${p.number}`,
    en: (p: { number: string }) => `${p.number.includes('.') ? 'Stage' : 'Activity'} ${p.number}`,
  },
  stages: {
    sv: (p: { numbers: string }) => `Aktiviteterna ${p.numbers}`,
    nb: (p: { numbers: string }) => `Aktivitetene ${p.numbers}`,
    en: (p: { numbers: string }) => `Activities ${p.numbers}`,
  },
  milestoneAhead: {
    sv: (p: Stage & { days: number }) =>
      `${p.stage} slutar ${p.date} – ${p.days} ${plural(p.days, 'arbetsdag', 'arbetsdagar')} kvar`,
    nb: (p: Stage & { days: number }) =>
      `${p.stage} slutter ${p.date} – ${p.days} ${plural(p.days, 'arbeidsdag', 'arbeidsdager')} igjen`,
    en: (p: Stage & { days: number }) =>
      `${p.stage} ends ${p.date} – ${p.days} ${plural(p.days, 'working day', 'working days')} left`,
  },
  milestonePast: {
    sv: (p: Stage & { count: number }) =>
      `${p.stage} slutade ${p.date} – är ${plural(p.count, 'milstolpen nådd', 'milstolparna nådda')}?`,
    nb: (p: Stage & { count: number }) =>
      `${p.stage} sluttet ${p.date} – er ${plural(p.count, 'milepælen nådd', 'milepælene nådd')}?`,
    en: (p: Stage & { count: number }) =>
      `${p.stage} ended ${p.date} – ${plural(p.count, 'is the milestone', 'are the milestones')} reached?`,
  },
  digestSubject: {
    sv: (p: Body) => `${p.body} ${p.date} kl. ${p.time}`,
    nb: (p: Body) => `${p.body} ${p.date} kl. ${p.time}`,
    en: (p: Body) => `${p.body} ${p.date} at ${p.time}`,
  },
  digestTitle: {
    sv: (p: Body) => `Inför mötet ${p.date}: ${p.body}`,
    nb: (p: Body) => `Før møtet ${p.date}: ${p.body}`,
    en: (p: Body) => `Before the meeting on ${p.date}: ${p.body}`,
  },
  reminderSubject: {
    sv: (p: Body) => `I morgon: ${p.body} kl. ${p.time}`,
    nb: (p: Body) => `I morgen: ${p.body} kl. ${p.time}`,
    en: (p: Body) => `Tomorrow: ${p.body} at ${p.time}`,
  },
  /** When a day off lies between the reminder and the meeting. */
  reminderSoon: {
    sv: (p: Body) => `Påminnelse: ${p.body} ${p.date} kl. ${p.time}`,
    nb: (p: Body) => `Påminnelse: ${p.body} ${p.date} kl. ${p.time}`,
    en: (p: Body) => `Reminder: ${p.body} ${p.date} at ${p.time}`,
  },
  decisionCount: {
    sv: (p: { count: number }) => `${p.count} beslut begärs`,
    nb: (p: { count: number }) => `${p.count} ${plural(p.count, 'sak', 'saker')} til beslutning`,
    en: (p: { count: number }) => `${p.count} ${plural(p.count, 'decision', 'decisions')} asked for`,
  },
  noDecision: { sv: 'inget beslut begärs', nb: 'ingen saker til beslutning', en: 'no decision asked for' },

  // milestone mail
  ends: {
    sv: (p: Stage) => `${p.stage} slutar ${p.date}`,
    nb: (p: Stage) => `${p.stage} slutter ${p.date}`,
    en: (p: Stage) => `${p.stage} ends on ${p.date}`,
  },
  ended: {
    sv: (p: Stage) => `${p.stage} slutade ${p.date}`,
    nb: (p: Stage) => `${p.stage} sluttet ${p.date}`,
    en: (p: Stage) => `${p.stage} ended on ${p.date}`,
  },
  dayOff: {
    sv: (p: { weekday: string; before: string }) =>
      `Slutdatumet infaller på en ${p.weekday}. Sista arbetsdagen före är ${p.before}.`,
    nb: (p: { weekday: string; before: string }) =>
      `Sluttdatoen faller på en ${p.weekday}. Siste arbeidsdag før er ${p.before}.`,
    en: (p: { weekday: string; before: string }) =>
      `The end date falls on a ${p.weekday}. The last working day before is ${p.before}.`,
  },
  holiday: {
    sv: (p: { before: string }) => `Slutdatumet är en helgdag. Sista arbetsdagen före är ${p.before}.`,
    nb: (p: { before: string }) => `Sluttdatoen er en helligdag. Siste arbeidsdag før er ${p.before}.`,
    en: (p: { before: string }) =>
      `The end date is a public holiday. The last working day before is ${p.before}.`,
  },
  todo: { sv: 'Det här behöver du göra', nb: 'Dette trenger du å gjøre', en: 'What you need to do' },
  countBy: {
    sv: (p: { actual: string; promised: string; unit: string }) =>
      `${p.actual} av de ${p.promised} ${p.unit} som ska vara klara då`,
    nb: (p: { actual: string; promised: string; unit: string }) =>
      `${p.actual} av de ${p.promised} ${p.unit} som skal være ferdige da`,
    en: (p: { actual: string; promised: string; unit: string }) =>
      `${p.actual} of the ${p.promised} ${p.unit} due by then`,
  },
  count: { sv: 'Antal', nb: 'Antall', en: 'Count' },
  colour: { sv: 'Färg', nb: 'Farge', en: 'Colour' },
  lastAnswer: { sv: 'Senaste svar', nb: 'Siste svar', en: 'Last answer' },
  noAnswer: { sv: 'Inget svar än', nb: 'Ingen svar ennå', en: 'No answer yet' },
  lastBy: {
    sv: (p: { name: string; date: string }) => `${p.name}, ${p.date}`,
    nb: (p: { name: string; date: string }) => `${p.name}, ${p.date}`,
    en: (p: { name: string; date: string }) => `${p.name}, ${p.date}`,
  },
  leaderAhead: {
    sv: 'Se över läget. Tror du att datumet inte håller, skriv en ny prognos. Är milstolpen nådd, skriv när. Det tar två minuter.',
    nb: 'Se over status. Tror du ikke at datoen holder, skriv en ny prognose. Er milepælen nådd, skriv når. Det tar to minutter.',
    en: 'Look over the status. If you do not think the date will hold, write a new forecast. If the milestone is reached, write when. It takes two minutes.',
  },
  leaderPast: {
    sv: 'Skriv när milstolpen nåddes, eller en ny prognos om den inte är nådd. Det tar två minuter.',
    nb: 'Skriv når milepælen ble nådd, eller en ny prognose hvis den ikke er nådd. Det tar to minutter.',
    en: 'Write when the milestone was reached, or a new forecast if it is not. It takes two minutes.',
  },
  projectLeader: {
    sv: (p: Name) => `Stäm av med ${p.name}. Håller inte datumet behöver styrgruppen få veta det.`,
    nb: (p: Name) => `Ta en prat med ${p.name}. Holder ikke datoen, må styringsgruppen få vite det.`,
    en: (p: Name) => `Check with ${p.name}. If the date will not hold, the steering group needs to know.`,
  },
  projectLeaderPast: {
    sv: (p: Name & { count: number }) =>
      `Fråga ${p.name} om ${plural(p.count, 'milstolpen är nådd', 'milstolparna är nådda')}. Är ${plural(p.count, 'den', 'de')} inte det behöver styrgruppen få veta när.`,
    nb: (p: Name & { count: number }) =>
      `Spør ${p.name} om ${plural(p.count, 'milepælen', 'milepælene')} er nådd. Er ${plural(p.count, 'den', 'de')} ikke det, må styringsgruppen få vite når.`,
    en: (p: Name & { count: number }) =>
      `Ask ${p.name} whether the ${plural(p.count, 'milestone is', 'milestones are')} reached. If not, the steering group needs to know when.`,
  },
  projectLeaderAlone: {
    sv: 'Aktiviteten har ingen bekräftad ledare, så frågan ligger hos dig. Skriv när milstolpen är nådd, eller en ny prognos.',
    nb: 'Aktiviteten har ingen bekreftet leder, så spørsmålet ligger hos deg. Skriv når milepælen er nådd, eller en ny prognose.',
    en: 'The activity has no confirmed leader, so the question is yours. Write when the milestone is reached, or a new forecast.',
  },
  openForm: { sv: 'Öppna formuläret', nb: 'Åpne skjemaet', en: 'Open the form' },
  openSlack: { sv: 'Öppna Tertial i Slack.', nb: 'Åpne Tertial i Slack.', en: 'Open Tertial in Slack.' },
  whyItMatters: {
    sv: 'Milstolpen står i planen, och styrgruppen ser den i nästa rapport.',
    nb: 'Milepælen står i planen, og styringsgruppen ser den i neste rapport.',
    en: 'The milestone is in the plan, and the steering group will see it in the next report.',
  },
  ask: {
    sv: (p: Name) => `Frågor? Prata med ${p.name}.`,
    nb: (p: Name) => `Spørsmål? Snakk med ${p.name}.`,
    en: (p: Name) => `Questions? Talk to ${p.name}.`,
  },
  record: {
    sv: 'Det du svarar blir allmän handling.',
    nb: 'Det du svarer, blir et offentlig saksdokument.',
    en: 'Your answer becomes a public record.',
  },

  // meeting mails
  when: { sv: 'När', nb: 'Når', en: 'When' },
  place: { sv: 'Var', nb: 'Hvor', en: 'Where' },
  noPlace: { sv: 'Plats är inte angiven', nb: 'Sted er ikke oppgitt', en: 'No place given' },
  timeSpan: {
    sv: (p: { day: string; from: string; to: string }) => `${p.day} kl. ${p.from}–${p.to}`,
    nb: (p: { day: string; from: string; to: string }) => `${p.day} kl. ${p.from}–${p.to}`,
    en: (p: { day: string; from: string; to: string }) => `${p.day}, ${p.from}–${p.to}`,
  },
  sinceMeeting: {
    sv: (p: { date: string }) => `Ändrat sedan mötet ${p.date}`,
    nb: (p: { date: string }) => `Endret siden møtet ${p.date}`,
    en: (p: { date: string }) => `Changed since the meeting on ${p.date}`,
  },
  firstMeeting: {
    sv: 'Det här är det första mötet.',
    nb: 'Dette er det første møtet.',
    en: 'This is the first meeting.',
  },
  soon: {
    sv: 'Milstolpar de närmaste 30 dagarna',
    nb: 'Milepæler de neste 30 dagene',
    en: 'Milestones in the next 30 days',
  },
  noneSoon: {
    sv: 'Ingen milstolpe infaller de närmaste 30 dagarna.',
    nb: 'Ingen milepæl faller i de neste 30 dagene.',
    en: 'No milestone falls in the next 30 days.',
  },
  invitation: {
    sv: 'Kalenderinbjudan följer med det här mejlet.',
    nb: 'Kalenderinvitasjonen følger med denne e-posten.',
    en: 'The calendar invitation comes with this mail.',
  },

  // a meeting that is moved or off
  offTitle: {
    sv: (p: Body) => `Inställt: ${p.body} ${p.date} kl. ${p.time}`,
    nb: (p: Body) => `Avlyst: ${p.body} ${p.date} kl. ${p.time}`,
    en: (p: Body) => `Cancelled: ${p.body} ${p.date} at ${p.time}`,
  },
  offText: {
    sv: 'Mötet blir inte av. Kalenderposten tas bort när du öppnar det här mejlet i din kalender.',
    nb: 'Møtet blir ikke holdt. Kalenderoppføringen fjernes når du åpner denne e-posten i kalenderen din.',
    en: 'The meeting will not be held. The calendar entry goes away when you open this mail in your calendar.',
  },
  movedTitle: {
    sv: (p: Body) => `Ny tid: ${p.body} ${p.date} kl. ${p.time}`,
    nb: (p: Body) => `Ny tid: ${p.body} ${p.date} kl. ${p.time}`,
    en: (p: Body) => `New time: ${p.body} ${p.date} at ${p.time}`,
  },
  movedText: {
    sv: (p: { before: string }) =>
      `Mötet skulle ha varit ${p.before}. Kalenderinbjudan i det här mejlet flyttar posten i din kalender.`,
    nb: (p: { before: string }) =>
      `Møtet skulle ha vært ${p.before}. Kalenderinvitasjonen i denne e-posten flytter oppføringen i kalenderen din.`,
    en: (p: { before: string }) =>
      `The meeting was to be held on ${p.before}. The calendar invitation in this mail moves the entry in your calendar.`,
  },
  whyInvited: {
    sv: (p: { body: string; programme: string }) =>
      `Du får det här för att du var kallad till mötet i ${p.body}, ${p.programme}.`,
    nb: (p: { body: string; programme: string }) =>
      `Du får dette fordi du var innkalt til møtet i ${p.body}, ${p.programme}.`,
    en: (p: { body: string; programme: string }) =>
      `You get this because you were invited to the meeting of ${p.body}, ${p.programme}.`,
  },

  // report mail
  attached: {
    sv: (p: Name) => `Hela rapporten med diagram och källor är bifogad: ${p.name}.`,
    nb: (p: Name) => `Hele rapporten med diagrammer og kilder er vedlagt: ${p.name}.`,
    en: (p: Name) => `The whole report with charts and sources is attached: ${p.name}.`,
  },
  notAttached: {
    sv: (p: { formats: string }) => `Det gick inte att bifoga rapporten som ${p.formats}.`,
    nb: (p: { formats: string }) => `Det gikk ikke å legge ved rapporten som ${p.formats}.`,
    en: (p: { formats: string }) => `The report could not be attached as ${p.formats}.`,
  },

  // why you get this
  whyLeader: {
    sv: (p: { stage: string; programme: string }) =>
      `Du får det här för att du svarar för ${p.stage} i ${p.programme}.`,
    nb: (p: { stage: string; programme: string }) =>
      `Du får dette fordi du svarer for ${p.stage} i ${p.programme}.`,
    en: (p: { stage: string; programme: string }) =>
      `You get this because you are responsible for ${p.stage} in ${p.programme}.`,
  },
  whyProjectLeader: {
    sv: (p: { programme: string }) => `Du får det här för att du är projektledare för ${p.programme}.`,
    nb: (p: { programme: string }) => `Du får dette fordi du er prosjektleder for ${p.programme}.`,
    en: (p: { programme: string }) => `You get this because you are project leader of ${p.programme}.`,
  },
  whyCoordinator: {
    sv: (p: { programme: string }) => `Du får det här för att du samordnar ${p.programme}.`,
    nb: (p: { programme: string }) => `Du får dette fordi du koordinerer ${p.programme}.`,
    en: (p: { programme: string }) => `You get this because you coordinate ${p.programme}.`,
  },
  whyMember: {
    sv: (p: { body: string; programme: string }) =>
      `Du får det här för att du är med i ${p.body} för ${p.programme}.`,
    nb: (p: { body: string; programme: string }) =>
      `Du får dette fordi du er med i ${p.body} for ${p.programme}.`,
    en: (p: { body: string; programme: string }) =>
      `You get this because you are a member of ${p.body} for ${p.programme}.`,
  },
  whyRecipient: {
    sv: (p: { programme: string }) =>
      `Du får det här för att du står som mottagare av rapporter från ${p.programme}.`,
    nb: (p: { programme: string }) =>
      `Du får dette fordi du står som mottaker av rapporter fra ${p.programme}.`,
    en: (p: { programme: string }) =>
      `You get this because you are listed as a recipient of reports from ${p.programme}.`,
  },
  stop: {
    sv: 'Sluta få de här mejlen',
    nb: 'Slutt å få denne e-posten',
    en: 'Stop getting these mails',
  },
  change: {
    sv: 'Stämmer det inte, svara på mejlet.',
    nb: 'Stemmer det ikke, svar på denne e-posten.',
    en: 'If that is not right, reply to this mail.',
  },
});
