import { isKept, measureLighthouse } from "#scripts/bench/lighthouse";
import { measurePages } from "#scripts/bench/steady";
import { ensureChromium } from "#scripts/test/chromium";

/** What is promised of patient pages: milliseconds at 50 requests a second, and Lighthouse's scores on a phone. */
export async function benchPatientPages(address: string): Promise<void> {
  console.log("\nPatient pages, whole answers over loopback");
  console.table(await measurePages(address));
  const scores = await measureLighthouse(address, await ensureChromium());
  console.log("Lighthouse, its phone and slow line, median of 3");
  console.table(scores.map((score) => ({ ...score, kept: isKept(score) })));
}

// On a product that runs already: node scripts/bench/patient-pages.ts http://localhost:3000
if (import.meta.main) await benchPatientPages(process.argv[2] ?? "http://localhost:3000");
