import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { Problem } from "#scripts/start/problems";
import { root } from "#scripts/start/settings";

const patience = 300_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

export type Product = { address: string; stop(): Promise<void> };

/**
 * The product as `npm start` runs it, on a demonstration clinic of its own in `dataDir`, or on the database that
 * `settings` name. Ends with us.
 */
export async function startProduct(dataDir: string, settings: Record<string, string> = {}): Promise<Product> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const { DATABASE_URL: _, SMTP_URL: __, BASE_URL: ___, ...environment } = process.env;
  const child = spawn(process.execPath, ["scripts/start/main.ts"], {
    cwd: root,
    env: { ...environment, HOST: "127.0.0.1", DATA_DIR: dataDir, PORT: String(port), ...settings },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Problem("npm start was not ready within 5 minutes.")), patience);
    child.stdout?.on("data", (chunk: Buffer) => {
      process.stdout.write(chunk);
      if (!chunk.toString().includes("Plumbline is ready")) return;
      clearTimeout(tooLong);
      resolve();
    });
    ended.then(() => reject(new Problem("npm start ended before it was ready.")));
  });
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
  };
  return { address, stop };
}
