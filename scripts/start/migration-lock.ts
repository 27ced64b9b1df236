import { Client } from "pg";

const applied = "applied: whole";

/** Runs in the migration's own transaction: says for certain whether a run that was killed had applied it. */
export const markAsApplied = `UPDATE "_prisma_migrations" SET logs = '${applied}' WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/**
 * Runs `work` while no other copy of us migrates the same database, after settling what a killed or failed run
 * left: a migration that had happened is recorded as finished, one that had not as rolled back, to be tried again.
 */
export async function alone<Result>(connectionString: string, work: () => Promise<Result>): Promise<Result> {
  const holder = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await holder.connect();
  try {
    // A transaction's lock, not a session's: it holds behind PgBouncer in transaction mode as well.
    await holder.query("BEGIN");
    await holder.query("SELECT pg_advisory_xact_lock(hashtext('plumbline migrate'))");
    await settle(connectionString);
    return await work();
  } finally {
    await holder.end();
  }
}

async function settle(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS found`);
    if (!rows[0]?.found) return;
    await client.query(
      `UPDATE "_prisma_migrations"
          SET finished_at = CASE WHEN logs = $1 THEN now() END,
              applied_steps_count = CASE WHEN logs = $1 THEN 1 ELSE 0 END,
              rolled_back_at = CASE WHEN logs = $1 THEN NULL ELSE now() END
        WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
      [applied],
    );
  } finally {
    await client.end();
  }
}
