import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "#scripts/start/settings";

const folder = path.join(root, "test-results");
const longest = 70;

/** What stood on the page when a browser test failed: where only this output is kept, nothing else tells. */
export function showFailedPages(): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    const file = path.join(folder, name, "error-context.md");
    if (!existsSync(file)) continue;
    const [, snapshot = ""] = /# Page snapshot\n+```yaml\n([\s\S]*?)```/.exec(readFileSync(file, "utf8")) ?? [];
    const lines = snapshot.split("\n").filter((line) => !/^\s*- \/url:/.test(line));
    // The references are for tools, and half of each line.
    const words = lines.map((line) => line.replaceAll(/ \[(?:ref=\w+|cursor=pointer)\]/g, ""));
    console.log(`\nThe page when this failed: ${name}\n${words.slice(0, longest).join("\n")}`);
  }
}
