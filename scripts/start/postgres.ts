import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { accountFor } from "#scripts/start/account";
import { type Guarded, runGuarded } from "#scripts/start/guarded";
import { clearTheWay, freePort, serverBinaries } from "#scripts/start/postgres-files";
import { Problem, wordsOf } from "#scripts/start/problems";

/** A running embedded server. `exited` resolves with its exit code, also when we stop it. */
export type Server = {
  port: number;
  connectionString: (database: string) => string;
  stop: () => Promise<void>;
  exited: Promise<number>;
};

export type ServerOptions = {
  /** Absolute; the cluster lies in `postgres` below it, the log in `log/postgres.log`. */
  dataDir: string;
  password: string;
  /** More `name=value` settings, for example `fsync=off` in a test. */
  settings?: readonly string[];
};

export const databaseUser = "plumbline";

const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=60",
  "shared_buffers=128MB",
  "fsync=on",
  "log_lock_waits=on",
  "log_line_prefix=%m [%p] ",
  "timezone=UTC",
  "log_timezone=UTC",
];

/** Starts the server on the data directory, making the cluster first if there is none. Listens on 127.0.0.1 alone. */
export async function startPostgres(options: ServerOptions): Promise<Server> {
  const log = path.join(options.dataDir, "log", "postgres.log");
  mkdirSync(path.dirname(log), { recursive: true });
  const cluster = path.join(options.dataDir, "postgres");
  if (!existsSync(path.join(cluster, "PG_VERSION"))) await initialise(options, cluster, log);
  await clearTheWay(cluster);
  return launch(options, cluster, log);
}

/** Made aside and renamed when complete: a half-made cluster is never taken for one. */
async function initialise(options: ServerOptions, cluster: string, log: string): Promise<void> {
  for (const name of readdirSync(options.dataDir)) {
    if (name.startsWith("postgres-new-")) rmSync(path.join(options.dataDir, name), { recursive: true, force: true });
  }
  const draft = `${cluster}-new-${randomBytes(4).toString("hex")}`;
  mkdirSync(path.join(draft, "data"), { recursive: true, mode: 0o700 });
  const { initdb } = await serverBinaries();
  const account = accountFor(initdb, draft);
  accountFor(initdb, path.join(draft, "data"));
  const password = path.join(draft, "password");
  writeFileSync(password, options.password, { mode: 0o600 });
  accountFor(initdb, password);
  const choices = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["--username", databaseUser, "--auth=scram-sha-256", "--pwfile", password];
  const run = runGuarded(initdb, ["-D", path.join(draft, "data"), ...access, ...choices], {
    account,
    log: openSync(log, "a"),
  });
  if ((await run.exited) !== 0) throw failure("PostgreSQL could not make its data directory", log);
  renameSync(path.join(draft, "data"), cluster);
  rmSync(draft, { recursive: true, force: true });
}

async function launch(options: ServerOptions, cluster: string, log: string): Promise<Server> {
  const { postgres } = await serverBinaries();
  const account = accountFor(postgres, cluster);
  const port = await freePort();
  const flags = [...settings, `port=${port}`, ...(options.settings ?? [])].flatMap((setting) => ["-c", setting]);
  const run = runGuarded(postgres, ["-D", cluster, ...flags], { account, log: openSync(log, "a") });
  const connectionString = (database: string) =>
    `postgresql://${databaseUser}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`;
  await accepting(connectionString("postgres"), run, log);
  return { port, connectionString, stop: () => stop(run), exited: run.exited };
}

/** After a kill the server first replays its journal: it refuses until it is done. */
async function accepting(url: string, run: Guarded, log: string): Promise<void> {
  const isGone = run.exited.then(() => true);
  for (let attempt = 0; attempt < 600; attempt++) {
    const pause = new Promise<false>((resolve) => setTimeout(resolve, attempt < 20 ? 25 : 100, false));
    if (await Promise.race([isGone, pause])) throw failure("PostgreSQL ended as it started", log);
    const refusal = await knock(url);
    if (refusal === "") return;
    if (/28P01/.test(refusal)) {
      await stop(run);
      throw new Problem(
        "The demonstration database does not accept its password in secrets.json: remove the data folder to begin anew.",
      );
    }
  }
  await stop(run);
  throw failure("PostgreSQL did not become ready within a minute", log);
}

async function knock(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return "";
  } catch (error) {
    return wordsOf(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stop(run: Guarded): Promise<void> {
  run.signal("SIGINT");
  const late = setTimeout(() => run.signal("SIGKILL"), 8000);
  await run.exited;
  clearTimeout(late);
}

/** The reason stands in the log; "No space left" in it must reach explain(). */
function failure(what: string, log: string): Error {
  const tail = readFileSync(log, "utf8").trim().split("\n").slice(-15);
  if (tail.some((line) => line.includes("No space left"))) return new Error("No space left on device");
  const reason = tail.findLast((line) => /FATAL|PANIC|ERROR|error:/.test(line)) ?? tail.at(-1) ?? "";
  return new Problem(`${what}: ${reason.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, "")} (see ${log})`);
}

/** Creates the database unless it is there. */
export async function ensureDatabase(server: Server, name: string): Promise<void> {
  const client = new Client({ connectionString: server.connectionString("postgres") });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
