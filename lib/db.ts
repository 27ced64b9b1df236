import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/env";
import { sqlState } from "#lib/errors";
import { type Prisma, PrismaClient } from "#prisma/generated/client";

export type Tx = Prisma.TransactionClient;

const shared = globalThis as { plumblinePrisma?: PrismaClient };

function client(): PrismaClient {
  shared.plumblinePrisma ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      connectionTimeoutMillis: 5_000,
      idle_in_transaction_session_timeout: 15_000,
      application_name: "plumbline",
    }),
  });
  return shared.plumblinePrisma;
}

const current = new AsyncLocalStorage<Tx>();

/** The database for reads: the running transaction where there is one. */
export const db = (): Tx => current.getStore() ?? client();

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let savepoints = 0;

/** Inside a running transaction: a savepoint, so that a refusal undoes its own writes and nothing else. */
async function nested<Result>(tx: Tx, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  savepoints += 1;
  const name = `step_${savepoints}`;
  await tx.$executeRawUnsafe(`SAVEPOINT ${name}`);
  try {
    const result = await work(tx);
    await tx.$executeRawUnsafe(`RELEASE SAVEPOINT ${name}`);
    return result;
  } catch (error) {
    const state = sqlState(error);
    if (state !== "40P01" && state !== "40001") await tx.$executeRawUnsafe(`ROLLBACK TO SAVEPOINT ${name}`);
    throw error;
  }
}

/**
 * Runs `work` in one transaction (READ COMMITTED), or as a step of the one that is running. Deadlocks and
 * serialisation failures (40P01, 40001) are tried again, at most three times; `work` must therefore
 * have no effect outside the database.
 */
export async function transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const running = current.getStore();
  if (running) return nested(running, work);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client().$transaction((tx) => current.run(tx, () => work(tx)), { maxWait: 8_000, timeout: 15_000 });
    } catch (error) {
      const state = sqlState(error);
      if (attempt > 3 || (state !== "40P01" && state !== "40001")) throw error;
      await wait(20 * attempt + Math.random() * 30);
    }
  }
}

/** Ends the pool: scripts and tests call it before they exit. */
export async function disconnect(): Promise<void> {
  await shared.plumblinePrisma?.$disconnect();
  shared.plumblinePrisma = undefined;
}
