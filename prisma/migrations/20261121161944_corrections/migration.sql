-- AlterTable
ALTER TABLE "QuestionnaireResponse" ADD COLUMN     "correctedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Amendment" (
    "id" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "decisionId" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "rendered" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "dropped" TEXT[],

    CONSTRAINT "Amendment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Amendment_decisionId_key" ON "Amendment"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Amendment_responseId_number_key" ON "Amendment"("responseId", "number");

-- AddForeignKey
ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "QuestionnaireResponse"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "ReviewDecision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a form said after a correction stays as it was written: the next correction is a row of its own.
CREATE TRIGGER "Amendment_append_only" BEFORE UPDATE OR DELETE ON "Amendment"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
