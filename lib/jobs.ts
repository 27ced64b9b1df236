import { fromPrisma, PgBoss } from "pg-boss";
import type { Tx } from "#lib/db";
import { env } from "#lib/env";
import { log, placeOf } from "#lib/log";

export const queues = {
  deliver: "deliver-message",
  undelivered: "undelivered-message",
  housekeeping: "housekeeping",
  freed: "offer-freed-time",
} as const;

/** pg-boss in the product's own database, in a schema of its own. Ids only in its jobs, never what they are about. */
export async function startJobs(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    max: 4,
    application_name: "plumbline-worker",
    superviseIntervalSeconds: 10,
  });
  boss.on("error", (error) => log("error", { event: "job_error", ...placeOf(error) }));
  await boss.start();
  await boss.createQueue(queues.undelivered, { retryLimit: 5 });
  await boss.createQueue(queues.deliver, {
    retryLimit: 8,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 900,
    heartbeatSeconds: 10,
    expireInSeconds: 120,
    deadLetter: queues.undelivered,
  });
  await boss.createQueue(queues.housekeeping, { retryLimit: 0 });
  await boss.createQueue(queues.freed, { retryLimit: 5, retryDelay: 2, retryBackoff: true, expireInSeconds: 300 });
  return boss;
}

/** Hands outbox messages to the queue in the transaction that marks them: never lost between the two, never twice. */
export async function handOver(boss: PgBoss, tx: Tx, messageIds: string[]): Promise<void> {
  for (const id of messageIds) await boss.send(queues.deliver, { id }, { id, db: fromPrisma(tx) });
}

/** Hands freed times to the queue that offers them to the waitlist, in the transaction that marks them. */
export async function handOverFreed(boss: PgBoss, tx: Tx, freedIds: string[]): Promise<void> {
  for (const id of freedIds) await boss.send(queues.freed, { id }, { db: fromPrisma(tx) });
}
