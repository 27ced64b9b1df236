import { moveAppointment } from "#lib/appointments/move-mutations";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { recordAudit } from "#lib/audit/mutations";
import type { Affected } from "#lib/clinic/impact-queries";
import type { Changed, Decision } from "#lib/clinic/schema";
import { AppError } from "#lib/errors";
import type { StaffActor } from "#lib/session";

type Outcome = Pick<Changed, "moved" | "cancelled" | "kept" | "messages" | "toCall">;

async function move(staff: StaffActor, decision: Extract<Decision, { choice: "move" }>): Promise<void> {
  const { appointmentId: id, version, start, physician, location } = decision;
  const wanted = { start: new Date(start), physician, location };
  const moved = await moveAppointment(staff, { id, version, ...wanted, reason: "the clinic's hours changed" });
  if (moved.ok) return;
  if (moved.reason === "patient_busy")
    throw new AppError("conflict", {
      detail: "A patient has another visit at the time that you chose. Choose another for this visit.",
      extra: { reason: "patient_busy", appointmentId: id },
    });
  throw new AppError("conflict", {
    detail: "A time that you chose has just been taken. Choose another for this visit.",
    extra: { reason: "time_gone", appointmentId: id, alternatives: moved.alternatives },
  });
}

async function keep(staff: StaffActor, { row }: Affected): Promise<void> {
  const patient = row.patient ? { patientId: row.patient.id } : {};
  await recordAudit(staff, [
    { action: "appointment.keep_outside_hours", entity: "Appointment", entityId: row.id, ...patient },
  ]);
}

async function carryOutOne(staff: StaffActor, visit: Affected, decision: Decision): Promise<void> {
  if (decision.choice === "keep") return keep(staff, visit);
  if (decision.choice === "move") return move(staff, decision);
  const { appointmentId: id, version, reason } = decision;
  await transitionAppointment(staff, { id, to: "cancelled", version, reason });
}

const callOf = ({ row }: Affected, decision: Exclude<Decision, { choice: "keep" }>): Changed["toCall"][number] => ({
  name: `${row.patient?.givenName ?? ""} ${row.patient?.familyName ?? ""}`.trim(),
  phone: row.patient?.phone.trim() || null,
  outcome: decision.choice,
  was: row.startsAt.toISOString(),
  now: decision.choice === "move" ? new Date(decision.start).toISOString() : null,
  timeZone: row.location.timeZone,
});

/**
 * Does what was decided about each affected visit, in the running transaction, those without an email on the list of
 * whom to call. Throws `conflict` with reason "time_gone" where a chosen time is no longer free: then nothing is done.
 */
export async function carryOut(staff: StaffActor, affected: Affected[], decisions: Decision[]): Promise<Outcome> {
  const outcome: Outcome = { moved: 0, cancelled: 0, kept: 0, messages: 0, toCall: [] };
  const decided = new Map(decisions.map((decision) => [decision.appointmentId, decision]));
  // Cancelled first: what they give up is free for those that move.
  const order = { cancel: 0, move: 1, keep: 2 } as const;
  const work = affected
    .map((visit) => ({ visit, decision: decided.get(visit.row.id) }))
    .filter((item): item is { visit: Affected; decision: Decision } => item.decision !== undefined)
    .toSorted((a, b) => order[a.decision.choice] - order[b.decision.choice]);
  for (const { visit, decision } of work) {
    await carryOutOne(staff, visit, decision);
    if (decision.choice === "keep") {
      outcome.kept += 1;
      continue;
    }
    outcome[decision.choice === "move" ? "moved" : "cancelled"] += 1;
    if (visit.row.patient?.email) outcome.messages += 1;
    else outcome.toCall.push(callOf(visit, decision));
  }
  return outcome;
}
