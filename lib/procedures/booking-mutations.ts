import { bookForPatient } from "#lib/appointments/direct-mutations";
import type { PatientBusy } from "#lib/appointments/elsewhere-queries";
import type { Taken } from "#lib/appointments/time-mutations";
import { recordAudit } from "#lib/audit/mutations";
import { reasonsAgainst } from "#lib/availability/explain-queries";
import { db, type Tx } from "#lib/db";
import { AppError } from "#lib/errors";
import { anesthesiaWords } from "#lib/procedures/anesthesia";
import { checklist } from "#lib/procedures/checklist";
import { planProcedure } from "#lib/procedures/duration-queries";
import type { ProcedureRequest } from "#lib/procedures/schema";
import { planAround, proposeAfter } from "#lib/series/mutations";
import { type Actor, requirePermission } from "#lib/session";

export type ProcedureBooked = { ok: true; caseId: string; appointmentId: string; reference: string; seriesId: string };

/** Nearest times, and what stands against the wanted one: who or what took it. */
export type ProcedureTaken = Taken & { reasons: string[] };

/** `overbook`: why it takes this time, whatever stands against it. */
type Input = Omit<ProcedureRequest, "start" | "overbook"> & { start: Date; overbook?: string | undefined };

/** The case with its checklist, every line open: the slot is tentative until they are met. */
async function writeCase(tx: Tx, appointmentId: string, input: Input): Promise<string> {
  const { technique, levels, anesthesia, additions, escort } = input;
  const { id } = await tx.procedureCase.create({
    data: {
      appointmentId,
      technique,
      levels,
      additions,
      anesthesia: anesthesiaWords(anesthesia),
      escort: escort || null,
      items: { create: checklist.map(({ code }) => ({ code })) },
    },
    select: { id: true },
  });
  return id;
}

/**
 * Books a procedure for a known patient: the time of physician, suite, nurse and, later, a recovery bay, with the case,
 * its checklist and the plan of visits around it, in one transaction; then proposes times for the plan, which holds
 * nothing. Answers the nearest times where the wanted one is gone; with `overbook`, for those who may, nothing but the
 * past and a kind of room that is not there stands against it. Throws `not_found` for the patient,
 * `validation_failed` for more levels than one session treats.
 */
export async function bookProcedure(
  actor: Actor,
  input: Input,
): Promise<ProcedureBooked | ProcedureTaken | PatientBusy> {
  requirePermission(actor, "procedure.book");
  const { patientId, start, physician, location, overbook } = input;
  const planned = await planProcedure({ ...input, levelCount: input.levels.length });
  const patient = await db().patient.findUnique({ where: { id: patientId }, select: { locale: true } });
  if (!patient) throw new AppError("not_found");
  const made = { caseId: "", seriesId: "" };
  const booked = await bookForPatient(actor, {
    patientId,
    visitType: planned.visitType,
    extraMinutes: planned.extraMinutes,
    start,
    physician,
    location,
    overbook,
    locale: patient.locale === "es" ? "es" : "en",
    within: async (tx, appointmentId) => {
      made.caseId = await writeCase(tx, appointmentId, input);
      made.seriesId = await planAround(tx, actor, appointmentId);
      await recordAudit(actor, [
        { action: "procedure.book", entity: "ProcedureCase", entityId: made.caseId, patientId },
      ]);
    },
  });
  if (!booked.ok && booked.reason === "slot_taken") {
    const { visitType, extraMinutes } = planned;
    return { ...booked, reasons: await reasonsAgainst(actor, { visitType, extraMinutes, start, physician, location }) };
  }
  if (!booked.ok) return booked;
  await proposeAfter(actor, made.seriesId);
  return { ok: true, ...made, appointmentId: booked.appointmentId, reference: booked.reference };
}
