import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** argon2id, 46 MiB, one pass: OWASP ASVS 5.0 appendix C. */
const cost = { memory: 47_104, passes: 1, parallelism: 1, tagLength: 32 } as const;

/** "argon2id$memory$passes$parallelism$salt$hash", base64url. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive("argon2id", { message: password.normalize("NFKC"), nonce, ...cost });
  const { memory, passes, parallelism } = cost;
  return ["argon2id", memory, passes, parallelism, nonce.toString("base64url"), tag.toString("base64url")].join("$");
}

/** Whether the password is the one behind the stored hash. Takes as long for a wrong one as for the right one. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [algorithm, memory, passes, parallelism, salt, hash] = stored.split("$");
  if (algorithm !== "argon2id" || !salt || !hash) return false;
  const expected = Buffer.from(hash, "base64url");
  const tag = await derive("argon2id", {
    message: password.normalize("NFKC"),
    nonce: Buffer.from(salt, "base64url"),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(tag, expected);
}
