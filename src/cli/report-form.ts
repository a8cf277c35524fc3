/** `tertial report … --form FORM.docx --map MAP.yaml`: the report in a funder's own form. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fillForm } from '../flows/report/fill-form.ts';
import type { MadeReport } from '../flows/report/make-report.ts';
import { cliWords } from '../i18n/cli-words.ts';
import { formWords as say } from '../i18n/form-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { CliContext } from './cli-context.ts';

/** The filled form's bytes. `undefined`: it cannot be filled, and everything that is wrong has been said. */
export function fillReportForm(
  context: CliContext,
  files: { readonly form: string; readonly map: string },
  { facts, document, locale }: Pick<MadeReport, 'facts' | 'document'> & { readonly locale: Locale },
): Uint8Array | undefined {
  const form = read(context, files.form);
  const map = read(context, files.map);
  if (form === undefined || map === undefined) return undefined;
  const filled = fillForm(
    { form: new Uint8Array(form), map: map.toString('utf8') },
    { facts, document: (wanted) => document(wanted ?? locale) },
  );
  if ('bytes' in filled) return filled.bytes;
  for (const { file, place, value, allowed } of filled.faults)
    context.complain(
      say.problem[context.locale]({
        place: `${files[file]} ${place}`.trim(),
        ...{ value, allowed: allowed[context.locale] },
      }),
    );
  context.complain(say.notFilled[context.locale]);
  return undefined;
}

function read(context: CliContext, file: string): Buffer | undefined {
  try {
    return readFileSync(resolve(context.cwd, file));
  } catch {
    context.complain(cliWords.missingFile[context.locale]({ file }));
    return undefined;
  }
}
