-- AlterTable
ALTER TABLE "QuestionnaireResponse" ADD COLUMN     "claimedById" UUID,
ADD COLUMN     "claimedUntil" TIMESTAMPTZ(3);

-- AddForeignKey
ALTER TABLE "QuestionnaireResponse" ADD CONSTRAINT "QuestionnaireResponse_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;
