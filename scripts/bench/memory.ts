import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const parentOf = (pid: string): number =>
  Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1] ?? 0);
const titleOf = (pid: string): string => readFileSync(`/proc/${pid}/cmdline`, "utf8");

/** The web server among the processes below ours, by its title; Linux alone tells. */
function serverPid(): string {
  const parents = new Map<string, number>();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(pid, parentOf(pid));
    } catch {
      // It ended while we looked.
    }
  }
  const isOurs = (pid: number): boolean =>
    pid === process.pid || (parents.has(String(pid)) && isOurs(parents.get(String(pid)) ?? 0));
  const found = [...parents.keys()].find((pid) => isOurs(Number(pid)) && titleOf(pid).startsWith("next-server"));
  if (!found) throw new Error("the web server is not among our processes");
  return found;
}

/** Megabytes in memory of a process. */
const residentOf = (pid: string): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Works for some minutes without a pause and compares the server's memory in the second and in the last of them. */
export async function growthUnder(
  work: () => Promise<unknown>,
  minutes: number,
): Promise<{ before: number; after: number }> {
  const pid = serverPid();
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 60_000;
  const seen: { at: number; megabytes: number }[] = [];
  const busy = (async () => {
    while (elapsed() < minutes) await work();
  })();
  while (elapsed() < minutes) {
    seen.push({ at: elapsed(), megabytes: residentOf(pid) });
    await pause(2_000);
  }
  await busy;
  const between = (from: number, to: number) =>
    middle(seen.filter(({ at }) => at >= from && at < to).map(({ megabytes }) => megabytes));
  return { before: between(1, 2), after: between(minutes - 1, minutes) };
}
