import { db } from "#lib/db";
import { wellFormedAnswers } from "#lib/intake/answers";
import { type RenderedSection, renderSubmission } from "#lib/intake/rendering";
import { definitionOf } from "#lib/intake/versions";

/** What a form is compared with: what the same form said when it was sent before, or the patient's form before it. */
export type Previous = { at: string; sections: RenderedSection[]; scores: Record<string, number | null> };

const sectionsIn = async (versionId: string, answers: unknown) =>
  renderSubmission(await definitionOf(versionId), wellFormedAnswers(answers), "en");

/** The sending of this form before its last. */
async function sentBefore(responseId: string, versionId: string) {
  const [, before] = await db().submission.findMany({
    where: { responseId },
    orderBy: { number: "desc" },
    take: 2,
    select: { at: true, answers: true },
  });
  return before && { at: before.at.toISOString(), sections: await sectionsIn(versionId, before.answers) };
}

type Form = { id: string; patientId: string; submittedAt: Date | null };

/**
 * The form that the patient sent last before this one, whichever visit was booked first, with its scores; for one that
 * is not sent yet the last of all. Callers have checked who may read the patient.
 */
async function formBefore({ id, patientId, submittedAt }: Form) {
  const row = await db().questionnaireResponse.findFirst({
    where: {
      patientId,
      id: { not: id },
      submittedAt: submittedAt ? { lt: submittedAt } : { not: null },
      status: { in: ["submitted", "in_review", "accepted", "amended"] },
    },
    orderBy: { submittedAt: "desc" },
    select: { versionId: true, answers: true, submittedAt: true, scores: { select: { code: true, value: true } } },
  });
  if (!row?.submittedAt) return null;
  return {
    at: row.submittedAt.toISOString(),
    sections: await sectionsIn(row.versionId, row.answers),
    scores: Object.fromEntries(row.scores.map(({ code, value }) => [code, value === null ? null : Number(value)])),
  };
}

/** What a reviewer compares a form with, if there is anything. Scores are always those of the patient's form before. */
export async function getPrevious(row: Form & { versionId: string }): Promise<Previous | null> {
  const [again, form] = await Promise.all([sentBefore(row.id, row.versionId), formBefore(row)]);
  if (again) return { ...again, scores: form?.scores ?? {} };
  return form;
}
