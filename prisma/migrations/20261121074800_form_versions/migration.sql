-- AlterTable
ALTER TABLE "QuestionnaireVersion" ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "retiredAt" TIMESTAMPTZ(3);

UPDATE "QuestionnaireVersion" SET "createdAt" = "publishedAt" WHERE "publishedAt" IS NOT NULL;

-- Versions move along one way: draft, published, retired. What was published stays.
CREATE OR REPLACE FUNCTION refuse_published_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."status" <> 'draft' THEN
      RAISE EXCEPTION 'a published questionnaire version cannot be deleted' USING ERRCODE = '42501';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."status" <> 'draft' AND (NEW."definition", NEW."hash", NEW."version") IS DISTINCT FROM (OLD."definition", OLD."hash", OLD."version") THEN
    RAISE EXCEPTION 'a published questionnaire version cannot change' USING ERRCODE = '42501';
  END IF;
  IF NEW."status" < OLD."status" THEN
    RAISE EXCEPTION 'a questionnaire version does not go back from % to %', OLD."status", NEW."status" USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "QuestionnaireVersion_kept" BEFORE DELETE ON "QuestionnaireVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_published_change();

-- At most one version of a form is given to new visits.
ALTER TABLE "QuestionnaireVersion" ADD CONSTRAINT "QuestionnaireVersion_one_published"
  EXCLUDE USING btree ("questionnaireId" WITH =) WHERE ("status" = 'published');
