import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { fingerprintOf } from "#lib/fingerprint";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { questionnaireDefinitionSchema } from "#lib/intake/schema";

const published = new Map<string, QuestionnaireDefinition>();

/**
 * The definition of a published version. It never changes, so each process reads it once, and holds it against the hash
 * that it was published with: a form that is not the one that was published is asked of nobody (`internal`).
 */
export async function definitionOf(versionId: string): Promise<QuestionnaireDefinition> {
  const known = published.get(versionId);
  if (known) return known;
  const row = await db().questionnaireVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { definition: true, status: true, hash: true },
  });
  if (fingerprintOf(row.definition) !== row.hash)
    throw new AppError("internal", { detail: `Questionnaire version ${versionId} is not what its hash says.` });
  const definition = questionnaireDefinitionSchema.parse(row.definition);
  if (row.status !== "draft") published.set(versionId, definition);
  return definition;
}
