import { bookForPatient } from "#lib/appointments/direct-mutations";
import type { PatientBusy } from "#lib/appointments/elsewhere-queries";
import type { Taken } from "#lib/appointments/time-mutations";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import type { OccurrenceView } from "#lib/series/queries";
import {
  auditOccurrence,
  type Changed,
  changeOccurrence,
  loadAs,
  noProposal,
  refreshed,
  type Versioned,
} from "#lib/series/versioned-mutations";
import { type Actor, requirePermission } from "#lib/session";

export type Chosen = { start: Date; physician?: string | undefined; location?: string | undefined };

function timeOf({ proposed }: OccurrenceView, chosen: Partial<Chosen>): Chosen {
  if (chosen.start) return { ...chosen, start: chosen.start };
  if (!proposed)
    throw new AppError("validation_failed", {
      errors: [{ pointer: "/start", code: "required", message: "Choose a time first" }],
    });
  const { start, physician, location } = proposed;
  return { start: new Date(start), physician: physician.slug, location: location.slug };
}

/**
 * Books one visit of a series, at its proposed time or at the one given: an appointment of its own, in a transaction of
 * its own, so that one that fails undoes no other. Answers the nearest times where this one is gone, `patient_busy`
 * where the patient has another visit then. Throws `conflict` where it is booked, dropped or changed already.
 */
export async function bookOccurrence(
  actor: Actor,
  { id, version, ...chosen }: Versioned & Partial<Chosen>,
): Promise<Changed | Taken | PatientBusy> {
  const staff = requirePermission(actor, "series.plan");
  const { series, visit } = await loadAs(staff, { id, version }, ["proposed", "open"]);
  const patient = await db().patient.findUniqueOrThrow({
    where: { id: series.patient.id },
    select: { id: true, locale: true },
  });
  const booked = await bookForPatient(actor, {
    patientId: patient.id,
    visitType: visit.visitType.slug,
    locale: patient.locale === "es" ? "es" : "en",
    ...timeOf(visit, chosen),
    within: async (tx, appointmentId) => {
      await changeOccurrence(tx, { id, version }, { appointmentId, ...noProposal });
      await auditOccurrence(actor, "series.book", id, { series });
    },
  });
  return booked.ok ? refreshed(staff, series) : booked;
}
