import { readdirSync, readFileSync, readlinkSync } from "node:fs";

const lines = (file: string): string[] => {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
};

/** Sockets that listen on a port, by their inode. */
function listening(port: number): Set<string> {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  const rows = [...lines("/proc/net/tcp"), ...lines("/proc/net/tcp6")].map((line) => line.trim().split(/\s+/));
  return new Set(
    rows.flatMap(([, local, , state, , , , , , inode]) =>
      local?.endsWith(`:${hex}`) && state === "0A" && inode ? [`socket:[${inode}]`] : [],
    ),
  );
}

function holds(pid: string, sockets: ReadonlySet<string>): boolean {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).some((fd) => {
      try {
        return sockets.has(readlinkSync(`${folder}/${fd}`));
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}

/** Megabytes in memory of the process that listens at this address; null where the system has no /proc to tell. */
export function memoryOf(address: string): number | null {
  const sockets = listening(Number(new URL(address).port));
  if (sockets.size === 0) return null;
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const pid = pids.find((one) => holds(one, sockets));
  const row = pid && lines(`/proc/${pid}/status`).find((line) => line.startsWith("VmRSS:"));
  return row ? Number(/\d+/.exec(row)?.[0]) / 1024 : null;
}
