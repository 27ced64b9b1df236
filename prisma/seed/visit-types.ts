import { visitTypes } from "#content/visit-types";
import type { Random } from "#prisma/seed/random";
import { team } from "#prisma/seed/team";

export type VisitTypeRows = ReturnType<typeof makeVisitTypes>;

/** The catalogue as rows, with who sees what. `questionnaireIds` by slug. */
export function makeVisitTypes(
  random: Random,
  idOfPerson: (slug: string) => string,
  questionnaireIds: Readonly<Record<string, string>>,
) {
  const entries = visitTypes.map((entry) => ({ entry, id: random.uuid() }));
  const idOf = new Map(entries.map(({ entry, id }) => [entry.code, id]));
  return {
    idOf: (code: string): string => {
      const id = idOf.get(code);
      if (id === undefined) throw new Error(`no visit type ${code}`);
      return id;
    },
    rows: entries.map(({ entry, id }, position) => ({
      id,
      code: entry.code,
      slug: entry.slug,
      name: { ...entry.name },
      description: { ...entry.description },
      category: entry.category,
      mode: entry.mode,
      bookableBy: entry.bookableBy,
      durationMinutes: entry.minutes,
      bufferAfterMinutes: entry.bufferAfter,
      minNoticeMinutes: entry.noticeMinutes,
      minMoveNoticeMinutes: entry.changeNoticeMinutes,
      minCancelNoticeMinutes: entry.changeNoticeMinutes,
      horizonDays: entry.horizonDays,
      stepMinutes: entry.stepMinutes,
      dailyLimit: entry.dailyLimit ?? null,
      endBeforeClosingMinutes: entry.endBeforeClosing,
      leadKind: entry.leadKind,
      technique: entry.technique ?? null,
      levelCount: entry.levelCount ?? null,
      position,
      questionnaireId: entry.questionnaire ? (questionnaireIds[entry.questionnaire] ?? null) : null,
    })),
    requirements: entries.flatMap(({ entry, id: visitTypeId }) =>
      entry.requirements.map(({ kind, offsetMinutes = null, durationMinutes = null }) => ({
        id: random.uuid(),
        visitTypeId,
        kind,
        offsetMinutes,
        durationMinutes,
      })),
    ),
    practitioners: team.flatMap(({ slug, sees }) =>
      entries
        .filter(({ entry }) => entry.code in sees)
        .map(({ id: visitTypeId }) => ({ visitTypeId, resourceId: idOfPerson(slug) })),
    ),
  };
}
