-- CreateEnum
CREATE TYPE "ConsentDecision" AS ENUM ('given', 'withdrawn');

-- CreateEnum
CREATE TYPE "ConsentChannel" AS ENUM ('form', 'link', 'phone', 'counter');

-- AlterTable
ALTER TABLE "QuestionnaireResponse" ADD COLUMN     "changedAt" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "signedAs" TEXT NOT NULL DEFAULT 'self';

-- CreateTable
CREATE TABLE "SignatureVoid" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed" TEXT[],

    CONSTRAINT "SignatureVoid_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsentEvent" (
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "decision" "ConsentDecision" NOT NULL,
    "channel" "ConsentChannel" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT,
    "relation" TEXT,
    "actorKind" "ActorKind" NOT NULL,
    "staffId" UUID,
    "responseId" UUID,

    CONSTRAINT "ConsentEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SignatureVoid_submissionId_key" ON "SignatureVoid"("submissionId");

-- CreateIndex
CREATE INDEX "ConsentEvent_patientId_code_at_idx" ON "ConsentEvent"("patientId", "code", "at");

-- AddForeignKey
ALTER TABLE "SignatureVoid" ADD CONSTRAINT "SignatureVoid_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEvent" ADD CONSTRAINT "ConsentEvent_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEvent" ADD CONSTRAINT "ConsentEvent_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentEvent" ADD CONSTRAINT "ConsentEvent_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "QuestionnaireResponse"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What somebody agreed to stays as it was; a change of mind is a new row. Only whose record it is may change, when two
-- records of one person are joined or parted.
CREATE FUNCTION refuse_consent_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'patientId' = to_jsonb(OLD) - 'patientId' THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
CREATE TRIGGER "ConsentEvent_append_only" BEFORE UPDATE OR DELETE ON "ConsentEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_consent_change();
CREATE TRIGGER "SignatureVoid_append_only" BEFORE UPDATE OR DELETE ON "SignatureVoid"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Answers of before this: nobody knows which revision changed which, so the last one counts for all.
UPDATE "QuestionnaireResponse" SET "changedAt" =
  (SELECT coalesce(jsonb_object_agg(path, revision), '{}') FROM jsonb_object_keys(answers) AS path);

-- Consents in forms that were sent before this, in the words in which they were shown.
INSERT INTO "ConsentEvent" (id, "patientId", code, version, decision, channel, at, locale, title, statement, hash, name, relation, "actorKind", "responseId")
SELECT gen_random_uuid(), r."patientId", substr(item->>'linkId', 9), '1', 'given', 'form', s.at, s.locale, item->>'question', item->'answers'->>0,
  encode(sha256(convert_to('{"statement":' || to_json(item->'answers'->>0) || ',"title":' || to_json(item->>'question') || '}', 'UTF8')), 'hex'),
  s."signedName", 'self', 'patient', r.id
FROM "Submission" s JOIN "QuestionnaireResponse" r ON r.id = s."responseId",
  jsonb_array_elements(s.rendered) AS section, jsonb_array_elements(section->'items') AS item
WHERE item->>'linkId' LIKE 'consent-%' AND jsonb_array_length(item->'answers') > 0
  AND s.number = (SELECT max(number) FROM "Submission" WHERE "responseId" = r.id);
