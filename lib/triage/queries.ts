import { toE164 } from "#lib/appointments/schema";
import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { type Actor, requirePermission } from "#lib/session";
import type { Tier } from "#lib/triage/rules";
import { warningSignsOf } from "#lib/triage/schema";

export type OpenScreening = {
  id: string;
  at: string;
  tier: Tier;
  /** Ticked signs in English, as the patient read them */
  signs: string[];
  person: { name: string; birthDate: string | null; phone: string | null; dial: string | null } | null;
};

/** What somebody ticked and nobody has dealt with yet: the most urgent first, then the oldest. */
export async function listOpenScreenings(actor: Actor): Promise<OpenScreening[]> {
  requirePermission(actor, "screening.handle");
  const rows = await db().screening.findMany({
    where: { open: true },
    // The tiers stand in the database in order of urgency.
    orderBy: [{ tier: "asc" }, { at: "asc" }],
    take: 200,
    select: {
      id: true,
      at: true,
      tier: true,
      raisedBy: true,
      ruleVersion: true,
      givenName: true,
      familyName: true,
      birthDate: true,
      phone: true,
    },
  });
  await recordAudit(actor, [{ action: "screening.list", entity: "Screening" }]);
  const wording = (version: string) =>
    new Map(warningSignsOf(version).signs.map(({ id, question }) => [id, question.en]));
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    tier: row.tier,
    signs: row.raisedBy.map((id) => wording(row.ruleVersion).get(id) ?? id),
    person: row.familyName
      ? {
          name: `${row.givenName} ${row.familyName}`,
          birthDate: row.birthDate?.toISOString().slice(0, 10) ?? null,
          phone: row.phone,
          dial: row.phone && toE164(row.phone),
        }
      : null,
  }));
}
