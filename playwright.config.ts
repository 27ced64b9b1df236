import { defineConfig } from "@playwright/test";
import { findChromium } from "#scripts/test/chromium";
import { baseUrl } from "#tests/support/server";

/** The journeys run against a server that already stands, on a demonstration clinic that was made for them. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  // One more than two cores: somebody always waits for the worker process or for a page.
  workers: 3,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env.E2E_REPORT ? [["list"], ["json", { outputFile: process.env.E2E_REPORT }]] : [["list"]],
  use: {
    baseURL: baseUrl,
    locale: "en-US",
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: findChromium(),
      // Chromium's own sandbox does not start for root, as in most containers.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
});
