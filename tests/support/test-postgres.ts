import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { ensureDatabase, startPostgres } from "#scripts/start/postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of a database on the test server; `DATABASE` in it stands for the name. */
    databaseUrl: string;
    /** A migrated and empty database that nobody connects to: every test file gets a copy. */
    template: string;
    /** The SQL that would make the template what schema.prisma says. */
    schemaDifference: string;
  }
}

/** A PostgreSQL of its own for one run of the integration tests, without care for a power cut. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "plumbline-tests-"));
  const server = await startPostgres({
    dataDir,
    password: "tests",
    settings: ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "log_lock_waits=off"],
  });
  const template = "template_plumbline";
  await ensureDatabase(server, template);
  const script = path.join(import.meta.dirname, "migrate.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script, server.connectionString(template)]);
  project.provide("databaseUrl", server.connectionString("DATABASE"));
  project.provide("template", template);
  project.provide("schemaDifference", stdout.trim());
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
