import { type Consent, consents } from "#content/consents";
import { recordAudit } from "#lib/audit/mutations";
import { consentName, currentWords, inLanguage, stateOf } from "#lib/consents/rules";
import type { ConsentEventView, ConsentView } from "#lib/consents/schema";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { standsFor } from "#lib/patients/kept";
import { type Actor, type PatientActor, requirePermission } from "#lib/session";
import type { Prisma } from "#prisma/generated/client";

const eventFields = {
  id: true,
  code: true,
  version: true,
  decision: true,
  channel: true,
  at: true,
  locale: true,
  title: true,
  statement: true,
  hash: true,
  name: true,
  relation: true,
  responseId: true,
  staff: { select: { name: true } },
} as const satisfies Prisma.ConsentEventSelect;

type EventRow = Prisma.ConsentEventGetPayload<{ select: typeof eventFields }>;

const eventOf = ({ at, locale, staff, code: _, ...event }: EventRow): ConsentEventView => ({
  ...event,
  at: at.toISOString(),
  language: locale === "es" ? "es" : "en",
  recordedBy: staff?.name ?? null,
});

function viewOf(consent: Consent, rows: readonly EventRow[]): ConsentView {
  const words = currentWords(consent);
  return {
    code: consent.code,
    name: consentName(consent.code, "en"),
    kind: consent.kind,
    state: stateOf(consent.code, rows),
    words: { en: inLanguage(words, "en"), es: inLanguage(words, "es") },
    version: words.version,
    staffDo: consent.staffDo,
    history: rows.filter(({ code }) => code === consent.code).map(eventOf),
  };
}

/** Everything that was said about the consents of a patient, the newest first. */
export const consentEventsOf = (patientId: string): Promise<EventRow[]> =>
  db().consentEvent.findMany({
    where: { patientId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 500,
    select: eventFields,
  });

const viewsOf = async (patientId: string): Promise<ConsentView[]> => {
  const rows = await consentEventsOf(patientId);
  return consents.map((consent) => viewOf(consent, rows));
};

/** The patient behind the link to a visit. */
export async function patientOfVisit({ purpose, appointmentId }: PatientActor): Promise<string> {
  if (purpose !== "manage" || !appointmentId) throw new AppError("not_found");
  const { patientId } = await db().appointment.findUniqueOrThrow({
    where: { id: appointmentId },
    select: { patientId: true },
  });
  if (!patientId) throw new AppError("not_found");
  return patientId;
}

/** What the patient agreed to, as the holder of the link to a visit sees it. */
export const listOwnConsents = async (actor: PatientActor): Promise<ConsentView[]> =>
  viewsOf(await patientOfVisit(actor));

/** One of them; `not_found` for a consent that there is not. */
export async function getOwnConsent(actor: PatientActor, code: string): Promise<ConsentView> {
  const found = (await listOwnConsents(actor)).find((consent) => consent.code === code);
  if (!found) throw new AppError("not_found");
  return found;
}

/** The same for staff who may read the record; the read is recorded. */
export async function listConsents(actor: Actor, patientId: string): Promise<ConsentView[]> {
  requirePermission(actor, "patient.read");
  const patient = await db().patient.findFirst({
    where: standsFor(patientId),
    select: { id: true },
  });
  if (!patient) throw new AppError("not_found");
  const views = await viewsOf(patient.id);
  await recordAudit(actor, [
    { action: "consent.read", entity: "Patient", entityId: patient.id, patientId: patient.id },
  ]);
  return views;
}

/** Whether the patient took back that the clinic may write to them: then no mail goes out about their visits. */
export async function hasStoppedMessages(patientId: string): Promise<boolean> {
  const rows = await db().consentEvent.findMany({
    where: { patientId, code: "messages" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 1,
    select: { code: true, decision: true, version: true },
  });
  return stateOf("messages", rows) === "withdrawn";
}
