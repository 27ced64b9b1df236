import { spawn } from "node:child_process";
import { root } from "#scripts/start/settings";
import { childEnvironment, type Environment } from "#scripts/start/tasks";

/** Runs one program on the pinned Node with its output shown; answers its exit code. Ends with us. */
export async function run(name: string, program: string[], environment: Environment = {}): Promise<number> {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 70 - name.length))}`);
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: childEnvironment({ NEXT_TELEMETRY_DISABLED: "1", ...environment }),
    stdio: ["ignore", "inherit", "inherit"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
