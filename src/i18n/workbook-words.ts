/** What a workbook says beside its sheets and columns, and what is wrong in it. */
import { plural, words } from './phrase.ts';

export const workbookWords = words({
  contents: { sv: 'Innehåll', nb: 'Innhold', en: 'Contents' },
  field: { sv: 'fält', nb: 'felt', en: 'field' },
  value: { sv: 'innehåll', nb: 'innhold', en: 'contents' },
  belongsTo: { sv: 'hör till', nb: 'hører til', en: 'belongs to' },
  key: { sv: 'nyckel', nb: 'nøkkel', en: 'key' },
  text: { sv: 'text', nb: 'tekst', en: 'text' },
  sheet: { sv: 'Blad', nb: 'Ark', en: 'Sheet' },
  rows: { sv: 'Rader', nb: 'Rader', en: 'Rows' },
  programme: { sv: 'Program', nb: 'Program', en: 'Programme' },
  revision: { sv: 'Planens revision', nb: 'Planens revisjon', en: 'Plan revision' },
  howTo: {
    sv: 'En rad per sak. Skriv som det står i dokumentet. Listor: en per rad i cellen (Alt+Enter). Tomma blad är dolda: högerklicka på en flik och välj Ta fram. Egna blad börjar med _ och läses inte.',
    nb: 'Én linje per sak. Skriv som det står i dokumentet. Lister: én per linje i cellen (Alt+Enter). Tomme ark er skjult: høyreklikk på en fane og velg Vis. Egne ark begynner med _ og leses ikke.',
    en: 'One row per thing. Write as the document says. Lists: one a line in the cell (Alt+Enter). Empty sheets are hidden: right-click a tab and choose Unhide. Sheets of your own begin with _ and are not read.',
  },
});

export const workbookProblemWords = words({
  sheet: {
    sv: (p: { suggestion: string | null }) =>
      `ett blad som planen har${p.suggestion === null ? '' : `; menas ”${p.suggestion}”?`} (egna blad börjar med _)`,
    nb: (p: { suggestion: string | null }) =>
      `et ark som planen har${p.suggestion === null ? '' : `; menes «${p.suggestion}»?`} (egne ark begynner med _)`,
    en: (p: { suggestion: string | null }) =>
      `a sheet that the plan has${p.suggestion === null ? '' : `; is “${p.suggestion}” meant?`} (sheets of your own begin with _)`,
  },
  column: {
    sv: (p: { suggestion: string | null }) =>
      `en rubrik som bladet har${p.suggestion === null ? '' : `; menas ”${p.suggestion}”?`}`,
    nb: (p: { suggestion: string | null }) =>
      `en overskrift som arket har${p.suggestion === null ? '' : `; menes «${p.suggestion}»?`}`,
    en: (p: { suggestion: string | null }) =>
      `a title that the sheet has${p.suggestion === null ? '' : `; is “${p.suggestion}” meant?`}`,
  },
  needed: {
    sv: (p: { allowed: string }) => `Filen går inte att läsa. Det ska vara ${p.allowed}.`,
    nb: (p: { allowed: string }) => `Filen kan ikke leses. Det skal være ${p.allowed}.`,
    en: (p: { allowed: string }) => `The file cannot be read. It must be ${p.allowed}.`,
  },
  wrong: {
    sv: (p: { count: number }) => `Arbetsboken har ${p.count} ${plural(p.count, 'fel', 'fel')}:`,
    nb: (p: { count: number }) => `Arbeidsboken har ${p.count} ${plural(p.count, 'feil', 'feil')}:`,
    en: (p: { count: number }) => `The workbook has ${p.count} ${plural(p.count, 'error', 'errors')}:`,
  },
  problem: {
    sv: (p: { place: string; value: string; allowed: string }) =>
      `${p.place}: ${p.value === '' ? 'tomt' : `”${p.value}”`}. Här ska stå: ${p.allowed}.`,
    nb: (p: { place: string; value: string; allowed: string }) =>
      `${p.place}: ${p.value === '' ? 'tomt' : `«${p.value}»`}. Her skal det stå: ${p.allowed}.`,
    en: (p: { place: string; value: string; allowed: string }) =>
      `${p.place}: ${p.value === '' ? 'empty' : `“${p.value}”`}. Allowed: ${p.allowed}.`,
  },
  overtaken: {
    sv: 'Planen har ändrats sedan arbetsboken togs ut, på samma ställen som arbetsboken ändrar. Ta ut den på nytt och gör ändringarna där. Nu står det i planen:',
    nb: 'Planen er endret siden arbeidsboken ble tatt ut, på de samme stedene som arbeidsboken endrer. Ta den ut på nytt og gjør endringene der. Nå står det i planen:',
    en: 'The plan has changed since the workbook was taken out, in the same places that the workbook changes. Take it out again and make the changes there. The plan now says:',
  },
  notAWorkbook: {
    sv: 'en Excel-fil (.xlsx) som går att öppna',
    nb: 'en Excel-fil (.xlsx) som lar seg åpne',
    en: 'an Excel file (.xlsx) that can be opened',
  },
  tooBig: {
    sv: (p: { max: string }) => `en Excel-fil som är högst ${p.max}, även uppackad`,
    nb: (p: { max: string }) => `en Excel-fil som er høyst ${p.max}, også utpakket`,
    en: (p: { max: string }) => `an Excel file of at most ${p.max}, unpacked too`,
  },
});
