import { spawn } from "node:child_process";
import { root } from "#scripts/start/settings";
import { childEnvironment, type Environment } from "#scripts/start/tasks";

const headingOf = (name: string): string => `\n── ${name} ${"─".repeat(Math.max(0, 70 - name.length))}`;

type Program = Readonly<{
  name: string;
  program: readonly string[];
  environment?: Environment;
  /** Show its output as a whole when it has ended, because something else shows its own meanwhile */
  held?: boolean;
}>;

/** Runs one program on the pinned Node with its output shown; answers its exit code. Ends with us. */
export async function run({ name, program, environment = {}, held = false }: Program): Promise<number> {
  if (!held) console.log(headingOf(name));
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: childEnvironment({ NEXT_TELEMETRY_DISABLED: "1", ...environment }),
    stdio: held ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  const code = await new Promise<number>((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (exit) => resolve(exit ?? 1));
  });
  process.off("exit", end);
  if (held) console.log(`${headingOf(name)}\n${Buffer.concat(said)}`);
  return code;
}
