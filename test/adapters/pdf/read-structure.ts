/** A tagged PDF as a reader program meets it: the structure tree with what matters of its attributes. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';

export interface Node {
  readonly tag: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly scope?: string;
  readonly children: readonly Node[];
}

export interface ReadPdf {
  readonly roots: readonly Node[];
  readonly marked: boolean;
  readonly lang: string | undefined;
  readonly displaysTitle: boolean;
  /** The metadata packet, as XML. */
  readonly xmp: string;
  /** `/Contents` of every link; `undefined` where it has none. */
  readonly links: readonly (string | undefined)[];
  readonly bookmarks: readonly string[];
  readonly pages: number;
}

export async function readStructure(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = pdf;
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return {
    roots: kidsOf(tree).map(nodeOf),
    marked: String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))) === 'true',
    lang: textOf(catalog.get(PDFName.of('Lang'))),
    displaysTitle:
      String(
        catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)?.get(PDFName.of('DisplayDocTitle')),
      ) === 'true',
    xmp: Buffer.from(catalog.lookup(PDFName.of('Metadata'), PDFStream).getContents()).toString('utf8'),
    links: pdf.getPages().flatMap((page) => linksOf(page.node)),
    bookmarks: bookmarksOf(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)),
    pages: pdf.getPageCount(),
  };
}

/** All nodes, parents before children. */
export function allNodes(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}

/** Tags with their attributes, one a line, without anybody's words. */
export function shapeOf(nodes: readonly Node[], depth = 0): readonly string[] {
  return nodes.flatMap(({ tag, lang, scope, children }) => [
    `${'  '.repeat(depth)}${[tag, lang, scope].filter((one) => one !== undefined).join(' ')}`,
    ...shapeOf(children, depth + 1),
  ]);
}

function nodeOf(dict: PDFDict): Node {
  const alt = textOf(dict.get(PDFName.of('Alt')));
  const lang = textOf(dict.get(PDFName.of('Lang')));
  const scope = attributesOf(dict)
    .map((one) => one.get(PDFName.of('Scope')))
    .find((one) => one !== undefined);
  return {
    tag: String(dict.get(PDFName.of('S'))).slice(1),
    ...(alt === undefined ? {} : { alt }),
    ...(lang === undefined ? {} : { lang }),
    ...(scope === undefined ? {} : { scope: String(scope).slice(1) }),
    children: kidsOf(dict).map(nodeOf),
  };
}

/** Child elements; marked content and object references are leaves without a tag. */
function kidsOf(dict: PDFDict): readonly PDFDict[] {
  const kids = dict.lookup(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : [dict.get(PDFName.of('K'))];
  return list
    .map((one) => (one instanceof PDFRef ? dict.context.lookup(one) : one))
    .filter((one): one is PDFDict => one instanceof PDFDict && one.has(PDFName.of('S')));
}

function attributesOf(dict: PDFDict): readonly PDFDict[] {
  const found = dict.lookup(PDFName.of('A'));
  const list = found instanceof PDFArray ? found.asArray() : [found];
  return list
    .map((one) => (one instanceof PDFRef ? dict.context.lookup(one) : one))
    .filter((one): one is PDFDict => one instanceof PDFDict);
}

function linksOf(page: PDFPage['node']): readonly (string | undefined)[] {
  return (page.Annots()?.asArray() ?? []).flatMap((one) => {
    const dict = one instanceof PDFRef ? page.context.lookup(one) : one;
    if (!(dict instanceof PDFDict) || String(dict.get(PDFName.of('Subtype'))) !== '/Link') return [];
    return [textOf(dict.get(PDFName.of('Contents')))];
  });
}

function bookmarksOf(parent: PDFDict | undefined): readonly string[] {
  const titles: string[] = [];
  let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item !== undefined) {
    titles.push(textOf(item.get(PDFName.of('Title'))) ?? '');
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return titles;
}

function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
