import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { usualKinds } from "#scripts/bench/clinic";
import { measure, type Row } from "#scripts/bench/measure";
import { openOwnClinic } from "#scripts/bench/own-clinic";
import { benchPatientPages } from "#scripts/bench/patient-pages";
import { raceKinds } from "#scripts/bench/race";
import {
  benchBookings,
  benchContention,
  benchMemory,
  benchRace,
  benchSlots,
  benchTenYears,
  physicians,
} from "#scripts/bench/scheduling";
import { generateClient } from "#scripts/start/build";
import { startProduct } from "#scripts/test/product";

// All parts: npm run bench. Some: npm run bench -- pages race. With the memory of the server, ten minutes:
// npm run bench -- scheduling --memory, or --memory=3 for three. Without the million visits: --quick.
const options = process.argv.slice(2);
const parts = ["pages", "scheduling", "race"] as const;
const asked = parts.filter((part) => options.includes(part));
const wanted = new Set<string>(asked.length > 0 ? asked : parts);
const memory = options.find((option) => option.startsWith("--memory"));
const minutes = memory ? Number(memory.split("=")[1] ?? 10) : 0;
const place = mkdtempSync(path.join(os.tmpdir(), "plumbline-bench-"));
const rows: Row[] = [];
const lines: string[] = [];

async function pages(): Promise<void> {
  const product = await startProduct(path.join(place, "data"));
  try {
    for (const [name, page] of [
      ["education page", "/learn/spinal-fracture"],
      ["home page", "/"],
      ["warning signs", "/book"],
    ] as const)
      rows.push(await measure(name, 200, () => fetch(product.address + page)));
    await benchPatientPages(product.address);
  } finally {
    await product.stop();
  }
}

async function scheduling(): Promise<void> {
  const clinic = await openOwnClinic(path.join(place, "scheduling"), physicians, usualKinds);
  try {
    rows.push(await benchSlots(clinic));
    rows.push(...(await benchContention(clinic)));
    lines.push(await benchBookings(clinic));
    if (minutes > 0) lines.push(await benchMemory(clinic, minutes));
  } finally {
    await clinic.stop();
  }
}

async function tenYears(): Promise<void> {
  const clinic = await openOwnClinic(path.join(place, "years"), physicians, usualKinds);
  try {
    rows.push(...(await benchTenYears(clinic)));
  } finally {
    await clinic.stop();
  }
}

async function smallRace(): Promise<void> {
  const clinic = await openOwnClinic(path.join(place, "race"), 2, raceKinds);
  try {
    rows.push(await benchRace(clinic.address));
  } finally {
    await clinic.stop();
  }
}

await generateClient(path.join(place, "client.log"));
try {
  if (wanted.has("pages")) await pages();
  if (wanted.has("race")) await smallRace();
  if (wanted.has("scheduling")) await scheduling();
  if (wanted.has("scheduling") && !options.includes("--quick")) await tenYears();
} finally {
  // What was measured before something failed is told too.
  const [cpu] = os.cpus();
  console.log(
    `\n${os.cpus().length} × ${cpu?.model ?? "?"}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)}, ${physicians} physicians, milliseconds over loopback, one client unless it says otherwise`,
  );
  console.table(rows);
  for (const line of lines) console.log(line);
  rmSync(place, { recursive: true, force: true });
}
process.exit(0);
