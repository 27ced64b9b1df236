import { z } from "zod";
import { recordAudit } from "#lib/audit/mutations";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { smallOf, visitBehind } from "#lib/files/queries";
import { isOpenForPatient, isOpenForStaff, nameFor } from "#lib/files/rules";
import { makeSafeCopy, type SafeCopy } from "#lib/files/safe-copy";
import { type FileKind, type FileRefusal, fileLimits } from "#lib/files/schema";
import { fileStore } from "#lib/files/store";
import type { Upload } from "#lib/files/upload";
import { type Actor, requirePermission } from "#lib/session";

export type AddedFile = {
  ok: true;
  id: string;
  /** False where the visit had the same file already. */
  isNew: boolean;
};
export type NotAdded = { ok: false; reason: FileRefusal };

type Destination = { appointmentId: string; kind: FileKind; linkId: string | null };

/** What stands against one more file of this size, in the transaction that holds the visit. */
async function refusalOf(tx: Tx, actor: Actor, appointmentId: string, size: number): Promise<FileRefusal | null> {
  const visit = await tx.appointment.findUniqueOrThrow({
    where: { id: appointmentId },
    select: { status: true, startsAt: true, files: { select: { status: true, size: true } } },
  });
  const isOpen = actor.kind === "staff" ? isOpenForStaff(visit) : isOpenForPatient(visit, new Date());
  if (!isOpen) return "visit_over";
  const present = visit.files.filter(({ status }) => status === "kept" || status === "arriving");
  const bytes = present.reduce((sum, file) => sum + file.size, size);
  const isFull = present.length >= fileLimits.perVisit || bytes > fileLimits.bytesPerVisit;
  return isFull || visit.files.length >= fileLimits.everPerVisit ? "too_many_files" : null;
}

/** The same bytes among the files of a visit; holds the visit until the transaction ends. */
async function sameFile(tx: Tx, appointmentId: string, { sha256 }: Upload): Promise<{ id: string } | null> {
  await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ${appointmentId}::uuid FOR UPDATE`;
  return tx.visitFile.findFirst({ where: { appointmentId, sha256, status: "kept" }, select: { id: true } });
}

/** A row that holds the file's place while its bytes are on their way; the id of the same file where there is one. */
async function reserve(actor: Actor, to: Destination, upload: Upload, copy: SafeCopy): Promise<AddedFile | NotAdded> {
  return transaction(async (tx) => {
    const same = await sameFile(tx, to.appointmentId, upload);
    if (same) return { ok: true, id: same.id, isNew: false };
    const reason = await refusalOf(tx, actor, to.appointmentId, copy.size);
    if (reason) return { ok: false, reason };
    const { id, contentType, size, pages, hasPreview, isStripped } = copy;
    await tx.visitFile.create({
      data: {
        ...to,
        id,
        contentType,
        size,
        pages,
        hasPreview,
        isStripped,
        name: nameFor(upload.name, contentType),
        sha256: upload.sha256,
        sentById: actor.kind === "staff" ? actor.staffId : null,
      },
    });
    return { ok: true, id, isNew: true };
  });
}

/** Removes the bytes of a file that is no longer wanted, and notes that they are gone. */
export async function erase(id: string): Promise<void> {
  await fileStore().remove(id);
  await fileStore().remove(smallOf(id));
  await db().visitFile.update({ where: { id }, data: { erasedAt: new Date() } });
}

const giveUp = async (id: string): Promise<void> => {
  await db().visitFile.update({ where: { id }, data: { status: "removed", removedAt: new Date() } });
  await erase(id);
};

/** The id of the same file where another request was quicker with it; else this one counts from now on, with an audit row. */
async function settle(actor: Actor, id: string, to: Destination, upload: Upload): Promise<string | null> {
  return transaction(async (tx) => {
    const same = await sameFile(tx, to.appointmentId, upload);
    if (same) return same.id;
    const { appointment } = await tx.visitFile.update({
      where: { id },
      data: { status: "kept" },
      select: { appointment: { select: { patientId: true } } },
    });
    const { patientId } = appointment;
    await recordAudit(actor, [
      { action: "file.send", entity: "VisitFile", entityId: id, ...(patientId && { patientId }) },
    ]);
    return null;
  });
}

/** Stores the bytes of a reserved file. Whatever fails on the way, neither row nor bytes stay. */
async function keep(actor: Actor, copy: SafeCopy, to: Destination, upload: Upload): Promise<AddedFile> {
  const { id } = copy;
  try {
    for (const [key, sealed] of copy.sealed) await fileStore().put(key, sealed);
    const other = await settle(actor, id, to, upload);
    if (other === null) return { ok: true, id, isNew: true };
    await giveUp(id);
    return { ok: true, id: other, isNew: false };
  } catch (error) {
    await giveUp(id).catch(() => undefined);
    throw error;
  }
}

/** The visit that a file is for: a patient's own, or for staff the one they name. */
export async function destinationOf(actor: Actor, appointmentId: string | null): Promise<string> {
  if (actor.kind === "patient") return visitBehind(actor);
  requirePermission(actor, "file.add");
  const known = z.uuid().safeParse(appointmentId);
  const visit =
    known.success && (await db().appointment.findUnique({ where: { id: known.data }, select: { id: true } }));
  if (!visit) throw new AppError("not_found");
  return visit.id;
}

export type Arrival = { upload: Upload; kind: FileKind; appointmentId?: string; linkId?: string };

/**
 * Keeps a file that has arrived with a visit: looked at in a process of its own, written anew, sealed, stored, with an
 * audit row. A reason where it is not taken; nothing of it stays then. The same file again is the one that is there.
 */
export async function addFile(actor: Actor, arrival: Arrival): Promise<AddedFile | NotAdded> {
  const { upload, kind, linkId = null } = arrival;
  const appointmentId = await destinationOf(actor, arrival.appointmentId ?? null);
  if (upload.isTooLarge) return { ok: false, reason: "too_large" };
  if (upload.size === 0) return { ok: false, reason: upload.name === "" ? "missing" : "empty" };
  const copy = await makeSafeCopy(upload);
  if (!copy.ok) return copy;
  const to = { appointmentId, kind, linkId };
  const reserved = await reserve(actor, to, upload, copy);
  return reserved.ok && reserved.isNew ? keep(actor, copy, to, upload) : reserved;
}
