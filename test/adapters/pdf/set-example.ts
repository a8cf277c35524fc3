/** Real reports set by the real press; each is set once per test file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPdfPress, type PdfPressInput } from '../../../src/adapters/pdf/create-pdf-press.ts';
import type { PdfJob, PdfPress } from '../../../src/ports.ts';

const TEMPLATES = join(import.meta.dirname, '../../../templates/typst');

const after: PdfPressInput['after'] = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

export function testPress(difference: Partial<PdfPressInput> = {}): PdfPress {
  return createPdfPress({ templates: TEMPLATES, after, ...difference });
}

/** The bytes, or a failed test that says what the setter had against the document. */
export async function pressed(job: PdfJob, press: PdfPress = testPress()): Promise<Uint8Array> {
  const made = await press.press(job);
  if (made.state !== 'made') throw new Error(`${made.state}: ${JSON.stringify(made)}`);
  return made.bytes;
}

/** Runs one of poppler's or qpdf's programs on the file; what it says on standard error is dropped. */
export function runOn(bytes: Uint8Array, program: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    const all = args.map((arg) => (arg === 'FILE' ? file : arg));
    return execFileSync(program, all, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
