-- The way back takes along what was made after the merge from rows that go back: the flag that a later save raised, the
-- chart's entry from a later review, a visit that a plan got since. Which rows hang on which is read from the catalogue.
CREATE FUNCTION patient_dependents() RETURNS TABLE (relation regclass, reference name, key name, parent regclass, parent_reference name)
LANGUAGE sql STABLE AS $$
  SELECT child.relation, child.reference, a.attname, parent.relation, parent.reference
  FROM patient_references() child
    JOIN pg_constraint c ON c.contype = 'f' AND c.conrelid = child.relation AND array_length(c.conkey, 1) = 1
    JOIN patient_references() parent ON parent.relation = c.confrelid
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
$$;

DROP FUNCTION give_back_patient(jsonb, uuid, uuid);
CREATE FUNCTION give_back_patient(moved jsonb, from_id uuid, into_id uuid, since timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE found record; followed bigint; total bigint;
BEGIN
  FOR found IN SELECT * FROM patient_references() LOOP
    EXECUTE format('UPDATE %s SET %I = $1 WHERE %I = $2 AND id IN (SELECT jsonb_array_elements_text($3 -> $4)::uuid)',
      found.relation, found.reference, found.reference) USING from_id, into_id, moved, found.place;
  END LOOP;
  LOOP
    total := 0;
    FOR found IN SELECT * FROM patient_dependents() LOOP
      EXECUTE format('UPDATE %s SET %I = $1 WHERE %I = $2 AND %I IN (SELECT id FROM %s WHERE %I = $1)',
        found.relation, found.reference, found.reference, found.key, found.parent, found.parent_reference)
        USING from_id, into_id;
      GET DIAGNOSTICS followed = ROW_COUNT;
      total := total + followed;
    END LOOP;
    -- A plan may also hold visits that the kept record had all along: those stay with it.
    UPDATE "Appointment" visit SET "patientId" = from_id
      FROM "SeriesOccurrence" planned JOIN "AppointmentSeries" plan ON plan.id = planned."seriesId"
      WHERE planned."appointmentId" = visit.id AND plan."patientId" = from_id AND visit."patientId" = into_id
        AND visit."createdAt" >= since;
    GET DIAGNOSTICS followed = ROW_COUNT;
    EXIT WHEN total + followed = 0;
  END LOOP;
END $$;
