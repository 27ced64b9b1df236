import { followUp1 } from "#content/questionnaires/follow-up-1";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { vcfIntake3 } from "#content/questionnaires/vcf-intake-3";
import { vcfIntake4 } from "#content/questionnaires/vcf-intake-4";
import { vcfIntake5 } from "#content/questionnaires/vcf-intake-5";
import { fingerprintOf } from "#lib/fingerprint";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { fromMinute, type Minute, toMinute } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";
import { randomFrom } from "#prisma/seed/random";

export type QuestionnaireRows = ReturnType<typeof makeQuestionnaires>;

/** The forms with their days of publication, counted back from today: older responses keep the version they began with. */
const published: readonly { definition: QuestionnaireDefinition; daysAgo: number; retiredDaysAgo?: number }[] = [
  { definition: vcfIntake1, daysAgo: 140, retiredDaysAgo: 30 },
  { definition: vcfIntake2, daysAgo: 30, retiredDaysAgo: 15 },
  { definition: vcfIntake3, daysAgo: 15, retiredDaysAgo: 7 },
  { definition: vcfIntake4, daysAgo: 7, retiredDaysAgo: 3 },
  { definition: vcfIntake5, daysAgo: 3 },
  { definition: followUp1, daysAgo: 140 },
];

/** Both health forms; the first one has come to its fifth version, and each version still has forms that began with it. */
export function makeQuestionnaires(now: Date) {
  const random = randomFrom("questionnaires");
  const idBySlug: Record<string, string> = {};
  for (const { definition } of published) idBySlug[definition.slug] ??= random.uuid();
  const made = published.map(({ definition, daysAgo, retiredDaysAgo }) => ({
    definition,
    versionId: random.uuid(),
    since: toMinute(now) - daysAgo * 1440,
    until: retiredDaysAgo === undefined ? null : toMinute(now) - retiredDaysAgo * 1440,
  }));
  return {
    questionnaires: Object.entries(idBySlug).map(([slug, id]) => ({ id, slug })),
    versions: made.map(
      ({ versionId, definition, since, until }): Prisma.QuestionnaireVersionCreateManyInput => ({
        id: versionId,
        questionnaireId: idBySlug[definition.slug] ?? "",
        version: definition.version,
        status: until === null ? "published" : "retired",
        definition: JSON.parse(JSON.stringify(definition)) as Prisma.InputJsonObject,
        hash: fingerprintOf(definition),
        createdAt: fromMinute(since),
        publishedAt: fromMinute(since),
        retiredAt: until === null ? null : fromMinute(until),
      }),
    ),
    idBySlug,
    /** The version that was the newest when a form was assigned; the first one for still older forms. */
    of: (slug: string, assigned: Minute) => {
      const versions = made.filter(({ definition }) => definition.slug === slug);
      const found = versions.findLast(({ since }) => since <= assigned) ?? versions[0];
      if (!found) throw new Error(`no questionnaire ${slug}`);
      return found;
    },
  };
}
