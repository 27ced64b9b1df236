import { spawnSync } from "node:child_process";
import { chownSync, readFileSync } from "node:fs";
import { Problem } from "#scripts/start/problems";

/** How to run a program that refuses to be root: as whom, and what stands before its command line. */
export type Account = { uid: number | undefined; gid: number | undefined; before: readonly string[] };

const asOurselves: Account = { uid: undefined, gid: undefined, before: [] };

/**
 * The account for PostgreSQL, which never runs as root: ourselves unless we are root, then `postgres` or
 * `nobody`. `program` must be executable and `directory` writable by it; the directory becomes its own.
 */
export function accountFor(program: string, directory: string): Account {
  if (process.getuid?.() !== 0) return asOurselves;
  const { uid, gid } = unprivileged();
  chownSync(directory, uid, gid);
  const account: Account = { uid, gid, before: [] };
  return canUse(account, program, directory) ? account : withPassage(account, program, directory);
}

function unprivileged(): { uid: number; gid: number } {
  const lines = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const line = lines.find(([name]) => name === "postgres") ?? lines.find(([name]) => name === "nobody");
  const [uid, gid] = [Number(line?.[2]), Number(line?.[3])];
  if (uid > 0 && gid > 0) return { uid, gid };
  throw new Problem("PostgreSQL does not run as root: run npm start as an ordinary user.");
}

function canUse({ uid, gid, before }: Account, program: string, directory: string): boolean {
  const [command = "", ...rest] = [
    ...before,
    "/bin/sh",
    "-c",
    'test -x "$1" && test -w "$2"',
    "sh",
    program,
    directory,
  ];
  return spawnSync(command, rest, { cwd: "/", ...(before.length === 0 && { uid, gid }) }).status === 0;
}

/** In /root or a folder of `mktemp -d` the account cannot even reach the files: on Linux it may be let through. */
function withPassage({ uid, gid }: Account, program: string, directory: string): Account {
  // access(2) ignores capabilities of whoever is not root, unless told not to.
  const capability = [
    "--securebits",
    "+no_setuid_fixup",
    "--inh-caps",
    "+dac_override",
    "--ambient-caps",
    "+dac_override",
  ];
  const before = ["setpriv", "--reuid", String(uid), "--regid", String(gid), "--clear-groups", ...capability, "--"];
  const account: Account = { uid: undefined, gid: undefined, before };
  if (canUse(account, program, directory)) return account;
  throw new Problem("PostgreSQL does not run as root and cannot reach this folder: run npm start as an ordinary user.");
}
