import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
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
  const connect = async (): Promise<SqlDriverAdapter> => {
    const { connectionString } = options;
    const adapter = await new PrismaPg({ connectionString, connectionTimeoutMillis: 10_000 }).connect();
    open.push(adapter);
    sendWhole(adapter, options);
    readCharacters(adapter);
    leaveLockToUs(adapter);
    return adapter;
  };
  const { provider, adapterName } = new PrismaPg({});
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider,
    adapterName,
    connect: () => connect(),
    // Unused: what the migrations make is compared on a scratch server (migrate.ts).
    connectToShadowDb: () => Promise.reject(new Error("there is no shadow database")),
  };
  return { factory, close: () => Promise.all(open.map((adapter) => adapter.underlyingDriver().end())) };
}

/**
 * The original cuts a script at every semicolon, which breaks function bodies, and runs the pieces one by one.
 * Sent whole it is one transaction: it happens entirely or not at all.
 */
function sendWhole(adapter: Adapter, { scripts, onError }: AdapterOptions): void {
  adapter.executeScript = async (script) => {
    try {
      await adapter
        .underlyingDriver()
        .query(scripts.has(script) && !/concurrently/i.test(script) ? `${script}\n;${markAsApplied}` : script);
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
