/**
 * Terms and what is said about them, as paragraphs and not as a table: nothing in them is a column. Short terms stand
 * beside their text, as soon as one is longer they all stand above it.
 */
import { type FileChild, Paragraph, Tab, TextRun } from 'docx';
import type { Locale } from '../../programme/locale.ts';
import type { Fact } from '../../report/document.ts';
import { languageOf, richRuns, textRuns } from './runs.ts';

/** Characters that fit beside the text. */
const SHORT = 26;

export function factParts(items: readonly Fact[], locale: Locale): readonly FileChild[] {
  const areShort = items.every(({ term }) => term.length <= SHORT);
  return items.flatMap((fact) => (areShort ? [besidePart(fact, locale)] : aboveParts(fact, locale)));
}

function besidePart(fact: Fact, locale: Locale): Paragraph {
  return new Paragraph({
    style: 'Facts',
    children: [
      ...termRuns(fact, locale),
      new TextRun({ children: [new Tab()] }),
      ...richRuns(fact.rich, locale),
    ],
  });
}

function aboveParts(fact: Fact, locale: Locale): readonly Paragraph[] {
  const said = new Paragraph({ style: 'Definition', children: [...richRuns(fact.rich, locale)] });
  if (fact.term === '') return [said];
  return [new Paragraph({ style: 'Term', children: [...termRuns(fact, locale)] }), said];
}

function termRuns({ term, lang }: Fact, locale: Locale) {
  return term === '' ? [] : textRuns(term, { style: 'Strong', ...languageOf(lang, locale) });
}
