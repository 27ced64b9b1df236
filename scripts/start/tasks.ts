import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Problem } from "#scripts/start/problems";
import { root } from "#scripts/start/settings";

const bin = path.join(root, "node_modules/.bin");
const preload = pathToFileURL(path.join(import.meta.dirname, "leave-with-parent.mjs")).href;

/** Variables for a process that we start, beside those that we have. */
export type Environment = Readonly<Record<string, string>>;

/** Every process that we start gets this: the pinned Node first in PATH, and the order to end with its parent. */
export function childEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const given = process.env.NODE_OPTIONS ? `${process.env.NODE_OPTIONS} ` : "";
  const folders = [bin, ...(process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== bin)];
  return {
    ...process.env,
    ...environment,
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_OPTIONS: `${given}--import=${preload}`,
    PATH: folders.join(path.delimiter),
  };
}

const running = new Set<() => void>();

/** Ends the tasks that still run. */
export const endTasks = () => running.forEach((end) => void end());

/** A program that runs to its end, all output to a log; its short lines can be shown. */
export type Task = { what: string; program: readonly string[]; environment: Environment; log: string };

/** Runs a Node program to its end; when it fails, throws a Problem with its last lines, or an error that explain() knows. */
export async function runTask({ what, program, environment, log }: Task): Promise<string> {
  const child = spawn(process.execPath, program, {
    cwd: root,
    detached: true,
    env: childEnvironment(environment),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const end = () => child.kill("SIGKILL");
  running.add(end);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      output = (output + chunk).slice(-20_000);
      keep(log, chunk);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  running.delete(end);
  if (code === 0) return output;
  if (/ENOSPC|No space left/.test(output)) throw new Error("ENOSPC");
  throw new Problem(`${lastLines(output)}\n${what} failed: what it said is above, all of it in ${log}`);
}

export const lastLines = (output: string) => output.trim().split("\n").slice(-15).join("\n");

/** A log that cannot be written (a full disk) must not end what it tells of. */
export function keep(log: string, chunk: string | Uint8Array): void {
  try {
    appendFileSync(log, chunk);
  } catch {
    // The terminal has it as well when it matters.
  }
}
