/**
 * Whatever somebody writes, wherever they may write it, stays words. Every free text of an example's facts is replaced by
 * strings of the corpus, in turns, until every string has stood in many places; what comes out is read again by a parser
 * and held against the same report with harmless words: the words differ and nothing else.
 */
import { describe, expect, test } from 'vitest';
import type { ReportKind } from '../../src/programme/programme.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Document } from '../../src/report/document.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { exampleFacts } from '../report/example-facts.ts';
import { autumnFacts } from '../report/timra-autumn.ts';
import { CORPUS, harmless, markOf } from './injection/corpus.ts';
import { placesOf, poisoned } from './injection/poison.ts';
import { folded, parseMarkup } from './injection/structure.ts';

interface Case {
  readonly name: string;
  readonly kind: ReportKind;
  readonly facts: ReportFacts;
}

const CASES: readonly Case[] = [
  {
    name: 'fyrbodal monthly',
    kind: 'monthly',
    facts: exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' }),
  },
  {
    name: 'tjenester tertial',
    kind: 'tertial',
    facts: exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' }),
  },
  { name: 'timrå monthly', kind: 'monthly', facts: autumnFacts('2016-10') },
  {
    name: 'communis final',
    kind: 'final',
    facts: exampleFacts('communis-2011', { period: '2011-08-15..2013-06-30', on: '2013-07-01' }),
  },
];

/** So many turns that every string stands in very different places. */
const TURNS = 24;
const STEP = 53;

/** The n-th place says string `n × STEP + turn × …`; with the same places, the twin says the same number harmlessly. */
function twins({ kind, facts }: Case, turn: number): { readonly bad: Document; readonly good: Document } {
  const textAt = (place: number): string => {
    const text = CORPUS[(place * STEP + turn * 97) % CORPUS.length];
    if (text === undefined) throw new Error('the corpus is empty');
    return text;
  };
  return {
    bad: buildReport(kind, poisoned(facts, textAt), 'sv'),
    good: buildReport(
      kind,
      poisoned(facts, (place) => harmless(textAt(place))),
      'sv',
    ),
  };
}

const TURN_LIST = Array.from({ length: TURNS }, (_, turn) => turn);

test('the corpus holds more than three hundred different strings', () => {
  expect(new Set(CORPUS).size).toBeGreaterThanOrEqual(300);
});

test.each(CASES)('$name has free text in many places', ({ facts }) => {
  expect(placesOf(facts)).toBeGreaterThan(200);
});

describe('HTML', () => {
  test.each(CASES)('$name', (one) => {
    const seen = new Set<number>();
    for (const turn of TURN_LIST) {
      const { bad, good } = twins(one, turn);
      const parsed = parseMarkup(renderReportHtml(bad));
      expect(parsed.structure).toEqual(parseMarkup(renderReportHtml(good)).structure);
      for (const index of verbatim(parsed.text)) seen.add(index);
    }
    expect(seen.size).toBeGreaterThan(CORPUS.length * 0.5);
  });
});

/** Numbers of the strings that stand in the text exactly as they were written, white space aside. */
function verbatim(text: string): readonly number[] {
  const all = folded(text);
  return CORPUS.flatMap((one, index) => {
    if (!all.includes(markOf(index))) return [];
    return all.includes(folded(one)) ? [index] : [];
  });
}
