import type { Document } from '../../report/document.ts';
import type { ReportFacts } from '../../report/facts.ts';
import type { ReportFormat } from '../../programme/report-format.ts';
import { formatFiles } from './format-files.ts';

/** `timra-2016-tertial-2017-T1.sv.pdf`. Ids hold signs that not every file system takes. */
export function reportFilename(input: {
  readonly format: ReportFormat;
  readonly document: Pick<Document, 'kind' | 'locale' | 'programme'>;
  readonly facts: Pick<ReportFacts, 'period' | 'subject'>;
}): string {
  const { kind, locale, programme } = input.document;
  const { period, subject } = input.facts;
  const about = (subject ?? period.id).replaceAll(/[^\p{L}\p{N}.-]+/gu, '-');
  return `${programme.id}-${kind}-${about}.${locale}.${formatFiles[input.format].extension}`;
}
