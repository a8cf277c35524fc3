/** The funder's questions with their answers, how long each is, and what is missing or too long for the funder's field. */
import type { FunderQuestion, FunderTemplate } from '../programme/funder-template.ts';
import type { Locale } from '../programme/locale.ts';
import { entriesOf } from '../programme/register/entry.ts';
import { ANSWER_RULES } from '../programme/funder-template.ts';
import type { ListItem } from './document.ts';
import type { ReportFacts } from './facts.ts';
import { funderRules } from './funder-rules.ts';
import { quote, runText } from './rich.ts';
import type { SectionContext } from './section-context.ts';

export interface FunderAnswer {
  readonly question: FunderQuestion;
  /** In the reader's language where the form has it so, else as the form has it. */
  readonly title: string;
  readonly lang: Locale;
  /** Empty: nobody has answered. */
  readonly lines: readonly ListItem[];
  /** As it goes into the funder's field. */
  readonly text: string;
  /** As browsers count the characters of a field: some signs, such as emoji, count as two. */
  readonly length: number;
  /** By how many characters it is too long. */
  readonly over: number;
  readonly isMissing: boolean;
}

export function funderAnswers(context: SectionContext, template: FunderTemplate): readonly FunderAnswer[] {
  const { locale, facts } = context;
  return template.questions.map((question) => {
    const translated = question.translations[locale];
    const lines = linesOf(context, question);
    const text = lines
      .map(({ rich }) => rich.map(runText).join('').replaceAll(/\s+/gu, ' ').trim())
      .join('\n');
    const { length } = text;
    const title = translated ?? question.text;
    return {
      ...{ question, title, lines, text, length },
      lang: translated === undefined ? template.language : facts.programme.language,
      over: question.maxLength === null ? 0 : Math.max(0, length - question.maxLength),
      isMissing: text === '',
    };
  });
}

function linesOf(context: SectionContext, { answer }: FunderQuestion): readonly ListItem[] {
  const rule = ANSWER_RULES.find((one) => one === answer);
  return rule === undefined ? written(context.facts, answer) : funderRules[rule](context);
}

/**
 * What the author has written under the key for this very edition; the newest counts, of a version in review what was there
 * when it was built.
 */
function written(facts: ReportFacts, key: string): readonly ListItem[] {
  const { edition, review } = facts;
  const own = entriesOf(facts.entries, 'report-text').findLast(
    ({ id, subject, period }) =>
      period === key &&
      subject === edition &&
      (review === undefined || review.texts.some(({ source }) => source === id)),
  );
  if (own === undefined) return [];
  const lang = facts.programme.people.find(({ id }) => id === own.by)?.language ?? facts.programme.language;
  return own.content.text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ rich: [quote(line.trim(), lang)], sources: [own.id] }));
}
