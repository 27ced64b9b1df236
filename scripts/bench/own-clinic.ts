import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Kind, writeClinic } from "#scripts/bench/clinic";
import { ensureDatabase, startPostgres } from "#scripts/start/postgres";
import { startProduct } from "#scripts/test/product";

export type OwnClinic = {
  address: string;
  /** The address of its database */
  database: string;
  /** What PostgreSQL and the web server wrote down */
  logs: () => string;
  stop: () => Promise<void>;
};

/** The product in production on a database server of its own below `place`, with an empty clinic of this size. */
export async function openOwnClinic(place: string, people: number, kinds: readonly Kind[]): Promise<OwnClinic> {
  const dataDir = path.join(place, "product");
  mkdirSync(dataDir, { recursive: true });
  const server = await startPostgres({ dataDir: path.join(place, "database"), password: "own" });
  await ensureDatabase(server, "own");
  const database = server.connectionString("own");
  const settings = { DATABASE_URL: database, AUTH_SECRET: "a secret of forty characters, for a bench" };
  const product = await startProduct(dataDir, settings);
  await writeClinic(database, people, kinds);
  const files = [path.join(place, "database/log/postgres.log"), path.join(dataDir, "log/web.log")];
  return {
    address: product.address,
    database,
    logs: () => files.map((file) => readFileSync(file, "utf8")).join("\n"),
    stop: async () => {
      await product.stop();
      await server.stop();
    },
  };
}
