/** An .xlsx file as its parts say it is: cells with their types and formulas, tables, panes, names. */
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof parseDocument>['children'][number];

export interface OpenCell {
  readonly at: string;
  /** `s`: a shared text; absent: a number. */
  readonly type: string | undefined;
  readonly formula: string | null;
  readonly value: string;
}

export interface OpenSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, OpenCell>;
  readonly isFrozen: boolean;
  readonly tables: readonly {
    readonly ref: string;
    readonly filter: string;
    readonly columns: readonly string[];
  }[];
  readonly fitsWidth: boolean;
  readonly isLandscape: boolean;
  readonly fills: readonly string[];
  readonly hasLinks: boolean;
}

export interface OpenBook {
  readonly parts: readonly string[];
  readonly sheets: readonly OpenSheet[];
  readonly names: readonly string[];
}

export function openWorkbook(bytes: Uint8Array): OpenBook {
  const parts = unzipSync(bytes);
  const read = (name: string): Element[] => xml(strFromU8(parts[name] ?? new Uint8Array()));
  const shared = all(read('xl/sharedStrings.xml'), 'si').map(textOf);
  const book = read('xl/workbook.xml');
  return {
    parts: Object.keys(parts),
    names: all(book, 'definedName').map((one) => `${attribute(one, 'name')} ${textOf(one)}`),
    sheets: all(book, 'sheet').map((one, index) => {
      const sheet = read(`xl/worksheets/sheet${index + 1}.xml`);
      const links = strFromU8(parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] ?? new Uint8Array());
      const tables = [...links.matchAll(/tables\/(table\d+\.xml)/g)].map(([, file]) =>
        read(`xl/tables/${file}`),
      );
      return {
        name: attribute(one, 'name'),
        cells: new Map(all(sheet, 'c').map((cell) => [attribute(cell, 'r'), cellOf(cell, shared)])),
        isFrozen: all(sheet, 'pane').some(
          (pane) => attribute(pane, 'state') === 'frozen' && attribute(pane, 'ySplit') === '1',
        ),
        tables: tables.map((table) => ({
          ref: attribute(first(table, 'table'), 'ref'),
          filter: attribute(first(table, 'autoFilter'), 'ref'),
          columns: all(table, 'tableColumn').map((column) => attribute(column, 'name')),
        })),
        fitsWidth: attribute(first(sheet, 'pageSetup'), 'fitToWidth') === '1',
        isLandscape: attribute(first(sheet, 'pageSetup'), 'orientation') === 'landscape',
        fills: all(sheet, 'conditionalFormatting').map((rule) => attribute(rule, 'sqref')),
        hasLinks: all(sheet, 'hyperlink').length > 0 || links.includes('TargetMode="External"'),
      };
    }),
  };
}

function cellOf(cell: Element, shared: readonly string[]): OpenCell {
  const inside = 'children' in cell ? cell.children : [];
  const type = attribute(cell, 't') === '' ? undefined : attribute(cell, 't');
  const value = all(inside, 'v').map(textOf).join('');
  const formula = all(inside, 'f')[0];
  return {
    at: attribute(cell, 'r'),
    type,
    formula: formula === undefined ? null : textOf(formula),
    value: type === 's' ? (shared[Number(value)] ?? '') : value,
  };
}

/** A row's cells as numbers of columns: `A` is 0. */
export function rowsOf(sheet: OpenSheet): readonly (readonly OpenCell[])[] {
  const rows = new Map<number, OpenCell[]>();
  for (const cell of sheet.cells.values()) {
    const row = Number(/\d+$/.exec(cell.at)?.[0]);
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);
}

function xml(text: string): Element[] {
  return parseDocument(text, { xmlMode: true }).children;
}

function all(nodes: readonly Element[], name: string): readonly Element[] {
  return nodes.flatMap((node) => {
    const inside = 'children' in node ? all(node.children, name) : [];
    return 'name' in node && node.name === name ? [node, ...inside] : inside;
  });
}

function first(nodes: readonly Element[], name: string): Element {
  const found = all(nodes, name)[0];
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

function attribute(node: Element, name: string): string {
  return 'attribs' in node ? (node.attribs[name] ?? '') : '';
}

function textOf(node: Element): string {
  if ('data' in node) return node.data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
