// Stands between us and a program that knows nothing of us (PostgreSQL): passes its exit code up, and when we
// are killed stops it in an orderly way, so that no server stays behind on the data directory.
// Usage: node guard.mjs <uid|-> <gid|-> <program> [arguments]; prints {"pid"} on the channel.
import { spawn } from "node:child_process";

const [uid, gid, program, ...rest] = process.argv.slice(2);
const account = uid === "-" ? {} : { uid: Number(uid), gid: Number(gid) };
const child = spawn(program, rest, { stdio: ["ignore", "inherit", "inherit"], ...account });

child.on("error", (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on("exit", (code) => process.exit(code ?? 1));
if (child.pid) process.send?.({ pid: child.pid });

// SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything is written.
const stop = () => child.kill("SIGINT");
process.on("disconnect", stop);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
