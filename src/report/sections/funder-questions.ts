/** The funder's own questions first, as its form has them, each answered from facts or by the author (V6). */
import { funderAnswerWords as words } from '../../i18n/funder-answer-words.ts';
import { recordTitles } from '../../i18n/record-words.ts';
import { sectionTitles } from '../../i18n/report-words.ts';
import type { Block, Fact } from '../document.ts';
import { type FunderAnswer, funderAnswers } from '../funder-answers.ts';
import { plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

/** A longer answer stands in its own section further down; the funder's field gets it in full. */
const MOST_LINES = 8;

export function funderQuestions(context: SectionContext) {
  const { locale, facts } = context;
  const { template } = facts;
  const answers = template === undefined ? [] : funderAnswers(context, template);
  return {
    title: template?.name ?? words.title[locale],
    place: 'body' as const,
    blocks: answers.flatMap((one) => blocksOf(context, one)),
  };
}

function blocksOf({ locale }: SectionContext, answer: FunderAnswer): readonly Block[] {
  const { title, lang, lines, question } = answer;
  const isOwn = question.answer.startsWith('text:');
  const missing = (isOwn ? words.missingOwn : words.missing)[locale];
  const items: readonly Fact[] = lines.map(({ rich, sources }) => ({ term: '', rich, sources }));
  const heading: Block = { type: 'heading', rich: [quote(title, lang)] };
  if (answer.isMissing) return [heading, { type: 'paragraph', rich: [quiet(missing)], sources: [] }];
  const section = items.length > MOST_LINES ? titleOf(question.answer, locale) : null;
  const [only] = items;
  if (section !== null && only !== undefined) {
    const see = { text: ` ${words.see[locale]({ section })}` };
    return [
      heading,
      { type: 'paragraph', rich: [...only.rich, see], sources: only.sources },
      ...tooLong(answer, locale),
    ];
  }
  if (items.length === 1 && only !== undefined)
    return [
      heading,
      { type: 'paragraph', rich: only.rich, sources: only.sources },
      ...tooLong(answer, locale),
    ];
  return [heading, { type: 'list', ordered: false, items: lines }, ...tooLong(answer, locale)];
}

/** The section that says the same at length, where the report has one for the rule. */
function titleOf(answer: string, locale: SectionContext['locale']): string | null {
  if (answer === 'sub-projects') return recordTitles.subResults[locale];
  return answer === 'results' ? sectionTitles.results[locale] : null;
}

function tooLong(
  { over, length, question }: FunderAnswer,
  locale: SectionContext['locale'],
): readonly Block[] {
  if (over === 0 || question.maxLength === null) return [];
  const text = `${words.length[locale]({ used: length, limit: question.maxLength })}, ${words.tooLong[locale]({ over })}.`;
  return [{ type: 'paragraph', rich: plain(text), sources: [] }];
}
