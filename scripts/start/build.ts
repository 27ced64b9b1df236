import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "#scripts/start/settings";
import { type Environment, runTask } from "#scripts/start/tasks";

const marker = path.join(root, ".next/plumbline-fingerprint");
const sources = [
  "app",
  "components",
  "content",
  "lib",
  "prisma/schema.prisma",
  "prisma/seed",
  "public",
  "scripts/build-assets.ts",
];
const made = ["lib/generated", "public/assets", "next-env.d.ts"];

/** A hash of all that a build is made from. Contents, not times: a checkout or a copy does not build again. */
export function fingerprint(): string {
  const hash = createHash("sha256");
  const settings = readdirSync(root).filter((name) => /\.(ts|mjs|js|json)$/.test(name));
  for (const file of [...settings, ...sources.flatMap(filesBelow)].sort()) {
    if (made.some((place) => file === place || file.startsWith(`${place}/`))) continue;
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(name: string): string[] {
  const place = path.join(root, name);
  if (!existsSync(place)) return [];
  const entries = readdirSync(path.dirname(place), { withFileTypes: true });
  if (entries.some((entry) => entry.name === path.basename(place) && entry.isFile())) return [name];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const below = `${name}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(below) : [below];
  });
}

/** Whether what lies in .next was built from the sources as they are now. */
export function isBuilt(): boolean {
  const isWhole = [".next/BUILD_ID", "prisma/generated"].every((name) => existsSync(path.join(root, name)));
  return isWhole && existsSync(marker) && readFileSync(marker, "utf8") === fingerprint();
}

const clientMarker = path.join(root, "prisma/generated/.fingerprint");

/** A hash of what the Prisma client is made from. */
function clientFingerprint(): string {
  const hash = createHash("sha256");
  for (const file of ["prisma/schema.prisma", "node_modules/prisma/package.json"])
    hash.update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** The Prisma client, unless it is there: the seed and the worker need it before the pages are built. */
export async function generateClient(log: string): Promise<void> {
  const print = clientFingerprint();
  if (existsSync(clientMarker) && readFileSync(clientMarker, "utf8") === print) return;
  // The native schema engine is never used (docs/decisions/0005); naming one keeps Prisma from downloading it.
  const environment = { PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const program = ["node_modules/prisma/build/index.js", "generate"];
  await runTask({ what: "Generating the database client", program, environment, log });
  writeFileSync(clientMarker, print);
}

/** Builds pages and assets for production. The fingerprint is written last: a build that was cut short is done again. */
export async function buildPages(environment: Environment, log: string): Promise<void> {
  const print = fingerprint();
  rmSync(marker, { force: true });
  const production = { ...environment, NODE_ENV: "production" };
  if (existsSync(path.join(root, "scripts/build-assets.ts"))) {
    await runTask({ what: "Building the assets", program: ["scripts/build-assets.ts"], environment: production, log });
  }
  const program = ["node_modules/next/dist/bin/next", "build"];
  await runTask({ what: "Building the pages", program, environment: production, log });
  writeFileSync(marker, print);
}
