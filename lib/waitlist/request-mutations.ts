import type { PatientDetails } from "#lib/appointments/schema";
import { db, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Actor, requirePermission } from "#lib/session";
import { recordScreening } from "#lib/triage/mutations";
import type { Tier } from "#lib/triage/rules";
import { type Joined, type JoinRefusal, joinWaitlist } from "#lib/waitlist/entry-mutations";
import type { JoinRequest } from "#lib/waitlist/schema";
import { requireWishes } from "#lib/waitlist/wished-queries";

export type Requested = Joined | Exclude<JoinRefusal, { reason: "screening" }> | Stopped;
type Stopped = { ok: false; reason: "screening"; tier: Tier };

const refusedField = (pointer: string, message: string, code = "forbidden") =>
  new AppError("validation_failed", { errors: [{ pointer, code, message }] });

/** What only staff may say about somebody who joins. */
function requireOwnFields(actor: Actor, input: JoinRequest): void {
  if (actor.kind === "staff") return void requirePermission(actor, "waitlist.manage");
  for (const field of ["patientId", "screeningId", "urgency", "note"] as const)
    if (input[field] !== undefined) throw refusedField(`/${field}`, "Only staff can say this");
}

/** The person as they were typed, or as the clinic knows them. */
async function personOf({ patient, patientId }: JoinRequest): Promise<PatientDetails> {
  if (patient) return patient;
  const row = await db().patient.findUnique({
    where: { id: patientId ?? "" },
    select: { givenName: true, familyName: true, birthDate: true, phone: true, email: true, mergedIntoId: true },
  });
  if (!row || row.mergedIntoId) throw refusedField("/patientId", "There is no such patient", "unknown");
  const { email, birthDate, mergedIntoId: _, ...person } = row;
  return { ...person, birthDate: birthDate.toISOString().slice(0, 10), ...(email && { email }) };
}

/** The warning-sign answers to rest on: new ones are kept whatever they say. */
async function groundOf(actor: Actor, { screening, screeningId, language }: JoinRequest) {
  if (screening) {
    const { id, result } = await recordScreening(actor, { answers: screening, locale: language });
    return { id, tier: result.tier };
  }
  const kept = await db().screening.findUnique({
    where: { id: screeningId ?? "" },
    select: { id: true, tier: true, appointmentId: true, waitlistEntry: { select: { id: true } } },
  });
  if (!kept || kept.appointmentId || kept.waitlistEntry)
    throw refusedField("/screeningId", "Ask about the warning signs again", "unknown");
  return { id: kept.id, tier: kept.tier };
}

/**
 * Joins the waitlist in one step, with the warning signs: for the API and for staff with somebody on the line. Names
 * are looked up before anything is written; an emergency never waits (design.md section 2, rule 5). Throws
 * `not_found` and `validation_failed` with the field.
 */
export async function requestPlace(actor: Actor, input: JoinRequest): Promise<Requested> {
  requireOwnFields(actor, input);
  await requireWishes(actor, input.visitType, input.wishes);
  const patient = await personOf(input);
  return transaction(async () => {
    const { id: screeningId, tier } = await groundOf(actor, input);
    const { visitType, wishes, language: locale, urgency, note } = input;
    const joined = await joinWaitlist(actor, {
      ...{ visitType, wishes, patient, locale, screeningId, urgency },
      note: note || undefined,
    });
    return joined.ok || joined.reason !== "screening" ? joined : { ok: false, reason: "screening", tier };
  });
}
