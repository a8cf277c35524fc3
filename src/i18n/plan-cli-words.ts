/** What the terminal says when a stored plan is written out, compared or answered. */
import { plural, words } from './phrase.ts';

export const planCliWords = words({
  exportUsage: {
    sv: 'Skriv så här: plan export PROGRAM [--revision N] [--out FIL]',
    nb: 'Skriv slik: plan export PROGRAM [--revision N] [--out FIL]',
    en: 'Write it like this: plan export PROGRAMME [--revision N] [--out FILE]',
  },
  answerUsage: {
    sv: 'Skriv så här: plan answer PROGRAM FRÅGA "svar" --by PERSON',
    nb: 'Skriv slik: plan answer PROGRAM SPØRSMÅL "svar" --by PERSON',
    en: 'Write it like this: plan answer PROGRAMME QUESTION "reading" --by PERSON',
  },
  diffUsage: {
    sv: 'Skriv så här: plan diff A B [--json], där A och B är planfiler eller PROGRAM@contract, PROGRAM@current, PROGRAM@N. Bara plan diff PROGRAM jämför kontraktet med den plan som gäller.',
    nb: 'Skriv slik: plan diff A B [--json], der A og B er planfiler eller PROGRAM@contract, PROGRAM@current, PROGRAM@N. Bare plan diff PROGRAM sammenligner kontrakten med planen som gjelder.',
    en: 'Write it like this: plan diff A B [--json], where A and B are plan files or PROGRAMME@contract, PROGRAMME@current, PROGRAMME@N. Just plan diff PROGRAMME compares the contract with the plan that counts.',
  },
  unknownProgramme: {
    sv: (p: { programme: string; known: string }) =>
      `Det finns inget program ”${p.programme}”. Inlästa program: ${p.known === '' ? 'inga' : p.known}.`,
    nb: (p: { programme: string; known: string }) =>
      `Det finnes ikke noe program «${p.programme}». Innleste programmer: ${p.known === '' ? 'ingen' : p.known}.`,
    en: (p: { programme: string; known: string }) =>
      `There is no programme “${p.programme}”. Stored programmes: ${p.known === '' ? 'none' : p.known}.`,
  },
  unknownRevision: {
    sv: (p: { programme: string; revision: string; last: number }) =>
      `${p.programme} har ingen revision ”${p.revision}”. Tillåtet: contract, current eller 1–${p.last}.`,
    nb: (p: { programme: string; revision: string; last: number }) =>
      `${p.programme} har ingen revisjon «${p.revision}». Tillatt: contract, current eller 1–${p.last}.`,
    en: (p: { programme: string; revision: string; last: number }) =>
      `${p.programme} has no revision “${p.revision}”. Allowed: contract, current or 1–${p.last}.`,
  },
  exported: {
    sv: (p: { programme: string; revision: number; file: string }) =>
      `${p.programme}, revision ${p.revision}, är skriven till ${p.file}.`,
    nb: (p: { programme: string; revision: number; file: string }) =>
      `${p.programme}, revisjon ${p.revision}, er skrevet til ${p.file}.`,
    en: (p: { programme: string; revision: number; file: string }) =>
      `${p.programme}, revision ${p.revision}, has been written to ${p.file}.`,
  },
  notWritten: {
    sv: (p: { file: string }) => `Det går inte att skriva till ${p.file}.`,
    nb: (p: { file: string }) => `Det går ikke an å skrive til ${p.file}.`,
    en: (p: { file: string }) => `${p.file} cannot be written.`,
  },
  unknownPerson: {
    sv: (p: { person: string; known: string }) =>
      `--by: ”${p.person}” finns inte i planen. Tillåtet: ${p.known}.`,
    nb: (p: { person: string; known: string }) =>
      `--by: «${p.person}» finnes ikke i planen. Tillatt: ${p.known}.`,
    en: (p: { person: string; known: string }) =>
      `--by: “${p.person}” is not in the plan. Allowed: ${p.known}.`,
  },
  unknownQuestion: {
    sv: (p: { question: string; known: string }) =>
      `Planen har ingen öppen fråga ”${p.question}”. Öppna frågor: ${p.known === '' ? 'inga' : p.known}.`,
    nb: (p: { question: string; known: string }) =>
      `Planen har ikke noe åpent spørsmål «${p.question}». Åpne spørsmål: ${p.known === '' ? 'ingen' : p.known}.`,
    en: (p: { question: string; known: string }) =>
      `The plan has no open question “${p.question}”. Open questions: ${p.known === '' ? 'none' : p.known}.`,
  },
  answered: {
    sv: (p: { programme: string; question: string; revision: number }) =>
      `${p.programme}: ${p.question} är besvarad, lagrad som revision ${p.revision}.`,
    nb: (p: { programme: string; question: string; revision: number }) =>
      `${p.programme}: ${p.question} er besvart, lagret som revisjon ${p.revision}.`,
    en: (p: { programme: string; question: string; revision: number }) =>
      `${p.programme}: ${p.question} is answered, stored as revision ${p.revision}.`,
  },
  same: {
    sv: 'Ingen skillnad.',
    nb: 'Ingen forskjell.',
    en: 'No difference.',
  },
  moves: {
    sv: 'Det som flyttar planen:',
    nb: 'Det som flytter planen:',
    en: 'What moves the plan:',
  },
  others: {
    sv: 'Annat som är ändrat:',
    nb: 'Annet som er endret:',
    en: 'What else has changed:',
  },
  milestonePlans: {
    sv: (p: { before: string; after: string }) => `Milstolpsplanerna, ”${p.before}” → ”${p.after}”:`,
    nb: (p: { before: string; after: string }) => `Milepælsplanene, «${p.before}» → «${p.after}»:`,
    en: (p: { before: string; after: string }) => `The milestone plans, “${p.before}” → “${p.after}”:`,
  },
  added: {
    sv: (p: { text: string; date: string }) => `tillagd: ${p.text}, ${p.date}`,
    nb: (p: { text: string; date: string }) => `lagt til: ${p.text}, ${p.date}`,
    en: (p: { text: string; date: string }) => `added: ${p.text}, ${p.date}`,
  },
  dropped: {
    sv: (p: { text: string; date: string }) => `struken: ${p.text}, ${p.date}`,
    nb: (p: { text: string; date: string }) => `strøket: ${p.text}, ${p.date}`,
    en: (p: { text: string; date: string }) => `dropped: ${p.text}, ${p.date}`,
  },
  reworded: {
    sv: (p: { before: string; after: string }) => `”${p.before}” → ”${p.after}”`,
    nb: (p: { before: string; after: string }) => `«${p.before}» → «${p.after}»`,
    en: (p: { before: string; after: string }) => `“${p.before}” → “${p.after}”`,
  },
  days: {
    sv: (p: { days: number }) =>
      `${Math.abs(p.days)} ${plural(Math.abs(p.days), 'dag', 'dagar')} ${p.days > 0 ? 'senare' : 'tidigare'}`,
    nb: (p: { days: number }) =>
      `${Math.abs(p.days)} ${plural(Math.abs(p.days), 'dag', 'dager')} ${p.days > 0 ? 'senere' : 'tidligere'}`,
    en: (p: { days: number }) =>
      `${Math.abs(p.days)} ${plural(Math.abs(p.days), 'day', 'days')} ${p.days > 0 ? 'later' : 'earlier'}`,
  },
});
