import { db } from "#lib/db";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { questionnaireDefinitionSchema } from "#lib/intake/schema";

const published = new Map<string, QuestionnaireDefinition>();

/** The definition of a published version. It never changes, so each process reads it once. */
export async function definitionOf(versionId: string): Promise<QuestionnaireDefinition> {
  const known = published.get(versionId);
  if (known) return known;
  const row = await db().questionnaireVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { definition: true, status: true },
  });
  const definition = questionnaireDefinitionSchema.parse(row.definition);
  if (row.status !== "draft") published.set(versionId, definition);
  return definition;
}
