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

/** The form that the patient sent before this one, with its scores. Callers have checked who may read the patient. */
async function formBefore({ id, patientId, createdAt }: { id: string; patientId: string; createdAt: Date }) {
  const row = await db().questionnaireResponse.findFirst({
    where: {
      patientId,
      id: { not: id },
      createdAt: { lt: createdAt },
      status: { in: ["submitted", "in_review", "accepted", "amended"] },
    },
    orderBy: { createdAt: "desc" },
    select: { versionId: true, answers: true, submittedAt: true, scores: { select: { code: true, value: true } } },
  });
  if (!row) return null;
  return {
    at: row.submittedAt?.toISOString() ?? createdAt.toISOString(),
    sections: await sectionsIn(row.versionId, row.answers),
    scores: Object.fromEntries(row.scores.map(({ code, value }) => [code, value === null ? null : Number(value)])),
  };
}

/** What a reviewer compares a form with, if there is anything. Scores are always those of the patient's form before. */
export async function getPrevious(row: {
  id: string;
  patientId: string;
  versionId: string;
  createdAt: Date;
}): Promise<Previous | null> {
  const [again, form] = await Promise.all([sentBefore(row.id, row.versionId), formBefore(row)]);
  if (again) return { ...again, scores: form?.scores ?? {} };
  return form;
}
