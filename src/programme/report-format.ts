/** The forms a report can take. What the file of each is: `flows/report/format-files.ts`. */
export const REPORT_FORMATS = [
  'html',
  'pdf',
  'pdfa',
  'docx',
  'xlsx',
  'md',
  'json',
  'portal',
  'text',
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
