import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Problem } from "#scripts/start/problems";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const find = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? "", ...usual].find((file) => file !== "" && existsSync(file));

/** Debian's own package, where we may install it: Playwright's download is out of reach on closed networks. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing Chromium from Debian's packages for the browser tests …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-q"], { env, stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { env, stdio: "ignore" });
}

/** The path of a Chromium, installed first where that is possible; otherwise one line that says what to install. */
export async function ensureChromium(): Promise<string> {
  if (!find()) installFromDebian();
  const found = find();
  if (!found)
    throw new Problem(
      "The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.",
    );
  return found;
}
