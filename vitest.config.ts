import { defineConfig } from "vitest/config";

/** Zones far from the clinic's and from the machine's: code that forgets to name a zone shows. */
const zone = { unit: "Asia/Kathmandu", integration: "Pacific/Kiritimati" };

/** Pure code keeps nothing from one file to the next: one process reads the modules once for all of its files. */
const pure = { isolate: false, testTimeout: 20_000 };

/** Everything about times and dates holds wherever the server stands: repeated in each of these. */
const elsewhere = ["UTC", "America/New_York", "Australia/Lord_Howe"].map((name) => ({
  test: {
    name: `unit in ${name}`,
    include: [
      "tests/unit/availability/**/*.test.ts",
      "tests/unit/interface/time.test.ts",
      "tests/unit/appointments/week.test.ts",
      "tests/unit/clinic/weekdays.test.ts",
      "tests/unit/clinic/impact.test.ts",
      "tests/unit/clinic/scope.test.ts",
    ],
    // Laws take seconds, and name their zones as all else does.
    exclude: ["tests/unit/availability/laws.test.ts"],
    env: { TZ: name },
    ...pure,
  },
}));

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/architecture.test.ts"],
          env: { TZ: zone.unit },
          ...pure,
        },
      },
      ...elsewhere,
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
