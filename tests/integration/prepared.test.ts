import { connect, createServer, type Server } from "node:net";
import { afterAll, expect, test } from "vitest";
import { databaseAdapter } from "#lib/database-adapter";
import { type Prisma, PrismaClient } from "#prisma/generated/client";

const open: PrismaClient[] = [];
const servers: Server[] = [];
afterAll(async () => {
  for (const client of open) await client.$disconnect();
  for (const server of servers) server.close();
});

function clientOf(connectionString: string | undefined): PrismaClient {
  const client = new PrismaClient({ adapter: databaseAdapter({ connectionString, max: 2 }) });
  open.push(client);
  return client;
}

/** A port in front of the database that tells another process number than the server's, as poolers do. */
async function pooler(address: URL): Promise<string> {
  const server = createServer((socket) => {
    const database = connect(Number(address.port), address.hostname);
    socket.pipe(database);
    database.on("data", (chunk: Buffer) => {
      const key = chunk.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
      if (key >= 0) chunk.writeInt32BE(1, key + 5);
      socket.write(chunk);
    });
    database.on("close", () => socket.destroy());
    socket.on("close", () => database.destroy());
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const told = server.address();
  const through = new URL(address);
  through.host = `127.0.0.1:${typeof told === "object" && told ? told.port : 0}`;
  return through.href;
}

const prepared = async (tx: Prisma.TransactionClient): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ statement: string }[]>`SELECT statement FROM pg_prepared_statements`;
  return rows.map(({ statement }) => statement).filter((statement) => /"Patient"|answer/.test(statement));
};

/** A query of Prisma and one of ours come again, another comes once; says what the connection has prepared by then. */
const afterFive = (client: PrismaClient): Promise<string[]> =>
  client.$transaction(async (tx) => {
    for (let count = 1; count <= 5; count += 1) {
      await tx.patient.findMany({ where: { phone: `312-555-010${count}` }, select: { id: true } });
      expect(await tx.$queryRaw`SELECT ${count}::int AS answer`).toEqual([{ answer: count }]);
    }
    await tx.patient.count({ where: { givenName: "Once" } });
    return prepared(tx);
  });

test("what is said again and again is prepared once a connection, and what is said once is not", async () => {
  const statements = await afterFive(clientOf(process.env.DATABASE_URL));
  expect(statements).toHaveLength(2);
  expect(statements).toContain("SELECT $1::int AS answer");
  expect(statements.some((statement) => statement.includes('"phone" = $1'))).toBe(true);
});

test("nothing is prepared behind a pooler, which may give each transaction another server", async () => {
  const address = new URL(process.env.DATABASE_URL ?? "");
  expect(await afterFive(clientOf(await pooler(address)))).toEqual([]);
});
