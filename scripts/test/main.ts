import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateClient } from "#scripts/start/build";
import { ensureChromium } from "#scripts/test/chromium";
import { type Count, countReports } from "#scripts/test/count";
import { showFailedPages } from "#scripts/test/failures";
import { checkLookedAt } from "#scripts/test/looked-at";
import { checkMarkup } from "#scripts/test/markup";
import { type Product, startProduct } from "#scripts/test/product";
import { run } from "#scripts/test/run";
import { checkWaysToRead } from "#scripts/test/ways-to-read";

/** What can be run; without options all of it, in this order. */
const suites = ["lint", "types", "unit", "integration", "browser"] as const;
type Suite = (typeof suites)[number];

const place = mkdtempSync(path.join(os.tmpdir(), "plumbline-test-"));
const report = (name: string) => path.join(place, `${name}.json`);
const started = performance.now();
const options = process.argv.slice(2);
const asked = suites.filter((suite) => options.includes(suite));
/** Other words choose files by a part of their name, where tests are run: npm test -- browser triage */
const files = options.filter((option) => !suites.some((suite) => suite === option));
const wanted = new Set<Suite>(asked.length > 0 ? asked : suites);

/** Whether what needs no database runs beside the integration tests, and shows its output when it has ended. */
const isBeside = wanted.has("integration");

/** Lint and types count as one check each: they pass or they do not. */
async function check(name: string, program: string[]): Promise<Count> {
  const code = await run({ name, program, held: isBeside });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(project: "unit" | "integration"): Promise<Count> {
  const file = report(project);
  // "unit" has the projects of other time zones beside it.
  const reporting = ["--project", `${project}*`, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const program = ["node_modules/vitest/vitest.mjs", "run", ...reporting, ...files];
  return countReports(file, await run({ name: project, program, held: isBeside && project === "unit" }));
}

async function browser(address: string): Promise<Count> {
  const pages = path.join(place, "pages");
  const environment = {
    E2E_BASE_URL: address,
    E2E_REPORT: report("browser"),
    E2E_PAGES: pages,
    CHROMIUM_PATH: await ensureChromium(),
  };
  const program = ["node_modules/@playwright/test/cli.js", "test", ...files];
  const count = countReports(report("browser"), await run({ name: "browser", program, environment }));
  if (count.failed > 0) showFailedPages();
  const markup = await checkMarkup(pages);
  const reading = await checkWaysToRead(pages);
  // Only a run of all files can have looked at everything.
  const looked = files.length === 0 ? checkLookedAt(`${pages}-inspected`) : none;
  return sum([count, markup, reading, looked]);
}

const none: Count = { passed: 0, failed: 0 };
const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

/** What reads nothing but the sources, one after the other. */
async function checkSources(): Promise<Count> {
  const counts: Count[] = [];
  if (wanted.has("lint")) counts.push(await check("lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."]));
  if (wanted.has("types"))
    counts.push(await check("types", ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]));
  if (wanted.has("unit")) counts.push(await vitest("unit"));
  return sum(counts);
}

let product: Product | undefined;
let total = none;
try {
  await generateClient(path.join(place, "client.log"));
  await run({ name: "assets", program: ["scripts/build-assets.ts"] });
  await run({ name: "route types", program: ["node_modules/next/dist/bin/next", "typegen"] });
  // The integration tests wait for PostgreSQL now and then: what the sources alone need goes in between, then the build.
  const [sources, integration] = await Promise.all([
    checkSources().then(async (count) => {
      if (wanted.has("browser")) product = await startProduct(path.join(place, "data"));
      return count;
    }),
    wanted.has("integration") ? vitest("integration") : none,
  ]);
  total = sum([sources, integration]);
  if (product) total = sum([total, await browser(product.address)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total = sum([total, { passed: 0, failed: 1 }]);
} finally {
  await product?.stop();
  rmSync(place, { recursive: true, force: true });
}
console.log(`\nAll of it took ${Math.round((performance.now() - started) / 1000)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
