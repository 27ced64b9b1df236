import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, inject } from "vitest";

/** A copy of the migrated template under a new name; gives its address. */
export async function newDatabase(): Promise<string> {
  const name = `plumbline_${randomBytes(6).toString("hex")}`;
  const address = inject("databaseUrl");
  const client = new Client({ connectionString: address.replace(/DATABASE$/, "postgres") });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${inject("template")} STRATEGY file_copy`);
  } finally {
    await client.end();
  }
  return address.replace(/DATABASE$/, name);
}

// Runs before each test file, and so before lib/env.ts is asked for anything.
const dataDir = mkdtempSync(path.join(tmpdir(), "plumbline-data-"));
process.env.DATABASE_URL = await newDatabase();
process.env.AUTH_SECRET = "a secret for tests that nobody else knows";
process.env.BASE_URL = "https://clinic.example";
process.env.DATA_DIR = dataDir;
delete process.env.SMTP_URL;

afterAll(async () => {
  const { disconnect } = await import("#lib/db");
  await disconnect();
  rmSync(dataDir, { recursive: true, force: true });
});
