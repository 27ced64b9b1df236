import { bookForCaller, type CallerBooking } from "#lib/appointments/caller-mutations";
import { recordAudit } from "#lib/audit/mutations";
import { transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Actor, requirePermission } from "#lib/session";
import { closeEntry, lockEntry } from "#lib/waitlist/entry-mutations";

const unknownEntry = () =>
  new AppError("not_found", {
    errors: [{ pointer: "/waitlistEntryId", code: "unknown", message: "There is no such place on the waitlist" }],
  });

/**
 * Books for somebody who waits, and ends their wait, in one transaction: a time that was held for them is free again.
 * Where the wait ended meanwhile, only the booking is made.
 */
export async function bookFromWaitlist(actor: Actor, entryId: string, input: CallerBooking) {
  requirePermission(actor, "waitlist.manage");
  return transaction(async (tx) => {
    await lockEntry(tx, entryId);
    if ((await tx.waitlistEntry.count({ where: { id: entryId } })) === 0) throw unknownEntry();
    const booked = await bookForCaller(actor, input);
    if (!booked.ok) return booked;
    if (await closeEntry(tx, entryId, { status: "booked", appointmentId: booked.appointmentId }))
      await recordAudit(actor, [{ action: "waitlist.book", entity: "WaitlistEntry", entityId: entryId }]);
    return booked;
  });
}
