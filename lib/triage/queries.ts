import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { type Actor, requirePermission } from "#lib/session";
import type { Tier } from "#lib/triage/rules";
import { currentWarningSigns } from "#lib/triage/schema";

export type OpenScreening = {
  id: string;
  at: string;
  tier: Tier;
  /** Ticked signs in English, as the patient read them */
  signs: string[];
  person: { name: string; birthDate: string | null; phone: string | null } | null;
};

const order: Record<Tier, number> = { emergency: 0, same_day: 1, clinician_review: 2, routine: 3 };

/** What somebody ticked and nobody has dealt with yet: the most urgent first, then the oldest. */
export async function listOpenScreenings(actor: Actor): Promise<OpenScreening[]> {
  requirePermission(actor, "screening.handle");
  const rows = await db().screening.findMany({
    where: { open: true },
    orderBy: { at: "asc" },
    take: 100,
    select: {
      id: true,
      at: true,
      tier: true,
      raisedBy: true,
      givenName: true,
      familyName: true,
      birthDate: true,
      phone: true,
    },
  });
  await recordAudit(actor, [{ action: "screening.list", entity: "Screening" }]);
  const wording = new Map(currentWarningSigns.signs.map(({ id, question }) => [id, question.en]));
  return rows
    .map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      tier: row.tier,
      signs: row.raisedBy.map((id) => wording.get(id) ?? id),
      person: row.familyName
        ? {
            name: `${row.givenName} ${row.familyName}`,
            birthDate: row.birthDate?.toISOString().slice(0, 10) ?? null,
            phone: row.phone,
          }
        : null,
    }))
    .toSorted((a, b) => order[a.tier] - order[b.tier]);
}

/** What one screening found, for the pages of the person who just answered it. */
export async function getScreeningResult(screeningId: string) {
  return db().screening.findUnique({
    where: { id: screeningId },
    select: {
      id: true,
      tier: true,
      raisedBy: true,
      answers: true,
      ruleVersion: true,
      phone: true,
      appointmentId: true,
      at: true,
    },
  });
}
