import { db } from "#lib/db";

/** What every table holds, as one fingerprint each: equal before and after where nothing was written. */
export async function everyRow(): Promise<Record<string, string>> {
  const rows = await db().$queryRaw<{ name: string; rows: string | null }[]>`
    SELECT table_name AS name, (xpath('//h/text()', query_to_xml(
      format('SELECT md5(string_agg(t::text, chr(10) ORDER BY t::text)) AS h FROM %I t', table_name), false, true, '')))[1]::text AS rows
    FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  return Object.fromEntries(rows.map(({ name, rows: held }) => [name, held ?? "nothing"]));
}
