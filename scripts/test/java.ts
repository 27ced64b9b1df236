import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const works = (java: string): boolean => spawnSync(java, ["-version"], { stdio: "ignore" }).status === 0;
const find = (): string | undefined =>
  [process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, "bin/java") : "", "java", "/usr/bin/java"].find(
    (java) => java !== "" && works(java),
  );

/** Debian's own package, where we may install it, as for Chromium. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing a Java runtime from Debian's packages for the W3C's HTML checker …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "-y", "-q", "--no-install-recommends", "default-jre-headless"];
  spawnSync("apt-get", install, { env, stdio: "ignore" });
}

/** A Java to run the W3C's checker with, installed first where that is possible; undefined where there is none. */
export function findJava(): string | undefined {
  if (!find()) installFromDebian();
  return find();
}
