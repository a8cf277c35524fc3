/**
 * Whatever somebody writes stays words in the Word file too: the corpus goes through every free text of an example's
 * facts, and the file is held against its twin with harmless words. No element, field, link or relationship comes or goes.
 */
import { expect, test } from 'vitest';
import { renderReportDocx } from '../../../src/render/docx/render-report-docx.ts';
import { xmlText } from '../../../src/render/xml-text.ts';
import type { ReportKind } from '../../../src/programme/programme.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import type { Document } from '../../../src/report/document.ts';
import type { ReportFacts } from '../../../src/report/facts.ts';
import { CORPUS, markOf } from '../../quality/injection/corpus.ts';
import { poisoned } from '../../quality/injection/poison.ts';
import { exampleFacts } from '../../report/example-facts.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { docxParts, type Element, within, wordsOf, xmlFaults } from '../../support/docx-parts.ts';

const CASES: readonly (readonly [ReportKind, ReportFacts])[] = [
  ['monthly', autumnFacts('2016-10')],
  ['tertial', exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' })],
];
const TURNS = [0, 1, 2];

test.each(CASES)('%s', async (kind, facts) => {
  const seen = new Set<number>();
  for (const turn of TURNS) {
    const textAt = (place: number) => CORPUS[(place * 53 + turn * 97) % CORPUS.length] ?? '';
    const bad = await read(buildReport(kind, poisoned(facts, textAt), 'sv'));
    const good = await read(
      buildReport(
        kind,
        poisoned(facts, (place) => harmless(textAt(place))),
        'sv',
      ),
    );
    expect(bad.faults).toEqual([]);
    expect(bad.names).toEqual(good.names);
    expect(bad.links).toEqual(good.links);
    expect(bad.shape).toEqual(good.shape);
    CORPUS.forEach((one, index) => {
      if (bad.words.includes(markOf(index)) && bad.words.includes(xmlText(one))) seen.add(index);
    });
  }
  expect(seen.size).toBeGreaterThan(CORPUS.length * 0.25);
});

async function read(document: Document) {
  const parts = docxParts(await renderReportDocx({ ...document, notice: 'x' }));
  const xml = parts.names.filter((name) => /\.(xml|rels)$/.test(name));
  const body = parts.tree('word/document.xml');
  return {
    names: parts.names,
    faults: xml.flatMap((name) => xmlFaults(parts.text(name))),
    links: parts.names.filter((name) => name.endsWith('.rels')).map((name) => parts.text(name)),
    shape: within(body, 'w:p').map(shapeOf),
    words: wordsOf(body),
  };
}

/** Just as long, as the layout depends on it, and nothing but words. */
function harmless(text: string): string {
  return text.replaceAll(/\S(?!\d{0,3}q$)/g, 'o');
}

/** Elements of a paragraph with what they are told to be; how many lines a text has is its writer's business. */
function shapeOf(paragraph: Element): string {
  const told = ['w:pStyle', 'w:instrText', 'w:hyperlink', 'w:drawing', 'w:object', 'w:pict', 'w:fldSimple'];
  return told
    .flatMap((name) =>
      within(paragraph, name).map((one) => `${name} ${Object.values(one.attribs).join(' ')}`),
    )
    .join('; ');
}
