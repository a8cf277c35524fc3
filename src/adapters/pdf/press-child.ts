/**
 * Sets one document in a process of its own, because the setter keeps everything it has ever set in memory and is native
 * code: gigabytes after sixty reports, and its crash would be ours. One order comes in, one answer goes out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import type { PressAnswer, PressOrder } from './press-order.ts';

process.once('message', (order) => void answer(order as PressOrder));
// Whoever ordered is gone: nobody waits for the answer.
process.once('disconnect', () => process.exit(0));

async function answer(order: PressOrder): Promise<void> {
  const given = await press(order);
  process.send?.(given, undefined, undefined, () => process.exit(0));
}

async function press(order: PressOrder): Promise<PressAnswer> {
  let typst: typeof Typst;
  try {
    typst = (await import(order.addon)) as typeof Typst;
  } catch (error) {
    return { state: 'unavailable', reason: messageOf(error) };
  }
  try {
    return compile(typst, order);
  } catch (error) {
    return { state: 'refused', problems: problemsOf(error) };
  }
}

function compile({ NodeCompiler }: typeof Typst, order: PressOrder): PressAnswer {
  const fontBlobs = order.fonts.map((file) => readFileSync(file));
  const compiler = NodeCompiler.create({ workspace: order.templates, fontArgs: [{ fontBlobs }] });
  compiler.mapShadow(join(order.templates, 'data.json'), Buffer.from(order.data));
  for (const [name, svg] of order.pictures) compiler.mapShadow(join(order.templates, name), Buffer.from(svg));
  const compiled = compiler.compile({ mainFilePath: join(order.templates, `${order.template}.typ`) });
  const { result } = compiled;
  // An unknown font is only a warning, and the page would be set in another.
  const problem = result === null ? compiled.takeError() : compiled.takeWarnings();
  if (problem !== null || result === null) return { state: 'refused', problems: problemsOf(problem) };
  const settings = { creationTimestamp: order.epochSeconds };
  // The stricter of the two decides for both: a skipped heading or a missing title passes as PDF/A.
  const readable = compiler.pdf(result, { ...settings, pdfStandard: 'ua-1' });
  const bytes =
    order.standard === 'ua-1' ? readable : compiler.pdf(result, { ...settings, pdfStandard: order.standard });
  return { state: 'made', bytes };
}

/** Diagnostics come as an object with a list, or as an error whose message is that list as text. */
function problemsOf(error: unknown): readonly string[] {
  const list = (error as { shortDiagnostics?: readonly Diagnostic[] } | null)?.shortDiagnostics ?? [];
  if (list.length > 0)
    return list.map(({ message, path }) => (path === '' ? message : `${message} (${path})`));
  const messages = [...messageOf(error).matchAll(/message: ("(?:[^"\\]|\\.)*")/g)];
  return messages.length === 0 ? [messageOf(error)] : messages.map(([, text = '']) => text.slice(1, -1));
}

interface Diagnostic {
  readonly message: string;
  readonly path: string;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
