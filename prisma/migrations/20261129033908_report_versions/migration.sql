-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "label" TEXT NOT NULL DEFAULT '1.0',
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'issued';

-- CreateTable
CREATE TABLE "ReportFile" (
    "programmeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "ReportFile_pkey" PRIMARY KEY ("programmeId","kind","period","locale","version","format")
);

-- CreateIndex
CREATE UNIQUE INDEX "Report_programmeId_kind_period_locale_label_key" ON "Report"("programmeId", "kind", "period", "locale", "label");

-- AddForeignKey
ALTER TABLE "ReportFile" ADD CONSTRAINT "ReportFile_programmeId_kind_period_locale_version_fkey" FOREIGN KEY ("programmeId", "kind", "period", "locale", "version") REFERENCES "Report"("programmeId", "kind", "period", "locale", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say: what is archived never changes, and only drafts may go away. The hash of a file
-- is the hash of its bytes.
ALTER TABLE "ReportFile" ADD CONSTRAINT "ReportFile_sha256" CHECK (sha256 = encode(sha256(bytes), 'hex'));

CREATE FUNCTION refuse_report_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF (SELECT state FROM "Report" r WHERE (r."programmeId", r.kind, r.period, r.locale, r.version)
              = (OLD."programmeId", OLD.kind, OLD.period, OLD.locale, OLD.version)) = 'draft' THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "Report_append_only" BEFORE UPDATE OR DELETE ON "Report" FOR EACH ROW EXECUTE FUNCTION refuse_report_change();
CREATE TRIGGER "ReportFile_append_only" BEFORE UPDATE OR DELETE ON "ReportFile" FOR EACH ROW EXECUTE FUNCTION refuse_report_change();
CREATE TRIGGER "Report_no_truncate" BEFORE TRUNCATE ON "Report" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ReportFile_no_truncate" BEFORE TRUNCATE ON "ReportFile" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
