import { closeReleased, deactivateClaims, lockResources } from "#lib/appointments/claims";
import { recordAudit } from "#lib/audit/mutations";
import type { OutsideReason } from "#lib/availability/outside-hours";
import { slugOf } from "#lib/clinic/configuration";
import { carryOut } from "#lib/clinic/decision-mutations";
import { effectOf } from "#lib/clinic/impact";
import { type Affected, countTimes, describeAffected, findOutside, listAffected } from "#lib/clinic/impact-queries";
import { openedBy } from "#lib/clinic/opened";
import { type Plan, planChange } from "#lib/clinic/plan-queries";
import type { Changed, ChangeRequest, Decision, Preview, Proposal } from "#lib/clinic/schema";
import { writeState } from "#lib/clinic/state-mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";
import { noteOpened } from "#lib/waitlist/freed-mutations";
import { Prisma } from "#prisma/generated/client";

/** Thrown at the end of a rehearsal so that nothing of it stays; never leaves this file. */
class Rehearsed extends Error {}

/** Does it, looks, and undoes all of it: what a preview shows is what the database itself would say. */
async function rehearse<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const seen: Result[] = [];
  try {
    await transaction(async (tx) => {
      seen.push(await work(tx));
      throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  return seen[0] as Result;
}

type Outside = Map<string, OutsideReason[]>;

/** Whatever is held by somebody who is just booking, and would lie outside hours. */
async function heldOutside(tx: Tx, outside: Outside): Promise<string[]> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Appointment" WHERE id = ANY(${[...outside.keys()]}::uuid[]) AND status = 'held'
      AND "holdExpiresAt" > now() ORDER BY id FOR UPDATE`;
  return held.map(({ id }) => id);
}

/** Administrators who read whom a change affects: one line a patient. */
const readOf = ({ row }: Affected) => ({
  action: "configuration.read_affected",
  entity: "Appointment",
  entityId: row.id,
  ...(row.patient && { patientId: row.patient.id }),
});

/**
 * What a change would do, without doing it: the words of it, the times gained and lost by week, and each booked
 * visit that it would leave outside hours, with contact data and the nearest real free times. Throws like
 * `applyChange`.
 */
export async function previewChange(actor: Actor, proposal: Proposal, now = new Date()): Promise<Preview> {
  const staff = requirePermission(actor, "clinic.configure");
  const plan = await planChange(staff, proposal, now);
  const { scope, name, lines, notes, configuration } = plan;
  const timesBefore = await countTimes(staff, scope, now);
  const { preview, affected } = await rehearse(async (tx) => {
    const before = await findOutside(scope.resourceIds, now);
    await writeState(tx, plan.after, configuration);
    const after = await findOutside(scope.resourceIds, now);
    const slots = effectOf(timesBefore, await countTimes(staff, scope, now), scope.from);
    const found = await listAffected(before, after);
    const held = await heldOutside(tx, after);
    // What these visits take now is free for the times that are proposed to them.
    await deactivateClaims(tx, [...held, ...found.map(({ row }) => row.id)]);
    const visits = await describeAffected(staff, found, now);
    const { from, to } = scope;
    return {
      affected: found,
      preview: { name, lines, notes, from, to, slots, affected: visits, heldCount: held.length },
    };
  });
  if (affected.length > 0) await transaction(() => recordAudit(staff, affected.map(readOf)));
  return preview;
}

/** Changes are made one after the other: what is checked against the whole configuration stays true. */
const oneAtATime = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('configuration', 2))`;

/** Lets go of the times that people are just booking outside the new hours; they are offered others. */
async function releaseHeld(tx: Tx, ids: string[]): Promise<void> {
  await tx.appointment.updateMany({
    where: { id: { in: ids } },
    data: { status: "cancelled", version: { increment: 1 } },
  });
  await closeReleased(tx, ids);
}

/** Each affected visit needs a decision that was made about it as it is now; otherwise all of them are shown again. */
async function requireDecisions(staff: StaffActor, affected: Affected[], decisions: Decision[], now: Date) {
  const known = new Map(decisions.map((decision) => [decision.appointmentId, decision.version]));
  const missing = affected.filter(({ row }) => known.get(row.id) !== row.version);
  const ids = new Set(affected.map(({ row }) => row.id));
  const strangers = decisions.filter(({ appointmentId }) => !ids.has(appointmentId));
  if (missing.length === 0 && strangers.length === 0) return;
  const detail =
    missing.length > 0
      ? "Visits were booked or changed meanwhile. Decide about them too."
      : "Visits that you decided about are no longer affected.";
  throw new AppError("conflict", {
    detail,
    extra: {
      reason: "affected",
      affected: await describeAffected(staff, missing, now),
      noLonger: strangers.map(({ appointmentId }) => appointmentId),
    },
  });
}

async function everyResource(tx: Tx): Promise<string[]> {
  return (await tx.resource.findMany({ where: { active: true }, select: { id: true } })).map(({ id }) => id);
}

const jsonOf = (value: object | null) => (value === null ? Prisma.DbNull : JSON.parse(JSON.stringify(value)));

async function recordChange(
  tx: Tx,
  staff: StaffActor,
  plan: Plan,
  outcome: Record<"moved" | "cancelled" | "kept", number>,
) {
  const { before, after, name, lines, undoesId, version } = plan;
  const { id } = await tx.configurationChange.create({
    data: {
      kind: after.kind,
      subjectId: after.id,
      number: version + 1,
      staffId: staff.staffId,
      before: jsonOf(before.state),
      after: jsonOf(after.state),
      name,
      lines,
      undoesId,
      ...outcome,
    },
    select: { id: true },
  });
  const verb = undoesId ? "undo" : "change";
  await recordAudit(staff, [{ action: `configuration.${verb}`, entity: after.kind, entityId: after.id }]);
  return id;
}

/**
 * Makes a change and, in the same transaction, does what was decided about every visit that it leaves outside hours:
 * moved (messages queued), cancelled, or kept and marked. The calendars it touches are locked: who books at the same
 * moment is either among the affected or refused. Throws `not_found`, `validation_failed` with what to do, and
 * `conflict` with `reason`: "changed" (somebody changed the same meanwhile, `changes`), "affected" (visits without a
 * decision, `affected`), "time_gone" (a proposed time is taken, `appointmentId` and `alternatives`).
 */
export async function applyChange(
  actor: Actor,
  { proposal, decisions }: ChangeRequest,
  now = new Date(),
): Promise<Changed> {
  const staff = requirePermission(actor, "clinic.configure");
  return transaction(async (tx) => {
    await oneAtATime(tx);
    const plan = await planChange(staff, proposal, now);
    const moves = decisions.some(({ choice }) => choice === "move");
    await lockResources(tx, moves ? await everyResource(tx) : plan.scope.resourceIds);
    const before = await findOutside(plan.scope.resourceIds, now);
    await writeState(tx, plan.after, plan.configuration);
    const held = await heldOutside(tx, await findOutside(plan.scope.resourceIds, now));
    await releaseHeld(tx, held);
    // Looked at after the holds are settled: one that was booked while we waited for it is affected like any other.
    const affected = await listAffected(before, await findOutside(plan.scope.resourceIds, now));
    await requireDecisions(staff, affected, decisions, now);
    const outcome = await carryOut(staff, affected, decisions, now);
    const { moved, cancelled, kept, messages, toCall } = outcome;
    await noteOpened(tx, openedBy(plan.before, plan.after, plan.scope, plan.configuration));
    const id = await recordChange(tx, staff, plan, { moved, cancelled, kept });
    const { kind, id: subjectId } = plan.after;
    const slug = slugOf(plan.after, plan.configuration);
    const version = plan.version + 1;
    return { id, kind, subjectId, slug, version, moved, cancelled, kept, messages, released: held.length, toCall };
  });
}
