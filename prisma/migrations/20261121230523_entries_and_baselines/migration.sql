-- AlterTable
ALTER TABLE "PlanRevision" ADD COLUMN     "activeAt" TIMESTAMPTZ(3),
ADD COLUMN     "cause" TEXT NOT NULL DEFAULT 'import',
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'active';

-- CreateTable
CREATE TABLE "Entry" (
    "programmeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("programmeId","kind","subject","period","revision")
);

-- CreateIndex
CREATE UNIQUE INDEX "Entry_key_key" ON "Entry"("key");

-- CreateIndex
CREATE INDEX "Entry_programmeId_at_idx" ON "Entry"("programmeId", "at");

-- CreateIndex
CREATE INDEX "PlanRevision_programmeId_activeAt_idx" ON "PlanRevision"("programmeId", "activeAt");

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every revision so far counted from the moment it was stored.
ALTER TABLE "PlanRevision" DISABLE TRIGGER "PlanRevision_append_only";
UPDATE "PlanRevision" SET "activeAt" = at;
ALTER TABLE "PlanRevision" ENABLE TRIGGER "PlanRevision_append_only";

-- What a plan said never changes. A revision that waits for approval is settled once, and only its state is written.
CREATE FUNCTION refuse_replan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.state = 'pending' AND NEW.state <> 'pending'
       AND to_jsonb(NEW) - 'state' - 'activeAt' = to_jsonb(OLD) - 'state' - 'activeAt' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
DROP TRIGGER "PlanRevision_append_only" ON "PlanRevision";
CREATE TRIGGER "PlanRevision_append_only" BEFORE UPDATE OR DELETE ON "PlanRevision" FOR EACH ROW EXECUTE FUNCTION refuse_replan();
CREATE TRIGGER "Entry_append_only" BEFORE UPDATE ON "Entry" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A revision that is settled and whatever is recorded make the programme plan again, like everything an agenda is made of.
CREATE TRIGGER "PlanRevision_agenda_update" AFTER UPDATE ON "PlanRevision"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agenda_changed();
CREATE TRIGGER "Entry_agenda" AFTER INSERT ON "Entry"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agenda_changed();
