import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import type { SentForm } from "#lib/intake/form-document";
import type { RenderedSection } from "#lib/intake/rendering";
import { definitionOf } from "#lib/intake/versions";
import { isLocale } from "#lib/locale";
import { type Actor, type PatientActor, requirePermission } from "#lib/session";

const sentFields = {
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
} as const;

/** The sending of that number, or the last one. */
const formFields = (sending: number | undefined) =>
  ({
    versionId: true,
    status: true,
    patientId: true,
    submissions: {
      ...(sending === undefined ? {} : { where: { number: sending } }),
      orderBy: { number: "desc" },
      take: 1,
      select: sentFields,
    },
  }) as const;

/** One sending of a form, from its snapshot: later changes to questions, answers, names or clinic do not show. */
async function sentForm(responseId: string, sending?: number): Promise<{ form: SentForm; patientId: string }> {
  const row = await db().questionnaireResponse.findUnique({ where: { id: responseId }, select: formFields(sending) });
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

/** The form behind a patient's link, as it was sent last or the given time; `not_found` where it was not. */
export async function getOwnSentForm(actor: PatientActor, sending?: number): Promise<SentForm> {
  if (actor.purpose !== "intake" || !actor.responseId) throw new AppError("not_found");
  return (await sentForm(actor.responseId, sending)).form;
}

/** The same for staff who read forms; the reading is recorded. */
export async function getSentForm(actor: Actor, responseId: string, sending?: number): Promise<SentForm> {
  requirePermission(actor, "intake.read");
  const { form, patientId } = await sentForm(responseId, sending);
  await recordAudit(actor, [
    { action: "intake.print", entity: "QuestionnaireResponse", entityId: responseId, patientId },
  ]);
  return form;
}
