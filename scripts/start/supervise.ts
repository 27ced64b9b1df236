import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "#scripts/start/problems";
import { root } from "#scripts/start/settings";
import { childEnvironment, type Environment, keep } from "#scripts/start/tasks";

/** A process that has to run as long as we do. */
export type Service = { name: string; program: readonly string[]; environment: Environment; log: string };

/** `failed` rejects with a Problem when the service could not be kept running; `stop` ends it within `grace` ms. */
export type Supervised = { failed: Promise<never>; stop: (grace: number) => Promise<void>; speak: () => void };

const windowLength = 60_000;
const mostRestarts = 5;

/**
 * Starts a service and starts it again when it ends by itself, each time a little later; gives up after five
 * times in a minute. Its lines go to its log, and to the terminal once `speak` is called (errors always).
 */
export function supervise(service: Service): Supervised {
  const state = {
    isStopping: false,
    isSpeaking: false,
    ends: [] as number[],
    child: undefined as ChildProcess | undefined,
  };
  const say = (line: string, isError: boolean) => {
    keep(service.log, `${line}\n`);
    if (isError || state.isSpeaking) console.log(`${service.name.padEnd(6)} | ${line}`);
  };
  const failed = (async (): Promise<never> => {
    for (;;) {
      state.child = launch(service, say);
      const how = await ended(state.child);
      if (state.isStopping) return new Promise<never>(() => undefined);
      const now = performance.now();
      state.ends = [...state.ends.filter((end) => now - end < windowLength), now];
      if (state.ends.length > mostRestarts) {
        throw new Problem(
          `The ${service.name} process ended ${state.ends.length} times in a minute (${how}): see ${service.log}, then run npm start again.`,
        );
      }
      console.log(`The ${service.name} process ended (${how}); starting it again.`);
      await pause(250 * 2 ** (state.ends.length - 1));
      if (state.isStopping) return new Promise<never>(() => undefined);
    }
  })();
  const stop = async (grace: number) => {
    state.isStopping = true;
    if (state.child) await end(state.child, grace);
  };
  const speak = () => {
    state.isSpeaking = true;
  };
  return { failed, stop, speak };
}

function launch(service: Service, say: (line: string, isError: boolean) => void): ChildProcess {
  const child = spawn(process.execPath, service.program, {
    cwd: root,
    // A session of its own: Ctrl-C reaches us alone, and we choose the order in which all stops.
    detached: true,
    env: childEnvironment(service.environment),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  if (child.stdout) createInterface({ input: child.stdout }).on("line", (line) => say(line, false));
  if (child.stderr) createInterface({ input: child.stderr }).on("line", (line) => say(line, true));
  return child;
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `code ${code}`));
  });
}

async function end(child: ChildProcess, grace: number): Promise<void> {
  if (hasEnded(child)) return;
  const gone = ended(child);
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), grace);
  await gone;
  clearTimeout(late);
}
