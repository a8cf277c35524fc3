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

export const changeWords = words({
  replanned: {
    sv: (p: { from: string; to: string }) => `planen är ändrad från ${p.from} till ${p.to}.`,
    nb: (p: { from: string; to: string }) => `planen er endret fra ${p.from} til ${p.to}.`,
    en: (p: { from: string; to: string }) => `the plan was moved from ${p.from} to ${p.to}.`,
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
