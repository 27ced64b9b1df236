import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type ConfigData, HtmlValidate } from "html-validate";
import { z } from "zod";
import { root } from "#scripts/start/settings";
import type { Count } from "#scripts/test/count";
import { findJava } from "#scripts/test/java";

const checker = path.join(root, "node_modules/vnu-jar/build/dist/vnu.jar");

const report = z.object({
  messages: z.array(
    z.object({ type: z.string(), url: z.string(), message: z.string(), extract: z.string().default("") }),
  ),
});

/** React writes `charSet` and `<meta/>`; both are HTML. Long titles and inline sizes are a matter of taste. */
const rules: ConfigData = {
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "attr-case": "off",
    "void-style": "off",
    "long-title": "off",
    "no-implicit-button-type": "error",
    "tel-non-breaking": "off",
  },
};

const told = (what: string, problems: readonly string[]): Count => {
  for (const problem of [...new Set(problems)].slice(0, 40)) console.log(`✗ ${problem}`);
  if (problems.length === 0) console.log(`✓ ${what}`);
  return problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** html-validate: standards and accessibility of the markup, as it was sent. */
async function validate(folder: string, names: readonly string[]): Promise<Count> {
  const validator = new HtmlValidate({ root: true, ...rules });
  const problems: string[] = [];
  for (const name of names) {
    const { results } = await validator.validateString(readFileSync(path.join(folder, name), "utf8"));
    for (const { messages } of results)
      problems.push(...messages.map(({ ruleId, message, selector }) => `${name}: ${ruleId}: ${message} (${selector})`));
  }
  return told(`html-validate finds no error in ${names.length} pages`, problems);
}

/** The W3C's Nu checker, which needs Java. Without one it says that it was not run, and counts as nothing. */
function askW3c(folder: string, names: readonly string[]): Count {
  const java = findJava();
  if (!java) {
    console.log(
      "– The W3C's Nu HTML checker was NOT run: it needs Java (Debian: apt-get install default-jre-headless).",
    );
    return { passed: 0, failed: 0 };
  }
  const options = ["-Xss1m", "-jar", checker, "--errors-only", "--format", "json", "--stdout", "--exit-zero-always"];
  const run = spawnSync(java, [...options, folder], { encoding: "utf8", maxBuffer: 64_000_000 });
  const { messages } = report.parse(JSON.parse(run.stdout));
  const problems = messages
    .filter(({ type }) => type !== "info")
    .map(({ url, message, extract }) => `${path.basename(url)}: ${message} ${extract.replaceAll(/\s+/g, " ")}`);
  return told(`the W3C's Nu checker finds no error in ${names.length} pages`, problems);
}

/** Checks the markup of every patient page that a browser test saw, in each of its states. */
export async function checkMarkup(folder: string): Promise<Count> {
  console.log(`\n── markup ${"─".repeat(64)}`);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".html")) : [];
  if (names.length === 0) return { passed: 0, failed: 0 };
  const [ours, theirs] = [await validate(folder, names), askW3c(folder, names)];
  return { passed: ours.passed + theirs.passed, failed: ours.failed + theirs.failed };
}

if (import.meta.main) {
  const { failed } = await checkMarkup(path.resolve(process.argv[2] ?? "."));
  process.exit(failed === 0 ? 0 : 1);
}
