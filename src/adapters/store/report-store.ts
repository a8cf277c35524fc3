/** The archive of reports. What was stored once under a version never changes. */
import { localeOf } from '../../programme/locale.ts';
import type { ReportKind } from '../../programme/programme.ts';
import type { ArchivedFile, ArchivedReport, ReportVersionId, Store } from '../../ports.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { fromInstant, toInstant, type DriverDate } from './instants.ts';

type ReportStore = Pick<
  Store,
  'saveReports' | 'addReportFiles' | 'loadReport' | 'loadReportFile' | 'listReportFiles' | 'listReports'
>;
type ReportHead = Omit<ArchivedReport, 'html' | 'text' | 'json'>;
type ReportWithFiles = Parameters<Store['saveReports']>[0][number];

export function reportStore(prisma: PrismaClient): ReportStore {
  return {
    saveReports: (reports) =>
      prisma.$transaction(
        async (tx) => {
          for (const report of reports) await saveReport(tx, report);
        },
        // A report in every format and language is megabytes: a busy machine may take its time over them.
        { maxWait: 20_000, timeout: 60_000 },
      ),
    addReportFiles: async (id, files) => {
      const { programme: programmeId, kind, period, locale, label } = id;
      const where = { programmeId_kind_period_locale_label: { programmeId, kind, period, locale, label } };
      const { version } = await prisma.report.findUniqueOrThrow({ where, select: { version: true } });
      await prisma.reportFile.createMany({
        data: files.map((file) => ({
          ...file,
          ...{ programmeId, kind, period, locale, version },
          bytes: Uint8Array.from(file.bytes),
        })),
        skipDuplicates: true,
      });
    },
    loadReport: async (id) => {
      const [row] = await prisma.$queryRaw<(HeadRow & BodyRow)[]>`
        SELECT * FROM "Report" WHERE ${isVersion(id)} ORDER BY version DESC LIMIT 1`;
      if (row === undefined) return undefined;
      const { html, text, json } = row;
      return { ...toHead(row), html, text, json };
    },
    loadReportFile: async (id) => {
      const [row] = await prisma.$queryRaw<FileRow[]>`
        SELECT file.* FROM "ReportFile" file
        JOIN (SELECT * FROM "Report" WHERE ${isVersion(id)} ORDER BY version DESC LIMIT 1) report
          USING ("programmeId", kind, period, locale, version)
        WHERE file.format = ${id.format}`;
      return row === undefined ? undefined : { ...toFile(row), bytes: Uint8Array.from(row.bytes) };
    },
    listReportFiles: async (id) => {
      const rows = await prisma.$queryRaw<Omit<FileRow, 'bytes'>[]>`
        SELECT file.format, file.state, file.filename, file."contentType", file.sha256, file.reason
        FROM "ReportFile" file
        JOIN (SELECT * FROM "Report" WHERE ${isVersion(id)} ORDER BY version DESC LIMIT 1) report
          USING ("programmeId", kind, period, locale, version)
        ORDER BY file.format`;
      return rows.map(toFile);
    },
    listReports: async (programme) => {
      const only = programme === undefined ? Prisma.sql`true` : Prisma.sql`"programmeId" = ${programme}`;
      const rows = await prisma.$queryRaw<HeadRow[]>`
        SELECT "programmeId", kind, period, locale, version, label, state, at, subject, sha256, sources
        FROM "Report" WHERE ${only} ORDER BY at, "programmeId", kind, period, locale, version`;
      return rows.map(toHead);
    },
  };
}

function isVersion({ programme, kind, period, locale, label }: ReportVersionId): Prisma.Sql {
  const version = label === undefined ? Prisma.sql`true` : Prisma.sql`label = ${label}`;
  return Prisma.sql`"programmeId" = ${programme} AND kind = ${kind} AND period = ${period}
    AND locale = ${locale} AND ${version}`;
}

type Writer = Pick<PrismaClient, 'report' | 'reportFile'>;

async function saveReport(prisma: Writer, report: ReportWithFiles): Promise<void> {
  const { programme, at, sources, files = [], ...columns } = report;
  const { kind, period, locale, version } = report;
  const { count } = await prisma.report.createMany({
    data: [{ ...columns, programmeId: programme, at: fromInstant(at), sources: [...sources] }],
    skipDuplicates: true,
  });
  if (count === 1) {
    await prisma.reportFile.createMany({
      data: files.map((file) => ({
        ...file,
        ...{ programmeId: programme, kind, period, locale, version },
        bytes: Uint8Array.from(file.bytes),
      })),
    });
    return;
  }
  const stored = await prisma.report.findUnique({
    where: {
      programmeId_kind_period_locale_version: { programmeId: programme, kind, period, locale, version },
    },
  });
  if (stored?.sha256 !== report.sha256)
    throw new Error(
      `Report ${programme} ${kind} ${period} ${locale} version ${version} is archived already.`,
    );
}

interface HeadRow {
  readonly programmeId: string;
  readonly kind: ReportKind;
  readonly period: string;
  readonly locale: string;
  readonly version: number;
  readonly label: string;
  readonly state: ArchivedReport['state'];
  readonly at: DriverDate;
  readonly subject: string;
  readonly sha256: string;
  readonly sources: readonly string[];
}

interface BodyRow {
  readonly html: string;
  readonly text: string;
  readonly json: string;
}

function toHead(row: HeadRow): ReportHead {
  const { programmeId: programme, kind, period, version, label, state, subject, sha256, sources } = row;
  return {
    programme,
    kind,
    period,
    locale: localeOf(row.locale) ?? 'en',
    ...{ version, label, state },
    at: toInstant(row.at),
    subject,
    sha256,
    sources,
  };
}

type FileRow = Omit<ArchivedFile, 'bytes'> & { readonly bytes: Uint8Array };

function toFile(row: Omit<FileRow, 'bytes'>): Omit<ArchivedFile, 'bytes'> {
  const { format, state, filename, contentType, sha256, reason } = row;
  return { format, state, filename, contentType, sha256, reason };
}
