import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { Client } from "pg";
import { markAsApplied } from "#scripts/start/migration-lock";

/** What a run of the schema engine needs, and what is left to close after it. */
export type AdapterOptions = {
  connectionString: string;
  /** The texts of the migrations. */
  scripts: ReadonlySet<string>;
  /** Hears PostgreSQL's own error, which the engine would paraphrase. */
  onError: (error: unknown) => void;
};

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** Prisma's adapter for PostgreSQL, corrected where the schema engine and it do not meet; `close` ends its connections. */
export function migrationAdapter(options: AdapterOptions) {
  const open: Adapter[] = [];
  const connect = async (connectionString: string, after: string): Promise<SqlDriverAdapter> => {
    const adapter = await new PrismaPg({ connectionString, connectionTimeoutMillis: 10_000 }).connect();
    open.push(adapter);
    sendWhole(adapter, options, after);
    readCharacters(adapter);
    leaveLockToUs(adapter);
    return adapter;
  };
  const { provider, adapterName } = new PrismaPg({});
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider,
    adapterName,
    connect: () => connect(options.connectionString, markAsApplied),
    connectToShadowDb: async () => connect(await freshDatabase(options.connectionString), ""),
  };
  return { factory, close: () => Promise.all(open.map((adapter) => adapter.underlyingDriver().end())) };
}

/**
 * The original cuts a script at every semicolon, which breaks function bodies, and runs the pieces one by one.
 * Sent whole it is one transaction: it happens entirely or not at all.
 */
function sendWhole(adapter: Adapter, { scripts, onError }: AdapterOptions, after: string): void {
  adapter.executeScript = async (script) => {
    try {
      await adapter
        .underlyingDriver()
        .query(after && scripts.has(script) && !/concurrently/i.test(script) ? `${script}\n;${after}` : script);
    } catch (error) {
      onError(error);
      throw error;
    }
  };
}

/** The engine reads columns of PostgreSQL's inner type "char", which the adapter refuses: they travel as text, and arrive as characters. */
const characters: ReadonlyMap<string, RegExp> = new Map([
  ["constraint_type", /constr\.contype AS constraint_type/],
  ["confdeltype", /(?<=\s)con\.confdeltype(?=,)/],
  ["confupdtype", /(?<=\s)con\.confupdtype(?=,)/],
]);

function readCharacters(adapter: Adapter): void {
  const queryRaw = adapter.queryRaw.bind(adapter);
  const asText = (sql: string, [name, place]: [string, RegExp]) =>
    sql.replace(place, (found) => `${found.split(" AS ")[0]}::text AS ${name}`);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw({ ...query, sql: [...characters].reduce(asText, query.sql) });
    const isCharacter = (at: number) => characters.has(result.columnNames[at] ?? "");
    const columnTypes = result.columnTypes.map((type, at) => (isCharacter(at) ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
}

/** The engine's lock belongs to a session, and behind PgBouncer would outlive us; ours (migration-lock.ts) does not. */
function leaveLockToUs(adapter: Adapter): void {
  const executeRaw = adapter.executeRaw.bind(adapter);
  adapter.executeRaw = async (query) => (query.sql.includes("pg_advisory_lock") ? 0 : executeRaw(query));
}

/** The original's shadow database is the same database again when it was given a connection string. */
async function freshDatabase(connectionString: string): Promise<string> {
  const url = new URL(connectionString);
  const name = `plumbline_shadow_${Date.now()}`;
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}
