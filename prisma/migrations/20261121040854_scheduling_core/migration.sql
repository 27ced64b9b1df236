-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN     "overbookReason" TEXT;

-- AlterTable
ALTER TABLE "AppointmentEvent" ADD COLUMN     "locationId" UUID,
ADD COLUMN     "overbookReason" TEXT,
ADD COLUMN     "practitionerId" UUID,
ADD COLUMN     "version" INTEGER;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "overbooked" BOOLEAN NOT NULL DEFAULT false;

-- Two claims may overlap only where staff said so and why: such a claim stands outside the constraint.
ALTER TABLE "Claim" DROP CONSTRAINT "Claim_no_overlap";
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_no_overlap"
  EXCLUDE USING gist ("resourceId" WITH =, "during" WITH &&) WHERE ("active" AND NOT "overbooked");

ALTER TABLE "Claim" ADD CONSTRAINT "Claim_ended" CHECK (NOT "active" OR "endedAt" IS NULL);
