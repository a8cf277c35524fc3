/** What is different from the last report. */
import { plural, words } from './phrase.ts';

interface Moved {
  readonly date: string;
  /** Against the plan; positive is later. */
  readonly days: number;
}
/** `14 dagar senare än planen`. */
function against(
  days: number,
  [later, earlier, same]: readonly [string, string, string],
  [day, many]: readonly [string, string],
): string {
  const size = Math.abs(days);
  return days === 0 ? same : `${size} ${plural(size, day, many)} ${days > 0 ? later : earlier}`;
}

interface Replan {
  readonly from: string;
  readonly to: string;
  /** The change request's; `null`: none was needed. */
  readonly id: string | null;
}
const inBrackets = (id: string | null) => (id === null ? '' : ` (${id})`);

export const changeWords = words({
  replanned: {
    sv: (p: Replan) => `planen är ändrad från ${p.from} till ${p.to}${inBrackets(p.id)}.`,
    nb: (p: Replan) => `planen er endret fra ${p.from} til ${p.to}${inBrackets(p.id)}.`,
    en: (p: Replan) => `the plan was moved from ${p.from} to ${p.to}${inBrackets(p.id)}.`,
  },
  first: {
    sv: 'Det här är den första rapporten.',
    nb: 'Dette er den første rapporten.',
    en: 'This is the first report.',
  },
  nothingChanged: { sv: 'Inget har ändrats.', nb: 'Ingenting er endret.', en: 'Nothing has changed.' },
  /** A colour and names follow. */
  turned: { sv: 'Har blivit', nb: 'Har blitt', en: 'Turned' },
  // names follow these
  wentSilent: {
    sv: (p: { days: number }) => `Inget svar på ${p.days} dagar`,
    nb: (p: { days: number }) => `Ikke noe svar på ${p.days} dager`,
    en: (p: { days: number }) => `No answer for ${p.days} days`,
  },
  started: { sv: 'Har börjat', nb: 'Har startet', en: 'Started' },
  reached: { sv: 'Milstolpen är nådd', nb: 'Milepælen er nådd', en: 'Milestone reached' },
  overdue: {
    sv: 'Tiden har gått ut utan att milstolpen är nådd',
    nb: 'Tiden er ute uten at milepælen er nådd',
    en: 'Past the end date without reaching the milestone',
  },
  // rows of the milestone plan follow these
  milestoneReached: { sv: 'Nått i milstolpsplanen', nb: 'Nådd i milepælsplanen', en: 'Milestones reached' },
  milestoneMissed: {
    sv: 'Dagen har passerat',
    nb: 'Fristen er passert',
    en: 'Past the due date',
  },
  // in brackets after a milestone
  daysLate: {
    sv: (p: { days: number }) => `${p.days} ${plural(p.days, 'dag', 'dagar')} för sent`,
    nb: (p: { days: number }) => `${p.days} ${plural(p.days, 'dag', 'dager')} etter fristen`,
    en: (p: { days: number }) => `${p.days} ${plural(p.days, 'day', 'days')} late`,
  },
  countOf: {
    sv: (p: { count: number; needed: number }) => `${p.count} av ${p.needed}`,
    nb: (p: { count: number; needed: number }) => `${p.count} av ${p.needed}`,
    en: (p: { count: number; needed: number }) => `${p.count} of ${p.needed}`,
  },
  notConfirmed: { sv: 'inte bekräftad', nb: 'ikke bekreftet', en: 'not confirmed' },
  more: {
    sv: (p: { count: number }) => `${p.count} till`,
    nb: (p: { count: number }) => `${p.count} til`,
    en: (p: { count: number }) => `${p.count} more`,
  },
  /** After the milestones' texts. */
  movedByRequest: {
    sv: (p: { from: string; to: string; id: string }) =>
      `har flyttats från ${p.from} till ${p.to} (${p.id}).`,
    nb: (p: { from: string; to: string; id: string }) => `er flyttet fra ${p.from} til ${p.to} (${p.id}).`,
    en: (p: { from: string; to: string; id: string }) => `moved from ${p.from} to ${p.to} (${p.id}).`,
  },
  moved: { sv: 'Nya prognoser', nb: 'Nye prognoser', en: 'New forecasts' },
  /** After an activity's name. */
  movedOne: {
    sv: (p: Moved) =>
      `: ny prognos ${p.date}, ${against(p.days, ['senare än planen', 'tidigare än planen', 'enligt planen'], ['dag', 'dagar'])}.`,
    nb: (p: Moved) =>
      `: ny prognose ${p.date}, ${against(p.days, ['senere enn planen', 'tidligere enn planen', 'i tråd med planen'], ['dag', 'dager'])}.`,
    en: (p: Moved) =>
      `: new forecast ${p.date}, ${against(p.days, ['later than planned', 'earlier than planned', 'as planned'], ['day', 'days'])}.`,
  },
  activityCount: {
    sv: (p: { count: number }) => `(${p.count} aktiviteter)`,
    nb: (p: { count: number }) => `(${p.count} aktiviteter)`,
    en: (p: { count: number }) => `(${p.count} activities)`,
  },
  counted: {
    sv: (p: { unit: string; from: string; to: string }) => `Antal ${p.unit}: från ${p.from} till ${p.to}`,
    nb: (p: { unit: string; from: string; to: string }) => `Antall ${p.unit}: fra ${p.from} til ${p.to}`,
    en: (p: { unit: string; from: string; to: string }) => `Number of ${p.unit}: from ${p.from} to ${p.to}`,
  },
});
