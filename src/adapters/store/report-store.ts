/** The archive of reports. What was stored once under a version never changes. */
import { localeOf } from '../../programme/locale.ts';
import type { ReportKind } from '../../programme/programme.ts';
import type { ArchivedReport, Store } from '../../ports.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { fromInstant, toInstant, type DriverDate } from './instants.ts';

type ReportStore = Pick<Store, 'saveReports' | 'loadReport' | 'listReports'>;
type ReportHead = Omit<ArchivedReport, 'html' | 'text' | 'json'>;

export function reportStore(prisma: PrismaClient): ReportStore {
  return {
    saveReports: (reports) =>
      prisma.$transaction(async (tx) => {
        for (const report of reports) await saveReport(tx, report);
      }),
    /** The newest version. */
    loadReport: async ({ programme, kind, period, locale }) => {
      const [row] = await prisma.$queryRaw<(HeadRow & BodyRow)[]>`
        SELECT * FROM "Report"
        WHERE "programmeId" = ${programme} AND kind = ${kind} AND period = ${period} AND locale = ${locale}
        ORDER BY version DESC LIMIT 1`;
      if (row === undefined) return undefined;
      const { html, text, json } = row;
      return { ...toHead(row), html, text, json };
    },
    listReports: async (programme) => {
      const only = programme === undefined ? Prisma.sql`true` : Prisma.sql`"programmeId" = ${programme}`;
      const rows = await prisma.$queryRaw<HeadRow[]>`
        SELECT "programmeId", kind, period, locale, version, at, subject, sha256, sources FROM "Report"
        WHERE ${only} ORDER BY at, "programmeId", kind, period, locale, version`;
      return rows.map(toHead);
    },
  };
}

async function saveReport(prisma: Pick<PrismaClient, 'report'>, report: ArchivedReport): Promise<void> {
  const { programme, at, sources, ...columns } = report;
  const { count } = await prisma.report.createMany({
    data: [{ ...columns, programmeId: programme, at: fromInstant(at), sources: [...sources] }],
    skipDuplicates: true,
  });
  if (count === 1) return;
  const { kind, period, locale, version } = report;
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
  const { programmeId: programme, kind, period, version, subject, sha256, sources } = row;
  return {
    programme,
    kind,
    period,
    locale: localeOf(row.locale) ?? 'en',
    version,
    at: toInstant(row.at),
    subject,
    sha256,
    sources,
  };
}
