import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { Account } from "#scripts/start/account";

/** A program that ends when we end, however we end. */
export type Guarded = { exited: Promise<number>; signal: (name: "SIGINT" | "SIGKILL") => void };

/** Runs a program below a guard (guard.mjs), in a session of its own: Ctrl-C reaches us alone, and we choose the order. */
export function runGuarded(program: string, rest: readonly string[], to: { account: Account; log: number }): Guarded {
  const guard = path.join(import.meta.dirname, "guard.mjs");
  const identity = [String(to.account.uid ?? "-"), String(to.account.gid ?? "-")];
  const child: ChildProcess = spawn(process.execPath, [guard, ...identity, ...to.account.before, program, ...rest], {
    cwd: "/",
    detached: true,
    env: { NODE_ENV: "production", PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" },
    stdio: ["ignore", to.log, to.log, "ipc"],
  });
  let pid: number | undefined;
  child.on("message", (message) => {
    if (typeof message === "object" && message !== null && "pid" in message) pid = Number(message.pid);
  });
  const exited = new Promise<number>((resolve) => {
    child.on("error", () => resolve(127));
    child.on("exit", (code) => resolve(code ?? 1));
  });
  const signal = (name: "SIGINT" | "SIGKILL") => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    if (name === "SIGINT" || pid === undefined) child.kill("SIGINT");
    else process.kill(pid, name);
  };
  return { exited, signal };
}
