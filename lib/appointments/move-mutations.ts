import { deactivateClaims } from "#lib/appointments/claims";
import { busyOf, type PatientBusy, refuseElsewhere } from "#lib/appointments/elsewhere-queries";
import { recordEvents } from "#lib/appointments/event-mutations";
import { conflictOver } from "#lib/appointments/history-queries";
import { linkDays } from "#lib/appointments/rules";
import { type Moving, type Taken, takeTime, type WantedTime } from "#lib/appointments/time-mutations";
import { recordAudit } from "#lib/audit/mutations";
import type { Slot } from "#lib/availability/slots";
import { db, type Tx } from "#lib/db";
import { AppError } from "#lib/errors";
import { isEditable } from "#lib/intake/rules";
import { queueMessages } from "#lib/notifications/mutations";
import { type Actor, requirePermission } from "#lib/session";
import { fromMinute } from "#lib/time";

/** What an appointment holds now, to be given back when it moves. */
export async function heldBy(appointmentId: string): Promise<Moving> {
  const claims = await db().claim.findMany({ where: { appointmentId, active: true }, select: { resourceId: true } });
  return {
    appointmentId,
    resourceIds: claims.map(({ resourceId }) => resourceId),
    // One person's visits take turns, as when they are booked: two at once see each other. Then the row before its
    // claims, as when it is cancelled: two who come from both sides do not wait for each other.
    giveBack: async (tx) => {
      await tx.$queryRaw`
        SELECT 1 FROM "Patient" WHERE id = (SELECT "patientId" FROM "Appointment" WHERE id = ${appointmentId}::uuid)
        FOR NO KEY UPDATE`;
      await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ${appointmentId}::uuid FOR UPDATE`;
      await deactivateClaims(tx, [appointmentId]);
    },
  };
}

/** The links of visits that moved live until some weeks after their new time. */
async function moveLinks(tx: Tx, appointmentIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "AccessToken" t SET "expiresAt" = own."endsAt" + make_interval(hours => ${linkDays * 24}::int)
    FROM (
      SELECT k.id, a."endsAt" FROM "Appointment" a JOIN "AccessToken" k ON k."appointmentId" = a.id
      WHERE a.id = ANY(${appointmentIds}::uuid[])
      UNION ALL
      SELECT k.id, a."endsAt" FROM "Appointment" a
        JOIN "QuestionnaireResponse" r ON r."appointmentId" = a.id JOIN "AccessToken" k ON k."responseId" = r.id
      WHERE a.id = ANY(${appointmentIds}::uuid[])
    ) AS own WHERE t.id = own.id AND t."revokedAt" IS NULL`;
}

/** What follows when appointments have come to stand at another time: history, links, messages, audit. */
export async function afterMove(tx: Tx, actor: Actor, ids: string[], reason: string): Promise<void> {
  const rows = await tx.appointment.findMany({
    where: { id: { in: ids } },
    select: { id: true, version: true, patientId: true, responses: { select: { status: true } } },
  });
  await recordEvents(tx, actor, ids, { from: "booked", to: "booked", reason });
  await moveLinks(tx, ids);
  const about = ({ id: appointmentId, version }: (typeof rows)[number]) => ({ appointmentId, version });
  await queueMessages(tx, "changed", rows.map(about));
  const unfinished = rows.filter(({ responses }) => responses.some(({ status }) => isEditable(status)));
  await queueMessages(tx, "intake_request", unfinished.map(about));
  await recordAudit(
    actor,
    rows.map(({ id, patientId }) => {
      const move = { action: "appointment.move", entity: "Appointment", entityId: id };
      return patientId ? { ...move, patientId } : move;
    }),
  );
}

/** Throws `PatientElsewhere` where an appointment, as it stands by now, meets another of the same person. */
export async function refuseMeeting(tx: Tx, id: string): Promise<void> {
  const { patientId, startsAt, endsAt } = await tx.appointment.findUniqueOrThrow({
    where: { id },
    select: { patientId: true, startsAt: true, endsAt: true },
  });
  if (patientId) await refuseElsewhere(tx, { patientId, startsAt, endsAt, without: id });
}

export type Move = { id: string; version: number; to: WantedTime; reason: string };

/**
 * Moves a booked appointment to another time: the same row, under the locks of its old and new resources, its
 * claims given back and taken in one transaction. `conflict` with what changed if it is no longer as it was read;
 * the nearest times where the wanted one is gone, `patient_busy` where the person has another visit then; with
 * `overbook` neither stands against it.
 */
export async function moveTo(
  actor: Actor,
  { id, version, to, reason }: Move,
): Promise<{ ok: true } | Taken | PatientBusy> {
  const write = async (tx: Tx, slot: Slot): Promise<string> => {
    const { count } = await tx.appointment.updateMany({
      where: { id, status: "booked", version },
      data: {
        startsAt: fromMinute(slot.start),
        endsAt: fromMinute(slot.end),
        practitionerId: slot.practitionerId,
        locationId: slot.locationId,
        overbookReason: to.overbook ?? null,
        version: { increment: 1 },
      },
    });
    if (count === 0) throw await conflictOver(actor, id);
    if (to.overbook === undefined) await refuseMeeting(tx, id);
    await afterMove(tx, actor, [id], reason);
    return id;
  };
  const moved = await takeTime(actor, to, write, await heldBy(id)).catch(busyOf);
  return moved.ok ? { ok: true } : moved;
}

export type StaffMove = Omit<WantedTime, "visitType" | "extraMinutes"> & {
  id: string;
  version: number;
  reason?: string | undefined;
};

/**
 * Moves an appointment for the patient, by staff: no notice stands against it, and with `overbook` (why) no rule
 * does. Throws `conflict` with what changed, `not_found`.
 */
export async function moveAppointment(
  actor: Actor,
  { id, version, reason, ...wanted }: StaffMove,
): Promise<{ ok: true; version: number } | Taken | PatientBusy> {
  if (actor.kind !== "system") requirePermission(actor, "appointment.move");
  if (wanted.overbook !== undefined && actor.kind !== "system") requirePermission(actor, "appointment.overbook");
  const row = await db().appointment.findUnique({
    where: { id },
    select: { status: true, version: true, extraMinutes: true, visitType: { select: { slug: true } } },
  });
  if (!row || row.status === "held") throw new AppError("not_found");
  if (row.status !== "booked" || row.version !== version) throw await conflictOver(actor, id);
  const to = { ...wanted, visitType: row.visitType.slug, extraMinutes: row.extraMinutes };
  const moved = await moveTo(actor, { id, version, to, reason: reason ?? "moved" });
  return moved.ok ? { ok: true, version: version + 1 } : moved;
}
