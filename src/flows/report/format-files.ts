import type { ReportFormat } from '../../programme/report-format.ts';

interface FormatFile {
  /** After `timra-2016-tertial-2017-T1.sv`. */
  readonly extension: string;
  readonly contentType: string;
  /** Fit for a terminal. */
  readonly isText: boolean;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the file of each format is. */
export const formatFiles: Readonly<Record<ReportFormat, FormatFile>> = {
  html: { extension: 'html', contentType: 'text/html; charset=utf-8', isText: true },
  pdf: { extension: 'pdf', contentType: 'application/pdf', isText: false },
  pdfa: { extension: 'pdfa.pdf', contentType: 'application/pdf', isText: false },
  docx: { extension: 'docx', contentType: WORD, isText: false },
  xlsx: { extension: 'xlsx', contentType: EXCEL, isText: false },
  md: { extension: 'md', contentType: 'text/markdown; charset=utf-8', isText: true },
  json: { extension: 'json', contentType: 'application/json', isText: true },
  portal: { extension: 'portal.txt', contentType: 'text/plain; charset=utf-8', isText: true },
  text: { extension: 'txt', contentType: 'text/plain; charset=utf-8', isText: true },
};
