import { openAsBlob } from "node:fs";
import { rm } from "node:fs/promises";
import { AwsClient } from "aws4fetch";
import { AppError } from "#lib/errors";
import type { FileStore } from "#lib/files/store";
import { log } from "#lib/log";

export type BucketSettings = {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

const longestMilliseconds = 60_000;

/** A bucket of an S3-compatible service, addressed by path. One PUT holds a file: 20 MB need no parts. */
export function bucketStore({ endpoint, bucket, region, accessKeyId, secretAccessKey }: BucketSettings): FileStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 0 });
  const addressOf = (key: string) => `${endpoint.replace(/\/+$/, "")}/${bucket}/${key}`;

  async function ask(method: string, key: string, body?: Blob): Promise<Response> {
    const request = await client.sign(addressOf(key), { method, ...(body && { body }) });
    const answer = await fetch(request, { signal: AbortSignal.timeout(longestMilliseconds) });
    if (answer.ok || answer.status === 404) return answer;
    await answer.body?.cancel();
    log("error", { event: "file_store_refused", method, status: answer.status });
    throw new AppError("unavailable");
  }

  return {
    async put(key, from) {
      // A Blob of the file streams from the disk, and its length is known.
      const answer = await ask("PUT", key, await openAsBlob(from));
      await answer.body?.cancel();
      if (!answer.ok) throw new AppError("unavailable");
      await rm(from);
    },
    async read(key) {
      const answer = await ask("GET", key);
      if (answer.ok && answer.body) return answer.body;
      await answer.body?.cancel();
      return null;
    },
    async remove(key) {
      const answer = await ask("DELETE", key);
      await answer.body?.cancel();
    },
  };
}
