/** An .xlsx file's sheets as plain values. A file that is no workbook, or that would unpack to too much, is refused first. */
import readSheets from 'read-excel-file/node';
import { unzipSync } from 'fflate';
import type { CellValue, Workbook } from '../../programme/workbook.ts';

/** Unpacked size of everything in the file, in bytes: a whole programme is far below. */
const MAX_UNPACKED = 100_000_000;
/** Size of the file itself, in bytes. */
const MAX_PACKED = 10_000_000;

export type WorkbookFile =
  { readonly workbook: Workbook } | { readonly refused: 'too-big' | 'not-a-workbook' };

export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookFile> {
  if (bytes.length > MAX_PACKED) return { refused: 'too-big' };
  const size = unpackedSize(bytes);
  if (size === undefined) return { refused: 'not-a-workbook' };
  if (size > MAX_UNPACKED) return { refused: 'too-big' };
  try {
    const sheets = await readSheets(Buffer.from(bytes), { trim: false });
    return {
      workbook: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) })),
    };
  } catch {
    return { refused: 'not-a-workbook' };
  }
}

/** As the archive's own list says, without unpacking anything; `undefined` when it is no archive. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return size;
}

function isDriverDate(value: unknown): value is { getTime(): number } {
  return typeof value === 'object' && value !== null && 'getTime' in value;
}

/** Spreadsheets keep a day as the midnight it begins with, in no zone at all. */
function toCell(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (isDriverDate(value))
    return Temporal.Instant.fromEpochMilliseconds(value.getTime()).toZonedDateTimeISO('UTC').toPlainDate();
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
