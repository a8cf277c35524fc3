/**
 * The same thing in other words elsewhere in the document: the store's path (T26), a related document's date (T03), and
 * the remarks the file holds (T07, T24). Numbers are compared as numbers, dates as dates, everything else as text.
 */
import { planQuestionWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { Findings } from '../findings.ts';
import { sameText } from '../plan-context.ts';
import type { PlanRule } from '../plan-facts.ts';
import { readCount } from '../read-count.ts';
import { readDate } from '../read-date.ts';
import type { PlanPath } from '../reading.ts';
import { bothWritings } from '../schema-parts.ts';

interface Writing {
  readonly where: string;
  readonly raw: string;
}

export const twoWritings: PlanRule = ({ file, findings }) => {
  const { store, title, relatedDocuments = [] } = file.document;
  if (store !== undefined) {
    const { raw, alsoWritten } = bothWritings(store);
    const writings = [{ where: title, raw }, ...alsoWritten];
    ask(findings, { id: 'store', what: 'K:', about: ['document', 'store'], writings, same: sameText });
  }
  relatedDocuments.forEach(({ date, name }, index) => {
    const { raw, alsoWritten } = bothWritings(date);
    ask(findings, {
      id: `document:${String(index + 1)}`,
      what: name,
      about: ['document', 'relatedDocuments', index, 'date'],
      writings: [{ where: name, raw }, ...alsoWritten],
      same: sameDate,
    });
  });
  (file.remarks ?? []).forEach(({ id, about, written }, index) => {
    ask(findings, { id: `remark:${id}`, what: about, about: ['remarks', index], writings: written, same: sameFact });
  });
};

function ask(
  findings: Findings,
  found: {
    id: string;
    what: string;
    about: PlanPath;
    writings: readonly Writing[];
    same: (a: string, b: string) => boolean;
  },
): void {
  const [first, ...others] = found.writings;
  if (first === undefined || others.every(({ raw }) => found.same(first.raw, raw))) return;
  findings.question({
    id: found.id,
    about: found.about,
    raw: found.writings.map(({ where, raw }) => `${where}: ${raw}`).join(' · '),
    readings: found.writings.map(({ raw }) => raw),
    confidence: 'unsure',
    text: say(planQuestionWords.figures, {
      what: found.what,
      writings: found.writings.map(({ where, raw }) => `”${raw}” (${where})`),
    }),
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
  return one !== null && other !== null ? one === other : sameText(a, b);
}
