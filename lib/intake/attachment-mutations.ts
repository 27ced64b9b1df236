import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { type AddedFile, addFile, type NotAdded } from "#lib/files/mutations";
import { takeBackFile } from "#lib/files/standing-mutations";
import type { Upload } from "#lib/files/upload";
import { positionOf } from "#lib/intake/answers";
import { attachmentOf, fileKindOf } from "#lib/intake/attachments";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake, type IntakeForPatient } from "#lib/intake/queries";
import type { QuestionnaireItem } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { isEditable } from "#lib/intake/rules";
import type { PatientActor } from "#lib/session";

/** The question for a file in a form that may still be changed; `not_found` for every other. */
export async function getFileQuestion(
  actor: PatientActor,
  linkId: string,
): Promise<{ intake: IntakeForPatient; item: QuestionnaireItem; section: string }> {
  const intake = await getIntake(actor);
  const entry = positionOf(indexQuestionnaire(intake.definition.questionnaire), linkId)?.entry;
  if (entry?.item.type !== "attachment" || entry.repeating.length > 0) throw new AppError("not_found");
  if (!isEditable(intake.status)) throw new AppError("conflict", { detail: "This form has been sent." });
  return { intake, item: entry.item, section: entry.section };
}

/** Makes the answer what files there are for the question now; again where somebody saved in between. */
async function answerWithFiles(actor: PatientActor, linkId: string): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const { id, revision } = await getIntake(actor);
    const files = await db().visitFile.findMany({
      where: { appointment: { responses: { some: { id } } }, linkId, status: "kept" },
      orderBy: { createdAt: "asc" },
      select: { id: true, name: true, contentType: true, size: true },
    });
    try {
      const changes = { [linkId]: files.map(attachmentOf) };
      const saved = await saveIntakeAnswers(actor, { revision, changes, hasFiles: true });
      if (saved.ok) return;
      throw new AppError("validation_failed");
    } catch (error) {
      if (!(error instanceof AppError && error.code === "precondition_failed")) throw error;
    }
  }
  throw new AppError("conflict");
}

/** Keeps a file with the visit and answers the question with it. */
export async function answerWithFile(
  actor: PatientActor,
  linkId: string,
  upload: Upload,
): Promise<AddedFile | NotAdded> {
  await getFileQuestion(actor, linkId);
  const added = await addFile(actor, { upload, kind: fileKindOf(linkId), linkId });
  if (added.ok) await answerWithFiles(actor, linkId);
  return added;
}

/** Takes a file back, and the answer with it. */
export async function takeBackAnswer(actor: PatientActor, linkId: string, fileId: string): Promise<{ ok: boolean }> {
  await getFileQuestion(actor, linkId);
  const taken = await takeBackFile(actor, fileId);
  await answerWithFiles(actor, linkId);
  return taken;
}
