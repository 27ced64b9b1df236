import { chmodSync, existsSync, mkdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { Problem } from "#scripts/start/problems";
import type { Settings } from "#scripts/start/settings";

const mebibyte = 1024 * 1024;

/** Makes DATA_DIR, closed to other users, and sees that its disk has room. */
export function prepareDataDir({ dataDir }: Settings): void {
  mkdirSync(path.join(dataDir, "log"), { recursive: true });
  // As root, PostgreSQL runs under another account, which must be able to pass.
  chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
  const { bavail, bsize } = statfsSync(dataDir);
  const free = Math.floor((bavail * bsize) / mebibyte);
  const needed = existsSync(path.join(dataDir, "postgres")) ? 32 : 200;
  if (free >= needed) return;
  throw new Problem(
    `The disk is full: only ${free} MB are free where ${dataDir} lies. Free 1 GB, or name another place: DATA_DIR=… npm start`,
  );
}

/** Throws EADDRINUSE when somebody listens on our port. A server of ours that is just leaving gets two seconds. */
export async function ensurePortIsFree({ host, port }: Settings): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await listenOnce(port, host);
      // Somebody on every address, and we on one: some systems allow it, and the browser then finds either.
      if (host !== "0.0.0.0") await listenOnce(port, "0.0.0.0");
      return;
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || attempt >= 10) throw refusal(error, host, port);
      await pause(200);
    }
  }
}

function listenOnce(port: number, host: string): Promise<void> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()));
  });
}

function refusal(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EACCES")
    return new Problem(
      `Port ${port} is reserved for the system: choose one above 1023, for example PORT=3000 npm start`,
    );
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new Problem(`HOST is "${host}", which is no address of this machine: use 127.0.0.1 or 0.0.0.0`);
  return error;
}

/** Sees that a configured server answers, lets us in, and is PostgreSQL 15 or later; gives its version. */
export async function checkDatabase(connectionString: string): Promise<string> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name",
    );
    const version = String(rows[0]?.name ?? "").split(" ")[0] ?? "";
    if (Number(rows[0]?.number) >= 150_000) return `PostgreSQL ${version}`;
    throw new Problem(
      `The database is PostgreSQL ${version}: Plumbline needs 15 or later. Upgrade it, or name another in DATABASE_URL.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the demonstration clinic is still to be put in. */
export async function isEmpty(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM "Clinic" LIMIT 1');
    return rowCount === 0;
  } finally {
    await client.end();
  }
}
