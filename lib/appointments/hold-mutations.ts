import { closeReleased } from "#lib/appointments/claims";
import { recordEvents } from "#lib/appointments/event-mutations";
import { getHeld } from "#lib/appointments/queries";
import { holdMinutes } from "#lib/appointments/rules";
import { type Moving, type Taken, takeTime, type WantedTime } from "#lib/appointments/time-mutations";
import { recordAudit } from "#lib/audit/mutations";
import type { LoadedAvailability } from "#lib/availability/calendar-queries";
import type { OfferedSlot } from "#lib/availability/schema";
import type { Slot } from "#lib/availability/slots";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Actor, requirePermission, systemActor } from "#lib/session";
import { fromMinute } from "#lib/time";
import { hashOf, newSecret } from "#lib/tokens";

type HeldAppointment = Awaited<ReturnType<typeof getHeld>>;

export type Held = {
  ok: true;
  holdToken: string;
  expiresAt: Date;
  appointmentId: string;
  slot: OfferedSlot;
  /** As `getHeld` tells of it */
  appointment: HeldAppointment;
};

/** The hold that another one replaces must not stand in its way: a quarter of an hour later overlaps it. */
async function movingFrom(appointmentId: string): Promise<Moving> {
  const claims = await db().claim.findMany({ where: { appointmentId, active: true }, select: { resourceId: true } });
  return { resourceIds: claims.map(({ resourceId }) => resourceId), giveBack: (tx) => release(tx, appointmentId) };
}

/** A held time by its secret, to be given back when what it was held for takes its place; null where it is gone. */
export async function heldTimeOf(token: string): Promise<Moving | null> {
  const where = { holdTokenHash: hashOf(token), status: "held" } as const;
  const held = await db().appointment.findFirst({ where, select: { id: true } });
  return held && movingFrom(held.id);
}

const named = ({ slug, name, mode }: LoadedAvailability["visitType"]): HeldAppointment["visitType"] => ({
  slug,
  name: name as HeldAppointment["visitType"]["name"],
  mode,
});

/**
 * Holds a time, for 15 minutes or `until`, as an appointment with status `held`. `replaces` names the hold that the same
 * browser had before: it is let go in the same transaction. Answers the secret of the hold, or that the time
 * is gone with the nearest three. Throws `not_found` for a visit type, physician or location that this caller cannot book.
 */
export async function holdSlot(
  actor: Actor,
  wanted: WantedTime,
  replaces: string | null = null,
  until: Date = new Date(Date.now() + holdMinutes * 60_000),
): Promise<Held | Taken> {
  if (actor.kind === "staff") requirePermission(actor, "appointment.book");
  const holdToken = newSecret();
  let appointmentId = "";
  let about: Pick<HeldAppointment, "visitType" | "status" | "version"> | undefined;
  const write = async (tx: Tx, slot: Slot, loaded: LoadedAvailability): Promise<string> => {
    const created = await tx.appointment.create({
      data: {
        status: "held",
        visitTypeId: loaded.visitType.id,
        locationId: slot.locationId,
        practitionerId: slot.practitionerId,
        startsAt: fromMinute(slot.start),
        endsAt: fromMinute(slot.end),
        holdTokenHash: hashOf(holdToken),
        holdExpiresAt: until,
      },
      select: { id: true, status: true, version: true },
    });
    appointmentId = created.id;
    about = { visitType: named(loaded.visitType), status: created.status, version: created.version };
    await recordEvents(tx, actor, [appointmentId], { from: null, to: "held" });
    await recordAudit(actor, [{ action: "appointment.hold", entity: "Appointment", entityId: appointmentId }]);
    return appointmentId;
  };
  const taken = await takeTime(actor, wanted, write, replaces ? await movingFrom(replaces) : null);
  if (!taken.ok) return taken;
  if (!about) throw new Error("a time was taken and nothing written");
  const { slot } = taken;
  return { ok: true, holdToken, expiresAt: until, appointmentId, slot, appointment: { ...slot, ...about } };
}

async function release(tx: Tx, appointmentId: string): Promise<void> {
  const { count } = await tx.appointment.updateMany({
    where: { id: appointmentId, status: "held" },
    data: { status: "cancelled", version: { increment: 1 } },
  });
  if (count > 0) await closeReleased(tx, [appointmentId]);
}

/** Lets a held time go, because its holder chose another. Nothing happens where it is no longer held. */
export async function releaseHold(appointmentId: string): Promise<void> {
  await transaction((tx) => release(tx, appointmentId));
}

/** The same by the hold's secret. False where there never was such a hold. */
export async function releaseHoldOf(token: string): Promise<boolean> {
  const held = await db().appointment.findUnique({ where: { holdTokenHash: hashOf(token) }, select: { id: true } });
  if (held) await releaseHold(held.id);
  return held !== null;
}

/** Gives a live hold 15 more minutes, once. False where it has run out or was extended before. */
export async function extendHold(appointmentId: string): Promise<boolean> {
  return transaction(async (tx) => {
    const extended = await tx.$executeRaw`
      UPDATE "Appointment" SET "holdExpiresAt" = "holdExpiresAt" + make_interval(mins => ${holdMinutes}::int),
        "holdExtended" = true, version = version + 1
      WHERE id = ${appointmentId}::uuid AND status = 'held' AND NOT "holdExtended" AND "holdExpiresAt" > clock_timestamp()`;
    if (extended > 0)
      await recordEvents(tx, systemActor, [appointmentId], { from: "held", to: "held", reason: "held longer" });
    return extended > 0;
  });
}

export type Extended =
  | { ok: true; expiresAt: Date; appointment: Awaited<ReturnType<typeof getHeld>> }
  | { ok: false; reason: "hold_expired" | "extended_before" };

/** The same by the hold's secret. Throws `not_found` for a secret that never was. */
export async function extendHoldOf(token: string): Promise<Extended> {
  const where = { holdTokenHash: hashOf(token) };
  const select = { id: true, holdExpiresAt: true } as const;
  const held = await db().appointment.findUnique({ where, select });
  if (!held?.holdExpiresAt) throw new AppError("not_found");
  const extended = await extendHold(held.id);
  const after = await db().appointment.findUniqueOrThrow({ where, select: { status: true, holdExpiresAt: true } });
  const expiresAt = after.holdExpiresAt;
  if (extended && expiresAt) return { ok: true, expiresAt, appointment: await getHeld(held.id) };
  const live = after.status === "held" && expiresAt !== null && expiresAt > new Date();
  return { ok: false, reason: live ? "extended_before" : "hold_expired" };
}

/** The sweeper: lets go of every hold that has run out. Answers how many. */
export async function releaseAllExpiredHolds(): Promise<number> {
  return transaction(async (tx) => {
    const expired = await tx.$queryRaw<{ id: string }[]>`
      UPDATE "Appointment" SET status = 'cancelled', version = version + 1
      WHERE id IN (SELECT id FROM "Appointment" WHERE status = 'held' AND "holdExpiresAt" <= now() FOR UPDATE SKIP LOCKED)
      RETURNING id`;
    await closeReleased(
      tx,
      expired.map(({ id }) => id),
    );
    return expired.length;
  });
}
