/**
 * The same thing in other words elsewhere in the document: the store's path (T26), a related document's date (T03), and
 * the remarks the file holds (T07, T24). Numbers are compared as numbers with what they are compared by ("minst 15" is not
 * "mer enn 15"; N05), dates as dates, everything else as text.
 */
import type { Phrase } from '../../i18n/phrase.ts';
import { planQuestionWords, type WrittenThere } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { Findings } from '../findings.ts';
import { sameText } from '../plan-context.ts';
import type { PlanRule } from '../plan-facts.ts';
import { readCount } from '../read-count.ts';
import { readDate } from '../read-date.ts';
import type { PlanPath } from '../reading.ts';
import { bothWritings } from '../schema-parts.ts';

export const twoWritings: PlanRule = ({ file, findings }) => {
  const { store, relatedDocuments = [] } = file.document;
  if (store !== undefined) {
    const { raw, alsoWritten } = bothWritings(store);
    const writings = [{ where: '', raw }, ...alsoWritten];
    const text = say(planQuestionWords.store, { writings });
    ask(findings, { id: 'store', about: ['document', 'store'], writings, text, same: sameText });
  }
  relatedDocuments.forEach(({ date, name }, index) => {
    const { raw, alsoWritten } = bothWritings(date);
    const writings = [{ where: '', raw }, ...alsoWritten];
    ask(findings, {
      id: `document:${String(index + 1)}`,
      about: ['document', 'relatedDocuments', index, 'date'],
      writings,
      text: say(planQuestionWords.documentDate, { what: name, writings }),
      same: sameDate,
    });
  });
  (file.remarks ?? []).forEach(({ id, about, written }, index) => {
    const text = say(planQuestionWords.figures, { what: about, writings: written });
    ask(findings, { id: `remark:${id}`, about: ['remarks', index], writings: written, text, same: sameFact });
  });
};

function ask(
  findings: Findings,
  found: {
    id: string;
    about: PlanPath;
    writings: readonly WrittenThere[];
    text: Phrase;
    same: (a: string, b: string) => boolean;
  },
): void {
  const { writings, same, ...question } = found;
  const [first, ...others] = writings;
  if (first === undefined || others.every(({ raw }) => same(first.raw, raw))) return;
  findings.question({
    ...question,
    raw: writings.map(({ where, raw }) => (where === '' ? raw : `${where}: ${raw}`)).join(' · '),
    readings: writings.map(({ raw }) => raw),
    confidence: 'unsure',
  });
}

/** A month holds each of its days. */
function sameDate(a: string, b: string): boolean {
  const [one, other] = [readDate(a), readDate(b)];
  if (one.from === null || other.from === null) return sameText(a, b);
  if (one.date !== null && other.date !== null) return one.date.equals(other.date);
  return one.from.toPlainYearMonth().equals(other.from.toPlainYearMonth());
}

function sameFact(a: string, b: string): boolean {
  const [one, other] = [readCount(a), readCount(b)];
  if (one === null || other === null) return sameText(a, b);
  return one === other && comparatorIn(a) === comparatorIn(b);
}

const COMPARATORS = [
  ['at-least', /(?<!\p{L})(?:minst|lägst|at least)(?!\p{L})/iu],
  ['more-than', /(?<!\p{L})(?:mer enn|mer än|fler än|flere enn|over|över|more than)(?!\p{L})/iu],
] as const;

function comparatorIn(raw: string): string {
  return COMPARATORS.find(([, pattern]) => pattern.test(raw))?.[0] ?? 'exactly';
}
