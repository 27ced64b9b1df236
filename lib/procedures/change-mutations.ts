import { busyOf, type PatientBusy } from "#lib/appointments/elsewhere-queries";
import { recordEvents } from "#lib/appointments/event-mutations";
import { conflictOver } from "#lib/appointments/history-queries";
import { afterMove, heldBy, refuseMeeting } from "#lib/appointments/move-mutations";
import { procedureChangedReason } from "#lib/appointments/rules";
import { takeTime } from "#lib/appointments/time-mutations";
import { recordAudit } from "#lib/audit/mutations";
import { reasonsAgainst } from "#lib/availability/explain-queries";
import type { Slot } from "#lib/availability/slots";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { anesthesiaCode, anesthesiaWords } from "#lib/procedures/anesthesia";
import type { ProcedureTaken } from "#lib/procedures/booking-mutations";
import { type Planned, planProcedure } from "#lib/procedures/duration-queries";
import { itemsInDoubt } from "#lib/procedures/rules";
import type { ProcedureChange } from "#lib/procedures/schema";
import { proposeAfter } from "#lib/series/mutations";
import { type Actor, requirePermission } from "#lib/session";
import { fromMinute } from "#lib/time";

const caseFields = {
  id: true,
  technique: true,
  levels: true,
  anesthesia: true,
  additions: true,
  escort: true,
  appointment: {
    select: {
      id: true,
      status: true,
      version: true,
      startsAt: true,
      extraMinutes: true,
      visitTypeId: true,
      patientId: true,
      practitioner: { select: { slug: true } },
      location: { select: { slug: true } },
      anchorOf: { select: { id: true } },
    },
  },
} as const;

type Input = Omit<ProcedureChange, "start" | "overbook"> & {
  caseId: string;
  start?: Date | undefined;
  /** Why it takes this time, whatever stands against it */
  overbook?: string | undefined;
};
type Case = NonNullable<Awaited<ReturnType<typeof loadCase>>>;

const loadCase = (id: string) => db().procedureCase.findUnique({ where: { id }, select: caseFields });

/** Writes the case, and opens again what the change puts in doubt, with a note that says why. */
async function writeCase(tx: Tx, actor: Actor, row: Case, input: Input): Promise<void> {
  const { technique, levels, additions, escort } = input;
  const anesthesia = anesthesiaWords(input.anesthesia);
  await tx.procedureCase.update({
    where: { id: row.id },
    data: { technique, levels, additions, anesthesia, escort: escort || null },
  });
  const doubted = itemsInDoubt({ ...row, anesthesia: anesthesiaCode(row.anesthesia) }, input);
  await tx.readinessItem.updateMany({
    where: { caseId: row.id, code: { in: doubted }, status: { in: ["met", "not_applicable"] } },
    data: {
      status: "open",
      note: "The plan of the procedure has changed since: confirm again",
      updatedAt: new Date(),
      staffId: actor.kind === "staff" ? actor.staffId : null,
    },
  });
  const { patientId } = row.appointment;
  await recordAudit(actor, [
    { action: "procedure.change", entity: "ProcedureCase", entityId: row.id, ...(patientId && { patientId }) },
  ]);
}

/** The appointment's row under its new length, and where it stands; what was told to nobody needs no message. */
function rewrite(actor: Actor, { row, input, planned }: { row: Case; input: Input; planned: Planned }) {
  const { id } = row.appointment;
  return async (tx: Tx, slot: Slot): Promise<string> => {
    const { count } = await tx.appointment.updateMany({
      where: { id, status: "booked", version: input.version },
      data: {
        visitTypeId: planned.visitTypeId,
        extraMinutes: planned.extraMinutes,
        startsAt: fromMinute(slot.start),
        endsAt: fromMinute(slot.end),
        practitionerId: slot.practitionerId,
        locationId: slot.locationId,
        // Taken anew: by the rules, or past them with a reason of its own.
        overbookReason: input.overbook ?? null,
        version: { increment: 1 },
      },
    });
    if (count === 0) throw await conflictOver(actor, id);
    if (input.overbook === undefined) await refuseMeeting(tx, id);
    return id;
  };
}

/**
 * Changes technique, levels, anesthesia, additions or escort of a booked procedure, or its time. Where that makes it
 * longer, shorter or later, its time is taken again under the locks of old and new resources; where that time is gone,
 * nothing is changed and the nearest times are answered, `patient_busy` where the patient has another visit then;
 * with `overbook` neither stands against it. Visits of the plan that now lie outside their windows get new proposals
 * and stay where they are. Throws `conflict` with what changed, `not_found`, `validation_failed`.
 */
export async function changeProcedure(
  actor: Actor,
  input: Input,
): Promise<{ ok: true; version: number } | ProcedureTaken | PatientBusy> {
  requirePermission(actor, "procedure.book");
  if (input.overbook !== undefined) requirePermission(actor, "appointment.overbook");
  const row = await loadCase(input.caseId);
  if (!row) throw new AppError("not_found");
  const { id, status, version, startsAt, practitioner, location, anchorOf, ...held } = row.appointment;
  if (status !== "booked" || version !== input.version) throw await conflictOver(actor, id);
  const planned = await planProcedure({ ...input, levelCount: input.levels.length });
  const start = input.start ?? startsAt;
  // What a patient was told: when, with whom, where.
  const isElsewhere =
    start.getTime() !== startsAt.getTime() ||
    (input.physician ?? practitioner.slug) !== practitioner.slug ||
    (input.location ?? location.slug) !== location.slug;
  const isSameTime =
    !isElsewhere &&
    input.overbook === undefined &&
    planned.visitTypeId === held.visitTypeId &&
    planned.extraMinutes === held.extraMinutes;
  const wanted = {
    visitType: planned.visitType,
    extraMinutes: planned.extraMinutes,
    start,
    physician: input.physician ?? practitioner.slug,
    location: input.location ?? location.slug,
    overbook: input.overbook,
  };
  const taken = await transaction(async (tx) => {
    const result = isSameTime
      ? null
      : await takeTime(actor, wanted, rewrite(actor, { row, input, planned }), await heldBy(id));
    if (result && !result.ok) return result;
    await writeCase(tx, actor, row, input);
    // One more: what was changed besides the time cannot be undone with it.
    const { count } = await tx.appointment.updateMany({
      where: { id, version: isSameTime ? version : version + 1 },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw await conflictOver(actor, id);
    // Told at the version that stands in the end: what was queued for an earlier one would never go out.
    if (isElsewhere) await afterMove(tx, actor, [id], procedureChangedReason);
    else await recordEvents(tx, actor, [id], { from: "booked", to: "booked", reason: procedureChangedReason });
    return null;
  }).catch(busyOf);
  if (taken?.reason === "slot_taken")
    return { ...taken, reasons: await reasonsAgainst(actor, { ...wanted, moving: id }) };
  if (taken) return taken;
  if (anchorOf) await proposeAfter(actor, anchorOf.id);
  return { ok: true, version: version + (isSameTime ? 1 : 2) };
}
