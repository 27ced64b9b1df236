import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateClient } from "#scripts/start/build";
import { ensureChromium } from "#scripts/test/chromium";
import { type Count, countReports } from "#scripts/test/count";
import { checkLookedAt } from "#scripts/test/looked-at";
import { checkMarkup } from "#scripts/test/markup";
import { startProduct } from "#scripts/test/product";
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

/** Lint and types count as one check each: they pass or they do not. */
async function check(name: string, program: string[]): Promise<Count> {
  const code = await run(name, program);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(project: "unit" | "integration"): Promise<Count> {
  const file = report(project);
  // "unit" has the projects of other time zones beside it.
  const reporting = ["--project", `${project}*`, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await run(project, ["node_modules/vitest/vitest.mjs", "run", ...reporting, ...files]);
  return countReports(file, code);
}

async function browser(): Promise<Count> {
  const chromium = await ensureChromium();
  const product = await startProduct(path.join(place, "data"));
  try {
    const pages = path.join(place, "pages");
    const environment = {
      E2E_BASE_URL: product.address,
      E2E_REPORT: report("browser"),
      E2E_PAGES: pages,
      CHROMIUM_PATH: chromium,
    };
    const code = await run("browser", ["node_modules/@playwright/test/cli.js", "test", ...files], environment);
    const count = countReports(report("browser"), code);
    const markup = await checkMarkup(pages);
    const reading = await checkWaysToRead(pages);
    // Only a run of all files can have looked at everything.
    const looked = files.length === 0 ? checkLookedAt(`${pages}-inspected`) : { passed: 0, failed: 0 };
    const counts = [count, markup, reading, looked];
    return {
      passed: counts.reduce((sum, { passed }) => sum + passed, 0),
      failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    };
  } finally {
    await product.stop();
  }
}

const work: Record<Suite, () => Promise<Count>> = {
  lint: () => check("lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."]),
  types: () => check("types", ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]),
  unit: () => vitest("unit"),
  integration: () => vitest("integration"),
  browser,
};

let total: Count = { passed: 0, failed: 0 };
try {
  await generateClient(path.join(place, "client.log"));
  await run("assets", ["scripts/build-assets.ts"]);
  await run("route types", ["node_modules/next/dist/bin/next", "typegen"]);
  for (const suite of suites.filter((name) => wanted.has(name))) {
    const count = await work[suite]();
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total = { ...total, failed: total.failed + 1 };
} finally {
  rmSync(place, { recursive: true, force: true });
}
console.log(`\nAll of it took ${Math.round((performance.now() - started) / 1000)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
