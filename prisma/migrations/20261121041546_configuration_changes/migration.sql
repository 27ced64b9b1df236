-- CreateEnum
CREATE TYPE "ConfigurationKind" AS ENUM ('opening_hours', 'weekly_hours', 'date_exception', 'absence', 'closure', 'visit_type', 'resource');

-- CreateTable
CREATE TABLE "ConfigurationChange" (
    "id" UUID NOT NULL,
    "kind" "ConfigurationKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staffId" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "name" TEXT NOT NULL,
    "lines" TEXT[],
    "moved" INTEGER NOT NULL DEFAULT 0,
    "cancelled" INTEGER NOT NULL DEFAULT 0,
    "kept" INTEGER NOT NULL DEFAULT 0,
    "undoesId" UUID,

    CONSTRAINT "ConfigurationChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ConfigurationChange_undoesId_key" ON "ConfigurationChange"("undoesId");

-- CreateIndex
CREATE INDEX "ConfigurationChange_at_idx" ON "ConfigurationChange"("at");

-- CreateIndex
CREATE UNIQUE INDEX "ConfigurationChange_kind_subjectId_number_key" ON "ConfigurationChange"("kind", "subjectId", "number");

-- AddForeignKey
ALTER TABLE "ConfigurationChange" ADD CONSTRAINT "ConfigurationChange_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConfigurationChange" ADD CONSTRAINT "ConfigurationChange_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "ConfigurationChange"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was changed stays written.
CREATE TRIGGER "ConfigurationChange_append_only" BEFORE UPDATE OR DELETE ON "ConfigurationChange"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "ConfigurationChange" ADD CONSTRAINT "ConfigurationChange_number" CHECK ("number" > 0);
