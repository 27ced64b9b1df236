import type { PatientBusy } from "#lib/appointments/elsewhere-queries";
import type { Taken } from "#lib/appointments/time-mutations";
import { AppError } from "#lib/errors";

/** A time that could not be taken, as the problem that the API answers; `reasons` say to staff what stands against it. */
export function refusedTime(refusal: (Taken & { reasons?: string[] }) | PatientBusy): AppError {
  return refusal.reason === "patient_busy"
    ? new AppError("patient_busy", { extra: { id: refusal.appointmentId } })
    : new AppError("slot_taken", { extra: { alternatives: refusal.alternatives, reasons: refusal.reasons } });
}
