/** What is said about a funder's own form and the file that says what goes where in it. */
import { words } from './phrase.ts';

const list = (items: readonly string[]): string => items.join(', ');

export const formWords = words({
  tagShape: {
    sv: 'En platshållares namn börjar med en bokstav och har sedan bokstäver, siffror, punkt, _ och -.',
    nb: 'Navnet på en plassholder begynner med en bokstav og har deretter bokstaver, tall, punktum, _ og -.',
    en: 'A placeholder’s name begins with a letter, followed by letters, digits, full stop, _ and -.',
  },
  fieldShape: {
    sv: 'Ett fält är en uppgift ("period"), {fact, max}, {section, item, max}, {text, max} eller {section, table, columns}.',
    nb: 'Et felt er en opplysning ("period"), {fact, max}, {section, item, max}, {text, max} eller {section, table, columns}.',
    en: 'A field is a fact ("period"), {fact, max}, {section, item, max}, {text, max} or {section, table, columns}.',
  },
  placeShape: {
    sv: 'En rubrik som den står i rapporten, inom citattecken, eller ett nummer från 1.',
    nb: 'En overskrift slik den står i rapporten, i anførselstegn, eller et nummer fra 1.',
    en: 'A heading as it stands in the report, in quotation marks, or a number from 1.',
  },
  notInReport: {
    sv: (p: { allowed: readonly string[] }) =>
      `Rapporten har inte det avsnittet. Den har: ${list(p.allowed)}.`,
    nb: (p: { allowed: readonly string[] }) => `Rapporten har ikke den delen. Den har: ${list(p.allowed)}.`,
    en: (p: { allowed: readonly string[] }) => `The report has no such section. It has: ${list(p.allowed)}.`,
  },
  notInSection: {
    sv: (p: { allowed: readonly string[] }) =>
      p.allowed.length === 0 ? 'Avsnittet har inget sådant.' : `Avsnittet har: ${list(p.allowed)}.`,
    nb: (p: { allowed: readonly string[] }) =>
      p.allowed.length === 0 ? 'Delen har ikke noe slikt.' : `Delen har: ${list(p.allowed)}.`,
    en: (p: { allowed: readonly string[] }) =>
      p.allowed.length === 0 ? 'The section has none.' : `The section has: ${list(p.allowed)}.`,
  },
  noColours: {
    sv: 'Läsaren av den här rapporten får inga färger.',
    nb: 'Leseren av denne rapporten får ingen farger.',
    en: 'The reader of this report gets no colours.',
  },
  noDecisions: {
    sv: 'Läsaren av den här rapporten ombeds inte fatta några beslut.',
    nb: 'Leseren av denne rapporten blir ikke bedt om noen beslutning.',
    en: 'The reader of this report is asked for no decisions.',
  },
  tooLong: {
    sv: (p: { length: number; max: number }) =>
      `Högst ${p.max} tecken; texten har ${p.length}. Korta den i rapporten, eller höj max om formuläret tar mer.`,
    nb: (p: { length: number; max: number }) =>
      `Høyst ${p.max} tegn; teksten har ${p.length}. Kort den ned i rapporten, eller hev max hvis skjemaet tar mer.`,
    en: (p: { length: number; max: number }) =>
      `At most ${p.max} characters; the text has ${p.length}. Shorten it in the report, or raise max if the form takes more.`,
  },
  notInMap: {
    sv: (p: { allowed: readonly string[] }) =>
      `Mappningen säger inte vad som ska stå här. Den har: ${list(p.allowed)}.`,
    nb: (p: { allowed: readonly string[] }) =>
      `Koblingsfilen sier ikke hva som skal stå her. Den har: ${list(p.allowed)}.`,
    en: (p: { allowed: readonly string[] }) =>
      `The mapping does not say what goes here. It has: ${list(p.allowed)}.`,
  },
  notInForm: {
    sv: (p: { allowed: readonly string[] }) =>
      `Formuläret har ingen sådan platshållare. Det har: ${list(p.allowed)}.`,
    nb: (p: { allowed: readonly string[] }) =>
      `Skjemaet har ingen slik plassholder. Det har: ${list(p.allowed)}.`,
    en: (p: { allowed: readonly string[] }) =>
      `The form has no such placeholder. It has: ${list(p.allowed)}.`,
  },
  needsLoop: {
    sv: (p: { tag: string }) => `En tabell skrivs {#${p.tag}} … {/${p.tag}} runt en rad.`,
    nb: (p: { tag: string }) => `En tabell skrives {#${p.tag}} … {/${p.tag}} rundt en rad.`,
    en: (p: { tag: string }) => `A table is written {#${p.tag}} … {/${p.tag}} around a row.`,
  },
  noRaw: {
    sv: 'Formulär får inte ha platshållare för uppmärkning ({@…}). Skriv platshållaren utan @.',
    nb: 'Skjemaer kan ikke ha plassholdere for oppmerking ({@…}). Skriv plassholderen uten @.',
    en: 'Forms may not have placeholders for markup ({@…}). Write the placeholder without @.',
  },
  notADocx: {
    sv: 'Ett formulär är en Word-fil (.docx) utan makron, på högst 10 MB.',
    nb: 'Et skjema er en Word-fil (.docx) uten makroer, på høyst 10 MB.',
    en: 'A form is a Word file (.docx) without macros, of at most 10 MB.',
  },
  notWhole: {
    sv: 'Platshållaren är inte hel: varje { behöver sin }, varje {#namn} sin {/namn}, i samma rad eller stycke.',
    nb: 'Plassholderen er ikke hel: hver { trenger sin }, hver {#navn} sin {/navn}, i samme rad eller avsnitt.',
    en: 'The placeholder is not whole: each { needs its }, each {#name} its {/name}, in the same row or paragraph.',
  },
  notFilled: {
    sv: 'Ingenting har skrivits.',
    nb: 'Ingenting er skrevet.',
    en: 'Nothing has been written.',
  },
  problem: {
    sv: (p: { place: string; value: string; allowed: string }) => `${p.place}: ”${p.value}”. ${p.allowed}`,
    nb: (p: { place: string; value: string; allowed: string }) => `${p.place}: «${p.value}». ${p.allowed}`,
    en: (p: { place: string; value: string; allowed: string }) => `${p.place}: “${p.value}”. ${p.allowed}`,
  },
  needsBoth: {
    sv: '--form och --map hör ihop: formuläret, och filen som säger vad som ska stå var.',
    nb: '--form og --map hører sammen: skjemaet, og filen som sier hva som skal stå hvor.',
    en: '--form and --map belong together: the form, and the file that says what goes where.',
  },
  noFormat: {
    sv: 'Ett ifyllt formulär är en Word-fil: --format, --as sent och --diff går inte ihop med --form.',
    nb: 'Et utfylt skjema er en Word-fil: --format, --as sent og --diff går ikke sammen med --form.',
    en: 'A filled form is a Word file: --format, --as sent and --diff do not go with --form.',
  },
});
