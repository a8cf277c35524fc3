/**
 * The document's header and history. Fields that still hold template text are empty (T01); a change-log row of nothing
 * but template text is no row (T02). Authors are read as people, whatever the order of their names.
 */
import { planWarningWords } from '../i18n/plan-question-words.ts';
import { say } from '../i18n/say.ts';
import type { PlanDocument } from '../programme/programme.ts';
import { isTemplateText, whoIs, type PlanContext } from './plan-context.ts';
import { readDate } from './read-date.ts';
import type { PlanPath } from './reading.ts';
import { bothWritings } from './schema-parts.ts';

export interface DocumentReading {
  readonly document: PlanDocument;
  /** Fields and rows that held only template text. */
  readonly ignored: number;
}

export function interpretDocument(context: PlanContext): DocumentReading {
  const { file } = context;
  const header = file.document;
  const empty: string[] = [];
  const filled = (
    key: 'registrationNumber' | 'version' | 'date' | 'client' | 'approver' | 'approvedDate',
  ) => {
    const raw = header[key];
    if (raw === undefined) return null;
    if (!isTemplateText(file, raw)) return raw;
    empty.push(key);
    warnTemplate(context, ['document', key], raw);
    return null;
  };
  filled('approvedDate');
  const date = filled('date');
  const changeLog = changeLogOf(context);
  const document: PlanDocument = {
    title: header.title,
    registrationNumber: filled('registrationNumber'),
    version: filled('version'),
    date: date === null ? null : readDate(date).date,
    authors: authorsOf(context, header.authors, ['document', 'authors']),
    client: filled('client'),
    approver: filled('approver'),
    store: header.store === undefined ? null : bothWritings(header.store).raw,
    changeLog: changeLog.rows,
    relatedDocuments: relatedDocumentsOf(context),
  };
  return { document, ignored: empty.length + changeLog.ignored };
}

function authorsOf(context: PlanContext, raw: string | undefined, path: PlanPath): PlanDocument['authors'] {
  if (raw === undefined || isTemplateText(context.file, raw)) return [];
  const { people, notes } = whoIs(context, raw, path);
  const nameOf = new Map(context.people.entries.map((entry) => [entry.id, entry.name]));
  return people.map((id) => ({ name: nameOf.get(id) ?? id, note: notes.get(id) ?? null }));
}

function changeLogOf(context: PlanContext) {
  const rows: PlanDocument['changeLog'][number][] = [];
  let ignored = 0;
  for (const [index, row] of (context.file.document.changeLog ?? []).entries()) {
    const path: PlanPath = ['document', 'changeLog', index];
    const cells = Object.values(row).filter((cell) => cell !== undefined);
    if (cells.every((cell) => isTemplateText(context.file, cell))) {
      ignored += 1;
      warnTemplate(context, path, cells.join(' '));
      continue;
    }
    const [author] = authorsOf(context, row.author, [...path, 'author']);
    rows.push({
      version: row.version,
      date: readDate(row.date).date,
      text: row.text,
      author: author?.name ?? row.author ?? null,
    });
  }
  return { rows, ignored };
}

function relatedDocumentsOf({ file }: PlanContext): PlanDocument['relatedDocuments'] {
  return (file.document.relatedDocuments ?? []).map((row) => {
    const { raw } = bothWritings(row.date);
    const { date, section } = readDate(raw);
    return {
      version: row.version ?? null,
      rawDate: raw,
      date,
      name: row.name,
      decidedBy: row.decidedBy ?? null,
      section,
      visibility: row.visibility ?? 'participants',
    };
  });
}

function warnTemplate({ findings }: PlanContext, path: PlanPath, raw: string): void {
  findings.warning({
    id: `template:${path.slice(1).join('-')}`,
    about: path,
    raw,
    text: say(planWarningWords.template, { raw }),
  });
}
