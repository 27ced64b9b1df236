-- CreateEnum
CREATE TYPE "SeriesKind" AS ENUM ('procedure_plan', 'recurring');

-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN "extraMinutes" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ProcedureCase" ADD COLUMN "additions" TEXT[];

-- CreateTable
CREATE TABLE "ProcedureAddition" (
    "code" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "ProcedureAddition_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "AppointmentSeries" (
    "id" UUID NOT NULL,
    "kind" "SeriesKind" NOT NULL,
    "patientId" UUID NOT NULL,
    "anchorId" UUID,
    "anchorDate" DATE,
    "physicianId" UUID,
    "locationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,

    CONSTRAINT "AppointmentSeries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeriesOccurrence" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "ruleCode" TEXT NOT NULL,
    "visitTypeId" UUID NOT NULL,
    "offsetMonths" INTEGER NOT NULL DEFAULT 0,
    "offsetDays" INTEGER NOT NULL DEFAULT 0,
    "daysBefore" INTEGER NOT NULL,
    "daysAfter" INTEGER NOT NULL,
    "proposedStart" TIMESTAMPTZ(3),
    "proposedPhysicianId" UUID,
    "proposedLocationId" UUID,
    "appointmentId" UUID,
    "droppedAt" TIMESTAMPTZ(3),
    "droppedById" UUID,
    "dropReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SeriesOccurrence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AppointmentSeries_anchorId_key" ON "AppointmentSeries"("anchorId");

-- CreateIndex
CREATE INDEX "AppointmentSeries_patientId_idx" ON "AppointmentSeries"("patientId");

-- CreateIndex
CREATE UNIQUE INDEX "SeriesOccurrence_appointmentId_key" ON "SeriesOccurrence"("appointmentId");

-- CreateIndex
CREATE UNIQUE INDEX "SeriesOccurrence_seriesId_ruleCode_key" ON "SeriesOccurrence"("seriesId", "ruleCode");

-- AddForeignKey
ALTER TABLE "AppointmentSeries" ADD CONSTRAINT "AppointmentSeries_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppointmentSeries" ADD CONSTRAINT "AppointmentSeries_anchorId_fkey" FOREIGN KEY ("anchorId") REFERENCES "Appointment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppointmentSeries" ADD CONSTRAINT "AppointmentSeries_physicianId_fkey" FOREIGN KEY ("physicianId") REFERENCES "Resource"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppointmentSeries" ADD CONSTRAINT "AppointmentSeries_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppointmentSeries" ADD CONSTRAINT "AppointmentSeries_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "AppointmentSeries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_visitTypeId_fkey" FOREIGN KEY ("visitTypeId") REFERENCES "VisitType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_proposedPhysicianId_fkey" FOREIGN KEY ("proposedPhysicianId") REFERENCES "Resource"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_proposedLocationId_fkey" FOREIGN KEY ("proposedLocationId") REFERENCES "Location"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_droppedById_fkey" FOREIGN KEY ("droppedById") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say: dates are reckoned from one anchor, a proposal is whole or not there, a drop has its reason.
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_extra_minutes" CHECK ("extraMinutes" BETWEEN 0 AND 240);
ALTER TABLE "ProcedureAddition" ADD CONSTRAINT "ProcedureAddition_minutes" CHECK ("minutes" BETWEEN 1 AND 240);
ALTER TABLE "AppointmentSeries" ADD CONSTRAINT "AppointmentSeries_one_anchor" CHECK (("anchorId" IS NULL) <> ("anchorDate" IS NULL));
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_window" CHECK ("daysBefore" >= 0 AND "daysAfter" >= 0);
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_whole_proposal"
  CHECK (num_nonnulls("proposedStart", "proposedPhysicianId", "proposedLocationId") IN (0, 3));
ALTER TABLE "SeriesOccurrence" ADD CONSTRAINT "SeriesOccurrence_drop_has_reason" CHECK (("droppedAt" IS NULL) = ("dropReason" IS NULL));
