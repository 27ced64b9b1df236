// Runs on the machine's own Node, before anything is installed. Options choose suites and files: npm test -- browser triage
const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(`Plumbline needs Node 20 or later; this is ${process.version}. Install it from https://nodejs.org.`);
  process.exit(1);
}
const { ensureInstall } = await import("./ensure-install.mjs");
const { runOnPinnedNode } = await import("./pinned-node.mjs");
await ensureInstall();
await runOnPinnedNode("scripts/test/main.ts", process.argv.slice(2));
