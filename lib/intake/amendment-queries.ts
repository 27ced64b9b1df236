import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { differencesOf } from "#lib/intake/amendments";
import { wellFormedAnswers } from "#lib/intake/answers";
import type { Difference } from "#lib/intake/comparison";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { actionsIn } from "#lib/intake/rules";
import { definitionOf } from "#lib/intake/versions";
import type { Locale } from "#lib/locale";
import { type Actor, requirePermission } from "#lib/session";

/** `at` is an ISO instant, `items` against what stood before this correction */
export type Corrected = { number: number; at: string; by: string; reason: string; items: Difference[] };

/**
 * What staff corrected since a form was accepted, in the words of one language, the newest first. Callers have checked
 * who may read the form.
 */
export async function listCorrections(
  responseId: string,
  definition: QuestionnaireDefinition,
  locale: Locale,
): Promise<Corrected[]> {
  const amendments = await db().amendment.findMany({
    where: { responseId },
    orderBy: { number: "desc" },
    select: {
      number: true,
      answers: true,
      decision: { select: { at: true, note: true, staff: { select: { name: true } } } },
    },
  });
  if (amendments.length === 0) return [];
  const sent = await db().submission.findFirst({
    where: { responseId },
    orderBy: { number: "desc" },
    select: { answers: true },
  });
  const differences = differencesOf(definition, locale, { sent: sent?.answers, amendments });
  return amendments.map(({ number, decision: { at, note, staff } }) => ({
    number,
    at: at.toISOString(),
    by: staff.name,
    reason: note ?? "",
    items: differences.get(number) ?? [],
  }));
}

/** An accepted form with its own version and its answers, to correct them; `canAmend` where it can be. */
export async function getIntakeToCorrect(actor: Actor, id: string) {
  requirePermission(actor, "intake.review");
  const row = await db().questionnaireResponse.findUnique({
    where: { id },
    select: {
      status: true,
      revision: true,
      versionId: true,
      answers: true,
      patient: { select: { id: true, givenName: true, familyName: true, birthDate: true } },
    },
  });
  if (!row) throw new AppError("not_found");
  const { patient, status, revision } = row;
  await recordAudit(actor, [
    { action: "intake.read", entity: "QuestionnaireResponse", entityId: id, patientId: patient.id },
  ]);
  return {
    id,
    revision,
    canAmend: actionsIn(status).includes("amend"),
    definition: await definitionOf(row.versionId),
    answers: wellFormedAnswers(row.answers),
    patient: {
      name: `${patient.givenName} ${patient.familyName}`,
      birthDate: patient.birthDate.toISOString().slice(0, 10),
    },
  };
}
export type IntakeToCorrect = Awaited<ReturnType<typeof getIntakeToCorrect>>;
