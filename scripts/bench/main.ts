import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { measure, measureRush, type Row } from "#scripts/bench/measure";
import { benchPatientPages } from "#scripts/bench/patient-pages";
import { generateClient } from "#scripts/start/build";
import { startProduct } from "#scripts/test/product";

const place = mkdtempSync(path.join(os.tmpdir(), "plumbline-bench-"));
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const pages: readonly [string, string][] = [
  ["education page", "/learn/spinal-fracture"],
  ["home page", "/"],
  ["warning signs", "/book"],
  ["slots of a month", `/api/v1/slots?visitType=first-visit&from=${day(0)}&to=${day(30)}`],
];

async function everything(address: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, page] of pages) rows.push(await measure(name, 200, () => fetch(address + page)));
  for (const clients of [100, 200]) rows.push(await measureRush(address, clients));
  return rows;
}

await generateClient(path.join(place, "client.log"));
const product = await startProduct(path.join(place, "data"));
try {
  const rows = await everything(product.address);
  const [cpu] = os.cpus();
  console.log(
    `\n${os.cpus().length} × ${cpu?.model ?? "?"}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}, the demonstration clinic, one client unless it says otherwise`,
  );
  console.table(rows);
  await benchPatientPages(product.address);
} finally {
  await product.stop();
  rmSync(place, { recursive: true, force: true });
}
process.exit(0);
