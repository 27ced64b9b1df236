import { cancelTogether } from "#lib/appointments/joint-cancel-mutations";
import { moveTogether } from "#lib/appointments/joint-move-mutations";
import { recordAudit } from "#lib/audit/mutations";
import type { Affected } from "#lib/clinic/impact-queries";
import type { Changed, Decision } from "#lib/clinic/schema";
import { AppError } from "#lib/errors";
import type { StaffActor } from "#lib/session";

type Outcome = Pick<Changed, "moved" | "cancelled" | "kept" | "messages" | "toCall">;
type Decided<Choice extends Decision["choice"]> = Extract<Decision, { choice: Choice }>;

async function move(staff: StaffActor, decisions: readonly Decided<"move">[]): Promise<void> {
  const moves = decisions.map(({ appointmentId: id, version, start, physician, location }) => ({
    ...{ id, version, start: new Date(start), physician, location },
  }));
  const moved = await moveTogether(staff, moves, "the clinic's hours changed");
  if (moved.ok) return;
  const { appointmentId } = moved;
  if (moved.reason === "patient_busy")
    throw new AppError("conflict", {
      detail: "A patient has another visit at the time that you chose. Choose another for this visit.",
      extra: { reason: "patient_busy", appointmentId },
    });
  throw new AppError("conflict", {
    detail: "A time that you chose has just been taken. Choose another for this visit.",
    extra: { reason: "time_gone", appointmentId, alternatives: moved.alternatives },
  });
}

const cancel = (staff: StaffActor, decisions: readonly Decided<"cancel">[], now: Date): Promise<void> =>
  cancelTogether(
    staff,
    decisions.map(({ appointmentId: id, version, reason }) => ({ id, version, reason })),
    now,
  );

const keep = (staff: StaffActor, kept: readonly Affected[]): Promise<void> =>
  recordAudit(
    staff,
    kept.map(({ row }) => ({
      ...{ action: "appointment.keep_outside_hours", entity: "Appointment", entityId: row.id },
      ...(row.patient && { patientId: row.patient.id }),
    })),
  );

const callOf = ({ row }: Affected, decision: Exclude<Decision, { choice: "keep" }>): Changed["toCall"][number] => ({
  name: `${row.patient?.givenName ?? ""} ${row.patient?.familyName ?? ""}`.trim(),
  phone: row.patient?.phone.trim() || null,
  outcome: decision.choice,
  was: row.startsAt.toISOString(),
  now: decision.choice === "move" ? new Date(decision.start).toISOString() : null,
  timeZone: row.location.timeZone,
});

const isChoice =
  <Choice extends Decision["choice"]>(choice: Choice) =>
  (decision: Decision): decision is Decided<Choice> =>
    decision.choice === choice;

/**
 * Does what was decided about each affected visit, in the running transaction and a number of queries that does not
 * grow with them; those without an email on the list of whom to call. Throws `conflict` with reason "time_gone" where
 * a chosen time is no longer free: then nothing is done.
 */
export async function carryOut(
  staff: StaffActor,
  affected: readonly Affected[],
  decisions: readonly Decision[],
  now: Date,
): Promise<Outcome> {
  const moves = decisions.filter(isChoice("move"));
  const cancellings = decisions.filter(isChoice("cancel"));
  const told = new Map([...moves, ...cancellings].map((decision) => [decision.appointmentId, decision]));
  const kept = affected.filter(({ row }) => !told.has(row.id));
  // Cancelled first: what they give up is free for those that move.
  await cancel(staff, cancellings, now);
  await move(staff, moves);
  await keep(staff, kept);
  const outcome: Outcome = {
    moved: moves.length,
    cancelled: cancellings.length,
    kept: kept.length,
    messages: 0,
    toCall: [],
  };
  for (const visit of affected) {
    const decision = told.get(visit.row.id);
    if (!decision) continue;
    if (visit.row.patient?.email) outcome.messages += 1;
    else outcome.toCall.push(callOf(visit, decision));
  }
  return outcome;
}
