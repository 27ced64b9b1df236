-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('referral_letter', 'card_front', 'card_back', 'imaging_report', 'other');

-- CreateEnum
CREATE TYPE "FileStatus" AS ENUM ('arriving', 'kept', 'set_aside', 'removed');

-- CreateTable
CREATE TABLE "VisitFile" (
    "id" UUID NOT NULL,
    "appointmentId" UUID NOT NULL,
    "kind" "FileKind" NOT NULL,
    "status" "FileStatus" NOT NULL DEFAULT 'arriving',
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "pages" INTEGER,
    "hasPreview" BOOLEAN NOT NULL,
    "isStripped" BOOLEAN NOT NULL,
    "sha256" BYTEA NOT NULL,
    "linkId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentById" UUID,
    "setAsideById" UUID,
    "setAsideAt" TIMESTAMPTZ(3),
    "setAsideWhy" TEXT,
    "removedAt" TIMESTAMPTZ(3),
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "VisitFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "VisitFile_appointmentId_idx" ON "VisitFile"("appointmentId");

-- CreateIndex
CREATE INDEX "VisitFile_status_createdAt_idx" ON "VisitFile"("status", "createdAt");

-- AddForeignKey
ALTER TABLE "VisitFile" ADD CONSTRAINT "VisitFile_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitFile" ADD CONSTRAINT "VisitFile_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitFile" ADD CONSTRAINT "VisitFile_setAsideById_fkey" FOREIGN KEY ("setAsideById") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;
