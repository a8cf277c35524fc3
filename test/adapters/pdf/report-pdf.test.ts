/**
 * Reports as PDF, set by the real press: the setter's own gate for PDF/UA-1 and PDF/A-2a without a warning, qpdf's check,
 * and what a reader program needs, held against the file's own structure.
 */
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/report/build-report.ts';
import type { Document } from '../../../src/report/document.ts';
import { pdfJob } from '../../../src/render/typst/pdf-job.ts';
import { exampleFacts } from '../../report/example-facts.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import { timraFacts } from '../../report/timra-facts.ts';
import { everyBlock } from '../../render/typst/every-block.ts';
import { manyFacts } from '../../support/many-programme.ts';
import { allNodes, readStructure } from './read-structure.ts';
import { pressed, runOn, testPress } from './set-example.ts';

const CASES: readonly (readonly [string, () => Document])[] = [
  ['every-block', () => everyBlock()],
  ['timra-empty', () => buildReport('monthly', timraFacts('2016-09'), 'en')],
  ['timra-monthly', () => buildReport('monthly', autumnFacts('2016-10'), 'sv')],
  ['timra-tertial', () => buildReport('tertial', autumnFacts('2017-T1'), 'sv')],
  [
    'fyrbodal-monthly',
    () =>
      buildReport('monthly', exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' }), 'sv'),
  ],
  [
    'communis-final',
    () =>
      buildReport(
        'final',
        exampleFacts('communis-2011', { period: '2011-08-15..2013-06-30', on: '2013-07-01' }),
        'sv',
      ),
  ],
  [
    'e-namnden-board',
    () =>
      buildReport(
        'board',
        exampleFacts('e-namnden-2014', {
          period: '2014-02-26..2014-05-21',
          on: '2014-05-14',
          body: 'e-namnden',
        }),
        'en',
      ),
  ],
  [
    'tjenester-tertial',
    () =>
      buildReport(
        'tertial',
        exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' }),
        'nb',
      ),
  ],
  ['forty-sub-projects', () => buildReport('tertial', manyFacts(), 'sv')],
];
/** Whose reading order is kept as a file. */
const GOLDEN = ['every-block', 'timra-monthly'];
const TAGS = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };

const press = testPress();
const files = new Map<string, { readonly document: Document; readonly bytes: Uint8Array }>(
  CASES.map(([name, make]) => [name, { document: make(), bytes: new Uint8Array() }]),
);

describe.each(CASES)('%s', (name) => {
  const { document } = files.get(name)!;

  test('is accepted as PDF/UA-1 without a warning, and is sound', async () => {
    const bytes = await pressed(pdfJob(document, 'ua-1'), press);
    files.set(name, { document, bytes });
    expect(runOn(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  });

  test('says what it is, in which language, and shows its title', async () => {
    const read = await readStructure(files.get(name)!.bytes);
    expect(read.marked).toBe(true);
    expect(read.lang).toBe(TAGS[document.locale]);
    expect(read.displaysTitle).toBe(true);
    expect(read.xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(read.xmp).toContain(document.title);
  });

  test('every figure has an alternative text, every head its scope, every link its words', async () => {
    const read = await readStructure(files.get(name)!.bytes);
    const nodes = allNodes(read.roots);
    const figures = nodes.filter(({ tag }) => tag === 'Figure');
    const charts = document.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'chart'));
    expect(figures.length).toBeGreaterThanOrEqual(charts.length);
    expect(figures.filter(({ alt }) => (alt ?? '').length < 10)).toEqual([]);
    const heads = nodes.filter(({ tag }) => tag === 'TH');
    const tables = nodes.filter(({ tag }) => tag === 'Table');
    expect(heads.length).toBeGreaterThanOrEqual(tables.length);
    expect(heads.filter(({ scope }) => scope !== 'Column')).toEqual([]);
    expect(tables.filter((table) => !table.children.some(({ tag }) => tag === 'THead'))).toEqual([]);
    const labels = nodes.filter(({ tag }) => tag === 'Lbl');
    expect(labels.filter((label) => allNodes(label.children).some(({ tag }) => tag === 'LBody'))).toEqual([]);
    expect(read.links.length).toBeGreaterThan(0);
    expect(read.links.filter((words) => words === undefined || words === '')).toEqual([]);
  });

  test('headings do not skip, and every section is a bookmark', async () => {
    const read = await readStructure(files.get(name)!.bytes);
    const levels = allNodes(read.roots).flatMap(({ tag }) => (/^H[1-6]$/.test(tag) ? [Number(tag[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(Math.max(...levels)).toBeLessThanOrEqual(3);
    for (const { title } of document.sections) expect(read.bookmarks).toContain(title);
  });

  test.runIf(GOLDEN.includes(name))('is read aloud in this order', async () => {
    const order = runOn(files.get(name)!.bytes, 'pdfinfo', '-struct-text', 'FILE');
    await expect(readable(order)).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

test('words in another language than the report’s say so', async () => {
  const { bytes } = files.get('every-block')!;
  const { roots } = await readStructure(bytes);
  // The programme's name and the fact are whole elements; within a paragraph the words themselves are marked.
  const elements = allNodes(roots).filter(({ lang }) => lang !== undefined);
  expect(elements.map(({ tag, lang }) => `${tag} ${lang ?? ''}`)).toEqual(['P nb-NO', 'LI nb-NO']);
  const streams = runOn(bytes, 'qpdf', '--qdf', 'FILE', '-');
  expect(streams.match(/\/MCID \d+\s+\/Lang \(nb-NO\)/g)).toHaveLength(1);
});

test('the same report is the same file, byte for byte', async () => {
  const { document, bytes } = files.get('timra-monthly')!;
  expect(Buffer.compare(await pressed(pdfJob(document, 'ua-1'), press), bytes)).toBe(0);
});

test('the archive’s copy claims PDF/A-2a and reads the same', async () => {
  const { document, bytes } = files.get('every-block')!;
  const archived = await pressed(pdfJob(document, 'a-2a'), press);
  const { xmp } = await readStructure(archived);
  expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
  expect(xmp).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
  const [mine, readers] = [archived, bytes].map((file) => runOn(file, 'pdftotext', '-layout', 'FILE', '-'));
  expect(mine).toBe(readers);
});

test('every face is embedded, and nothing is set in another', () => {
  const fonts = runOn(files.get('timra-tertial')!.bytes, 'pdffonts', 'FILE').trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(1);
  for (const line of fonts) expect(line).toMatch(/^[A-Z]{6}\+SourceSans3-\w+ .* yes yes yes /);
});

test('pages are counted in words that are not taken for a numbering pattern', () => {
  const text = runOn(files.get('timra-monthly')!.bytes, 'pdftotext', '-layout', 'FILE', '-');
  const pages = text.match(/Sida \d+ av \d+/g) ?? [];
  expect(pages).toEqual(pages.map((_, index) => `Sida ${String(index + 1)} av ${String(pages.length)}`));
  expect(pages.length).toBeGreaterThan(3);
});

/**
 * Tags and words. Places on the page, object numbers and a heading's own bookmark say nothing about the order, and where
 * lines end is the setter's business: the words of one element stand on one line.
 */
function readable(order: string): string {
  return order
    .split('\n')
    .filter((line) => !/^\s+(\/|Object \d)/.test(line))
    .map((line) => line.replace(/^(\s*H\d) ".*" \(block\)/, '$1').replace(/ \((block|inline)\):?$|:$/, ''))
    .map((line) => line.replace(/ <U\w+>/, '').replaceAll('\u00ad', ''))
    .join('\n')
    .replace(/(?<=")"\n\s+"|(?<=[^"\n])"\n\s+"/g, '');
}
