/** A Word file as a reader program sees it: its parts, checked to be XML in the strict sense, and its body as a tree. */
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { readonly attribs: object }>;

const isTag = (node: Node): node is Element => 'attribs' in node;

export interface DocxParts {
  readonly names: readonly string[];
  /** Text of a part; throws when there is none. */
  text(name: string): string;
  tree(name: string): Element;
}

export function docxParts(bytes: Uint8Array): DocxParts {
  const files = unzipSync(bytes);
  const text = (name: string) => {
    const found = files[name];
    if (found === undefined) throw new Error(`there is no ${name}`);
    return strFromU8(found);
  };
  return {
    names: Object.keys(files),
    text,
    tree: (name) => {
      const root = parseDocument(text(name), { xmlMode: true }).children.find(isTag);
      if (root === undefined) throw new Error(`${name} is empty`);
      return root;
    },
  };
}

/** Every element of that name inside, at any depth, in order. */
export function within(element: Element, name: string): readonly Element[] {
  return element.children
    .filter(isTag)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

export function child(element: Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (at, name) => at?.children.filter(isTag).find((one) => one.name === name),
    element,
  );
}

/** The words of a paragraph or cell: text, with line breaks and tabs as such. */
export function wordsOf(element: Element): string {
  return element.children
    .map((one) => {
      if (!isTag(one)) return '';
      if (one.name === 'w:t') return dataOf(one);
      if (one.name === 'w:br') return '\n';
      if (one.name === 'w:tab' && element.name === 'w:r') return '\t';
      return wordsOf(one);
    })
    .join('');
}

/** What stands directly in an element. */
export function dataOf(element: Element): string {
  return element.children.map((one) => ('data' in one ? one.data : '')).join('');
}

const TOKEN = /<\?[^?]*\?>|<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</gu;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/u;
// eslint-disable-next-line no-control-regex -- these are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** What keeps a text from being well-formed XML; empty: it is. Readers of Word files forgive nothing. */
export function xmlFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [token, closes, opens, attributes = '', empty] of xml.matchAll(TOKEN)) {
    if (FORBIDDEN.test(token) || REFERENCE.test(token)) faults.push(`forbidden: ${token.slice(0, 60)}`);
    if (token === '<') faults.push(`no tag at ${xml.slice(0, 40)}`);
    const names = [...attributes.matchAll(/([\w:.-]+)="/gu)].map(([, name]) => name);
    if (new Set(names).size < names.length) faults.push(`twice: ${token.slice(0, 80)}`);
    if (opens !== undefined && empty === '') open.push(opens);
    if (closes !== undefined && open.pop() !== closes) faults.push(`closes ${closes}`);
  }
  return [...faults, ...open.map((name) => `never closed: ${name}`)];
}
