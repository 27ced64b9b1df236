-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN     "bookedBy" TEXT;
