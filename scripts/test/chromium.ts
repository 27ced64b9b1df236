import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Problem } from "#scripts/start/problems";

/** Chromium without windows: the same engine for a quarter less work, and what Playwright itself takes by default. */
const headless = "/usr/bin/chromium-headless-shell";
const usual = [
  headless,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a Chromium that is there; undefined where none is. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? "", ...usual].find((file) => file !== "" && existsSync(file));

/** Debian's own packages, where we may install them: Playwright's download is out of reach on closed networks. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing Chromium from Debian's packages for the browser tests …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words: string[]) =>
    spawnSync("apt-get", ["-y", "-q", ...words], { env, stdio: "ignore", timeout: 120_000 }).status === 0;
  const install = (name: string) => apt("install", "--no-install-recommends", name);
  // What the machine knows of its packages often suffices, and to ask anew takes a while.
  if (install("chromium-headless-shell")) return;
  apt("update");
  if (!install("chromium-headless-shell") && !findChromium()) install("chromium");
}

/** The path of a Chromium, installed first where that is possible; otherwise one line that says what to install. */
export async function ensureChromium(): Promise<string> {
  if (!process.env.CHROMIUM_PATH && !existsSync(headless)) installFromDebian();
  const found = findChromium();
  if (!found)
    throw new Problem(
      "The browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH.",
    );
  return found;
}
