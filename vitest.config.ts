import { defineConfig } from "vitest/config";

/** Zones far from the clinic's and from the machine's: code that forgets to name a zone shows. */
const zone = { unit: "Asia/Kathmandu", integration: "Pacific/Kiritimati" };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/architecture.test.ts"],
          env: { TZ: zone.unit },
        },
      },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          env: { TZ: zone.integration },
          globalSetup: "tests/support/test-postgres.ts",
          setupFiles: "tests/support/database.ts",
          pool: "forks",
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
