import { recordAudit } from "#lib/audit/mutations";
import { transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import type { Locale } from "#lib/locale";
import type { PatientActor } from "#lib/session";
import { evaluateWarningSigns, type TriageResult, type WarningSignAnswers } from "#lib/triage/rules";
import { currentWarningSigns } from "#lib/triage/schema";
import { appointmentBehind } from "#lib/triage/visit-queries";

/**
 * Keeps the warning signs that somebody with a visit was asked again, by the link to the visit or to its form, with
 * the version of the rules. What is above routine opens an entry in the desk's list, with whom to call. Each asking
 * is kept; none answers an earlier one away.
 */
export async function recordVisitScreening(
  actor: PatientActor,
  { answers, locale }: { answers: WarningSignAnswers; locale: Locale },
): Promise<TriageResult> {
  const result = evaluateWarningSigns(currentWarningSigns, answers);
  return transaction(async (tx) => {
    const appointmentId = await appointmentBehind(actor);
    const { patient } = await tx.appointment.findUniqueOrThrow({
      where: { id: appointmentId },
      select: { patient: { select: { id: true, givenName: true, familyName: true, birthDate: true, phone: true } } },
    });
    if (!patient) throw new AppError("not_found");
    const { id: patientId, ...person } = patient;
    const { id } = await tx.screening.create({
      data: {
        ...person,
        appointmentId,
        occasion: actor.purpose === "intake" ? "intake" : "visit",
        ruleVersion: result.version,
        answers: answers as object,
        tier: result.tier,
        raisedBy: [...result.raisedBy],
        locale,
        open: result.tier !== "routine",
      },
      select: { id: true },
    });
    await recordAudit(actor, [{ action: "screening.record", entity: "Screening", entityId: id, patientId }]);
    return result;
  });
}
