/**
 * The workspace on disk: one JSON line per change, appended before the app is answered, so that a killed process loses
 * nothing it has confirmed. At start the lines are replayed, a torn last line is dropped, and the file is rewritten
 * short. Appending reaches the kernel, not the platter: it survives kill -9, not a power cut.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseObject, type JsonObject } from '../json.ts';

export interface Journal {
  /** Everything read at start, in order. */
  readonly lines: readonly JsonObject[];
  append(line: JsonObject): void;
  /** Replaces the file by these lines in one step. */
  rewrite(lines: readonly JsonObject[]): void;
}

/** A journal in a file, or one that forgets when there is none. Throws when the file is damaged before its last line. */
export function openJournal(file: string | undefined): Journal {
  if (file === undefined) return { lines: [], append: () => undefined, rewrite: () => undefined };
  mkdirSync(dirname(file), { recursive: true });
  return {
    lines: existsSync(file) ? readLines(file) : [],
    append: (line) => appendFileSync(file, `${JSON.stringify(line)}\n`),
    rewrite: (lines) => {
      writeFileSync(`${file}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      renameSync(`${file}.new`, file);
    },
  };
}

function readLines(file: string): readonly JsonObject[] {
  const rows = readFileSync(file, 'utf8').split('\n');
  return rows.flatMap((row, index) => {
    if (row === '') return [];
    const line = parseObject(row);
    if (line !== undefined) return [line];
    if (index === rows.length - 1) return [];
    throw new Error(`${file}, line ${index + 1}: not readable; the file was changed from outside`);
  });
}
