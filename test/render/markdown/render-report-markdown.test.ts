/** Markdown one can open, and whatever anybody writes stays words in it. */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/programme/locale.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import type { Document } from '../../../src/report/document.ts';
import { escapeMarkdown } from '../../../src/render/markdown/escape-markdown.ts';
import { renderReportMarkdown } from '../../../src/render/markdown/render-report-markdown.ts';
import { CORPUS, harmless } from '../../quality/injection/corpus.ts';
import { poisoned } from '../../quality/injection/poison.ts';
import { exampleFacts } from '../../report/example-facts.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';

const fyrbodal = exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' });
const tjenester = exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' });

test.each(LOCALES)('a month of Fyrbodal in %s', async (locale) => {
  const markdown = renderReportMarkdown(buildReport('monthly', fyrbodal, locale));
  await expect(markdown).toMatchFileSnapshot(`golden/fyrbodal-monthly.${locale}.md`);
});

test('every footnote is there once, and every one that is there is used', () => {
  const markdown = renderReportMarkdown(buildReport('tertial', tjenester, 'nb'));
  const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
  const defined = [...markdown.matchAll(/^\[\^(\d+)\]: .+$/gm)].map(([, number]) => number);
  expect(defined.length).toBeGreaterThan(20);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...used].toSorted()).toEqual(defined.toSorted());
});

test('every table has as many cells in each row as titles', () => {
  for (const locale of LOCALES) {
    const lines = renderReportMarkdown(buildReport('tertial', tjenester, locale)).split('\n');
    lines.forEach((line, index) => {
      if (line.startsWith('|')) expect(cellsIn(line)).toBe(cellsIn(headOf(lines, index)));
    });
  }
});

test('imprint and notice stand under the title', () => {
  const document: Document = {
    ...buildReport('monthly', fyrbodal, 'sv'),
    imprint: [{ term: 'Dnr', rich: [{ text: 'KS 2021/12' }], sources: [] }],
    notice: 'Utkast: ingen har godkänt rapporten.',
  };
  expect(renderReportMarkdown(document).split('\n\n').slice(1, 4)).toEqual([
    '**Digitala Processer i Fyrbodal**',
    '- **Dnr:** KS 2021/12',
    '> **Utkast: ingen har godkänt rapporten.**',
  ]);
});

/** Where the annex begins follows from how much there is to read, and texts made harmless are shorter. */
function inOnePart(document: Document): Document {
  const sections = document.sections.map((one) => ({ ...one, place: 'body' as const }));
  return { ...document, sections };
}

describe('injection', () => {
  test('the marks that are left are the same, whatever anybody has written', () => {
    for (const facts of [fyrbodal, autumnFacts('2016-10')])
      for (let turn = 0; turn < 8; turn += 1) {
        const textAt = (place: number): string => CORPUS[(place * 53 + turn * 97) % CORPUS.length] ?? '';
        const bad = buildReport('monthly', poisoned(facts, textAt), 'sv');
        const good = buildReport(
          'monthly',
          poisoned(facts, (place) => harmless(textAt(place))),
          'sv',
        );
        expect(marksIn(renderReportMarkdown(inOnePart(bad)))).toEqual(
          marksIn(renderReportMarkdown(inOnePart(good))),
        );
      }
  });

  test.each([
    ['# Rubrik', '\\# Rubrik'],
    ['- punkt', '\\- punkt'],
    ['12. tolv', '12\\. tolv'],
    ['3) tre', '3\\) tre'],
    ['[länk](http://evil.example)', '\\[länk\\](http:\u2060//evil.example)'],
    ['![x](y)', '!\\[x\\](y)'],
    ['<b>', '\\<b\\>'],
    ['&lt;', '\\&lt;'],
    ['a|b', 'a\\|b'],
    ['@anna och a@b.se', '\u2060@\u2060anna och a\u2060@\u2060b.se'],
    ['www.evil.example', 'www\u2060.evil.example'],
    ['#12 och GH-1', '\\#\u206012 och GH-\u20601'],
    [':smile:', ':\u2060smile:'],
    ['===', '\\=\\=='],
    ['rad\n\n# rad', 'rad \\# rad'],
    ['“v 1.0” (klart 17 okt.) – 50 %', '“v 1.0” (klart 17 okt.) – 50 %'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

function cellsIn(line: string): number {
  return line.replaceAll(/\\./g, '').split('|').length;
}

function headOf(lines: readonly string[], index: number): string {
  let first = index;
  while (lines[first - 1]?.startsWith('|') === true) first -= 1;
  return lines[first] ?? '';
}

/**
 * What a reader of Markdown would act on: per line the signs without a backslash, and every address or mention that it
 * would make a link of by itself.
 */
function marksIn(markdown: string): readonly string[] {
  return markdown.split('\n').map((line) => {
    const bare = line.replaceAll(/\\./g, '§').replaceAll(/\[\^\d+\]/g, 'ⁿ');
    const start = /^\s*(?:[-+>]|#{1,6}|\d+[.)]|={3,})(?=\s|$)/.exec(bare)?.[0] ?? '';
    const links = /:\/\/|www\.|[\w.]@[\w]|(?:^|\s)@\w|(?<!\p{L})#\d|:[a-z_]+:/iu.exec(bare)?.[0] ?? '';
    const signs = [...bare.matchAll(/[`*_{}[\]<>|~^$]|&(?=[#\p{L}])/gu)].map(([sign]) => sign);
    return [start, links, signs.join('')].join(' ');
  });
}
