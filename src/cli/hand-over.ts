import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PrintedFile } from '../flows/report/print-report.ts';
import { number } from '../i18n/format.ts';
import { planCliWords } from '../i18n/plan-cli-words.ts';
import { reportCliWords as say } from '../i18n/report-cli-words.ts';
import type { CliContext } from './cli-context.ts';
import type { PrintableKind, ReportCommandCall } from './report-call.ts';

/** Into the file, or on the screen. */
export function handOver(
  context: CliContext,
  call: Pick<ReportCommandCall<PrintableKind>, 'out'>,
  { bytes }: Pick<PrintedFile, 'bytes'>,
): number {
  if (call.out === null) {
    context.write(new TextDecoder().decode(bytes));
    return 0;
  }
  try {
    writeFileSync(resolve(context.cwd, call.out), bytes);
  } catch {
    context.complain(planCliWords.notWritten[context.locale]({ file: call.out }));
    return 1;
  }
  const size = number(context.locale, Math.ceil(bytes.length / 1024));
  const sha = createHash('sha256').update(bytes).digest('hex');
  context.print(say.written[context.locale]({ file: call.out, size, sha }));
  return 0;
}
