/**
 * Sheets → a plan's data, or every fault with its sheet and cell. Titles are known in all our languages and as the plan
 * file's own keys. Sheets whose names begin with "_" are the user's own and are left alone.
 */
import type { Phrase } from '../../i18n/phrase.ts';
import { say } from '../../i18n/say.ts';
import { planProblemWords } from '../../i18n/plan-words.ts';
import { workbookProblemWords } from '../../i18n/workbook-words.ts';
import { shown } from '../findings.ts';
import { suggest } from '../suggest.ts';
import { fromCell } from './cell-value.ts';
import { valueAt } from '../value-at.ts';
import { namesOfThings, type PlanObject, setAt } from './plan-value.ts';
import { columnTitles, fixedTitles, sheetTitles } from './sheet-titles.ts';
import { type ColumnSpec, type SheetSpec, sheetSpecs } from './sheet-spec.ts';
import type { CellValue, Sheet, Workbook } from '../../programme/workbook.ts';
import { cellName } from './cell-name.ts';

export interface WorkbookProblem {
  readonly sheet: string;
  /** `B7`; empty for the sheet as a whole. */
  readonly cell: string;
  readonly value: string;
  readonly allowed: Phrase;
}

export interface WorkbookReading {
  /** The plan's data without `schema`; what could not be read is left out. */
  readonly data: PlanObject;
  readonly problems: readonly WorkbookProblem[];
  /** Sheet and cell of a place in the plan: `activities[3].period`; the nearest place that stands in the workbook. */
  /** Sheets that were missing or whose titles are wrong: what is missing below them has been said already. */
  readonly unreliable: ReadonlySet<string>;
  readonly placeOf: (path: string) => { readonly sheet: string; readonly cell: string };
}

interface Run {
  readonly data: PlanObject;
  readonly problems: WorkbookProblem[];
  readonly places: Map<string, { readonly sheet: string; readonly cell: string }>;
  /** Sheets whose own titles are wrong: their things may have lost their names. */
  readonly untitled: Set<string>;
  /** The things of each list sheet by the name that other sheets call them. */
  readonly things: Map<string, Map<string, { readonly thing: PlanObject; readonly path: string }>>;
}

export function workbookToPlan(workbook: Workbook): WorkbookReading {
  const run: Run = { data: {}, problems: [], places: new Map(), untitled: new Set(), things: new Map() };
  const specs = sheetSpecs();
  const sheets = new Map<SheetSpec, Sheet>();
  for (const sheet of workbook) {
    if (sheet.name.startsWith('_') || fixedTitles.contents.includes(sheet.name)) continue;
    const spec = specs.find((candidate) => sheetTitles(candidate).includes(sheet.name));
    if (spec !== undefined) sheets.set(spec, sheet);
    else
      run.problems.push({
        sheet: sheet.name,
        cell: '',
        value: sheet.name,
        allowed: say(workbookProblemWords.sheet, {
          suggestion: suggest(sheet.name, specs.flatMap(sheetTitles)),
        }),
      });
  }
  // Parents stand before children in the specs: a row finds its thing.
  for (const spec of specs) {
    const sheet = sheets.get(spec);
    if (sheet !== undefined) readSheet(run, spec, sheet);
  }
  for (const spec of specs) foldPlain(run, spec);
  const strange = run.problems.some(({ cell }) => cell === '');
  const unreliable = new Set([
    ...[...sheets].flatMap(([spec, sheet]) => (run.untitled.has(spec.id) ? [sheet.name] : [])),
    ...(strange ? [''] : []),
  ]);
  return { data: run.data, problems: run.problems, unreliable, placeOf: (path) => nearest(run, path) };
}

function readSheet(run: Run, spec: SheetSpec, sheet: Sheet): void {
  if (spec.kind === 'single') readFields(run, spec, sheet);
  else if (spec.kind === 'record') readRecord(run, spec, sheet);
  else readThings(run, spec, sheet);
}

function readFields(run: Run, spec: SheetSpec, sheet: Sheet): void {
  const path = spec.keys.join('.');
  run.places.set(path, { sheet: sheet.name, cell: 'A1' });
  sheet.rows.forEach(([title = null, value = null], index) => {
    if (index === 0 || title === null) return;
    const column = spec.columns.find((candidate) => columnTitles(candidate).includes(String(title)));
    const at = { sheet: sheet.name, cell: cellName(index + 1, 2) };
    if (column === undefined) unknownTitle(run, spec, { ...at, cell: cellName(index + 1, 1), title });
    else {
      run.places.set(`${path}.${column.keys.join('.')}`, at);
      const parsed = parse(run, column, at, value);
      if (parsed !== undefined) setAt(run.data, [...spec.keys, ...column.keys], parsed);
    }
  });
}

function readThings(run: Run, spec: SheetSpec, sheet: Sheet): void {
  const [titles = [], ...rows] = sheet.rows;
  const columns = titles.map((title, index) => {
    if (title === null || (spec.parent !== null && fixedTitles.belongsTo.includes(String(title))))
      return null;
    const column = spec.columns.find((candidate) => columnTitles(candidate).includes(String(title)));
    if (column === undefined)
      unknownTitle(run, spec, { sheet: sheet.name, cell: cellName(1, index + 1), title });
    return column ?? null;
  });
  rows.forEach((row, index) => {
    if (row.every((cell) => cell === null || cell === '')) return;
    const at = { sheet: sheet.name, row: index + 2 };
    const owner = ownerOf(run, spec, { titles, row, at });
    if (owner === undefined) return;
    const list = listOf(owner.thing, spec);
    const path = `${owner.path}${owner.path === '' ? '' : '.'}${(spec.parent === null ? spec.keys : spec.below).join('.')}[${String(list.length)}]`;
    run.places.set(path, { sheet: sheet.name, cell: cellName(at.row, 1) });
    const thing: PlanObject = {};
    columns.forEach((column, place) => {
      if (column === null) return;
      const cell = { sheet: sheet.name, cell: cellName(at.row, place + 1) };
      run.places.set(`${path}.${column.keys.join('.')}`, cell);
      const parsed = parse(run, column, cell, row[place] ?? null);
      if (parsed !== undefined) setAt(thing, column.keys, parsed);
    });
    list.push(thing);
    remember(run, spec, { thing, path, list, ownerName: owner.name });
  });
}

function readRecord(run: Run, spec: SheetSpec, sheet: Sheet): void {
  const [titles = [], ...rows] = sheet.rows;
  const first = spec.parent === null ? 0 : 1;
  rows.forEach((row, index) => {
    const key = row[first] ?? null;
    const text = row[first + 1] ?? null;
    if (key === null || text === null) return;
    const owner = ownerOf(run, spec, { titles, row, at: { sheet: sheet.name, row: index + 2 } });
    if (owner === undefined) return;
    const keys = [...(spec.parent === null ? spec.keys : spec.below), String(key)];
    const before = valueAt(owner.thing, keys);
    const value = String(text);
    // The same key again is the next paragraph of the same text.
    setAt(owner.thing, keys, before === undefined ? value : [before, value].flat());
    run.places.set(`${owner.path}${owner.path === '' ? '' : '.'}${keys.join('.')}`, {
      sheet: sheet.name,
      cell: cellName(index + 2, first + 2),
    });
  });
}

/** The thing a row belongs to, as its first cell names it. */
function ownerOf(
  run: Run,
  spec: SheetSpec,
  from: {
    readonly titles: readonly CellValue[];
    readonly row: readonly CellValue[];
    readonly at: { readonly sheet: string; readonly row: number };
  },
): { readonly thing: PlanObject; readonly path: string; readonly name: string | null } | undefined {
  if (spec.parent === null) return { thing: run.data, path: '', name: null };
  const place = Math.max(
    0,
    from.titles.findIndex((title) => fixedTitles.belongsTo.includes(String(title))),
  );
  const name = String(from.row[place] ?? '').trim();
  const known = run.things.get(spec.parent.id) ?? new Map<string, never>();
  const found = known.get(name);
  if (found !== undefined) return { ...found, name };
  // One wrong title would else be told once for every row of every other sheet.
  if (run.untitled.has(spec.parent.id)) return undefined;
  run.problems.push({
    sheet: from.at.sheet,
    cell: cellName(from.at.row, place + 1),
    value: name,
    allowed: say(planProblemWords.oneOf, {
      allowed: [...known.keys()].slice(0, 40),
      suggestion: suggest(name, [...known.keys()]),
    }),
  });
  return undefined;
}

function listOf(owner: PlanObject, spec: SheetSpec): unknown[] {
  const keys = spec.parent === null ? spec.keys : spec.below;
  // Other writings stand beside the raw text they belong to.
  if (keys.at(-1) === 'alsoWritten') {
    const text = valueAt(owner, keys.slice(0, -1));
    if (typeof text === 'string') setAt(owner, keys.slice(0, -1), { raw: text });
  }
  const known = valueAt(owner, keys);
  if (Array.isArray(known)) return known;
  const list: unknown[] = [];
  setAt(owner, keys, list);
  return list;
}

function remember(
  run: Run,
  spec: SheetSpec,
  found: {
    readonly thing: PlanObject;
    readonly path: string;
    readonly list: readonly unknown[];
    readonly ownerName: string | null;
  },
): void {
  const known = run.things.get(spec.id) ?? new Map<string, { thing: PlanObject; path: string }>();
  run.things.set(spec.id, known);
  const own = namesOfThings(found.list).at(-1) ?? '';
  const name = found.ownerName === null ? own : `${found.ownerName} / ${own}`;
  known.set(name, { thing: found.thing, path: found.path });
}

/** A thing that holds nothing but its plain text is that text. */
function foldPlain(run: Run, spec: SheetSpec): void {
  const { plain } = spec;
  if (plain === null) return;
  for (const { path } of run.things.get(spec.id)?.values() ?? []) {
    const [, list, index] = /^(.*)\[(\d+)\]$/u.exec(path) ?? [];
    if (list === undefined || index === undefined) continue;
    const things = at(run.data, list);
    const thing = Array.isArray(things) ? (things as unknown[])[Number(index)] : undefined;
    if (!Array.isArray(things) || typeof thing !== 'object' || thing === null) continue;
    const keys = Object.keys(thing);
    if (keys.length === 1 && keys[0] === plain) things[Number(index)] = valueAt(thing, [plain]);
  }
}

function at(data: unknown, path: string): unknown {
  return [...path.matchAll(/[^.[\]]+/gu)].reduce<unknown>(
    (value, [key]) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );
}

function parse(
  run: Run,
  column: ColumnSpec,
  at: { readonly sheet: string; readonly cell: string },
  cell: CellValue,
): unknown {
  if (cell === null || cell === '') return undefined;
  const parsed = fromCell(cell, column.kind);
  if ('value' in parsed) return parsed.value;
  run.problems.push({ ...at, value: shown(cell.toString()), allowed: parsed.allowed });
  return undefined;
}

function unknownTitle(
  run: Run,
  spec: SheetSpec,
  found: { readonly sheet: string; readonly cell: string; readonly title: CellValue },
): void {
  run.untitled.add(spec.id);
  const value = String(found.title);
  const allowed = spec.columns.flatMap(columnTitles);
  run.problems.push({
    sheet: found.sheet,
    cell: found.cell,
    value,
    allowed: say(workbookProblemWords.column, { suggestion: suggest(value, allowed) }),
  });
}

/** The place itself, else the nearest one above it. */
function nearest(run: Run, path: string): { readonly sheet: string; readonly cell: string } {
  for (let place = path; place !== ''; place = place.replace(/(?:\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/u, '')) {
    const known = run.places.get(place);
    if (known !== undefined) return known;
  }
  return { sheet: '', cell: '' };
}
