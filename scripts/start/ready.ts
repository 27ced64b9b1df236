import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "#scripts/start/problems";
import type { Settings } from "#scripts/start/settings";

/** Waits until the web server says that it and its database are ready. */
export async function untilReady({ host, port }: Settings, log: string): Promise<void> {
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const address = `http://${name.includes(":") ? `[${name}]` : name}:${port}/api/v1/ready`;
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    if (answer?.status === 200) return;
    await pause(100);
  }
  throw new Problem(`The web server did not become ready within a minute: see ${log}, then run npm start again.`);
}
