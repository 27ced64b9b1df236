import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Made once for the demonstration, and kept beside its data. */
export type Secrets = { databasePassword: string; authSecret: string; filesKey: string };

/** What was kept by an earlier release has no key for files yet. */
const isSecrets = (value: unknown): value is Omit<Secrets, "filesKey"> & Partial<Secrets> =>
  typeof value === "object" && value !== null && "databasePassword" in value && "authSecret" in value;

/** Reads DATA_DIR/secrets.json, or makes it, readable by its owner alone. */
export function keepSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  const found: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  const kept = isSecrets(found) ? found : null;
  if (kept?.filesKey) return { ...kept, filesKey: kept.filesKey };
  const made: Secrets = {
    databasePassword: randomBytes(24).toString("base64url"),
    authSecret: randomBytes(32).toString("base64url"),
    filesKey: randomBytes(32).toString("base64url"),
    ...kept,
  };
  // Written aside and renamed: a start that is killed half way leaves the old file or the new one, whole.
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}
