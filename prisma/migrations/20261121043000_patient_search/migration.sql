-- Names as they are searched: lower case, without accents. lib/patients/search-terms.ts folds what is typed alike.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION folded_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(regexp_replace(normalize(lower(name), NFD), '[\u0300-\u036f]', '', 'g'), 'øłđ', 'old');

CREATE INDEX "Patient_folded_name_idx" ON "Patient"
  USING gin (folded_name("givenName" || ' ' || "familyName") gin_trgm_ops);
