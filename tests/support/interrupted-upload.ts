import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { arrivalFolder, withUpload } from "#lib/files/upload";
import { endlessForm } from "#tests/support/files";

/* A process that is in the middle of receiving a letter, says so, and waits to be killed. */
const [secret = ""] = process.argv.slice(2);
const megabyte = 1024 * 1024;

async function bytesThere(): Promise<number> {
  let size = 0;
  for (const name of await readdir(arrivalFolder()).catch(() => []))
    size += await stat(path.join(arrivalFolder(), name, "sent")).then(
      (file) => file.size,
      () => 0,
    );
  return size;
}

const stalled = endlessForm("https://clinic.example/en/visit/x/files", 19 * megabyte, {
  stallAt: 6 * megabyte,
  text: `${secret} `,
});
withUpload(stalled, async () => process.exit(1)).catch(() => process.exit(1));
while ((await bytesThere()) < 4 * megabyte) await sleep(20);
process.stdout.write("under way\n");
await sleep(60_000);
