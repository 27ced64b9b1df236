-- CreateTable
CREATE TABLE "VisitValues" (
    "id" UUID NOT NULL,
    "appointmentId" UUID NOT NULL,
    "aidVersion" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VisitValues_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "VisitValues_appointmentId_createdAt_idx" ON "VisitValues"("appointmentId", "createdAt");

-- AddForeignKey
ALTER TABLE "VisitValues" ADD CONSTRAINT "VisitValues_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What somebody said stays as they said it; a change of mind is a new row.
CREATE TRIGGER "VisitValues_append_only" BEFORE UPDATE OR DELETE ON "VisitValues"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
