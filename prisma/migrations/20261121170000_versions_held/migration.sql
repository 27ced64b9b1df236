-- Of a published version nothing changes but that it is retired, once: not the form that it is of, nor its dates.
CREATE OR REPLACE FUNCTION refuse_published_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."status" <> 'draft' THEN
      RAISE EXCEPTION 'a published questionnaire version cannot be deleted' USING ERRCODE = '42501';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."status" <> 'draft' AND
    (NEW."id", NEW."questionnaireId", NEW."definition", NEW."hash", NEW."version", NEW."createdAt", NEW."publishedAt") IS DISTINCT FROM
    (OLD."id", OLD."questionnaireId", OLD."definition", OLD."hash", OLD."version", OLD."createdAt", OLD."publishedAt")
  THEN
    RAISE EXCEPTION 'a published questionnaire version cannot change' USING ERRCODE = '42501';
  END IF;
  IF OLD."status" = 'retired' AND NEW."retiredAt" IS DISTINCT FROM OLD."retiredAt" THEN
    RAISE EXCEPTION 'a retired questionnaire version cannot change' USING ERRCODE = '42501';
  END IF;
  IF NEW."status" < OLD."status" THEN
    RAISE EXCEPTION 'a questionnaire version does not go back from % to %', OLD."status", NEW."status" USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% cannot be emptied', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
CREATE TRIGGER "QuestionnaireVersion_no_truncate" BEFORE TRUNCATE ON "QuestionnaireVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

-- A response keeps the version that it began with, and a draft has no responses: its text could still change.
CREATE FUNCTION hold_response_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    RAISE EXCEPTION 'a response keeps its questionnaire version' USING ERRCODE = '42501';
  END IF;
  IF (SELECT "status" FROM "QuestionnaireVersion" WHERE "id" = NEW."versionId") = 'draft' THEN
    RAISE EXCEPTION 'a draft of a questionnaire cannot be answered' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "QuestionnaireResponse_version" BEFORE UPDATE OF "versionId" ON "QuestionnaireResponse"
  FOR EACH ROW WHEN (NEW."versionId" IS DISTINCT FROM OLD."versionId") EXECUTE FUNCTION hold_response_version();
CREATE TRIGGER "QuestionnaireResponse_of_published" BEFORE INSERT ON "QuestionnaireResponse"
  FOR EACH ROW EXECUTE FUNCTION hold_response_version();

CREATE TRIGGER "Submission_no_truncate" BEFORE TRUNCATE ON "Submission"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
