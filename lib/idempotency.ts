import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { db, transaction } from "#lib/db";
import { env } from "#lib/env";
import { AppError } from "#lib/errors";
import { type Bytes, hashOf } from "#lib/tokens";

export type Answer = { status: number; body: unknown };

/** The stored answer may hold link secrets, so it is readable only with the key that the caller made. */
const cipherKey = (key: string): Buffer =>
  Buffer.from(hkdfSync("sha256", key, env().AUTH_SECRET, "idempotent answer", 32));

function seal(key: string, body: unknown): Bytes {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", cipherKey(key), iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(body) ?? "null"), cipher.final()]);
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), text]));
}

function unseal(key: string, sealed: Uint8Array): unknown {
  const data = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", cipherKey(key), data.subarray(0, 12));
  decipher.setAuthTag(data.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(data.subarray(28)), decipher.final()]).toString());
}

/**
 * Runs `work` once for a caller's key, in one transaction with what it writes: the same key with the
 * same request answers the stored answer again, with another request `idempotency_mismatch`. Requests
 * with the same key at the same time wait for the first. What is thrown rolls back and is not stored.
 */
export async function once(
  scope: string,
  key: string | null,
  request: unknown,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!key) return work();
  const keyHash = hashOf(key);
  const requestHash = hashOf(JSON.stringify(request) ?? "");
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${scope}:${keyHash.join()}`}, 1))`;
    const stored = await tx.idempotencyKey.findUnique({ where: { scope_keyHash: { scope, keyHash } } });
    if (stored) {
      if (Buffer.compare(stored.requestHash, requestHash) !== 0) throw new AppError("idempotency_mismatch");
      return { status: stored.status, body: unseal(key, stored.response) };
    }
    const answer = await work();
    await tx.idempotencyKey.create({
      data: { scope, keyHash, requestHash, status: answer.status, response: seal(key, answer.body) },
    });
    return answer;
  });
}

const keptHours = 24;

/** Forgets answers that are older than a day. Says how many. */
export async function removeOldAnswers(): Promise<number> {
  const before = new Date(Date.now() - keptHours * 3_600_000);
  const { count } = await db().idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } });
  return count;
}
