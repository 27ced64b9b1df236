import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "#scripts/start/problems";
import { commandOf, isAlive } from "./process-table.mjs";

/** Who serves from a data directory: DATA_DIR/run.json. */
type Owner = { pid: number; address: string; isLeaving: boolean };

const fileOf = (dataDir: string) => path.join(dataDir, "run.json");

function readOwner(dataDir: string): Owner | undefined {
  try {
    const { pid, address, isLeaving } = JSON.parse(readFileSync(fileOf(dataDir), "utf8"));
    return { pid: Number(pid), address: String(address), isLeaving: Boolean(isLeaving) };
  } catch {
    // Not there, or cut short by a kill: nobody's.
    return undefined;
  }
}

const isServing = (owner: Owner | undefined): owner is Owner =>
  owner !== undefined &&
  owner.pid !== process.pid &&
  isAlive(owner.pid) &&
  commandOf(owner.pid).includes("start/main.ts");

/**
 * Takes the data directory for this process. One that is about to leave is waited for; one that serves is a Problem.
 * Gives two functions: `leaving` tells the next start to wait, `release` gives the directory back.
 */
export async function ownDataDir(
  dataDir: string,
  address: string,
): Promise<{ leaving: () => void; release: () => void }> {
  const begun = performance.now();
  for (let owner = readOwner(dataDir); isServing(owner); owner = readOwner(dataDir)) {
    const patience = owner.isLeaving ? 15_000 : 3000;
    if (performance.now() - begun > patience) {
      throw new Problem(
        `Plumbline already runs from this folder at ${owner.address} (process ${owner.pid}): use that, or stop it with kill ${owner.pid}`,
      );
    }
    await pause(100);
  }
  const write = (isLeaving: boolean) =>
    writeFileSync(fileOf(dataDir), JSON.stringify({ pid: process.pid, address, isLeaving } satisfies Owner));
  rmSync(fileOf(dataDir), { force: true });
  writeFileSync(fileOf(dataDir), JSON.stringify({ pid: process.pid, address, isLeaving: false }), { flag: "wx" });
  return {
    leaving: () => {
      if (existsSync(dataDir)) write(true);
    },
    release: () => rmSync(fileOf(dataDir), { force: true }),
  };
}
