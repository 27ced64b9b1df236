-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "birthDate" DATE,
ADD COLUMN     "clinicName" TEXT,
ADD COLUMN     "patientName" TEXT,
ADD COLUMN     "timeZone" TEXT;

-- What was sent before this says what its copy would have said today: of the record from which it came, where that was
-- joined to another since.
ALTER TABLE "Submission" DISABLE TRIGGER "Submission_append_only";
UPDATE "Submission" s SET
  "patientName" = p."givenName" || ' ' || p."familyName",
  "birthDate" = p."birthDate",
  "clinicName" = coalesce((SELECT name FROM "Clinic" LIMIT 1), 'Plumbline'),
  "timeZone" = coalesce(
    (SELECT l."timeZone" FROM "Appointment" a JOIN "Location" l ON l.id = a."locationId" WHERE a.id = r."appointmentId"),
    (SELECT "timeZone" FROM "Clinic" LIMIT 1), 'UTC')
FROM "QuestionnaireResponse" r, "Patient" p
WHERE r.id = s."responseId" AND p.id = coalesce((
  SELECT m."fromId" FROM "PatientMerge" m
  WHERE m."undoneAt" IS NULL AND m.moved -> 'tables' -> '"QuestionnaireResponse"."patientId"' ? r.id::text
  ORDER BY m.at LIMIT 1), r."patientId");
ALTER TABLE "Submission" ENABLE TRIGGER "Submission_append_only";

ALTER TABLE "Submission" ALTER COLUMN "birthDate" SET NOT NULL,
ALTER COLUMN "clinicName" SET NOT NULL,
ALTER COLUMN "patientName" SET NOT NULL,
ALTER COLUMN "timeZone" SET NOT NULL;
