import { z } from "zod";
import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { env } from "#lib/env";
import { AppError } from "#lib/errors";
import { type Chunks, keyFrom, unseal } from "#lib/files/cipher";
import { canTakeBack, downloadName, isOpenForPatient, type KeptType } from "#lib/files/rules";
import type { OwnFile, PaperVisit, PatientPapers, StaffFile } from "#lib/files/schema";
import { fileStore } from "#lib/files/store";
import { type Actor, type PatientActor, requirePermission } from "#lib/session";
import { localDate } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";

/** The key that files are sealed with; where the settings name none, one that follows from the sessions' secret. */
export const fileKey = (): Uint8Array => keyFrom(env().FILES_KEY ?? env().AUTH_SECRET);

/** The store's key of a file's small picture. */
export const smallOf = (id: string): string => `${id}-small`;

/** The visit behind a link to a visit or to its health form; `not_found` for every other. */
export async function visitBehind(actor: PatientActor): Promise<string> {
  if (actor.purpose === "manage" && actor.appointmentId) return actor.appointmentId;
  if (actor.purpose !== "intake" || !actor.responseId) throw new AppError("not_found");
  const response = await db().questionnaireResponse.findUnique({
    where: { id: actor.responseId },
    select: { appointmentId: true },
  });
  if (!response?.appointmentId) throw new AppError("not_found");
  return response.appointmentId;
}

const ownFields = {
  id: true,
  kind: true,
  status: true,
  name: true,
  contentType: true,
  size: true,
  createdAt: true,
  linkId: true,
  sentById: true,
} as const satisfies Prisma.VisitFileSelect;

const formIsSent = ["submitted", "in_review", "accepted", "amended"] as const;

/** The files of a visit as its patient sees them, oldest first, and whether more may be sent. */
export async function listOwnFiles(
  actor: PatientActor,
  now = new Date(),
): Promise<{ files: OwnFile[]; isOpen: boolean }> {
  const visit = await db().appointment.findUniqueOrThrow({
    where: { id: await visitBehind(actor) },
    select: {
      status: true,
      startsAt: true,
      files: { where: { status: "kept" }, orderBy: { createdAt: "asc" }, select: ownFields },
      responses: { where: { status: { in: [...formIsSent] } }, select: { id: true } },
    },
  });
  const isOpen = isOpenForPatient(visit, now);
  const isSent = visit.responses.length > 0;
  const files = visit.files.map(({ createdAt, linkId, sentById, status, contentType, ...file }) => {
    // The answer to a question is taken back where it was given, so that form and files agree.
    const isAnswer = linkId !== null && (isSent || actor.purpose === "manage");
    const standing = { status, isStaffs: sentById !== null, isSigned: isAnswer };
    return {
      ...file,
      linkId,
      contentType: contentType as KeptType,
      sentAt: createdAt.toISOString(),
      canRemove: canTakeBack(standing, isOpen),
    };
  });
  return { files, isOpen };
}

const staffFields = {
  ...ownFields,
  pages: true,
  hasPreview: true,
  isStripped: true,
  setAsideAt: true,
  setAsideWhy: true,
  sentBy: { select: { name: true } },
  setAsideBy: { select: { name: true } },
  appointment: {
    select: {
      id: true,
      startsAt: true,
      visitType: { select: { name: true } },
      location: { select: { timeZone: true } },
    },
  },
} as const satisfies Prisma.VisitFileSelect;

type StaffRow = Prisma.VisitFileGetPayload<{ select: typeof staffFields }>;

const visitOf = ({ id, startsAt, visitType, location }: StaffRow["appointment"]): PaperVisit => ({
  id,
  name: (visitType.name as { en: string }).en,
  start: startsAt.toISOString(),
  timeZone: location.timeZone,
});

const staffFileOf = ({
  appointment,
  createdAt,
  sentBy,
  setAsideAt,
  setAsideBy,
  setAsideWhy,
  ...row
}: StaffRow): StaffFile => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  contentType: row.contentType as KeptType,
  size: row.size,
  pages: row.pages,
  hasPreview: row.hasPreview,
  isStripped: row.isStripped,
  sentAt: createdAt.toISOString(),
  sentBy: sentBy?.name ?? null,
  visit: visitOf(appointment),
  setAside: setAsideAt && { by: setAsideBy?.name ?? "", at: setAsideAt.toISOString(), reason: setAsideWhy ?? "" },
});

/** Every file of a patient, newest first, those set aside among them. That they were listed is recorded. */
export async function listPatientFiles(actor: Actor, patientId: string): Promise<StaffFile[]> {
  requirePermission(actor, "file.read");
  const patient = await db().patient.findUnique({ where: { id: patientId }, select: { id: true } });
  if (!patient) throw new AppError("not_found");
  const rows = await db().visitFile.findMany({
    where: { appointment: { patientId }, status: { in: ["kept", "set_aside"] } },
    orderBy: { createdAt: "desc" },
    select: staffFields,
  });
  await recordAudit(actor, [{ action: "file.list", entity: "Patient", entityId: patientId, patientId }]);
  return rows.map(staffFileOf);
}

/** Visits to which staff may add a paper: those of today and to come first, the next one on top. */
async function listVisitsForPapers(patientId: string, now: Date): Promise<PaperVisit[]> {
  const rows = await db().appointment.findMany({
    where: { patientId, status: { notIn: ["held", "cancelled", "entered_in_error"] } },
    orderBy: { startsAt: "desc" },
    take: 30,
    select: staffFields.appointment.select,
  });
  const dayStart = now.getTime() - 12 * 3_600_000;
  const ahead = rows.filter(({ startsAt }) => startsAt.getTime() >= dayStart).toReversed();
  const past = rows.filter(({ startsAt }) => startsAt.getTime() < dayStart);
  return [...ahead, ...past].map(visitOf);
}

/** The papers of a patient, and the visits to which one more may be added. */
export async function getPatientPapers(actor: Actor, patientId: string, now = new Date()): Promise<PatientPapers> {
  const files = await listPatientFiles(actor, patientId);
  return { files, visits: await listVisitsForPapers(patientId, now) };
}

export type OpenedFile = { chunks: Chunks; contentType: KeptType; size: number | null; name: string };

/** The first piece is read before anything is answered: a file that is gone or was touched gives an error, not half of it. */
async function proven(chunks: AsyncGenerator<Uint8Array>): Promise<Chunks> {
  const first = await chunks.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* chunks;
  })();
}

/** The bytes of a file, or of its small picture, for staff who may read it. Each reading is recorded before it begins. */
export async function openFile(actor: Actor, id: string, part: "whole" | "small"): Promise<OpenedFile> {
  requirePermission(actor, "file.read");
  if (!z.uuid().safeParse(id).success) throw new AppError("not_found");
  const row = await db().visitFile.findUnique({
    where: { id },
    select: {
      ...staffFields,
      appointment: { select: { patientId: true, location: { select: { timeZone: true } } } },
    },
  });
  if (!row || row.status === "removed" || row.status === "arriving") throw new AppError("not_found");
  if (part === "small" && !row.hasPreview) throw new AppError("not_found");
  const key = part === "small" ? smallOf(id) : id;
  const sealed = await fileStore().read(key);
  if (!sealed) throw new AppError("not_found");
  const chunks = await proven(unseal(fileKey(), key, sealed));
  const { patientId, location } = row.appointment;
  const entry = { action: part === "small" ? "file.preview" : "file.read", entity: "VisitFile", entityId: id };
  await recordAudit(actor, [{ ...entry, ...(patientId && { patientId }) }]);
  const contentType = row.contentType as KeptType;
  const name = downloadName(row.kind, localDate(row.createdAt, location.timeZone), contentType);
  return { chunks, contentType, size: part === "small" ? null : row.size, name };
}
