import { recordAudit } from "#lib/audit/mutations";
import { db, transaction } from "#lib/db";
import { systemActor } from "#lib/session";
import { closeEntry } from "#lib/waitlist/entry-mutations";
import { recoverFreedTimes } from "#lib/waitlist/freed-mutations";

const reasons = { dates: "The last date has passed", visit: "The visit is no longer ahead" } as const;

/** Ends waits that nothing can be offered for any more, and gives back what was held for them. Answers how many. */
export async function closePastEntries(now = new Date()): Promise<number> {
  // A date has passed when it has passed everywhere.
  const past = new Date(now.getTime() - 86_400_000);
  const rows = await db().waitlistEntry.findMany({
    where: {
      status: "waiting",
      OR: [
        { lastDate: { lt: new Date(past.toISOString().slice(0, 10)) } },
        { replaces: { OR: [{ status: { not: "booked" } }, { startsAt: { lte: now } }] } },
      ],
    },
    select: { id: true, replacesId: true, replaces: { select: { status: true, startsAt: true } } },
    take: 200,
  });
  for (const { id, replaces } of rows) {
    const isVisit = replaces !== null && (replaces.status !== "booked" || replaces.startsAt <= now);
    await transaction(async (tx) => {
      const reason = isVisit ? reasons.visit : reasons.dates;
      if (await closeEntry(tx, id, { status: "ended", reason }))
        await recordAudit(systemActor, [{ action: "waitlist.end", entity: "WaitlistEntry", entityId: id }]);
    });
  }
  return rows.length;
}

/** The waitlist's part of the worker's round. Answers how much it changed. */
export async function keepWaitlist(): Promise<number> {
  return (await closePastEntries()) + (await transaction(recoverFreedTimes));
}
