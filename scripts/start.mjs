// Runs on the machine's own Node, before anything is installed: no dependency, no syntax newer than Node 14.
const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(
    `Plumbline needs Node 20 or later; this is ${process.version}. Install it from https://nodejs.org and run npm start again.`,
  );
  process.exit(1);
}
const { ensureInstall } = await import("./ensure-install.mjs");
const { runOnPinnedNode } = await import("./pinned-node.mjs");
await ensureInstall();
await runOnPinnedNode("scripts/start/main.ts", process.argv.slice(2));
