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
UPDATE "PlanRevision" SET "activeAt" = at;

-- A revision that is settled and whatever is recorded make the programme plan again, like everything an agenda is made of.
CREATE TRIGGER "PlanRevision_agenda_update" AFTER UPDATE ON "PlanRevision"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agenda_changed();
CREATE TRIGGER "Entry_agenda" AFTER INSERT ON "Entry"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION agenda_changed();
