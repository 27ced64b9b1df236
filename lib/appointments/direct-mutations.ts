import { type Booked, confirmBooking } from "#lib/appointments/confirmation-mutations";
import { busyOf, type PatientBusy, refuseElsewhere } from "#lib/appointments/elsewhere-queries";
import { heldTimeOf } from "#lib/appointments/hold-mutations";
import { type Taken, takeTime, type WantedTime } from "#lib/appointments/time-mutations";
import type { LoadedAvailability } from "#lib/availability/calendar-queries";
import type { Slot } from "#lib/availability/slots";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import type { Locale } from "#lib/locale";
import { type Actor, requirePermission } from "#lib/session";
import { fromMinute } from "#lib/time";
import { newReference } from "#lib/tokens";

export type DirectBooking = WantedTime & {
  patientId: string;
  reason?: string | undefined;
  locale: Locale;
  /** A time that was held for it: let go under the same locks */
  holdToken?: string | undefined;
  /** What belongs to the booking and is written with it, such as the case of a procedure. */
  within?: (tx: Tx, appointmentId: string) => Promise<void>;
};

/**
 * Books a time for a known patient in one step, for staff and for what the clinic plans (series, follow-ups). Answers
 * the booking, that the time is gone with the nearest three, or that the patient has another visit then; with
 * `overbook` neither of these stands against it. Throws `not_found` for a patient, visit type, physician or location,
 * `validation_failed` for a procedure without its case.
 */
export async function bookForPatient(actor: Actor, input: DirectBooking): Promise<Booked | Taken | PatientBusy> {
  if (actor.kind !== "system") requirePermission(actor, "appointment.book");
  if (input.overbook !== undefined && actor.kind !== "system") requirePermission(actor, "appointment.overbook");
  const patient = await db().patient.findUnique({
    where: { id: input.patientId },
    select: { id: true, mergedIntoId: true },
  });
  if (!patient || patient.mergedIntoId) throw new AppError("not_found");
  const held = input.holdToken === undefined ? null : await heldTimeOf(input.holdToken);
  let booked: Booked | undefined;
  try {
    const taken = await transaction(async () => {
      let appointmentId = "";
      const write = async (tx: Tx, slot: Slot, { visitType }: LoadedAvailability) => {
        if (visitType.technique && !input.within) throw procedureAlone();
        // One person's bookings take turns, so that two at once see each other.
        const [row] = await tx.$queryRaw<{ merged: boolean }[]>`
          SELECT "mergedIntoId" IS NOT NULL AS merged FROM "Patient" WHERE id = ${patient.id}::uuid FOR UPDATE`;
        if (row?.merged !== false) throw new AppError("not_found");
        const stretch = { startsAt: fromMinute(slot.start), endsAt: fromMinute(slot.end) };
        if (input.overbook === undefined) await refuseElsewhere(tx, { patientId: patient.id, ...stretch });
        appointmentId = await writeBooked(tx, input, slot, visitType.id);
        return appointmentId;
      };
      const result = await takeTime(actor, input, write, held);
      if (result.ok) booked = await finish(actor, appointmentId, input);
      return result;
    });
    return taken.ok && booked ? booked : (taken as Taken);
  } catch (error) {
    return busyOf(error);
  }
}

/** A procedure is booked with its levels and checklist, which nothing here can give it. */
const procedureAlone = () =>
  new AppError("validation_failed", {
    errors: [
      { pointer: "/visitType", code: "procedure", message: "Book a procedure on its own page, with its levels" },
    ],
  });

async function writeBooked(tx: Tx, input: DirectBooking, slot: Slot, visitTypeId: string): Promise<string> {
  const { id } = await tx.appointment.create({
    data: {
      status: "booked",
      reference: newReference(),
      visitTypeId,
      patientId: input.patientId,
      locationId: slot.locationId,
      practitionerId: slot.practitionerId,
      startsAt: fromMinute(slot.start),
      endsAt: fromMinute(slot.end),
      reason: input.reason ?? null,
      overbookReason: input.overbook ?? null,
      extraMinutes: input.extraMinutes ?? 0,
      locale: input.locale,
    },
    select: { id: true },
  });
  return id;
}

const finish = (actor: Actor, appointmentId: string, { patientId, locale, within }: DirectBooking) =>
  transaction(async (tx) => {
    const booked = await confirmBooking(tx, actor, { appointmentId, patientId, locale, from: null });
    await within?.(tx, appointmentId);
    return booked;
  });
