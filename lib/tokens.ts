import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "#lib/env";

export type Bytes = Uint8Array<ArrayBuffer>;

const bytes = (buffer: Buffer): Bytes => new Uint8Array(buffer);

/** A new secret of 256 random bits, base64url (43 characters). */
export const newSecret = (): string => randomBytes(32).toString("base64url");

export const newNonce = (): Bytes => bytes(randomBytes(32));

/** What is kept of a secret. */
export const hashOf = (secret: string): Bytes => bytes(createHash("sha256").update(secret).digest());

/**
 * The secret of a link, rebuilt from its row and the server's key: a mail can name a link whose
 * secret is nowhere in the database. 256 bits, base64url.
 */
export const linkSecret = (purpose: string, nonce: Uint8Array): string =>
  createHmac("sha256", env().AUTH_SECRET).update(`link:${purpose}:`).update(nonce).digest("base64url");

/** Unambiguous to read out: no 0/O, 1/I/L, U/V. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTWXYZ";

/** A booking reference such as "PL-7KQ4-XW2M" (29^8, about 5·10^11): a name for a visit, never a key to it. */
export function newReference(): string {
  const letters = Array.from(randomBytes(8), (byte) => alphabet[byte % alphabet.length]).join("");
  return `PL-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
