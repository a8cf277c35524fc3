/** Words about a plan file: what may stand where, what the plan leaves open, what is worth knowing. */
import { words } from './phrase.ts';

const list = (items: readonly string[]) => [...new Set(items)].join(', ');

interface Allowed {
  readonly allowed: readonly string[];
  readonly suggestion: string | null;
}

const meant = ({ suggestion }: Allowed, before: string, after: string) =>
  suggestion === null ? '' : before + suggestion + after;

/** Each says what may stand in the place, so that every fault is shown in one form. */
export const planProblemWords = words({
  emptyFile: {
    sv: 'en plan; filen är tom',
    nb: 'en plan; filen er tom',
    en: 'a plan; the file is empty',
  },
  tooLarge: {
    sv: (p: { max: number }) => `högst ${p.max} tecken`,
    nb: (p: { max: number }) => `høyst ${p.max} tegn`,
    en: (p: { max: number }) => `at most ${p.max} characters`,
  },
  tooDeep: {
    sv: (p: { max: number }) => `högst ${p.max} nivåer`,
    nb: (p: { max: number }) => `høyst ${p.max} nivåer`,
    en: (p: { max: number }) => `at most ${p.max} levels`,
  },
  tooManyAliases: {
    sv: (p: { max: number }) => `högst ${p.max} hänvisningar (*), var och en till ett ankare (&) som finns`,
    nb: (p: { max: number }) => `høyst ${p.max} henvisninger (*), hver til et anker (&) som finnes`,
    en: (p: { max: number }) => `at most ${p.max} aliases (*), each to an anchor (&) that exists`,
  },
  syntax: {
    sv: (p: { detail: string }) => `giltig YAML (${p.detail})`,
    nb: (p: { detail: string }) => `gyldig YAML (${p.detail})`,
    en: (p: { detail: string }) => `valid YAML (${p.detail})`,
  },
  otherKey: {
    sv: 'en nyckel med ett annat namn',
    nb: 'en nøkkel med et annet navn',
    en: 'a key of another name',
  },
  parentLine: {
    sv: (p: Allowed) =>
      `en annan budgetpost samma år${p.allowed.length === 0 ? '' : `: ${list(p.allowed)}`}${meant(p, '; menade du ”', '”?')}`,
    nb: (p: Allowed) =>
      `en annen budsjettpost samme år${p.allowed.length === 0 ? '' : `: ${list(p.allowed)}`}${meant(p, '; mente du «', '»?')}`,
    en: (p: Allowed) =>
      `another budget line of the same year${p.allowed.length === 0 ? '' : `: ${list(p.allowed)}`}${meant(p, '; did you mean “', '”?')}`,
  },
  noParentCircle: {
    sv: 'en budgetpost som inte själv är en del av den här',
    nb: 'en budsjettpost som ikke selv er en del av denne',
    en: 'a budget line that is not itself part of this one',
  },
  keyOnce: { sv: 'nyckeln en enda gång', nb: 'nøkkelen bare én gang', en: 'the key only once' },
  knownKey: {
    sv: (p: Allowed) => `någon av nycklarna ${list(p.allowed)}${meant(p, '; menade du ”', '”?')}`,
    nb: (p: Allowed) => `en av nøklene ${list(p.allowed)}${meant(p, '; mente du «', '»?')}`,
    en: (p: Allowed) => `one of the keys ${list(p.allowed)}${meant(p, '; did you mean “', '”?')}`,
  },
  oneOf: {
    sv: (p: Allowed) => `något av ${list(p.allowed)}${meant(p, '; menade du ”', '”?')}`,
    nb: (p: Allowed) => `ett av ${list(p.allowed)}${meant(p, '; mente du «', '»?')}`,
    en: (p: Allowed) => `one of ${list(p.allowed)}${meant(p, '; did you mean “', '”?')}`,
  },
  required: {
    sv: (p: { key: string }) => `nyckeln ”${p.key}” måste finnas`,
    nb: (p: { key: string }) => `nøkkelen «${p.key}» må finnes`,
    en: (p: { key: string }) => `the key “${p.key}” must be there`,
  },
  quotedText: {
    sv: 'text; sätt siffror inom citattecken',
    nb: 'tekst; sett tall i anførselstegn',
    en: 'text; put figures in quotation marks',
  },
  text: { sv: 'text', nb: 'tekst', en: 'text' },
  wholeNumber: { sv: 'ett heltal', nb: 'et heltall', en: 'a whole number' },
  yesNo: { sv: 'true eller false', nb: 'true eller false', en: 'true or false' },
  list: {
    sv: 'en lista (rader som börjar med -)',
    nb: 'en liste (linjer som begynner med -)',
    en: 'a list (lines that begin with -)',
  },
  map: { sv: 'nycklar med värden', nb: 'nøkler med verdier', en: 'keys with values' },
  otherShape: {
    sv: (p: { detail: string }) => `en annan form (${p.detail})`,
    nb: (p: { detail: string }) => `en annen form (${p.detail})`,
    en: (p: { detail: string }) => `another shape (${p.detail})`,
  },
  atLeast: {
    sv: (p: { min: string }) => `minst ${p.min}`,
    nb: (p: { min: string }) => `minst ${p.min}`,
    en: (p: { min: string }) => `at least ${p.min}`,
  },
  atMost: {
    sv: (p: { max: string }) => `högst ${p.max}`,
    nb: (p: { max: string }) => `høyst ${p.max}`,
    en: (p: { max: string }) => `at most ${p.max}`,
  },
  filledIn: { sv: 'text som inte är tom', nb: 'tekst som ikke er tom', en: 'text that is not empty' },
  pattern: {
    sv: (p: { pattern: string }) => `text enligt mönstret ${p.pattern}`,
    nb: (p: { pattern: string }) => `tekst etter mønsteret ${p.pattern}`,
    en: (p: { pattern: string }) => `text matching the pattern ${p.pattern}`,
  },
  slug: {
    sv: 'små bokstäver a–z, siffror och bindestreck, t.ex. timra-2016',
    nb: 'små bokstaver a–z, tall og bindestrek, f.eks. timra-2016',
    en: 'small letters a–z, figures and hyphens, e.g. timra-2016',
  },
  activityNumber: {
    sv: 'ett nummer som 2 eller 2.1',
    nb: 'et nummer som 2 eller 2.1',
    en: 'a number such as 2 or 2.1',
  },
  currency: {
    sv: 'tre stora bokstäver, t.ex. SEK',
    nb: 'tre store bokstaver, f.eks. NOK',
    en: 'three capital letters, e.g. SEK',
  },
  unique: {
    sv: 'något som inte redan finns',
    nb: 'noe som ikke allerede finnes',
    en: 'something not already used',
  },
  knownPerson: {
    sv: (p: { suggestion: string | null }) =>
      `ett namn som finns under people${p.suggestion === null ? '' : `; menade du ”${p.suggestion}”?`}`,
    nb: (p: { suggestion: string | null }) =>
      `et navn som finnes under people${p.suggestion === null ? '' : `; mente du «${p.suggestion}»?`}`,
    en: (p: { suggestion: string | null }) =>
      `a name listed under people${p.suggestion === null ? '' : `; did you mean “${p.suggestion}”?`}`,
  },
  noCycle: {
    sv: 'aktiviteter som inte i sin tur väntar på den här',
    nb: 'aktiviteter som ikke selv venter på denne',
    en: 'activities that do not themselves wait for this one',
  },
  email: { sv: 'en e-postadress', nb: 'en e-postadresse', en: 'a mail address' },
  timeZone: {
    sv: 'en tidszon som Europe/Stockholm',
    nb: 'en tidssone som Europe/Oslo',
    en: 'a time zone such as Europe/Stockholm',
  },
  workingMoment: {
    sv: 'en vardag och en tid mellan 08:00 och 16:00, t.ex. Fri 09:00',
    nb: 'en ukedag og et klokkeslett mellom 08:00 og 16:00, f.eks. Fri 09:00',
    en: 'a weekday and a time between 08:00 and 16:00, e.g. Fri 09:00',
  },
  time: { sv: 'ett klockslag som 08:00', nb: 'et klokkeslett som 08:00', en: 'a time such as 08:00' },
  weekday: { sv: 'en veckodag', nb: 'en ukedag', en: 'a day of the week' },
  date: {
    sv: 'ett datum (2016-05-23) eller en månad (Aug 2016)',
    nb: 'en dato (2016-05-23) eller en måned (Aug 2016)',
    en: 'a date (2016-05-23) or a month (Aug 2016)',
  },
  day: {
    sv: 'ett datum med dag, som 2016-05-23',
    nb: 'en dato med dag, som 2016-05-23',
    en: 'a date to the day, such as 2016-05-23',
  },
  afterStart: { sv: 'ett datum efter början', nb: 'en dato etter begynnelsen', en: 'a date after the start' },
  otherApprover: {
    sv: 'minst en som godkänner utöver den som skriver: rapporten går till en finansiär',
    nb: 'minst én som godkjenner, utenom den som skriver: rapporten går til en finansiør',
    en: 'at least one approver besides the author: the report goes to a funder',
  },
  riskOrder: {
    sv: 'gränser där gul inte ligger över röd',
    nb: 'grenser der gul ikke ligger over rød',
    en: 'limits where yellow is not above red',
  },
  count: { sv: 'text med ett antal', nb: 'tekst med et antall', en: 'text with a number in it' },
  number: { sv: 'ett tal som 2 eller 1,5', nb: 'et tall som 2 eller 1,5', en: 'a number such as 2 or 1.5' },
  version: {
    sv: 'ett versionsnummer som ”0.7”, ”1.0b” eller ”P1.0-3”',
    nb: 'et versjonsnummer som «0.7», «1.0b» eller «P1.0-3»',
    en: 'a version number such as “0.7”, “1.0b” or “P1.0-3”',
  },
  personOrFunction: {
    sv: 'client, project-leader, coordinator, steering-group eller namnet på någon under people',
    nb: 'client, project-leader, coordinator, steering-group eller navnet på noen under people',
    en: 'client, project-leader, coordinator, steering-group or the name of someone under people',
  },
  weightPerParty: {
    sv: 'en vikt för varje part, i samma ordning som parties',
    nb: 'en vekt for hver part, i samme rekkefølge som parties',
    en: 'one weight for each party, in the order of parties',
  },
  amount: {
    sv: 'ett belopp som ”1 484 700 kr”',
    nb: 'et beløp som «1 484 700 kr»',
    en: 'an amount such as “1 484 700 kr”',
  },
});

/** The command's own lines. */
export const planCheckWords = words({
  readable: { sv: 'Planen kan läsas in.', nb: 'Planen kan leses inn.', en: 'The plan can be imported.' },
  unreadable: {
    sv: 'Planen kan inte läsas in. Inget har sparats.',
    nb: 'Planen kan ikke leses inn. Ingenting er lagret.',
    en: 'The plan cannot be imported. Nothing was stored.',
  },
  found: { sv: 'Det här finns i planen', nb: 'Dette finnes i planen', en: 'What the plan contains' },
  questions: { sv: 'Öppna frågor', nb: 'Åpne spørsmål', en: 'Open questions' },
  warnings: { sv: 'Bra att veta', nb: 'Greit å vite', en: 'Worth knowing' },
  problems: { sv: 'Fel i filen', nb: 'Feil i filen', en: 'Faults in the file' },
  none: { sv: 'inga', nb: 'ingen', en: 'none' },
  problem: {
    sv: (p: { line: number; column: number; path: string; value: string; allowed: string }) =>
      `rad ${p.line}, kolumn ${p.column}: ${p.path === '' ? 'filen' : p.path}: ${p.value}\n      tillåtet: ${p.allowed}`,
    nb: (p: { line: number; column: number; path: string; value: string; allowed: string }) =>
      `linje ${p.line}, kolonne ${p.column}: ${p.path === '' ? 'filen' : p.path}: ${p.value}\n      tillatt: ${p.allowed}`,
    en: (p: { line: number; column: number; path: string; value: string; allowed: string }) =>
      `line ${p.line}, column ${p.column}: ${p.path === '' ? 'the file' : p.path}: ${p.value}\n      allowed: ${p.allowed}`,
  },
  written: { sv: 'i planen', nb: 'i planen', en: 'in the plan' },
  reading: { sv: 'läses som', nb: 'leses som', en: 'read as' },
  noReading: {
    sv: 'går inte att läsa säkert',
    nb: 'kan ikke leses sikkert',
    en: 'cannot be read with certainty',
  },
  asks: { sv: 'frågas', nb: 'spørres', en: 'asked of' },
  confidence: { sv: 'säkerhet', nb: 'sikkerhet', en: 'confidence' },
  sure: { sv: 'säker', nb: 'sikker', en: 'sure' },
  likely: { sv: 'trolig', nb: 'trolig', en: 'likely' },
  unsure: { sv: 'osäker', nb: 'usikker', en: 'unsure' },
});
