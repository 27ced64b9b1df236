import path from "node:path";
import { buildPages, generateClient, isBuilt } from "#scripts/start/build";
import { checkDatabase, ensurePortIsFree, isEmpty, prepareDataDir } from "#scripts/start/checks";
import { Leaving } from "#scripts/start/leaving";
import { migrate } from "#scripts/start/migrate";
import { ownDataDir } from "#scripts/start/owner";
import { ensureDatabase, startPostgres } from "#scripts/start/postgres";
import { explain, Problem } from "#scripts/start/problems";
import { untilReady } from "#scripts/start/ready";
import { keepSecrets } from "#scripts/start/secrets";
import { readSettings, type Settings } from "#scripts/start/settings";
import { supervise } from "#scripts/start/supervise";
import { type Environment, runTask } from "#scripts/start/tasks";
import { welcome } from "#scripts/start/welcome";
import { step } from "./step.mjs";

/** `filesKey` undefined: the files' key follows from the sessions' secret (lib/files/queries.ts). */
type Database = { url: string; authSecret: string; filesKey: string | undefined };

const leaving = new Leaving();
const logIn = (settings: Settings, name: string) => path.join(settings.dataDir, "log", `${name}.log`);

async function start(settings: Settings): Promise<void> {
  prepareDataDir(settings);
  if (!settings.databaseUrl) await own(settings);
  await ensurePortIsFree(settings);
  const database = settings.databaseUrl ? await configured(settings) : await embedded(settings);
  await step("Database migrated", async () => `${(await migrate(database.url)).length} new`, "Migrating the database");
  const environment = environmentOf(settings, database);
  await build(settings, environment);
  if (!settings.databaseUrl && (await isEmpty(database.url))) await seed(settings, environment);
  await serve(settings, environment);
}

async function own(settings: Settings): Promise<void> {
  const owner = await ownDataDir(settings.dataDir, settings.baseUrl);
  leaving.announce(owner.leaving);
  leaving.add(async () => owner.release());
}

async function configured({ databaseUrl = "", authSecret = "", filesKey }: Settings): Promise<Database> {
  await step("Database reached", () => checkDatabase(databaseUrl), "Reaching the database");
  return { url: databaseUrl, authSecret, filesKey };
}

async function embedded({ dataDir, authSecret, filesKey }: Settings): Promise<Database> {
  const secrets = keepSecrets(dataDir);
  const server = await step(
    "PostgreSQL started",
    () => startPostgres({ dataDir, password: secrets.databasePassword }),
    "Starting PostgreSQL",
  );
  leaving.add(server.stop);
  server.exited.then(() =>
    leaving.because(
      new Problem(
        `PostgreSQL ended by itself: see ${path.join(dataDir, "log/postgres.log")}, then run npm start again.`,
      ),
    ),
  );
  await ensureDatabase(server, "plumbline");
  return {
    url: server.connectionString("plumbline"),
    authSecret: authSecret ?? secrets.authSecret,
    filesKey: filesKey ?? secrets.filesKey,
  };
}

const environmentOf = (settings: Settings, database: Database): Environment => ({
  DATABASE_URL: database.url,
  AUTH_SECRET: database.authSecret,
  ...(database.filesKey && { FILES_KEY: database.filesKey }),
  NEXTAUTH_SECRET: database.authSecret,
  BASE_URL: settings.baseUrl,
  NEXTAUTH_URL: settings.baseUrl,
  DATA_DIR: settings.dataDir,
  PORT: String(settings.port),
  // Decides about invented data and mail on a page: never true beside a database that was configured.
  DEMONSTRATION: settings.databaseUrl ? "" : "1",
});

async function build(settings: Settings, environment: Environment): Promise<void> {
  if (isBuilt()) return;
  const log = logIn(settings, "build");
  await step("Database client made", () => generateClient(log), "Making the database client");
  await step("Pages built", () => buildPages(environment, log), "Building the pages");
}

async function seed(settings: Settings, environment: Environment): Promise<void> {
  const task = { what: "Seeding", program: ["prisma/seed/main.ts"], environment, log: logIn(settings, "seed") };
  const work = async () => (await runTask(task)).trim().split("\n").at(-1) ?? "";
  await step("Demonstration clinic made", work, "Making the demonstration clinic");
}

async function serve(settings: Settings, environment: Environment): Promise<void> {
  const production = { ...environment, NODE_ENV: "production" };
  const next = ["node_modules/next/dist/bin/next", "start", "-H", settings.host, "-p", String(settings.port)];
  // Below 100 MB are alive in it. A heap that may take gigabytes grows to several times that before V8 collects.
  const heap = "--max-old-space-size=1024";
  const worker = supervise({
    name: "worker",
    program: ["scripts/worker.ts"],
    environment: production,
    log: logIn(settings, "worker"),
  });
  const web = supervise({
    name: "web",
    program: [heap, ...next],
    environment: production,
    log: logIn(settings, "web"),
  });
  leaving.add(() => worker.stop(2000));
  leaving.add(() => web.stop(3000));
  for (const service of [web, worker]) service.failed.catch(leaving.because);
  await step("Serving", () => untilReady(settings, logIn(settings, "web")), "Starting the web server");
  await welcome(settings);
  web.speak();
  worker.speak();
}

let settings: Settings | undefined;
leaving.explain = (error) => explain(error, { dataDir: settings?.dataDir ?? ".data", port: settings?.port ?? 3000 });
try {
  settings = readSettings();
  await start(settings);
} catch (error) {
  leaving.because(error);
}
