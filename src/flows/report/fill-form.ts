/** A report in a funder's own form: the mapping read, the values found, the form filled, or all that is wrong at once. */
import { readFormMap } from '../../plan/form/read-form-map.ts';
import { type FilledForm, fillDocxForm } from '../../render/docx-form/fill-docx-form.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Document } from '../../report/document.ts';
import type { ReportFacts } from '../../report/facts.ts';
import { formValues } from '../../report/form/form-values.ts';

export interface FormFiles {
  /** The funder's Word file, with placeholders. */
  readonly form: Uint8Array;
  /** The mapping file's text. */
  readonly map: string;
}

export interface FormReport {
  readonly facts: ReportFacts;
  /** In the language the mapping asks for; `null`: the report's own. */
  readonly document: (locale: Locale | null) => Document;
}

export function fillForm({ form, map }: FormFiles, { facts, document }: FormReport): FilledForm {
  const reading = readFormMap(map);
  if (reading.map === null)
    return {
      faults: reading.problems.map(({ line, column, path, value, allowed }) => ({
        file: 'map',
        place: `${line}:${column} ${path}`.trim(),
        ...{ value, allowed },
      })),
    };
  return fillDocxForm(form, reading.map, formValues(reading.map, document(reading.map.language), facts));
}
