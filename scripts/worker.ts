import { removeOldDrafts } from "#lib/appointments/draft-mutations";
import { releaseAllExpiredHolds } from "#lib/appointments/hold-mutations";
import { disconnect, transaction } from "#lib/db";
import { eraseAbandonedFiles } from "#lib/files/standing-mutations";
import { removeLeftArrivals } from "#lib/files/upload";
import { removeOldAnswers } from "#lib/idempotency";
import { releaseOldClaims } from "#lib/intake/claim-mutations";
import { handOver, handOverFreed, queues, startJobs } from "#lib/jobs";
import { log, placeOf } from "#lib/log";
import { deliverMessage, giveUpOnMessage } from "#lib/notifications/delivery-mutations";
import { queueReminders } from "#lib/notifications/reminder-mutations";
import { removeOldSignIns } from "#lib/staff/mutations";
import { takeFreedTimes } from "#lib/waitlist/freed-mutations";
import { keepWaitlist } from "#lib/waitlist/housekeeping-mutations";
import { offerFreedTime } from "#lib/waitlist/offer-mutations";

type MessageJob = { id: string };
const everyMinute = "* * * * *";
const outboxEvery = 1_000;

const boss = await startJobs();

await boss.work<MessageJob>(queues.deliver, { pollingIntervalSeconds: 1 }, async (jobs) => {
  for (const { data } of jobs) await deliverMessage(data.id);
});
await boss.work<MessageJob>(queues.undelivered, async (jobs) => {
  for (const { data } of jobs) await giveUpOnMessage(data.id);
});
await boss.work<MessageJob>(queues.freed, { pollingIntervalSeconds: 1 }, async (jobs) => {
  for (const { data } of jobs) {
    const offers = await offerFreedTime(data.id);
    if (offers > 0) log("info", { event: "waitlist_offers", count: offers });
  }
});
await boss.work(queues.housekeeping, async () => {
  const holds = (await releaseAllExpiredHolds()) + (await keepWaitlist());
  const claims = await releaseOldClaims();
  const reminders = await queueReminders();
  const removed = (await removeOldDrafts()) + (await removeOldAnswers()) + (await removeOldSignIns());
  const files = (await eraseAbandonedFiles()) + (await removeLeftArrivals());
  const count = holds + claims + reminders + removed + files;
  if (count > 0) log("info", { event: "housekeeping", count });
});
await boss.schedule(queues.housekeeping, everyMinute);

/** Takes what the site has written to the outbox since the last look. */
async function relay(): Promise<void> {
  await transaction(async (tx) => {
    const taken = await tx.$queryRaw<{ id: string }[]>`
      UPDATE "OutboxMessage" SET status = 'handed_over'
      WHERE id IN (SELECT id FROM "OutboxMessage" WHERE status = 'queued' ORDER BY "createdAt" LIMIT 50 FOR UPDATE SKIP LOCKED)
      RETURNING id`;
    await handOver(
      boss,
      tx,
      taken.map(({ id }) => id),
    );
  });
}

/** The same for times that came free, so that the waitlist hears of them. */
const relayFreed = () => transaction(async (tx) => handOverFreed(boss, tx, await takeFreedTimes(tx)));

let stopping = false;
async function relayForever(): Promise<void> {
  while (!stopping) {
    for (const step of [relay, relayFreed])
      await step().catch((error: unknown) => log("error", { event: "relay_failed", ...placeOf(error) }));
    await new Promise((resolve) => setTimeout(resolve, outboxEvery));
  }
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await boss.stop({ graceful: true, timeout: 8_000 });
  await disconnect();
  process.exit(0);
}
process.on("SIGTERM", stop);
process.on("SIGINT", stop);

process.stdout.write("worker ready\n");
await relayForever();
