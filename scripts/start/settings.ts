import { existsSync } from "node:fs";
import path from "node:path";
import { Problem } from "#scripts/start/problems";

/** What the environment and .env ask for. `databaseUrl` undefined: the demonstration on the embedded server. */
export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  baseUrl: string;
  databaseUrl: string | undefined;
  authSecret: string | undefined;
  filesKey: string | undefined;
};

/** The top of the repository, absolute. */
export const root = path.resolve(import.meta.dirname, "../..");

const makeSecret = `node -e 'console.log(require("crypto").randomBytes(32).toString("base64url"))'`;

/** Reads the settings; throws a Problem for one that cannot be meant. Variables set outside win over .env. */
export function readSettings(): Settings {
  const file = path.join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  const { env } = process;
  const port = readPort(env.PORT);
  const databaseUrl = env.DATABASE_URL || undefined;
  const authSecret = env.AUTH_SECRET || undefined;
  const filesKey = env.FILES_KEY || undefined;
  if (databaseUrl) requireForOwnDatabase(databaseUrl, authSecret);
  requireForFiles(env);
  return {
    port,
    host: env.HOST || (databaseUrl ? "0.0.0.0" : "127.0.0.1"),
    dataDir: path.resolve(root, env.DATA_DIR || ".data"),
    baseUrl: (env.BASE_URL || `http://localhost:${port}`).replace(/\/+$/, ""),
    databaseUrl,
    authSecret,
    filesKey,
  };
}

function readPort(given: string | undefined): number {
  if (!given) return 3000;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(`PORT is "${given}": give a whole number from 1 to 65535, for example PORT=3001 npm start`);
}

function requireForOwnDatabase(databaseUrl: string, authSecret: string | undefined): void {
  if (!/^postgres(ql)?:\/\/./.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new Problem(
      "DATABASE_URL must look like postgresql://user:password@host:5432/database (escape signs as in a URL).",
    );
  }
  if ((authSecret ?? "").length < 32) {
    throw new Problem(`With DATABASE_URL, set AUTH_SECRET too (at least 32 characters); this makes one: ${makeSecret}`);
  }
}

/** A key too short, or half a bucket, would be found out only when the first patient sends a letter. */
function requireForFiles(env: NodeJS.ProcessEnv): void {
  if (env.FILES_KEY && env.FILES_KEY.length < 32) {
    throw new Problem(`FILES_KEY needs at least 32 characters; this makes one: ${makeSecret}`);
  }
  if (!env.FILES_S3_ENDPOINT) return;
  const names = ["FILES_S3_BUCKET", "FILES_S3_ACCESS_KEY_ID", "FILES_S3_SECRET_ACCESS_KEY"];
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) throw new Problem(`With FILES_S3_ENDPOINT, set ${missing.join(" and ")} too.`);
}
