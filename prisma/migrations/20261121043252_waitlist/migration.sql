-- CreateEnum
CREATE TYPE "WaitlistUrgency" AS ENUM ('urgent', 'soon', 'routine');

-- CreateEnum
CREATE TYPE "WaitlistStatus" AS ENUM ('waiting', 'booked', 'left', 'removed', 'ended');

-- CreateEnum
CREATE TYPE "WaitlistOfferStatus" AS ENUM ('offered', 'accepted', 'declined', 'lapsed', 'withdrawn');

-- DropForeignKey
ALTER TABLE "OutboxMessage" DROP CONSTRAINT "OutboxMessage_appointmentId_fkey";

-- AlterTable
ALTER TABLE "AccessToken" ADD COLUMN     "waitlistId" UUID;

-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "waitlistId" UUID,
ALTER COLUMN "appointmentId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "WaitlistEntry" (
    "id" UUID NOT NULL,
    "visitTypeId" UUID NOT NULL,
    "urgency" "WaitlistUrgency" NOT NULL DEFAULT 'routine',
    "status" "WaitlistStatus" NOT NULL DEFAULT 'waiting',
    "weekdays" INTEGER[],
    "earliestMinute" INTEGER NOT NULL DEFAULT 0,
    "latestMinute" INTEGER NOT NULL DEFAULT 1440,
    "firstDate" DATE NOT NULL,
    "lastDate" DATE NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "birthDate" DATE NOT NULL,
    "phone" TEXT NOT NULL,
    "phoneE164" TEXT,
    "email" TEXT,
    "locale" TEXT NOT NULL,
    "note" TEXT,
    "addedBy" "ActorKind" NOT NULL,
    "screeningId" UUID,
    "replacesId" UUID,
    "appointmentId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "closeReason" TEXT,

    CONSTRAINT "WaitlistEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WaitlistPhysician" (
    "entryId" UUID NOT NULL,
    "resourceId" UUID NOT NULL,

    CONSTRAINT "WaitlistPhysician_pkey" PRIMARY KEY ("entryId","resourceId")
);

-- CreateTable
CREATE TABLE "WaitlistPlace" (
    "entryId" UUID NOT NULL,
    "locationId" UUID NOT NULL,

    CONSTRAINT "WaitlistPlace_pkey" PRIMARY KEY ("entryId","locationId")
);

-- CreateTable
CREATE TABLE "WaitlistOffer" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "appointmentId" UUID NOT NULL,
    "status" "WaitlistOfferStatus" NOT NULL DEFAULT 'offered',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "practitionerId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "staffId" UUID,

    CONSTRAINT "WaitlistOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FreedTime" (
    "id" UUID NOT NULL,
    "locationId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "appointmentId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handedOverAt" TIMESTAMPTZ(3),

    CONSTRAINT "FreedTime_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "WaitlistEntry_screeningId_key" ON "WaitlistEntry"("screeningId");

-- CreateIndex
CREATE UNIQUE INDEX "WaitlistEntry_appointmentId_key" ON "WaitlistEntry"("appointmentId");

-- CreateIndex
CREATE INDEX "WaitlistEntry_status_urgency_createdAt_idx" ON "WaitlistEntry"("status", "urgency", "createdAt");

-- CreateIndex
CREATE INDEX "WaitlistEntry_replacesId_idx" ON "WaitlistEntry"("replacesId");

-- CreateIndex
CREATE INDEX "WaitlistEntry_birthDate_phone_idx" ON "WaitlistEntry"("birthDate", "phone");

-- CreateIndex
CREATE UNIQUE INDEX "WaitlistOffer_appointmentId_key" ON "WaitlistOffer"("appointmentId");

-- CreateIndex
CREATE INDEX "WaitlistOffer_entryId_createdAt_idx" ON "WaitlistOffer"("entryId", "createdAt");

-- CreateIndex
CREATE INDEX "FreedTime_handedOverAt_createdAt_idx" ON "FreedTime"("handedOverAt", "createdAt");

-- CreateIndex
CREATE INDEX "AccessToken_waitlistId_idx" ON "AccessToken"("waitlistId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_waitlistId_kind_cause_key" ON "OutboxMessage"("waitlistId", "kind", "cause");

-- AddForeignKey
ALTER TABLE "AccessToken" ADD CONSTRAINT "AccessToken_waitlistId_fkey" FOREIGN KEY ("waitlistId") REFERENCES "WaitlistEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistEntry" ADD CONSTRAINT "WaitlistEntry_visitTypeId_fkey" FOREIGN KEY ("visitTypeId") REFERENCES "VisitType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistEntry" ADD CONSTRAINT "WaitlistEntry_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "Screening"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistEntry" ADD CONSTRAINT "WaitlistEntry_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Appointment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistEntry" ADD CONSTRAINT "WaitlistEntry_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistPhysician" ADD CONSTRAINT "WaitlistPhysician_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "WaitlistEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistPhysician" ADD CONSTRAINT "WaitlistPhysician_resourceId_fkey" FOREIGN KEY ("resourceId") REFERENCES "Resource"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistPlace" ADD CONSTRAINT "WaitlistPlace_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "WaitlistEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistPlace" ADD CONSTRAINT "WaitlistPlace_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistOffer" ADD CONSTRAINT "WaitlistOffer_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "WaitlistEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistOffer" ADD CONSTRAINT "WaitlistOffer_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitlistOffer" ADD CONSTRAINT "WaitlistOffer_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FreedTime" ADD CONSTRAINT "FreedTime_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "Appointment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_waitlistId_fkey" FOREIGN KEY ("waitlistId") REFERENCES "WaitlistEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- ─── What Prisma cannot say ─────────────────────────────────────────────────

-- An entry has at most one offer that is open, and one visit at most one entry that waits to replace it. As
-- exclusions, since Prisma cannot say a unique index over some of the rows.
ALTER TABLE "WaitlistOffer" ADD CONSTRAINT "WaitlistOffer_one_open"
  EXCLUDE USING btree ("entryId" WITH =) WHERE ("status" = 'offered');
ALTER TABLE "WaitlistEntry" ADD CONSTRAINT "WaitlistEntry_one_for_a_visit"
  EXCLUDE USING btree ("replacesId" WITH =) WHERE ("status" = 'waiting');

ALTER TABLE "WaitlistEntry" ADD CONSTRAINT "WaitlistEntry_wishes"
  CHECK ("firstDate" <= "lastDate" AND "earliestMinute" >= 0 AND "earliestMinute" < "latestMinute"
         AND "latestMinute" <= 1440 AND "weekdays" <@ ARRAY[1, 2, 3, 4, 5, 6, 7]);
ALTER TABLE "WaitlistEntry" ADD CONSTRAINT "WaitlistEntry_closed"
  CHECK (("status" = 'waiting') = ("closedAt" IS NULL) AND ("status" <> 'booked' OR "appointmentId" IS NOT NULL));
ALTER TABLE "WaitlistOffer" ADD CONSTRAINT "WaitlistOffer_ended"
  CHECK (("status" = 'offered') = ("endedAt" IS NULL) AND "expiresAt" <= "startsAt");
ALTER TABLE "FreedTime" ADD CONSTRAINT "FreedTime_ends_after_start" CHECK ("endsAt" > "startsAt");
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_about_something"
  CHECK ("appointmentId" IS NOT NULL OR "waitlistId" IS NOT NULL);
