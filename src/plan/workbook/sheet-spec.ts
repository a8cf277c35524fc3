/**
 * Which sheets a plan has in a workbook, worked out from the plan file's own schema: one sheet per kind of thing, one row
 * per thing, one column per field. What repeats inside a thing is a sheet of its own whose rows name the thing they
 * belong to. So a field added to the plan is in the workbook at once.
 */
import { planJsonSchema } from '../plan-json-schema.ts';

export type CellKind = 'text' | 'date' | 'whole' | 'number' | 'yes-no' | 'lines' | 'whole-lines';

export interface ColumnSpec {
  /** Keys below the row's thing: `['population', 'count']`. */
  readonly keys: readonly string[];
  readonly kind: CellKind;
  /** The field is a text that may have other writings beside it: then it lies under `raw`. */
  readonly twice: boolean;
}

export interface SheetSpec {
  /** Keys from the plan's top, lists included: `decisions.alternatives`. */
  readonly id: string;
  readonly keys: readonly string[];
  /** `single`: one thing, its fields as rows · `list`: a row per thing · `record`: rows of key and text. */
  readonly kind: 'single' | 'list' | 'record';
  /** The list whose things the rows belong to; `null`: the plan itself. */
  readonly parent: SheetSpec | null;
  /** Keys from the parent's thing (or the plan) to this one. */
  readonly below: readonly string[];
  readonly columns: readonly ColumnSpec[];
  /** Field that stands for the whole thing where the plan has a plain text in the list. */
  readonly plain: string | null;
}

interface Node {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** Fields that hold a date or a period as written. */
const DATES: ReadonlySet<string> = new Set([
  ...['date', 'on', 'due', 'revisedDue', 'done', 'forecast', 'from', 'until', 'joins', 'leaves', 'asOf'],
  'knownFrom',
  ...['acceptedOn', 'approvedDate', 'raisedOn', 'starts', 'ends', 'next', 'period'],
]);

interface Draft {
  readonly keys: readonly string[];
  readonly parent: SheetSpec | null;
  readonly below: readonly string[];
}

/** Every sheet, parents before children, in the schema's order. Without `schema`, which the format itself knows. */
export function sheetSpecs(): readonly SheetSpec[] {
  const sheets: SheetSpec[] = [];
  const root = planJsonSchema() as Node;
  for (const [key, node] of Object.entries(root.properties ?? {}))
    if (key !== 'schema') addField(sheets, node, { keys: [key], parent: null, below: [key] });
  return sheets;
}

/** A field that needs a sheet of its own; scalars are columns of their owner and never come here. */
function addField(sheets: SheetSpec[], node: Node, draft: Draft): void {
  const shape = shapeOf(node);
  if (shape.kind === 'record') {
    sheets.push({ ...draft, id: draft.keys.join('.'), kind: 'record', columns: [], plain: null });
    return;
  }
  if (shape.kind !== 'object' && shape.kind !== 'list') return;
  const columns: ColumnSpec[] = [];
  const inner: { readonly keys: readonly string[]; readonly node: Node }[] = [];
  for (const [key, field] of shape.fields) collect([key], field, { columns, inner });
  const sheet: SheetSpec = {
    ...draft,
    id: draft.keys.join('.'),
    kind: shape.kind === 'object' ? 'single' : 'list',
    columns,
    plain: shape.plain,
  };
  if (columns.length > 0) sheets.push(sheet);
  // What lies in a single thing belongs to that thing's own owner.
  const owner = shape.kind === 'list' ? sheet : draft.parent;
  for (const { keys, node: field } of inner)
    addField(sheets, field, {
      keys: [...draft.keys, ...keys],
      parent: owner,
      below: shape.kind === 'list' ? keys : [...draft.below, ...keys],
    });
}

/** Sorts a field of a thing into columns and inner sheets; the fields of a thing inside a thing become columns too. */
function collect(
  keys: readonly string[],
  node: Node,
  into: { columns: ColumnSpec[]; inner: { keys: readonly string[]; node: Node }[] },
): void {
  const shape = shapeOf(node);
  if (shape.kind === 'cell') {
    const isDate = shape.cell === 'text' && DATES.has(keys.at(-1) ?? '');
    into.columns.push({ keys, kind: isDate ? 'date' : shape.cell, twice: false });
  } else if (shape.kind === 'twice') {
    into.columns.push({ keys, kind: DATES.has(keys.at(-1) ?? '') ? 'date' : 'text', twice: true });
    into.inner.push({ keys: [...keys, 'alsoWritten'], node: shape.others });
  } else if (shape.kind === 'object')
    for (const [key, field] of shape.fields) collect([...keys, key], field, into);
  else into.inner.push({ keys, node });
}

type Shape =
  | { readonly kind: 'cell'; readonly cell: CellKind }
  | { readonly kind: 'twice'; readonly others: Node }
  | { readonly kind: 'record' }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Node])[]; readonly plain: null }
  | {
      readonly kind: 'list';
      readonly fields: readonly (readonly [string, Node])[];
      readonly plain: string | null;
    };

function shapeOf(node: Node): Shape {
  const options = node.anyOf ?? node.oneOf;
  if (options !== undefined) return shapeOfUnion(options);
  if (node.type === 'array') return shapeOfList(node.items ?? {});
  if (node.properties !== undefined)
    return { kind: 'object', fields: Object.entries(node.properties), plain: null };
  if (node.type === 'object') return { kind: 'record' };
  return { kind: 'cell', cell: cellOf(node) };
}

function shapeOfUnion(options: readonly Node[]): Shape {
  const object = options.find(({ properties }) => properties !== undefined);
  const others = object?.properties?.['alsoWritten'];
  if (others !== undefined && options.some(({ type }) => type === 'string')) return { kind: 'twice', others };
  if (options.some(({ type }) => type === 'array')) return { kind: 'cell', cell: 'lines' };
  const [first = {}] = options;
  return { kind: 'cell', cell: cellOf(first) };
}

function shapeOfList(items: Node): Shape {
  const options = items.anyOf ?? items.oneOf ?? [items];
  const objects = options.filter(({ properties }) => properties !== undefined);
  if (objects.length === 0)
    return { kind: 'cell', cell: cellOf(options[0] ?? {}) === 'whole' ? 'whole-lines' : 'lines' };
  const fields = new Map(objects.flatMap(({ properties }) => Object.entries(properties ?? {})));
  const hasPlain = options.some(({ type }) => type === 'string');
  const plain = hasPlain ? (['text', 'title'].find((key) => fields.has(key)) ?? null) : null;
  return { kind: 'list', fields: [...fields], plain };
}

function cellOf({ type, const: constant }: Node): CellKind {
  if (type === 'integer') return 'whole';
  if (type === 'number') return constant === undefined ? 'number' : 'whole';
  return type === 'boolean' ? 'yes-no' : 'text';
}
