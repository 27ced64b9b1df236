-- CreateEnum
CREATE TYPE "CallOutcome" AS ENUM ('reached', 'left_message', 'no_answer', 'call_again');

-- CreateEnum
CREATE TYPE "ChartAct" AS ENUM ('accepted', 'declined', 'ended');

-- AlterTable
ALTER TABLE "ReviewDecision" ADD COLUMN     "items" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "IntakeCall" (
    "id" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "CallOutcome" NOT NULL,
    "againAt" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "IntakeCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChartEntry" (
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "act" "ChartAct" NOT NULL,
    "value" JSONB NOT NULL,
    "responseId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "staffId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChartEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IntakeCall_responseId_at_idx" ON "IntakeCall"("responseId", "at");

-- CreateIndex
CREATE INDEX "ChartEntry_patientId_at_idx" ON "ChartEntry"("patientId", "at");

-- CreateIndex
CREATE INDEX "ChartEntry_responseId_idx" ON "ChartEntry"("responseId");

-- AddForeignKey
ALTER TABLE "IntakeCall" ADD CONSTRAINT "IntakeCall_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "QuestionnaireResponse"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntakeCall" ADD CONSTRAINT "IntakeCall_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChartEntry" ADD CONSTRAINT "ChartEntry_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChartEntry" ADD CONSTRAINT "ChartEntry_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "QuestionnaireResponse"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChartEntry" ADD CONSTRAINT "ChartEntry_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was called, decided and charted stays as it was written. A merge may give a row of the chart to another record.
CREATE TRIGGER "IntakeCall_append_only" BEFORE UPDATE OR DELETE ON "IntakeCall"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_chart_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'patientId' = to_jsonb(OLD) - 'patientId' THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
CREATE TRIGGER "ChartEntry_append_only" BEFORE UPDATE OR DELETE ON "ChartEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_chart_change();
CREATE TRIGGER "ReviewDecision_append_only" BEFORE UPDATE OR DELETE ON "ReviewDecision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
