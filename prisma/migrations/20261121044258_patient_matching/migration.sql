-- AlterTable
ALTER TABLE "Patient" ADD COLUMN     "identifiedAt" TIMESTAMPTZ(3),
ADD COLUMN     "mergedIntoId" UUID;

-- CreateTable
CREATE TABLE "PatientMerge" (
    "id" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "intoId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moved" JSONB NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneById" UUID,

    CONSTRAINT "PatientMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PatientDistinction" (
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PatientDistinction_pkey" PRIMARY KEY ("firstId","secondId")
);

-- CreateIndex
CREATE INDEX "PatientMerge_intoId_idx" ON "PatientMerge"("intoId");

-- CreateIndex
CREATE INDEX "PatientMerge_fromId_idx" ON "PatientMerge"("fromId");

-- CreateIndex
CREATE INDEX "Patient_phoneE164_idx" ON "Patient"("phoneE164");

-- CreateIndex
CREATE INDEX "Patient_identifiedAt_idx" ON "Patient"("identifiedAt");

-- AddForeignKey
ALTER TABLE "Patient" ADD CONSTRAINT "Patient_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Patient"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Records of before this were read by staff many times: they are known.
UPDATE "Patient" SET "identifiedAt" = "createdAt";

-- Every table with a column that refers to a patient, from the catalogue: none can be forgotten.
CREATE FUNCTION patient_references() RETURNS TABLE (place text, relation regclass, reference name) LANGUAGE sql STABLE AS $$
  SELECT format('%I.%I', r.relname, a.attname), c.conrelid::regclass, a.attname
  FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND c.confrelid = '"Patient"'::regclass AND c.conrelid <> '"Patient"'::regclass
    AND array_length(c.conkey, 1) = 1
$$;

-- Gives everything of one patient's record to another; answers the ids by place: { "\"Appointment\".\"patientId\"": [...] }.
CREATE FUNCTION hand_over_patient(from_id uuid, into_id uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE found record; ids jsonb; moved jsonb := '{}';
BEGIN
  FOR found IN SELECT * FROM patient_references() LOOP
    EXECUTE format('WITH taken AS (UPDATE %s SET %I = $2 WHERE %I = $1 RETURNING id) SELECT jsonb_agg(id) FROM taken',
      found.relation, found.reference, found.reference) INTO ids USING from_id, into_id;
    IF ids IS NOT NULL THEN moved := moved || jsonb_build_object(found.place, ids); END IF;
  END LOOP;
  RETURN moved;
END $$;

-- The way back: what still stands where it was put.
CREATE FUNCTION give_back_patient(moved jsonb, from_id uuid, into_id uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE found record;
BEGIN
  FOR found IN SELECT * FROM patient_references() LOOP
    EXECUTE format('UPDATE %s SET %I = $1 WHERE %I = $2 AND id IN (SELECT jsonb_array_elements_text($3 -> $4)::uuid)',
      found.relation, found.reference, found.reference) USING from_id, into_id, moved, found.place;
  END LOOP;
END $$;
