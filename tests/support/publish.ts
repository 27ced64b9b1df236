import { db } from "#lib/db";
import { fingerprintOf } from "#lib/fingerprint";
import type { QuestionnaireDefinition } from "#lib/intake/definition";

/** Publishes a version of a form that the test clinic has, in place of the one before: one is published at a time. */
export async function publishVersion(definition: QuestionnaireDefinition): Promise<void> {
  const { id: questionnaireId } = await db().questionnaire.findUniqueOrThrow({ where: { slug: definition.slug } });
  await db().questionnaireVersion.updateMany({
    where: { questionnaireId },
    data: { status: "retired", retiredAt: new Date() },
  });
  await db().questionnaireVersion.create({
    data: {
      questionnaireId,
      version: definition.version,
      status: "published",
      definition: JSON.parse(JSON.stringify(definition)),
      hash: fingerprintOf(definition),
      publishedAt: new Date(),
    },
  });
}
