import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { commandOf, isAlive, stopped } from "./start/process-table.mjs";
import { step } from "./start/step.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const stamp = path.join(root, "node_modules/.plumbline-lock");
const running = path.join(root, ".data/install.pid");

/**
 * Makes node_modules what package-lock.json says, by `npm ci` when it is not. Prints what it does;
 * on failure prints npm's last lines and ends this process with code 1.
 */
export async function ensureInstall() {
  const lock = readFileSync(path.join(root, "package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lock).digest("hex");
  if (isInstalled(lock, hash)) return;
  try {
    await stopAbandonedInstall();
    await step("Packages installed", () => runNpm(), "Installing packages");
    writeFileSync(stamp, hash);
  } catch (error) {
    console.error(installProblem(error));
    process.exit(1);
  }
}

/** A stamp of ours is proof; without one, npm's own record of what it installed is compared with the lock. */
function isInstalled(lock, hash) {
  if (!existsSync(path.join(root, "node_modules/.bin/node"))) return false;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return true;
  if (!matchesLock(JSON.parse(lock).packages)) return false;
  writeFileSync(stamp, hash);
  return true;
}

function matchesLock(wanted) {
  const record = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  const isRight = ([name, entry]) => {
    if (name === "") return true;
    const found = present[name];
    return found ? found.version === entry.version : Boolean(entry.optional);
  };
  return Object.entries(wanted).every(isRight) && Object.keys(present).every((name) => wanted[name]);
}

/** After a kill -9 of us, npm may still be writing into node_modules: two at once would break it. */
async function stopAbandonedInstall() {
  if (!existsSync(running)) return;
  const pid = Number(readFileSync(running, "utf8"));
  if (!isAlive(pid) || !commandOf(pid).includes("npm")) return;
  await killGroup(pid);
}

/** At once and all of it: whatever it leaves is removed by the next install, but must not be written to meanwhile. */
async function killGroup(pid) {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
  await stopped(pid, 10_000);
}

/** npm must run on the machine's Node: the pinned one lies in node_modules, which `npm ci` removes first. */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const ours = path.join(root, "node_modules");
  if (script && node && !node.startsWith(ours)) return [node, script];
  return ["npm"];
}

function npmEnvironment() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => !folder.startsWith(root));
  // Prisma's native schema engine is never used (docs/decisions/0005); naming one keeps npm from downloading it.
  const engine = process.platform === "win32" ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true" };
  return { ...process.env, ...engine, PATH: folders.join(path.delimiter) };
}

function runNpm() {
  const [command, ...before] = npmCommand();
  // Under NODE_ENV=production npm leaves out the build tools; we build here.
  const options = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  mkdirSync(path.dirname(running), { recursive: true });
  return new Promise((resolve, reject) => {
    let output = "";
    const child = spawn(command, [...before, ...options], {
      cwd: root,
      env: npmEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
      shell: process.platform === "win32",
    });
    if (child.pid) writeFileSync(running, String(child.pid));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output = (output + chunk).slice(-8000);
      });
    }
    const release = endTogether(child);
    child.on("error", reject);
    child.on("close", (code) => {
      release();
      rmSync(running, { force: true });
      if (code === 0) resolve();
      else reject(Object.assign(new Error("npm ci failed"), { output }));
    });
  });
}

/** Ctrl-C while npm works: end npm and what it started, then us. */
function endTogether(child) {
  const stop = async () => {
    // Its end is ours, and no failure to tell of.
    child.removeAllListeners("close");
    await killGroup(child.pid);
    rmSync(running, { force: true });
    console.log("\nStopped while installing; the next start installs again.");
    process.exit(0);
  };
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && process.env.npm_lifecycle_event && stop(), 500);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, stop);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, stop);
  };
}

function installProblem(error) {
  if (error.code === "ENOENT") return "npm was not found: install Node 20 or later with npm from https://nodejs.org.";
  const output = String(error.output ?? error.message);
  if (/ENOSPC|No space left/i.test(output) || error.code === "ENOSPC") {
    return "The disk is full: free about 2 GB where this folder lies, then run npm start again.";
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(output)) {
    return "The npm registry cannot be reached: check the network or the proxy settings of npm, then run npm start again.";
  }
  if (/EACCES|EPERM/.test(output) || error.code === "EACCES") {
    return "This folder cannot be written to: run npm start as the user who owns it.";
  }
  const tail = output.trim().split("\n").slice(-12).join("\n");
  return `${tail}\nnpm ci failed: put right what it says above, then run npm start again.`;
}
