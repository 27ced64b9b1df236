import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { alone } from "#scripts/start/migration-lock";
import { ensureDatabase, startPostgres } from "#scripts/start/postgres";
import { migrationsDir, readMigrations, readSchema, withEngine } from "#scripts/start/schema-engine";

const filters = { externalTables: [], externalEnums: [] };

/** Applies what prisma/migrations has and the database has not; gives the names of what it applied, in order. */
export async function migrate(connectionString: string): Promise<string[]> {
  return alone(connectionString, async () => {
    const input = { migrationsList: readMigrations(), filters };
    const output = await withEngine(connectionString, (engine) => engine.applyMigrations(input));
    return output.appliedMigrationNames;
  });
}

/** The SQL that would make the database what prisma/schema.prisma says; "" when it is. What Prisma cannot express does not count. */
export async function diffFromSchema(connectionString: string): Promise<string> {
  const { stdout } = await withEngine(connectionString, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", ...readSchema(), configDir: "." },
      to: { tag: "schemaDatamodel", ...readSchema() },
      script: true,
      exitCode: null,
      filters,
    }),
  );
  const sql = (stdout ?? "").trim();
  return sql === "-- This is an empty migration." ? "" : sql;
}

/**
 * Writes prisma/migrations/<timestamp>_<name>/migration.sql with what the schema has beyond the migrations,
 * found on a scratch server; gives its path, or undefined when there is nothing to write.
 */
export async function createMigration(name: string): Promise<string | undefined> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "plumbline-migration-"));
  const server = await startPostgres({ dataDir, password: "scratch", settings: ["fsync=off"] });
  try {
    await ensureDatabase(server, "scratch");
    const url = server.connectionString("scratch");
    await migrate(url);
    const sql = await diffFromSchema(url);
    if (sql === "") return undefined;
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = path.join(migrationsDir, `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, "migration.sql");
    writeFileSync(file, `${sql}\n`);
    return file;
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [verb, name] = process.argv.slice(2);
  if (verb !== "create" || !name) {
    console.error("Usage: node scripts/start/migrate.ts create <name>");
    process.exit(1);
  }
  console.log((await createMigration(name)) ?? "The migrations already say all that the schema does.");
  // The engine leaves a timer of ten seconds behind.
  process.exit(0);
}
