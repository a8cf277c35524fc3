/** Whatever stands in a document comes out as those words: no markup of the setter's, no change of structure. */
import { expect, test } from 'vitest';
import { pdfJob } from '../../../src/render/typst/pdf-job.ts';
import { printableText } from '../../../src/render/typst/printable-text.ts';
import type { Document } from '../../../src/report/document.ts';
import { CORPUS } from '../../quality/injection/corpus.ts';
import { everyBlock } from '../../render/typst/every-block.ts';
import { readStructure, shapeOf } from './read-structure.ts';
import { pressed, runOn, testPress } from './set-example.ts';

const TYPST = [
  '#eval("1 + 1")',
  '#eval("#panic()")',
  '$x^2 + sum_(i=1)^n$',
  '*fet* _kursiv_ `kod`',
  '@ref <label> @contents-middle',
  '#import "@preview/cetz:0.3.0": *',
  '#include "report.typ"',
  '#read("/etc/passwd")',
  '#let data = 1',
  '#set page(fill: red)',
  '#show: it => []',
  '] #pagebreak() [',
  ')] } #{ panic("x") }',
  '= Rubrik',
  '== Rubrik två',
  '- punkt',
  '+ nummer',
  '/ Term: ord',
  '// kommentar',
  '/* kommentar */',
  '\\ \\u{41} \\#',
  'rad\\',
  'https://example.org/#x',
  '~ --- ... -? "citat" \'citat\'',
  '%PDF-1.7 endobj stream',
  '(a) Tj ET BT /F1 12 Tf',
  '</text><script>alert(1)</script>',
  'a\u202eb\u2066c\u200dd\ufefff',
  '\u0000\u0007\u001b[31m\u009f',
  '👩‍🚒 🎉 你好 مرحبا',
  'x'.repeat(300),
  ' ',
];

const press = testPress();

test('Typst’s own syntax in every place of a document', async () => {
  // A second time from another start, because charts cut what has no room: their tables have it whole.
  let text = '';
  for (const shift of [0, 7]) {
    const list = [...TYPST.slice(shift), ...TYPST.slice(0, shift)];
    const [bad, good] = await Promise.all([
      set(everyBlock(turns(list))),
      set(everyBlock(turns(list.map(harmless)))),
    ]);
    expect(bad.shape).toEqual(good.shape);
    expect(bad.links).toBe(good.links);
    text += squeezed(runOn(bad.bytes, 'pdftotext', '-raw', 'FILE', '-'));
  }
  expect(TYPST.filter((one) => !text.includes(squeezed(printableText(one, 'sv'))))).toEqual([]);
});

test('three hundred strings of the corpus, each in a paragraph, a cell and a term', async () => {
  const [{ bytes, shape }, good] = await Promise.all([
    set(listing(CORPUS)),
    set(listing(CORPUS.map(harmless))),
  ]);
  expect(shape).toEqual(good.shape);
  const text = squeezed(runOn(bytes, 'pdftotext', '-raw', 'FILE', '-'));
  const lost = CORPUS.filter((one) => !text.includes(squeezed(printableText(one, 'sv'))));
  expect(lost).toEqual([]);
});

async function set(document: Document) {
  const bytes = await pressed(pdfJob(document, 'ua-1'), press);
  const { roots, links } = await readStructure(bytes);
  return { bytes, shape: shapeOf(roots), links: links.length };
}

/** Each text of the document is the next of the list. */
function turns(list: readonly string[]): () => string {
  let place = 0;
  return () => list[place++ % list.length] ?? '';
}

/** As long, and of letters only. */
function harmless(text: string): string {
  const shown = printableText(text, 'sv');
  return squeezed(shown) === '' ? shown : 'ord '.repeat(Math.ceil(shown.length / 4)).trim();
}

function listing(texts: readonly string[]): Document {
  const document = everyBlock();
  const sources: readonly string[] = [];
  return {
    ...document,
    sections: [
      {
        ...{ id: 'all', title: 'Allt', place: 'body' },
        blocks: [
          ...texts.map((text) => ({ type: 'paragraph', rich: [{ text }], sources }) as const),
          {
            ...{ type: 'table', caption: 'Alla', columns: [{ title: 'A' }, { title: 'B' }] },
            rows: texts.map((text) => ({ cells: [[{ text }], [{ text }]], sources })),
          },
          { type: 'facts', items: texts.map((text) => ({ term: text, rich: [{ text }], sources })) },
        ],
      },
    ],
  };
}

/** Line ends and places to break at are the setter's own. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b\u00ad]+/g, '');
}
