import { recordAudit } from "#lib/audit/mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import type { MatchDecision } from "#lib/patients/matching-schema";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";

/** Ids by table of what changed hands, and how the kept record could be reached before. */
type Moved = { tables: Record<string, string[]>; contact: Contact | null };
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

/** Every table with a column that refers to a patient, as the database itself says: none can be forgotten. */
async function tablesOfPatients(tx: Tx): Promise<{ table: string; column: string }[]> {
  return tx.$queryRaw`
    SELECT c.conrelid::regclass::text AS "table", quote_ident(a.attname) AS "column"
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = '"Patient"'::regclass AND c.conrelid <> '"Patient"'::regclass
      AND array_length(c.conkey, 1) = 1
    ORDER BY 1`;
}

/** Gives everything of one record to another; answers the ids by table. The names come from the catalogue, quoted by it. */
async function handOver(tx: Tx, fromId: string, intoId: string): Promise<Record<string, string[]>> {
  const moved: Record<string, string[]> = {};
  for (const { table, column } of await tablesOfPatients(tx)) {
    const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
      `UPDATE ${table} SET ${column} = $2::uuid WHERE ${column} = $1::uuid RETURNING id`,
      fromId,
      intoId,
    );
    if (rows.length > 0) moved[`${table}.${column}`] = rows.map(({ id }) => id);
  }
  return moved;
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
  const moved: Moved = { tables, contact: contact && before };
  await tx.patientMerge.create({ data: { fromId: from.id, intoId: into.id, staffId: staff.staffId, moved } });
  await recordAudit(staff, [
    { action: "patient.merge", entity: "Patient", entityId: from.id, patientId: into.id },
    { action: "patient.merge", entity: "Patient", entityId: into.id, patientId: from.id },
  ]);
}

async function keepApart(tx: Tx, staff: StaffActor, id: string, candidateId: string): Promise<void> {
  await lockPair(tx, [id, candidateId]);
  const [firstId = id, secondId = candidateId] = [id, candidateId].sort();
  const pair = { firstId, secondId };
  await tx.patientDistinction.upsert({
    where: { firstId_secondId: pair },
    create: { ...pair, staffId: staff.staffId },
    update: {},
  });
  await recordAudit(staff, [{ action: "patient.differ", entity: "Patient", entityId: id, patientId: id }]);
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
 * of it moves there, the record stays as a pointer), not the same (remembered), or somebody new. `conflict` where a
 * colleague was faster, `not_found` for an unknown record.
 */
export async function decideMatch(actor: Actor, id: string, decision: MatchDecision): Promise<void> {
  const staff = requirePermission(actor, "patient.match");
  await transaction(async (tx) => {
    if (decision.decision === "same") return merge(tx, staff, id, decision);
    if (decision.decision === "different") return keepApart(tx, staff, id, decision.candidateId);
    return identify(tx, staff, id);
  });
}

/** Gives back what was moved, as far as it still stands where it was put. */
async function giveBack(tx: Tx, { tables }: Moved, intoId: string, fromId: string): Promise<void> {
  const known = new Set((await tablesOfPatients(tx)).map(({ table, column }) => `${table}.${column}`));
  for (const [place, ids] of Object.entries(tables)) {
    if (!known.has(place)) continue;
    const [table, column] = place.split(".");
    await tx.$executeRawUnsafe(
      `UPDATE ${table} SET ${column} = $1::uuid WHERE ${column} = $2::uuid AND id = ANY($3::uuid[])`,
      fromId,
      intoId,
      ids,
    );
  }
}

/**
 * Undoes a merge: what was moved goes back to its own record, which waits to be identified again; what came
 * to the kept record since stays there. `conflict` where it was undone before or the kept record was merged further.
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
    const moved = found.moved as Moved;
    await giveBack(tx, moved, intoId, fromId);
    await tx.patient.update({ where: { id: fromId }, data: { mergedIntoId: null, identifiedAt: null } });
    if (moved.contact) await tx.patient.update({ where: { id: intoId }, data: moved.contact });
    await recordAudit(staff, [
      { action: "patient.unmerge", entity: "Patient", entityId: fromId, patientId: fromId },
      { action: "patient.unmerge", entity: "Patient", entityId: intoId, patientId: intoId },
    ]);
  });
}
