-- AlterTable
ALTER TABLE "AppointmentEvent" ADD COLUMN     "endsAt" TIMESTAMPTZ(3);
