import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

export type Count = { passed: number; failed: number };

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** What a runner's JSON report counts. A runner that failed without a failed test (a broken file, a crash) counts as one. */
export function countReports(file: string, code: number): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report: unknown = JSON.parse(readFileSync(file, "utf8"));
  const vitest = vitestReport.safeParse(report);
  const count = vitest.success
    ? { passed: vitest.data.numPassedTests, failed: vitest.data.numFailedTests }
    : countPlaywright(report);
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function countPlaywright(report: unknown): Count {
  const { stats } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
