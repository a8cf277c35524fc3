-- AlterTable
ALTER TABLE "Installation" ADD COLUMN "linkSecret" TEXT;

