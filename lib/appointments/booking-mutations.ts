import { type Booked, confirmBooking } from "#lib/appointments/confirmation-mutations";
import { futureBookingsLimit } from "#lib/appointments/rules";
import { type PatientDetails, toE164 } from "#lib/appointments/schema";
import { nearestSlots } from "#lib/availability/queries";
import type { OfferedSlot } from "#lib/availability/schema";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import type { Locale } from "#lib/locale";
import { type Actor, requirePermission } from "#lib/session";
import { hashOf, newReference } from "#lib/tokens";
import type { Tier } from "#lib/triage/rules";

/** A hold by its secret, or by its id where the caller has been recognised by other means (a browser's draft). */
export type HoldReference = { token: string } | { appointmentId: string };

export type BookingInput = {
  hold: HoldReference;
  patient: PatientDetails;
  reason?: string | undefined;
  /** The warning-sign answers that this booking rests on, as recorded by `recordScreening`. */
  screeningId: string;
  locale: Locale;
};

export type BookingRefusal =
  | { ok: false; reason: "hold_expired"; alternatives: OfferedSlot[] }
  | { ok: false; reason: "hold_unknown" }
  | { ok: false; reason: "screening"; tier: Tier }
  | { ok: false; reason: "too_many_bookings"; limit: number };

const screeningLivesHours = 24;

async function screeningTier(screeningId: string): Promise<Tier | null> {
  const since = new Date(Date.now() - screeningLivesHours * 3_600_000);
  const screening = await db().screening.findFirst({
    where: { id: screeningId, at: { gte: since }, appointmentId: null },
    select: { tier: true },
  });
  return screening?.tier ?? null;
}

/** A person who has not been matched to a record of before: staff do that (design.md section 6). */
export const createPatient = (
  tx: Tx,
  { givenName, familyName, birthDate, phone, email }: PatientDetails,
  locale: Locale,
) =>
  tx.patient.create({
    data: {
      givenName,
      familyName,
      birthDate: new Date(birthDate),
      phone,
      phoneE164: toE164(phone),
      email: email ?? null,
      locale,
    },
    select: { id: true },
  });

/** Turns the live hold into a booking; false where it ran out meanwhile. One statement decides, so a sweep cannot slip between. */
async function confirmHold(tx: Tx, appointmentId: string, patientId: string, input: BookingInput): Promise<boolean> {
  const reference = newReference();
  const confirmed = await tx.$executeRaw`
    UPDATE "Appointment" SET status = 'booked', reference = ${reference}, "patientId" = ${patientId}::uuid,
      reason = ${input.reason ?? null}, locale = ${input.locale}, version = version + 1
    WHERE id = ${appointmentId}::uuid AND status = 'held' AND "holdExpiresAt" > clock_timestamp()`;
  return confirmed > 0;
}

class HoldGone extends Error {}
class TooManyBookings extends Error {}
/** Another booking took the same answers between our look and our write. */
class ScreeningUsed extends Error {}

/**
 * Nobody keeps more than three visits ahead for themselves, the one just written among them; staff may book more.
 * Two bookings of one person take turns, so that both cannot be the third.
 */
async function refuseTooMany(tx: Tx, { birthDate, phone }: PatientDetails): Promise<void> {
  const number = toE164(phone) ?? phone;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${birthDate} ${number}`}, 2))`;
  const ahead = await tx.appointment.count({
    where: {
      status: "booked",
      startsAt: { gt: new Date() },
      patient: { birthDate: new Date(birthDate), OR: [{ phoneE164: number }, { phone }] },
    },
  });
  if (ahead > futureBookingsLimit) throw new TooManyBookings();
}

async function book(tx: Tx, actor: Actor, appointmentId: string, input: BookingInput): Promise<Booked> {
  const patient = await createPatient(tx, input.patient, input.locale);
  if (!(await confirmHold(tx, appointmentId, patient.id, input))) throw new HoldGone();
  if (actor.kind !== "staff") await refuseTooMany(tx, input.patient);
  const screening = { id: input.screeningId, appointmentId: null };
  const { count } = await tx.screening.updateMany({ where: screening, data: { appointmentId } });
  if (count === 0) throw new ScreeningUsed();
  return confirmBooking(tx, actor, { appointmentId, patientId: patient.id, locale: input.locale, from: "held" });
}

/**
 * Books what a hold holds, for a person whose warning signs were routine: appointment, patient, links,
 * intake, messages, history and audit in one transaction. Refusals: `hold_expired` with the nearest times,
 * `hold_unknown`, `screening` with the tier that stands against it (design.md section 2, rule 5), `too_many_bookings`.
 */
export async function bookAppointment(actor: Actor, input: BookingInput): Promise<Booked | BookingRefusal> {
  if (actor.kind === "staff") requirePermission(actor, "appointment.book");
  const tier = await screeningTier(input.screeningId);
  // Staff have the person on the line: what asks for a clinician's look does not stop them, an emergency does.
  const stands = tier === "routine" || (actor.kind === "staff" && tier !== null && tier !== "emergency");
  if (!stands) return { ok: false, reason: "screening", tier: tier ?? "clinician_review" };
  const held = await db().appointment.findUnique({
    where: "token" in input.hold ? { holdTokenHash: hashOf(input.hold.token) } : { id: input.hold.appointmentId },
    select: { id: true, status: true, startsAt: true, visitType: { select: { slug: true, technique: true } } },
  });
  if (!held || (held.status !== "held" && held.status !== "cancelled")) return { ok: false, reason: "hold_unknown" };
  // A procedure is booked with its levels and checklist, which nothing here can give it.
  if (held.visitType.technique)
    throw new AppError("validation_failed", { detail: "Procedures cannot be booked this way." });
  try {
    return await transaction((tx) => book(tx, actor, held.id, input));
  } catch (error) {
    if (error instanceof TooManyBookings) return { ok: false, reason: "too_many_bookings", limit: futureBookingsLimit };
    if (error instanceof ScreeningUsed) return { ok: false, reason: "screening", tier: "clinician_review" };
    if (!(error instanceof HoldGone)) throw error;
    return {
      ok: false,
      reason: "hold_expired",
      alternatives: await nearestSlots(actor, { visitType: held.visitType.slug, start: held.startsAt }, 3),
    };
  }
}
