import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { commandOf, isAlive, parentOf } from "./start/process-table.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bin = path.join(root, "node_modules/.bin");

/**
 * Runs a TypeScript file on the Node that the lockfile pins, and ends this process with its exit code.
 * Signals are passed on; when npm above us dies without a word, the script is told to stop.
 * The script sees "disconnect" on its ipc channel if we are killed.
 */
export async function runOnPinnedNode(script, options) {
  const node = path.join(root, "node_modules/node/bin/node");
  const child = spawn(node, [path.join(root, script), ...options], {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  watchNpm(() => child.kill("SIGTERM"));
  const code = await new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(
        `The pinned Node does not run here (${error.message}): remove node_modules and run npm start again.`,
      );
      resolve(1);
    });
    child.on("exit", (status, signal) => resolve(status ?? (signal ? 1 : 0)));
  });
  process.exit(code);
}

/** Run by hand (nohup, systemd) the parent may well leave. Under npm, its death means that we were meant. */
function watchNpm(leave) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  // Some shells stay between npm and its script, others give their place to it.
  const npm = /(^|[\s/])(sh|bash|dash|zsh)\s/.test(commandOf(parent)) ? parentOf(parent) : parent;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(timer);
    leave();
  }, 500);
  timer.unref();
}
