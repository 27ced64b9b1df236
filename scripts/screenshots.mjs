// npm run screenshots: every main page of each of the three users, at 390 and 1366 px, into docs/screenshots.
const { ensureInstall } = await import("./ensure-install.mjs");
const { runOnPinnedNode } = await import("./pinned-node.mjs");
await ensureInstall();
await runOnPinnedNode("scripts/screenshots/main.ts", process.argv.slice(2));
