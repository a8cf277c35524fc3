/** A plan's data as sheets: what is empty has no sheet rows, but its columns stand there to be filled in. */
import { parse } from 'yaml';
import { workbookWords as words } from '../../i18n/workbook-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { toCell } from './cell-value.ts';
import { isObject, valueAt } from '../value-at.ts';
import { columnTitle, sheetTitle } from './sheet-titles.ts';
import { type Thing, thingsOf } from './things-of.ts';
import { type ColumnSpec, type SheetSpec, sheetSpecs } from './sheet-spec.ts';
import type { CellValue, Sheet, Workbook } from '../../programme/workbook.ts';

/** `text`: a plan file that reads. Titles in the reader's language; the first sheet says what there is. */
export function planToWorkbook(
  text: string,
  head: { readonly locale: Locale; readonly revision: number; readonly at: Temporal.Instant },
): Workbook {
  const { locale } = head;
  const data: unknown = parse(text, { schema: 'core' });
  const sheets = sheetSpecs().map((spec) => ({
    name: sheetTitle(spec, locale),
    rows: spec.kind === 'single' ? fieldRows(spec, data, locale) : thingRows(spec, data, locale),
  }));
  const title = valueAt(data, ['document', 'title']);
  return [
    {
      name: words.contents[locale],
      rows: [
        [words.programme[locale], typeof title === 'string' ? title : ''],
        [words.revision[locale], `${String(head.revision)}, ${head.at.toString().slice(0, 10)}`],
        [words.howTo[locale]],
        [],
        [words.sheet[locale], words.rows[locale]],
        ...sheets.map(({ name, rows }) => [name, Math.max(0, rows.length - 1)]),
      ],
    },
    ...sheets,
  ];
}

/** A single thing: field by field. */
function fieldRows(spec: SheetSpec, data: unknown, locale: Locale): Sheet['rows'] {
  const owner = valueAt(data, spec.keys);
  return [
    [words.field[locale], words.value[locale]],
    ...spec.columns.map((column) => [columnTitle(column, locale), cellOf(owner, column)]),
  ];
}

function thingRows(spec: SheetSpec, data: unknown, locale: Locale): Sheet['rows'] {
  const ownerTitle = spec.parent === null ? [] : [words.belongsTo[locale]];
  const things = thingsOf(spec, data);
  const owners = ({ owner }: Thing): readonly CellValue[] => (spec.parent === null ? [] : [owner]);
  if (spec.kind === 'record')
    return [
      [...ownerTitle, words.key[locale], words.text[locale]],
      ...things.flatMap((thing) =>
        Object.entries(isObject(thing.value) ? thing.value : {}).flatMap(([key, value]) =>
          (Array.isArray(value) ? value : [value]).map((text) => [...owners(thing), key, toCell(text)]),
        ),
      ),
    ];
  return [
    [...ownerTitle, ...spec.columns.map((column) => columnTitle(column, locale))],
    ...things.map((thing) => [
      ...owners(thing),
      ...spec.columns.map((column) =>
        typeof thing.value === 'string'
          ? column.keys.join('.') === spec.plain
            ? thing.value
            : null
          : cellOf(thing.value, column),
      ),
    ]),
  ];
}

function cellOf(owner: unknown, { keys, twice }: ColumnSpec): CellValue {
  const value = valueAt(owner, keys);
  return toCell(twice && isObject(value) ? value['raw'] : value);
}
