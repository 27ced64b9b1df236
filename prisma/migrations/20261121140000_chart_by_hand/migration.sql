-- AlterTable
ALTER TABLE "ChartEntry" ADD COLUMN     "correctsId" UUID,
ADD COLUMN     "reason" TEXT,
ALTER COLUMN "responseId" DROP NOT NULL,
ALTER COLUMN "path" DROP NOT NULL,
ALTER COLUMN "form" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "ChartEntry_correctsId_idx" ON "ChartEntry"("correctsId");

-- AddForeignKey
ALTER TABLE "ChartEntry" ADD CONSTRAINT "ChartEntry_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "ChartEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A value comes from an answer of a form, or from a hand: never half of each. A hand keeps nothing out, and says which
-- entry it corrects or ends, and why.
ALTER TABLE "ChartEntry" ADD CONSTRAINT "ChartEntry_source" CHECK (
  ("responseId" IS NOT NULL AND "path" IS NOT NULL AND "form" IS NOT NULL AND "reason" IS NULL AND "correctsId" IS NULL)
  OR ("responseId" IS NULL AND "path" IS NULL AND "form" IS NULL AND ("reason" IS NULL) = ("correctsId" IS NULL)
    AND ("act" = 'accepted' OR ("act" = 'ended' AND "reason" IS NOT NULL)))
);
