import { recordAudit } from "#lib/audit/mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import type { MatchDecision } from "#lib/patients/matching-schema";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";

/**
 * Ids by table of what changed hands, how the kept record could be reached before, and since when it was known: null
 * where nobody had identified it, nothing in merges of before this was kept.
 */
type Moved = { tables: Record<string, string[]>; contact: Contact | null; knownSince?: string | null };
type Contact = { phone: string; phoneE164: string | null; email: string | null };

const contactFields = { phone: true, phoneE164: true, email: true } as const;

/** Both rows, locked in one order for everybody, so that two who decide at once take turns. */
async function lockPair(tx: Tx, ids: [string, string]) {
  await tx.$queryRaw`SELECT 1 FROM "Patient" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const rows = await tx.patient.findMany({
    where: { id: { in: ids } },
    select: { id: true, mergedIntoId: true, identifiedAt: true, ...contactFields },
  });
  const [first, second] = ids.map((id) => rows.find((row) => row.id === id));
  if (!first || !second) throw new AppError("not_found");
  return { first, second };
}

/** Gives everything of one record to another, in every table that refers to patients; answers the ids by table. */
async function handOver(tx: Tx, fromId: string, intoId: string): Promise<Record<string, string[]>> {
  const [row] = await tx.$queryRaw<{ moved: Record<string, string[]> }[]>`
    SELECT hand_over_patient(${fromId}::uuid, ${intoId}::uuid) AS moved`;
  return row?.moved ?? {};
}

async function merge(tx: Tx, staff: StaffActor, id: string, decision: Extract<MatchDecision, { decision: "same" }>) {
  const { first: from, second: into } = await lockPair(tx, [id, decision.candidateId]);
  if (id === decision.candidateId || from.mergedIntoId || into.mergedIntoId) throw new AppError("conflict");
  const tables = await handOver(tx, from.id, into.id);
  const { phone, phoneE164, email } = from;
  const contact = decision.contact === "new" ? { phone, phoneE164, email: email ?? into.email } : null;
  const before: Contact = { phone: into.phone, phoneE164: into.phoneE164, email: into.email };
  const now = new Date();
  await tx.patient.update({ where: { id: from.id }, data: { mergedIntoId: into.id, identifiedAt: now } });
  await tx.patient.update({ where: { id: into.id }, data: { ...contact, identifiedAt: into.identifiedAt ?? now } });
  const moved: Moved = { tables, contact: contact && before, knownSince: into.identifiedAt?.toISOString() ?? null };
  await tx.patientMerge.create({ data: { fromId: from.id, intoId: into.id, staffId: staff.staffId, moved } });
  await recordAudit(staff, [
    { action: "patient.merge", entity: "Patient", entityId: from.id, patientId: into.id },
    { action: "patient.merge", entity: "Patient", entityId: into.id, patientId: from.id },
  ]);
}

function pairOf(id: string, candidateId: string): { firstId: string; secondId: string } {
  const [firstId = id, secondId = candidateId] = [id, candidateId].sort();
  return { firstId, secondId };
}

async function keepApart(tx: Tx, staff: StaffActor, id: string, candidateId: string): Promise<void> {
  await lockPair(tx, [id, candidateId]);
  const pair = pairOf(id, candidateId);
  await tx.patientDistinction.upsert({
    where: { firstId_secondId: pair },
    create: { ...pair, staffId: staff.staffId },
    update: {},
  });
  await recordAudit(staff, [{ action: "patient.differ", entity: "Patient", entityId: id, patientId: id }]);
}

async function askAgain(tx: Tx, staff: StaffActor, id: string, candidateId: string): Promise<void> {
  const { count } = await tx.patientDistinction.deleteMany({ where: pairOf(id, candidateId) });
  if (count === 0) throw new AppError("conflict");
  await recordAudit(staff, [{ action: "patient.ask_again", entity: "Patient", entityId: id, patientId: id }]);
}

async function identify(tx: Tx, staff: StaffActor, id: string): Promise<void> {
  const { count } = await tx.patient.updateMany({
    where: { id, identifiedAt: null, mergedIntoId: null },
    data: { identifiedAt: new Date() },
  });
  if (count === 0) throw new AppError("conflict");
  await recordAudit(staff, [{ action: "patient.identify", entity: "Patient", entityId: id, patientId: id }]);
}

/**
 * Keeps what staff say about a record that nobody had identified: the same person as another record (everything
 * of it moves there, the record stays as a pointer), not the same (remembered, until somebody takes it back), or
 * somebody new. `conflict` where a colleague was faster, `not_found` for an unknown record.
 */
export async function decideMatch(actor: Actor, id: string, decision: MatchDecision): Promise<void> {
  const staff = requirePermission(actor, "patient.match");
  await transaction(async (tx) => {
    if (decision.decision === "same") return merge(tx, staff, id, decision);
    if (decision.decision === "different") return keepApart(tx, staff, id, decision.candidateId);
    if (decision.decision === "undecided") return askAgain(tx, staff, id, decision.candidateId);
    return identify(tx, staff, id);
  });
}

type Locked = Awaited<ReturnType<typeof lockPair>>["first"];

async function partAgain(tx: Tx, from: Locked, into: Locked, merge: { moved: unknown; at: Date }): Promise<void> {
  const { tables, contact, knownSince } = merge.moved as Moved;
  await tx.$executeRaw`
    SELECT give_back_patient(${JSON.stringify(tables)}::jsonb, ${from.id}::uuid, ${into.id}::uuid, ${merge.at})`;
  await tx.patient.update({ where: { id: from.id }, data: { mergedIntoId: null, identifiedAt: null } });
  // What staff have changed since stays.
  const isContactOfMerge = contact !== null && into.phone === from.phone;
  const before = { ...(isContactOfMerge && contact), ...(knownSince === null && { identifiedAt: null }) };
  await tx.patient.update({ where: { id: into.id }, data: before });
}

/**
 * Undoes a merge: what was moved goes back to its own record, with what was made from it since (the flags of its
 * form, its visits' plans). Who it is waits to be said again, as it does for the kept record where nobody had said so
 * before. What else came to the kept record since stays there. `conflict` where it was undone before or the kept record
 * was merged further.
 */
export async function undoMerge(actor: Actor, id: string): Promise<void> {
  const staff = requirePermission(actor, "patient.match");
  await transaction(async (tx) => {
    const found = await tx.patientMerge.findUnique({ where: { id } });
    if (!found) throw new AppError("not_found");
    const { fromId, intoId } = found;
    const { first: from, second: into } = await lockPair(tx, [fromId, intoId]);
    const { count } = await tx.patientMerge.updateMany({
      where: { id, undoneAt: null },
      data: { undoneAt: new Date(), undoneById: staff.staffId },
    });
    if (count === 0 || into.mergedIntoId || from.mergedIntoId !== intoId) throw new AppError("conflict");
    // The newest first: an older one remembers a telephone that a newer one has changed.
    const newer = await tx.patientMerge.count({ where: { intoId, undoneAt: null, at: { gt: found.at } } });
    if (newer > 0) throw new AppError("conflict", { detail: "Part the record that was joined last first." });
    await partAgain(tx, from, into, found);
    await recordAudit(staff, [
      { action: "patient.unmerge", entity: "Patient", entityId: fromId, patientId: fromId },
      { action: "patient.unmerge", entity: "Patient", entityId: intoId, patientId: intoId },
    ]);
  });
}
