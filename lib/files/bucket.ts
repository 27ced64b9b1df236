import { openAsBlob } from "node:fs";
import { rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
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

/** Until the service begins to answer; what a slow reader takes after that is not counted. */
const longestMilliseconds = 60_000;
/** Before the second and the third try, where the service could not be reached or says that it is busy. */
const pauses = [200, 800];

type Asked = { method: "GET" | "PUT" | "DELETE"; key: string; body?: Blob };

/** What an S3 error is called in its answer: NoSuchKey, SignatureDoesNotMatch. It names no key and no secret. */
async function codeIn(answer: Response): Promise<string> {
  const words = await answer.text().catch(() => "");
  return /<Code>(\w{1,60})<\/Code>/.exec(words)?.[1] ?? "unknown";
}

const isPassing = (status: number): boolean => status === 429 || status >= 500;

/**
 * A bucket of an S3-compatible service, addressed by path. One PUT holds a file: 20 MB need no parts. Each call may be
 * repeated without harm; three tries, then `unavailable`, which is also the answer to a wrong key or bucket.
 */
export function bucketStore({ endpoint, bucket, region, accessKeyId, secretAccessKey }: BucketSettings): FileStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 0 });
  const addressOf = (key: string) => `${endpoint.replace(/\/+$/, "")}/${bucket}/${key}`;

  /** Signed anew for each try: a signature is good for the moment it was made. Null where no answer came. */
  async function tryOnce({ method, key, body }: Asked): Promise<Response | null> {
    const request = await client.sign(addressOf(key), { method, ...(body && { body }) });
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), longestMilliseconds);
    return fetch(request, { signal: stop.signal })
      .catch(() => null)
      .finally(() => clearTimeout(timer));
  }

  async function ask(asked: Asked): Promise<Response> {
    for (let tries = 0; ; tries += 1) {
      const answer = await tryOnce(asked);
      if (answer?.ok) return answer;
      const code = answer ? await codeIn(answer) : "no_answer";
      if (answer?.status === 404 && code === "NoSuchKey") return answer;
      const status = answer?.status ?? 0;
      log("error", { event: "file_store_refused", method: asked.method, status, code });
      const pause = pauses[tries];
      if (pause === undefined || (answer && !isPassing(status))) throw new AppError("unavailable");
      await wait(pause);
    }
  }

  return {
    async put(key, from) {
      // A Blob of the file streams from the disk, and its length is known.
      const answer = await ask({ method: "PUT", key, body: await openAsBlob(from) });
      await answer.body?.cancel();
      await rm(from);
    },
    async read(key) {
      const answer = await ask({ method: "GET", key });
      return answer.ok ? answer.body : null;
    },
    async remove(key) {
      const answer = await ask({ method: "DELETE", key });
      await answer.body?.cancel();
    },
  };
}
