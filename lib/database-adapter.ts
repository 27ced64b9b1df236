import { PrismaPg } from "@prisma/adapter-pg";
import type { ClientBase, PoolConfig } from "pg";

const sightingsForName = 3;

/**
 * Names for statements that come again and again: the database then reads and plans each of them once a connection.
 * A name is for good, on every connection, so there are at most `most` of them, and what is said once or twice gets
 * none.
 */
export function statementNames(most: number): (text: string) => string {
  const names = new Map<string, string>();
  const sightings = new Map<string, number>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= most) return known ?? "";
    if (sightings.size >= 10 * most) sightings.clear();
    const seen = (sightings.get(text) ?? 0) + 1;
    sightings.set(text, seen);
    if (seen < sightingsForName) return "";
    sightings.delete(text);
    const name = `plumbline_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}

/**
 * Whether a connection ends at the database itself. A pooler in between gives a process number of its own, and may give
 * each transaction another server, which knows none of our names.
 */
async function isDirect(connection: ClientBase): Promise<boolean> {
  const { rows } = await connection.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  return "processID" in connection && connection.processID === rows[0]?.pid;
}

type Asked = { sql: string; args: unknown[] };

/** How Prisma reaches the database: through a pool, with names for statements unless a pooler stands in between. */
export function databaseAdapter(pool: PoolConfig, most = 200): PrismaPg {
  const nameOf = statementNames(most);
  let connections = 0;
  let mayName = false;
  const onConnect = async (connection: ClientBase) => {
    const direct = await isDirect(connection);
    connections += 1;
    mayName = direct && (mayName || connections === 1);
  };
  const statementNameGenerator = ({ sql, args }: Asked) => (mayName && args.length > 0 ? nameOf(sql) : "");
  return new PrismaPg({ ...pool, onConnect }, { statementNameGenerator });
}
