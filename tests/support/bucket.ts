import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import S3rver from "@20minutes/s3rver";
import type { BucketSettings } from "#lib/files/bucket";

/**
 * A real S3 service on a socket, which checks signatures, and a line to it that can be cut: each of the next
 * `line.toCut` requests ends without an answer.
 */
export async function openBucketService() {
  const directory = await mkdtemp(path.join(os.tmpdir(), "plumbline-bucket-"));
  const bucket = "clinic-papers";
  const service = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await service.run();
  const line = { toCut: 0, tries: 0 };
  // One connection for each request: none is kept open that was made before the line was cut.
  const relay = http.createServer((asked, answer) => {
    line.tries += 1;
    if (line.toCut > 0) {
      line.toCut -= 1;
      asked.socket.destroy();
      return;
    }
    const { method, url, headers } = asked;
    const behind = http.request({ host: "127.0.0.1", port, method, path: url, headers }, (given) => {
      const { connection: _, ...kept } = given.headers;
      answer.writeHead(given.statusCode ?? 502, kept);
      given.pipe(answer);
    });
    behind.on("error", () => asked.socket.destroy());
    asked.pipe(behind);
  });
  relay.maxRequestsPerSocket = 1;
  await new Promise<void>((resolve) => relay.listen(0, "127.0.0.1", resolve));
  const address = relay.address() as AddressInfo;
  const settings: BucketSettings = {
    endpoint: `http://127.0.0.1:${address.port}`,
    bucket,
    region: "us-east-1",
    accessKeyId: "S3RVER",
    secretAccessKey: "S3RVER",
  };
  /** Everything that the service has on its own disk. */
  async function stored(): Promise<{ name: string; bytes: Buffer }[]> {
    const entries = await readdir(path.join(directory, bucket), { recursive: true, withFileTypes: true });
    const objects = entries.filter((entry) => entry.isFile() && entry.name.endsWith("_object"));
    return Promise.all(
      objects.map(async ({ parentPath, name }) => ({
        name: name.replace(/\._S3rver_object$/, ""),
        bytes: await readFile(path.join(parentPath, name)),
      })),
    );
  }
  async function close(): Promise<void> {
    relay.close();
    await service.close();
    await rm(directory, { recursive: true, force: true });
  }
  return { settings, line, stored, close };
}
export type BucketService = Awaited<ReturnType<typeof openBucketService>>;
