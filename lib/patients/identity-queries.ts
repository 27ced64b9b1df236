import { recordAudit } from "#lib/audit/mutations";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { standsFor } from "#lib/patients/kept";
import { type Actor, requirePermission } from "#lib/session";

/**
 * Who somebody is, and how to reach them: for pages about their visits, which show nothing of their health. A record
 * that was merged leads to the one that was kept. Throws `not_found`.
 */
export async function getPatientIdentity(actor: Actor, id: string) {
  requirePermission(actor, "patient.read");
  const row = await db().patient.findFirst({
    where: standsFor(id),
    select: { id: true, givenName: true, familyName: true, birthDate: true, phone: true, phoneE164: true },
  });
  if (!row) throw new AppError("not_found");
  await recordAudit(actor, [{ action: "patient.read", entity: "Patient", entityId: row.id, patientId: row.id }]);
  return {
    id: row.id,
    name: `${row.givenName} ${row.familyName}`,
    birthDate: row.birthDate.toISOString().slice(0, 10),
    phone: row.phone,
    dial: row.phoneE164,
  };
}
export type PatientIdentity = Awaited<ReturnType<typeof getPatientIdentity>>;
