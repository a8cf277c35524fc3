/** Whether this machine can make PDF: a page of every kind of text is set with the installation's own templates. */
import { join } from 'node:path';
import { createPdfPress } from '../../adapters/pdf/create-pdf-press.ts';
import { doctorAdviceWords as advise } from '../../i18n/doctor-advice-words.ts';
import { doctorWords as say } from '../../i18n/doctor-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { pdfJob } from '../../render/typst/pdf-job.ts';
import type { Document } from '../../report/document.ts';
import type { Runtime } from '../run-product.ts';
import { type Finding, fault, ok, warning } from './finding.ts';

export async function checkPdf(
  { root, machine, locale }: Pick<Runtime, 'root' | 'machine' | 'locale'>,
  addon?: string,
): Promise<readonly Finding[]> {
  const templates = join(root, 'templates/typst');
  const press = createPdfPress({
    ...{ templates, after: machine.after },
    ...(addon === undefined ? {} : { addon }),
  });
  // Set as PDF/UA-1 first and then as PDF/A-2a: both are tried.
  const made = await press.press(pdfJob(samplePage(locale), 'a-2a'));
  switch (made.state) {
    case 'made':
      return [ok(say.pdfWell[locale])];
    case 'unavailable':
      // Web page, Word and Excel do without.
      return [warning(say.pdfUnavailable[locale]({ reason: made.reason }), advise.pdfUnavailable[locale])];
    case 'refused':
      return [
        fault(say.pdfRefused[locale]({ problems: made.problems.join('; ') }), advise.templateBroken[locale]),
      ];
  }
}

function samplePage(locale: Locale): Document {
  const title = say.title[locale];
  const rich = [{ text: title }];
  return {
    ...{ kind: 'monthly', locale, title, cutOff: title, colour: null, decisions: null, notice: title },
    programme: { id: 'doctor', title, shortName: 'Tertial', lang: locale },
    at: Temporal.Instant.fromEpochMilliseconds(0),
    imprint: [{ term: title, rich, sources: [] }],
    sources: [],
    sections: [
      {
        ...{ id: 'page', title, place: 'body' },
        blocks: [
          { type: 'status', colour: 'green', label: title, rich, sources: [] },
          { type: 'figure', value: '1', label: title, note: null, sources: [] },
          { type: 'table', caption: title, columns: [{ title }], rows: [{ cells: [rich], sources: [] }] },
        ],
      },
    ],
  };
}
