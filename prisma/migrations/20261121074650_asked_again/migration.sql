-- CreateEnum
CREATE TYPE "ScreeningOccasion" AS ENUM ('booking', 'intake', 'visit');

-- AlterTable
ALTER TABLE "Screening" ADD COLUMN     "occasion" "ScreeningOccasion" NOT NULL DEFAULT 'booking';

-- CreateIndex
CREATE INDEX "Screening_appointmentId_idx" ON "Screening"("appointmentId");
