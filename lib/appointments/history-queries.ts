import type { ResourceClaim } from "#lib/availability/slots";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import type { Actor } from "#lib/session";
import { toMinute } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";

const lastStep = {
  status: true,
  version: true,
  startsAt: true,
  practitioner: { select: { name: true } },
  events: {
    orderBy: [{ at: "desc" }, { version: { sort: "desc", nulls: "last" } }],
    take: 1,
    select: { at: true, from: true, to: true, reason: true, actorKind: true, staff: { select: { name: true } } },
  },
} satisfies Prisma.AppointmentSelect;

/** "Somebody changed this meanwhile", with how it stands now; staff also see who changed it, when, and from what. */
export async function conflictOver(actor: Actor, appointmentId: string): Promise<AppError> {
  const row = await db().appointment.findUnique({ where: { id: appointmentId }, select: lastStep });
  if (!row) return new AppError("not_found");
  const { status, version, startsAt, practitioner, events } = row;
  const now = { status, version, start: startsAt.toISOString(), physician: practitioner.name };
  const event = events[0];
  if (!event || (actor.kind !== "staff" && actor.kind !== "system")) return new AppError("conflict", { extra: now });
  const { at, from, reason, actorKind, staff } = event;
  const by =
    staff?.name ?? (actorKind === "patient" || actorKind === "public" ? "the patient" : "the clinic's own jobs");
  return new AppError("conflict", { extra: { ...now, changed: { at: at.toISOString(), from, reason, by } } });
}

/** The claims that an appointment gave back last, for taking the same time again. */
export async function lastClaims(appointmentId: string): Promise<ResourceClaim[]> {
  const rows = await db().$queryRaw<{ resourceId: string; starts: Date; ends: Date }[]>`
    SELECT "resourceId", lower(during) AS starts, upper(during) AS ends FROM "Claim"
    WHERE "appointmentId" = ${appointmentId}::uuid AND "endedAt" = (
      SELECT max("endedAt") FROM "Claim" WHERE "appointmentId" = ${appointmentId}::uuid)`;
  return rows.map(({ resourceId, starts, ends }) => ({ resourceId, start: toMinute(starts), end: toMinute(ends) }));
}
