/** What `tertial report` says in the terminal. */
import { words } from './phrase.ts';

interface Choices {
  readonly value: string;
  readonly allowed: readonly string[];
  readonly suggestion: string | null;
}

const list = (items: readonly string[]): string => items.join(', ');

export const reportCliWords = words({
  usage: {
    sv: 'Skriv: tertial report --programme PROGRAM --kind SLAG --period PERIOD [--format FORMAT] [--locale sv|nb|en] [--out FIL]. Finansiärens eget formulär: --form FORMULÄR.docx --map FIL.yaml. Med --list syns vad som finns att välja.',
    nb: 'Skriv: tertial report --programme PROGRAM --kind TYPE --period PERIODE [--format FORMAT] [--locale sv|nb|en] [--out FIL]. Finansiørens eget skjema: --form SKJEMA.docx --map FIL.yaml. Med --list vises hva som kan velges.',
    en: 'Write: tertial report --programme PROGRAMME --kind KIND --period PERIOD [--format FORMAT] [--locale sv|nb|en] [--out FILE]. A funder’s own form: --form FORM.docx --map FILE.yaml. With --list you see what there is to choose.',
  },
  missing: {
    sv: (p: { name: string }) => `--${p.name} saknas.`,
    nb: (p: { name: string }) => `--${p.name} mangler.`,
    en: (p: { name: string }) => `--${p.name} is missing.`,
  },
  choices: {
    sv: (p: Choices & { name: string }) =>
      `--${p.name}: ”${p.value}” finns inte.${p.suggestion === null ? '' : ` Menade du ${p.suggestion}?`} Det här finns: ${list(p.allowed)}.`,
    nb: (p: Choices & { name: string }) =>
      `--${p.name}: «${p.value}» finnes ikke.${p.suggestion === null ? '' : ` Mente du ${p.suggestion}?`} Dette finnes: ${list(p.allowed)}.`,
    en: (p: Choices & { name: string }) =>
      `--${p.name}: there is no “${p.value}”.${p.suggestion === null ? '' : ` Did you mean ${p.suggestion}?`} There are: ${list(p.allowed)}.`,
  },
  noChoices: {
    sv: (p: { kind: string }) => `Det finns inget att rapportera om än för ${p.kind}.`,
    nb: (p: { kind: string }) => `Det finnes ingenting å rapportere om ennå for ${p.kind}.`,
    en: (p: { kind: string }) => `There is nothing to report on yet for ${p.kind}.`,
  },
  notBoth: {
    sv: '--for och --reader säger båda vem som läser: använd en av dem.',
    nb: '--for og --reader sier begge hvem som leser: bruk én av dem.',
    en: '--for and --reader both say who reads: use one of them.',
  },
  needsOut: {
    sv: (p: { format: string }) => `${p.format} är ingen text för skärmen. Ange en fil med --out.`,
    nb: (p: { format: string }) => `${p.format} er ingen tekst for skjermen. Oppgi en fil med --out.`,
    en: (p: { format: string }) => `${p.format} is no text for the screen. Name a file with --out.`,
  },
  written: {
    sv: (p: { file: string; size: string; sha: string }) => `${p.file}: ${p.size} kB, SHA-256 ${p.sha}.`,
    nb: (p: { file: string; size: string; sha: string }) => `${p.file}: ${p.size} kB, SHA-256 ${p.sha}.`,
    en: (p: { file: string; size: string; sha: string }) => `${p.file}: ${p.size} kB, SHA-256 ${p.sha}.`,
  },
  archived: {
    sv: (p: { title: string; label: string; sha: string }) =>
      `${p.title}, version ${p.label}, som den skickades. SHA-256 för uppgifterna: ${p.sha}.`,
    nb: (p: { title: string; label: string; sha: string }) =>
      `${p.title}, versjon ${p.label}, slik den ble sendt. SHA-256 for opplysningene: ${p.sha}.`,
    en: (p: { title: string; label: string; sha: string }) =>
      `${p.title}, version ${p.label}, as it was sent. SHA-256 of the data: ${p.sha}.`,
  },
  archivedDraft: {
    sv: (p: { title: string; label: string; sha: string }) =>
      `${p.title}, utkast ${p.label}. Det har inte skickats. SHA-256 för uppgifterna: ${p.sha}.`,
    nb: (p: { title: string; label: string; sha: string }) =>
      `${p.title}, utkast ${p.label}. Det er ikke sendt. SHA-256 for opplysningene: ${p.sha}.`,
    en: (p: { title: string; label: string; sha: string }) =>
      `${p.title}, draft ${p.label}. It has not been sent. SHA-256 of the data: ${p.sha}.`,
  },
  notSent: {
    sv: (p: { what: string }) => `${p.what} har inte skickats, så det finns inget i arkivet att visa.`,
    nb: (p: { what: string }) => `${p.what} er ikke sendt, så det finnes ingenting i arkivet å vise.`,
    en: (p: { what: string }) => `${p.what} has not been sent, so there is nothing in the archive to show.`,
  },
  notArchivedAs: {
    sv: (p: { format: string; allowed: readonly string[] }) =>
      `Rapporten arkiverades inte som ${p.format}. I arkivet finns: ${list(p.allowed)}.`,
    nb: (p: { format: string; allowed: readonly string[] }) =>
      `Rapporten ble ikke arkivert som ${p.format}. I arkivet finnes: ${list(p.allowed)}.`,
    en: (p: { format: string; allowed: readonly string[] }) =>
      `The report was not archived as ${p.format}. The archive holds: ${list(p.allowed)}.`,
  },
  unavailable: {
    sv: (p: { format: string; reason: string }) => `${p.format} går inte att göra här: ${p.reason}`,
    nb: (p: { format: string; reason: string }) => `${p.format} kan ikke lages her: ${p.reason}`,
    en: (p: { format: string; reason: string }) => `${p.format} cannot be made here: ${p.reason}`,
  },
  refused: {
    sv: (p: { format: string; problems: readonly string[] }) =>
      `Rapporten kan inte bli ${p.format}: ${p.problems.join('; ')}`,
    nb: (p: { format: string; problems: readonly string[] }) =>
      `Rapporten kan ikke bli ${p.format}: ${p.problems.join('; ')}`,
    en: (p: { format: string; problems: readonly string[] }) =>
      `The report cannot become ${p.format}: ${p.problems.join('; ')}`,
  },
  notBegun: {
    sv: 'Ingen hade tillfrågats ännu då: rapporten är tom och skickas inte.',
    nb: 'Ingen var spurt ennå da: rapporten er tom og sendes ikke.',
    en: 'Nobody had been asked by then: the report is empty and is not sent.',
  },
  preview: {
    sv: (p: { moment: string }) =>
      `Förhandsvisning. Uppgifterna till rapporten fryses ${p.moment}; det här är läget nu.`,
    nb: (p: { moment: string }) =>
      `Forhåndsvisning. Opplysningene til rapporten fryses ${p.moment}; dette er situasjonen nå.`,
    en: (p: { moment: string }) =>
      `Preview. The facts of the report are frozen on ${p.moment}; this is how things stand now.`,
  },
  corrected: {
    sv: (p: { moment: string }) =>
      `Med rättelser och sena svar till och med ${p.moment}. Så här skickades rapporten inte.`,
    nb: (p: { moment: string }) =>
      `Med rettelser og sene svar til og med ${p.moment}. Slik ble rapporten ikke sendt.`,
    en: (p: { moment: string }) =>
      `With corrections and late answers up to ${p.moment}. This is not the report as it was sent.`,
  },
  listTitle: {
    sv: (p: { programme: string }) => `Rapporter i ${p.programme}`,
    nb: (p: { programme: string }) => `Rapporter i ${p.programme}`,
    en: (p: { programme: string }) => `Reports in ${p.programme}`,
  },
  owed: {
    sv: (p: { to: readonly string[] }) => `till ${list(p.to)}`,
    nb: (p: { to: readonly string[] }) => `til ${list(p.to)}`,
    en: (p: { to: readonly string[] }) => `to ${list(p.to)}`,
  },
  owedToNobody: { sv: 'till ingen', nb: 'til ingen', en: 'to nobody' },
  sentBefore: { sv: 'skickad', nb: 'sendt', en: 'sent' },
  more: {
    sv: (p: { count: number }) => `… och ${p.count} till`,
    nb: (p: { count: number }) => `… og ${p.count} til`,
    en: (p: { count: number }) => `… and ${p.count} more`,
  },
  formats: {
    sv: (p: { formats: readonly string[] }) => `Format: ${list(p.formats)}.`,
    nb: (p: { formats: readonly string[] }) => `Formater: ${list(p.formats)}.`,
    en: (p: { formats: readonly string[] }) => `Formats: ${list(p.formats)}.`,
  },
});
