// npm run bench: how fast the product answers, on this machine, with the demonstration clinic.
const { ensureInstall } = await import("./ensure-install.mjs");
const { runOnPinnedNode } = await import("./pinned-node.mjs");
await ensureInstall();
await runOnPinnedNode("scripts/bench/main.ts", process.argv.slice(2));
