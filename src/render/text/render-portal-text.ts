/**
 * A report for a funder's own portal: what is left to do first, then field by field the funder's question, the answer as
 * it is pasted in, and how much of the field it takes. Where the report follows no form, each section is a field.
 */
import { funderAnswerWords as words } from '../../i18n/funder-answer-words.ts';
import type { Document } from '../../report/document.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { flatLines } from '../../report/flat-lines.ts';
import { type FunderAnswer, funderAnswers } from '../../report/funder-answers.ts';
import { runText } from '../../report/rich.ts';
import { contextOf } from '../../report/section-context.ts';
import { wrap } from './wrap.ts';

const RULE = '-'.repeat(72);

export function renderPortalText(document: Document, facts: ReportFacts): string {
  const { locale } = document;
  const { template } = facts;
  const answers = template === undefined ? [] : funderAnswers(contextOf(facts, locale), template);
  const fields =
    template === undefined ? sectionFields(document) : answers.map((one) => fieldOf(one, document));
  const intro =
    template === undefined ? words.noForm[locale] : words.portalIntro[locale]({ form: template.name });
  const head = [
    document.programme.title,
    document.title,
    ...(document.notice === null ? [] : [document.notice]),
  ];
  return `${[...head.map((line) => wrap(line)), wrap(intro), ...leftToDo(answers, document), ...fields, wrap(document.cutOff)].join('\n\n')}\n`;
}

/** What a person has to do before the form can be submitted, by field. */
function leftToDo(answers: readonly FunderAnswer[], { locale }: Document): readonly string[] {
  if (answers.length === 0) return [];
  const left = answers.flatMap((one, index) => {
    const problem = problemOf(one, locale);
    return problem === null ? [] : [wrap(`${String(index + 1)}. ${one.title}: ${problem}`, '- ', '  ')];
  });
  return left.length === 0
    ? [wrap(words.portalFine[locale])]
    : [[wrap(words.portalLeft[locale]), ...left].join('\n')];
}

function problemOf(answer: FunderAnswer, locale: Document['locale']): string | null {
  const { question, isMissing, over } = answer;
  if (isMissing) {
    if (!question.required) return null;
    return (question.answer.startsWith('text:') ? words.missingOwn : words.missing)[locale];
  }
  return over === 0 ? null : `${words.tooLong[locale]({ over })}.`;
}

function fieldOf(answer: FunderAnswer, { locale }: Document): string {
  const { question, title, text, length, isMissing } = answer;
  const limit = question.maxLength;
  const used =
    limit === null ? words.used[locale]({ used: length }) : words.length[locale]({ used: length, limit });
  const body = isMissing ? `(${words.missing[locale]})` : text;
  return field(title, `[${used}]`, body);
}

function sectionFields({ sections, locale }: Document): readonly string[] {
  return sections.map(({ title, blocks }) => {
    const text = flatLines(blocks)
      .map(({ rich }) => rich.map(runText).join('').replaceAll(/\s+/gu, ' ').trim())
      .join('\n');
    return field(title, `[${words.used[locale]({ used: text.length })}]`, text);
  });
}

/** The answer is not wrapped: it goes into a field as it stands. */
function field(title: string, used: string, text: string): string {
  return [RULE, wrap(title), used, '', text].join('\n');
}
