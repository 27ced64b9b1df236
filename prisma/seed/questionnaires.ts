import { followUp1 } from "#content/questionnaires/follow-up-1";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import { fingerprintOf } from "#lib/fingerprint";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { Prisma } from "#prisma/generated/client";
import { randomFrom } from "#prisma/seed/random";

export type QuestionnaireRows = ReturnType<typeof makeQuestionnaires>;

/** Both health forms, published some months ago. */
export function makeQuestionnaires(now: Date) {
  const random = randomFrom("questionnaires");
  const made = [vcfIntake1, followUp1].map((definition: QuestionnaireDefinition) => ({
    definition,
    id: random.uuid(),
    versionId: random.uuid(),
  }));
  const bySlug = new Map(made.map((entry) => [entry.definition.slug, entry]));
  return {
    questionnaires: made.map(({ id, definition }) => ({ id, slug: definition.slug })),
    versions: made.map(
      ({ id, versionId, definition }): Prisma.QuestionnaireVersionCreateManyInput => ({
        id: versionId,
        questionnaireId: id,
        version: definition.version,
        status: "published",
        definition: JSON.parse(JSON.stringify(definition)) as Prisma.InputJsonObject,
        hash: fingerprintOf(definition),
        publishedAt: new Date(now.getTime() - 140 * 86_400_000),
      }),
    ),
    idBySlug: Object.fromEntries(made.map(({ id, definition }) => [definition.slug, id])),
    of: (slug: string) => {
      const found = bySlug.get(slug);
      if (!found) throw new Error(`no questionnaire ${slug}`);
      return found;
    },
  };
}
