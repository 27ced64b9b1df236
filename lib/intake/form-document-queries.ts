import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import type { SentForm } from "#lib/intake/form-document";
import type { RenderedSection } from "#lib/intake/rendering";
import { definitionOf } from "#lib/intake/versions";
import { isLocale } from "#lib/locale";
import { type Actor, type PatientActor, requirePermission } from "#lib/session";

const sentFields = {
  versionId: true,
  status: true,
  patientId: true,
  submissions: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      number: true,
      at: true,
      locale: true,
      rendered: true,
      hash: true,
      signedName: true,
      patientName: true,
      birthDate: true,
      clinicName: true,
      timeZone: true,
    },
  },
} as const;

/** The last sending of a form, from its snapshot: later changes to questions, answers, names or clinic do not show. */
async function sentForm(responseId: string): Promise<{ form: SentForm; patientId: string }> {
  const row = await db().questionnaireResponse.findUnique({ where: { id: responseId }, select: sentFields });
  const sent = row?.submissions[0];
  if (!row || !sent || row.status === "entered_in_error") throw new AppError("not_found");
  const locale = isLocale(sent.locale) ? sent.locale : "en";
  const definition = await definitionOf(row.versionId);
  const form: SentForm = {
    locale,
    clinic: sent.clinicName,
    title: definition.title[locale],
    patient: sent.patientName,
    birthDate: sent.birthDate.toISOString().slice(0, 10),
    sentAt: sent.at,
    zone: sent.timeZone,
    number: sent.number,
    signedName: sent.signedName,
    hash: sent.hash,
    sections: sent.rendered as RenderedSection[],
  };
  return { form, patientId: row.patientId };
}

/** The form behind a patient's link, as it was last sent; `not_found` where it has not been sent. */
export async function getOwnSentForm(actor: PatientActor): Promise<SentForm> {
  if (actor.purpose !== "intake" || !actor.responseId) throw new AppError("not_found");
  return (await sentForm(actor.responseId)).form;
}

/** The same for staff who read forms; the reading is recorded. */
export async function getSentForm(actor: Actor, responseId: string): Promise<SentForm> {
  requirePermission(actor, "intake.read");
  const { form, patientId } = await sentForm(responseId);
  await recordAudit(actor, [
    { action: "intake.print", entity: "QuestionnaireResponse", entityId: responseId, patientId },
  ]);
  return form;
}
