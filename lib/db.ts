import { AsyncLocalStorage } from "node:async_hooks";
import { databaseAdapter } from "#lib/database-adapter";
import { env } from "#lib/env";
import { sqlState } from "#lib/errors";
import { type Prisma, PrismaClient } from "#prisma/generated/client";

export type Tx = Prisma.TransactionClient;

const shared = globalThis as { plumblinePrisma?: PrismaClient };

function client(): PrismaClient {
  shared.plumblinePrisma ??= new PrismaClient({
    adapter: databaseAdapter({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      connectionTimeoutMillis: 5_000,
      idle_in_transaction_session_timeout: 15_000,
      application_name: "plumbline",
    }),
  });
  return shared.plumblinePrisma;
}

/** A running transaction, what is left to write when all else in it is done, and what to do once it stands. */
type Running = { tx: Tx; last: ((tx: Tx) => Promise<void>)[]; after: (() => void)[] };

const current = new AsyncLocalStorage<Running>();

/** The database for reads: the running transaction where there is one. */
export const db = (): Tx => current.getStore()?.tx ?? client();

export const isInTransaction = (): boolean => current.getStore() !== undefined;

/**
 * Writes at the very end of the running transaction, just before it commits, or at once where none runs. For the
 * audit chain: its lock is then held for an instant, and always taken after every other.
 */
export async function writeLast(write: (tx: Tx) => Promise<void>): Promise<void> {
  const running = current.getStore();
  if (running) running.last.push(write);
  else await write(client());
}

/** Does something once the running transaction has committed, and never where it is undone; at once where none runs. */
export function afterCommit(act: () => void): void {
  const running = current.getStore();
  if (running) running.after.push(act);
  else act();
}

/** Whether this process has a pool: after `disconnect` what is late must not open another. */
export const isConnected = (): boolean => shared.plumblinePrisma !== undefined;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let savepoints = 0;

/** Inside a running transaction: a savepoint, so that a refusal undoes its own writes and nothing else. */
async function nested<Result>({ tx, last, after }: Running, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const before = { last: last.length, after: after.length };
  savepoints += 1;
  const name = `step_${savepoints}`;
  await tx.$executeRawUnsafe(`SAVEPOINT ${name}`);
  try {
    const result = await work(tx);
    await tx.$executeRawUnsafe(`RELEASE SAVEPOINT ${name}`);
    return result;
  } catch (error) {
    last.length = before.last;
    after.length = before.after;
    const state = sqlState(error);
    if (state !== "40P01" && state !== "40001") await tx.$executeRawUnsafe(`ROLLBACK TO SAVEPOINT ${name}`);
    throw error;
  }
}

async function whole<Result>(tx: Tx, work: (tx: Tx) => Promise<Result>) {
  const running: Running = { tx, last: [], after: [] };
  const result = await current.run(running, () => work(tx));
  for (const write of running.last) await write(tx);
  return { result, after: running.after };
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
      const options = { maxWait: 8_000, timeout: 15_000 };
      const { result, after } = await client().$transaction((tx) => whole(tx, work), options);
      for (const act of after) act();
      return result;
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
