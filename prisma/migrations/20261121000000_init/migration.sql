-- CreateTable
CREATE TABLE "Programme" (
    "id" TEXT NOT NULL,
    "watermark" TIMESTAMPTZ(3) NOT NULL,
    "wakeAt" TIMESTAMPTZ(3),
    "wakes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanRevision" (
    "programmeId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanRevision_pkey" PRIMARY KEY ("programmeId","revision")
);

-- CreateTable
CREATE TABLE "LeaderConfirmation" (
    "id" BIGSERIAL NOT NULL,
    "programmeId" TEXT NOT NULL,
    "activity" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LeaderConfirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "programmeId" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "email" TEXT,
    "slackUserId" TEXT,
    "timeZone" TEXT,
    "locale" TEXT,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("programmeId","person")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "key" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "lateUntil" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "leaseOwner" TEXT,
    "leaseUntil" TIMESTAMPTZ(3),
    "firstTriedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "payloadSha256" TEXT,
    "summary" TEXT,
    "receipt" JSONB,
    "reason" TEXT,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Submission" (
    "key" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "late" BOOLEAN NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Answer" (
    "programmeId" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "activity" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "submissionKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "late" BOOLEAN NOT NULL,
    "textSince" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("programmeId","week","activity","revision")
);

-- CreateTable
CREATE TABLE "Report" (
    "programmeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "json" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "Report_pkey" PRIMARY KEY ("programmeId","kind","period","locale","version")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "programmeId" TEXT,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "purpose" TEXT,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Programme_wakeAt_idx" ON "Programme"("wakeAt");

-- CreateIndex
CREATE INDEX "LeaderConfirmation_programmeId_activity_idx" ON "LeaderConfirmation"("programmeId", "activity");

-- CreateIndex
CREATE INDEX "Member_slackUserId_idx" ON "Member"("slackUserId");

-- CreateIndex
CREATE INDEX "Delivery_state_dueAt_idx" ON "Delivery"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Delivery_programmeId_dueAt_idx" ON "Delivery"("programmeId", "dueAt");

-- CreateIndex
CREATE INDEX "Answer_programmeId_activity_week_revision_idx" ON "Answer"("programmeId", "activity", "week", "revision");

-- CreateIndex
CREATE INDEX "Answer_submissionKey_idx" ON "Answer"("submissionKey");

-- CreateIndex
CREATE INDEX "AuditEntry_programmeId_at_idx" ON "AuditEntry"("programmeId", "at");

-- AddForeignKey
ALTER TABLE "PlanRevision" ADD CONSTRAINT "PlanRevision_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaderConfirmation" ADD CONSTRAINT "LeaderConfirmation_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_submissionKey_fkey" FOREIGN KEY ("submissionKey") REFERENCES "Submission"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say: answers, plan revisions and the audit log are append-only.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "Answer_append_only" BEFORE UPDATE ON "Answer" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PlanRevision_append_only" BEFORE UPDATE OR DELETE ON "PlanRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();

INSERT INTO "Installation" DEFAULT VALUES;
