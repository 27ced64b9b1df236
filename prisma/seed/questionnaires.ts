import { createHash } from "node:crypto";
import { followUp1 } from "#content/questionnaires/follow-up-1";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { Prisma } from "#prisma/generated/client";
import { randomFrom } from "#prisma/seed/random";

/** JSON with sorted keys: the database does not keep their order. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
    .join(",")}}`;
}

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
        hash: createHash("sha256").update(canonicalJson(definition)).digest("hex"),
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
