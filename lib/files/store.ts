import { createReadStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { env } from "#lib/env";
import { bucketStore } from "#lib/files/bucket";
import type { Chunks } from "#lib/files/cipher";

/** Where sealed files lie, by keys that begin with an id. It sees no names, no people and no plain bytes. */
export type FileStore = {
  /** Takes over the file at `from`, whole or not at all. */
  put(key: string, from: string): Promise<void>;
  /** Null where there is nothing under this key. */
  read(key: string): Promise<Chunks | null>;
  /** No mistake where there is nothing. */
  remove(key: string): Promise<void>;
};

/** A folder on this machine's disk. */
export function folderStore(folder: string): FileStore {
  const placeOf = (key: string) => path.join(folder, key.slice(34, 36), key);
  return {
    async put(key, from) {
      await mkdir(path.dirname(placeOf(key)), { recursive: true, mode: 0o700 });
      await rename(from, placeOf(key));
    },
    async read(key) {
      const stream = createReadStream(placeOf(key));
      return new Promise((resolve, reject) => {
        stream.once("open", () => resolve(stream));
        stream.once("error", (error: NodeJS.ErrnoException) =>
          error.code === "ENOENT" ? resolve(null) : reject(error),
        );
      });
    },
    remove: (key) => rm(placeOf(key), { force: true }),
  };
}

/** The bucket of the settings, or the folder under DATA_DIR. */
export function fileStore(): FileStore {
  const { FILES_S3_ENDPOINT, FILES_S3_BUCKET, FILES_S3_ACCESS_KEY_ID, FILES_S3_SECRET_ACCESS_KEY, FILES_S3_REGION } =
    env();
  if (!FILES_S3_ENDPOINT) return folderStore(path.join(env().DATA_DIR, "files", "kept"));
  return bucketStore({
    endpoint: FILES_S3_ENDPOINT,
    bucket: FILES_S3_BUCKET ?? "",
    region: FILES_S3_REGION,
    accessKeyId: FILES_S3_ACCESS_KEY_ID ?? "",
    secretAccessKey: FILES_S3_SECRET_ACCESS_KEY ?? "",
  });
}
