/** The Word file as a reader program sees it: parsed again, not searched for strings we wrote. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LOCALES } from '../../../src/programme/locale.ts';
import { renderReportDocx } from '../../../src/render/docx/render-report-docx.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import type { Block, Document } from '../../../src/report/document.ts';
import { exampleFacts } from '../../report/example-facts.ts';
import { autumnFacts } from '../../report/timra-autumn.ts';
import {
  child,
  dataOf,
  docxParts,
  type Element,
  within,
  wordsOf,
  xmlFaults,
} from '../../support/docx-parts.ts';

const tertial = buildReport('tertial', autumnFacts('2017-T1'), 'nb');
const DOCUMENT: Document = {
  ...tertial,
  notice: 'Utkast 0.2. Ingen har godkjent rapporten.',
  imprint: [
    { term: 'Dokumentnummer', rich: [{ text: 'TIM-2017-T1' }], sources: [] },
    { term: 'Versjon', rich: [{ text: '0.2' }], sources: [] },
  ],
};
const file = docxParts(await renderReportDocx(DOCUMENT));
const body = file.tree('word/document.xml');
const styles = file.tree('word/styles.xml');
const blocks = DOCUMENT.sections.flatMap((section) => section.blocks);

const value = (element: Element | undefined) => element?.attribs['w:val'];
const styleOf = (paragraph: Element) => value(child(paragraph, 'w:pPr', 'w:pStyle'));
const paragraphs = (style: string) => within(body, 'w:p').filter((one) => styleOf(one) === style);
const isKind =
  <T extends Block['type']>(type: T) =>
  (block: Block): block is Extract<Block, { type: T }> =>
    block.type === type;

describe('the package', () => {
  const isXml = (name: string) => /\.(xml|rels)$/.test(name);

  test('every part is well-formed and has a content type', () => {
    expect(file.names[0]).toBe('[Content_Types].xml');
    for (const name of file.names.filter(isXml))
      expect([name, xmlFaults(file.text(name))]).toEqual([name, []]);
    const types = file.tree('[Content_Types].xml');
    const byEnding = within(types, 'Default').map((one) => one.attribs['Extension']);
    const byName = within(types, 'Override').map((one) => one.attribs['PartName']);
    for (const name of file.names.filter((one) => one !== '[Content_Types].xml'))
      expect([name, byName.includes(`/${name}`) || byEnding.includes(name.split('.').at(-1))]).toEqual([
        name,
        true,
      ]);
    for (const name of byName) expect(file.names).toContain(name?.slice(1));
  });

  test('every relationship leads to a part, and none out of the file', () => {
    for (const name of file.names.filter((one) => one.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const one of within(file.tree(name), 'Relationship')) {
        expect(one.attribs['TargetMode']).not.toBe('External');
        const target = one.attribs['Target'] ?? '';
        expect(file.names).toContain(target.startsWith('/') ? target.slice(1) : folder + target);
      }
    }
  });

  test('properties say what it is; both days are that of the facts', () => {
    const core = file.tree('docProps/core.xml');
    const said = (name: string) => within(core, name).map(dataOf);
    expect(said('dc:title')).toEqual(['Tertialrapport januar–april 2017 – Timrå']);
    expect(said('dc:subject')).toEqual(['Digital verksamhetsutveckling i Timrå']);
    expect(said('dc:creator')).toEqual(['Digital verksamhetsutveckling i Timrå']);
    expect(said('cp:keywords')).toEqual(['Timrå, Tertialrapport januar–april 2017']);
    expect(said('dcterms:created')).toEqual(['2017-05-02T06:00:00Z']);
    expect(said('dcterms:modified')).toEqual(['2017-05-02T06:00:00Z']);
  });
});

describe('styles', () => {
  const style = (id: string) => within(styles, 'w:style').find((one) => one.attribs['w:styleId'] === id);

  test('each style that is used is defined, once', () => {
    const ids = within(styles, 'w:style').map((one) => one.attribs['w:styleId']);
    expect(new Set(ids).size).toBe(ids.length);
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      [body, file.tree('word/header2.xml'), file.tree('word/footer1.xml')].flatMap((part) =>
        within(part, name).map(value),
      ),
    );
    expect(used.length).toBeGreaterThan(100);
    for (const id of new Set(used)) expect(ids).toContain(id);
  });

  test('headings have their level in the outline, and no level is skipped', () => {
    for (const level of [1, 2, 3])
      expect(value(child(style(`Heading${level}`)!, 'w:pPr', 'w:outlineLvl'))).toBe(String(level - 1));
    const levels = within(body, 'w:p')
      .map((one) => /^Heading(\d)$/.exec(styleOf(one) ?? '')?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
    expect(paragraphs('Heading1')).toHaveLength(DOCUMENT.sections.length + 1);
    expect(paragraphs('Title').map(wordsOf)).toEqual([DOCUMENT.title]);
  });

  test('a line grows with the picture in it', () => {
    const rules = within(styles, 'w:spacing').filter((one) => one.attribs['w:line'] !== undefined);
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules) expect(rule.attribs['w:lineRule']).toBe('auto');
  });
});

describe('languages', () => {
  test('the document’s own in its defaults, others where they are spoken', () => {
    expect(value(child(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang'))).toBe('nb-NO');
    const swedish = within(body, 'w:r').filter((one) => value(child(one, 'w:rPr', 'w:lang')) === 'sv-SE');
    expect(swedish.map(wordsOf)).toContain('Formulärmotorn uppgraderades sent.');
    expect(swedish.map(wordsOf)).toContain('Digital verksamhetsutveckling i Timrå');
    expect(within(body, 'w:lang').map(value)).not.toContain('nb-NO');
  });
});

describe('tables', () => {
  const tables = within(body, 'w:tbl');
  const blocksWithTables = blocks.filter((block) => block.type === 'table' || block.type === 'chart');
  const tableOf = (block: (typeof blocksWithTables)[number]) =>
    block.type === 'chart' ? block.table : block;

  test('one for each of the report’s, and one after each chart', () => {
    expect(tables).toHaveLength(blocksWithTables.length);
    expect(tables.length).toBeGreaterThanOrEqual(8);
  });

  test('the first row, and only that, is a header repeated on every page; no row breaks', () => {
    for (const table of tables) {
      const rows = within(table, 'w:tr');
      expect(rows.map((row) => child(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual(
        rows.map((_, index) => index === 0),
      );
      for (const row of rows) expect(child(row, 'w:trPr', 'w:cantSplit')).toBeDefined();
    }
  });

  test('widths are fixed and together exactly the text’s', () => {
    for (const table of tables) {
      expect(child(table, 'w:tblPr', 'w:tblLayout')?.attribs['w:type']).toBe('fixed');
      const grid = within(table, 'w:gridCol').map((one) => Number(one.attribs['w:w']));
      expect(grid.reduce((sum, one) => sum + one, 0)).toBe(11906 - 2 * 1417);
      for (const row of within(table, 'w:tr'))
        expect(within(row, 'w:tcW').map((one) => Number(one.attribs['w:w']))).toEqual(grid);
    }
  });

  test('numbers stand to the right, also their header', () => {
    const numbers = blocksWithTables.findIndex((block) => tableOf(block).columns.some(({ align }) => align));
    const place = tableOf(blocksWithTables[numbers]!).columns.findIndex(({ align }) => align === 'right');
    const table = tables[numbers]!;
    const [head, ...rows] = within(table, 'w:tr').map((row) => within(row, 'w:tc')[place]!);
    expect(within(head!, 'w:jc').map(value)).toEqual(['right']);
    for (const cell of rows) expect(styleOf(within(cell, 'w:p')[0]!)).toBe('TableNumber');
    const number = within(styles, 'w:style').find((one) => one.attribs['w:styleId'] === 'TableNumber')!;
    expect(value(child(number, 'w:pPr', 'w:jc'))).toBe('right');
  });
});

describe('pictures', () => {
  const charts = blocks.filter(isKind('chart')).map(({ chart }) => chart);
  const pictures = within(body, 'wp:docPr');

  test('each chart is one, with its message and its numbers in words', () => {
    expect(charts.length).toBeGreaterThanOrEqual(3);
    expect(pictures.map(({ attribs }) => [attribs['title'], attribs['descr']])).toEqual(
      charts.map(({ title, desc }) => [title, desc]),
    );
    expect(pictures.map(({ attribs }) => attribs['id'])).toEqual(charts.map((_, index) => String(index + 1)));
  });

  test('sharp in print, and no wider than the text or taller than the page', () => {
    for (const extent of within(body, 'wp:extent')) {
      expect(Number(extent.attribs['cx']) / 635).toBeLessThanOrEqual(11906 - 2 * 1417);
      expect(Number(extent.attribs['cy']) / 635).toBeLessThanOrEqual(16838 - 2 * 1304);
    }
    expect(file.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(charts.length);
  });
});

describe('ways through the document', () => {
  const marks = within(body, 'w:bookmarkStart');

  test('every link inside leads to a bookmark; names and numbers are unique', () => {
    const names = marks.map((one) => one.attribs['w:name']);
    expect(new Set(names).size).toBe(names.length);
    const numbers = marks.map((one) => one.attribs['w:id']);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(
      within(body, 'w:bookmarkEnd')
        .map((one) => one.attribs['w:id'])
        .toSorted(),
    ).toEqual(numbers.toSorted());
    const anchors = within(body, 'w:hyperlink').map((one) => one.attribs['w:anchor']);
    expect(anchors.length).toBeGreaterThan(DOCUMENT.sections.length * 1.5);
    for (const anchor of anchors) expect(names).toContain(anchor);
  });

  test('the contents list has every section and the sources; Word is not told to ask about fields', () => {
    expect(paragraphs('TOC1').map((one) => wordsOf(one).trim())).toEqual([
      ...DOCUMENT.sections.map(({ title }) => title),
      'Kilder',
    ]);
    expect(within(file.tree('word/settings.xml'), 'w:updateFields')).toEqual([]);
    for (const field of within(body, 'w:fldChar')) expect(field.attribs['w:dirty']).not.toBe('true');
  });

  test('each page says which it is of how many; from the second on, whose report', () => {
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
      const footer = file.tree(name);
      expect(wordsOf(footer)).toBe(`${DOCUMENT.cutOff}\tSide  av `);
      const codes = within(footer, 'w:instrText').map(dataOf);
      expect(codes).toEqual(['PAGE', 'NUMPAGES']);
    }
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => wordsOf(file.tree(name)));
    expect(headers.toSorted()).toEqual(['', `Timrå\t${DOCUMENT.title}${DOCUMENT.notice}`]);
  });
});

test('page one begins with whose report, what must be known, and number and version', () => {
  expect(within(body, 'w:p').slice(0, 6).map(wordsOf)).toEqual([
    'Digital verksamhetsutveckling i Timrå',
    'Tertialrapport januar–april 2017',
    DOCUMENT.cutOff,
    'Utkast 0.2. Ingen har godkjent rapporten.',
    'Dokumentnummer\tTIM-2017-T1',
    'Versjon\t0.2',
  ]);
});

test('a status is told by its sign and its word, and each sign is a letter every machine has', () => {
  const signs = within(body, 'w:r').filter((one) => /^[●▲■○]\u00a0$/u.test(wordsOf(one)));
  expect(signs.length).toBeGreaterThan(10);
  for (const sign of signs) expect(child(sign, 'w:rPr', 'w:rFonts')?.attribs['w:ascii']).toBe('Arial');
});

test('people’s lines stay lines', async () => {
  const rich = [{ text: 'Först detta.\nSedan\tdetta.', lang: 'sv' as const }];
  const one: Document = {
    ...DOCUMENT,
    sections: [
      { id: 'overall', title: 'X', place: 'front', blocks: [{ type: 'paragraph', rich, sources: [] }] },
    ],
  };
  const read = docxParts(await renderReportDocx(one)).tree('word/document.xml');
  const said = within(read, 'w:p').find((paragraph) => styleOf(paragraph) === 'BodyText');
  expect(wordsOf(said!)).toBe('Först detta.\nSedan\tdetta.');
});

describe('the same facts give the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
    process.env['TZ'] = 'UTC';
  });

  test('whatever was made between, a year later, in another zone', async () => {
    const first = await renderReportDocx(DOCUMENT);
    await renderReportDocx(buildReport('monthly', autumnFacts('2016-10'), 'en'));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-01T23:59:00Z') });
    process.env['TZ'] = 'America/St_Johns';
    expect(new Date().getFullYear()).toBe(2031);
    expect(new Date().getTimezoneOffset()).not.toBe(0);
    const second = await renderReportDocx(DOCUMENT);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

const CASES = [
  ['timra-2016', 'monthly', autumnFacts('2016-10')],
  ['fyrbodal-2021', 'monthly', exampleFacts('fyrbodal-2021', { period: '2021-05', on: '2021-05-21' })],
  [
    'tjenester-pa-nett-2006',
    'tertial',
    exampleFacts('tjenester-pa-nett-2006', { period: '2007-T1', on: '2007-05-16' }),
  ],
  [
    'e-namnden-2014',
    'board',
    exampleFacts('e-namnden-2014', {
      period: '2014-02-26..2014-05-21',
      on: '2014-05-14',
      body: 'e-namnden',
      subject: 'e-namnden:2014-05-21',
    }),
  ],
  [
    'communis-2011',
    'final',
    exampleFacts('communis-2011', { period: '2011-08-15..2013-06-30', on: '2013-07-01' }),
  ],
] as const;

describe.each(CASES)('%s %s', (_, kind, facts) => {
  test.each(LOCALES)('%s', async (locale) => {
    const document = buildReport(kind, facts, locale);
    const made = docxParts(await renderReportDocx(document));
    for (const name of made.names.filter((one) => /\.(xml|rels)$/.test(one)))
      expect(xmlFaults(made.text(name))).toEqual([]);
    const words = wordsOf(made.tree('word/document.xml'));
    for (const section of document.sections) expect(words).toContain(section.title);
  });
});
