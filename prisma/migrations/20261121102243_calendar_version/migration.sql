-- CreateTable
CREATE TABLE "CalendarVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL DEFAULT 1,

    CONSTRAINT "CalendarVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Appointment_visitTypeId_startsAt_idx" ON "Appointment"("visitTypeId", "startsAt");

INSERT INTO "CalendarVersion" ("id", "version") VALUES (1, 1);
ALTER TABLE "CalendarVersion" ADD CONSTRAINT "CalendarVersion_one_row" CHECK ("id" = 1);

-- Whatever decides about times without being a time itself. The row is locked until the change is committed, so that
-- no two changes share a number.
CREATE FUNCTION count_calendar_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "CalendarVersion" SET "version" = "version" + 1;
  RETURN NULL;
END $$;
DO $$
DECLARE calendar text;
BEGIN
  FOREACH calendar IN ARRAY ARRAY['Clinic', 'Location', 'LocationHours', 'Closure', 'Resource', 'AvailabilityRule',
    'AvailabilityException', 'Absence', 'VisitType', 'VisitTypeRequirement', 'VisitTypePractitioner']
  LOOP
    EXECUTE format('CREATE TRIGGER "CalendarVersion_counts" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION count_calendar_change()', calendar);
  END LOOP;
END $$;

-- The exclusion constraint's index holds no overbooked claims; this small one holds only them.
CREATE INDEX "Claim_overbooked_idx" ON "Claim" USING gist ("resourceId", "during") WHERE ("active" AND "overbooked");

-- The active claims that meet a span of time, found in the two indexes and never by reading the table.
CREATE FUNCTION active_claims(span tstzrange) RETURNS SETOF "Claim" LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT * FROM "Claim" WHERE "active" AND NOT "overbooked" AND "during" && span
  UNION ALL
  SELECT * FROM "Claim" WHERE "active" AND "overbooked" AND "during" && span
$$;
