import { appointmentSummaryOf, summaryFields } from "#lib/appointments/queries";
import { linksEnd } from "#lib/appointments/rules";
import type { PatientDetails } from "#lib/appointments/schema";
import { toE164 } from "#lib/appointments/schema";
import { recordAudit } from "#lib/audit/mutations";
import { nearestSlots } from "#lib/availability/queries";
import type { OfferedSlot } from "#lib/availability/schema";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { assignIntake } from "#lib/intake/mutations";
import type { Locale } from "#lib/locale";
import { queueMessage } from "#lib/notifications/mutations";
import { type Actor, requirePermission } from "#lib/session";
import { hashOf, linkSecret, newNonce, newReference } from "#lib/tokens";
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

export type Booked = {
  ok: true;
  appointmentId: string;
  reference: string;
  manageToken: string;
  intakeToken: string | null;
  appointment: ReturnType<typeof appointmentSummaryOf>;
};
export type BookingRefusal =
  | { ok: false; reason: "hold_expired"; alternatives: OfferedSlot[] }
  | { ok: false; reason: "hold_unknown" }
  | { ok: false; reason: "screening"; tier: Tier };

const screeningLivesHours = 24;

async function screeningTier(screeningId: string): Promise<Tier | null> {
  const since = new Date(Date.now() - screeningLivesHours * 3_600_000);
  const screening = await db().screening.findFirst({
    where: { id: screeningId, at: { gte: since }, appointmentId: null },
    select: { tier: true },
  });
  return screening?.tier ?? null;
}

async function newLink(tx: Tx, appointmentId: string, expiresAt: Date): Promise<string> {
  const nonce = newNonce();
  const secret = linkSecret("manage", nonce);
  await tx.accessToken.create({ data: { purpose: "manage", hash: hashOf(secret), nonce, appointmentId, expiresAt } });
  return secret;
}

const createPatient = (tx: Tx, { givenName, familyName, birthDate, phone, email }: PatientDetails, locale: Locale) =>
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

/** Turns the live hold into a booking; null where it ran out meanwhile. One statement decides, so a sweep cannot slip between. */
async function confirmHold(
  tx: Tx,
  appointmentId: string,
  patientId: string,
  input: BookingInput,
): Promise<string | null> {
  const reference = newReference();
  const confirmed = await tx.$executeRaw`
    UPDATE "Appointment" SET status = 'booked', reference = ${reference}, "patientId" = ${patientId}::uuid,
      reason = ${input.reason ?? null}, locale = ${input.locale}, version = version + 1
    WHERE id = ${appointmentId}::uuid AND status = 'held' AND "holdExpiresAt" > clock_timestamp()`;
  return confirmed > 0 ? reference : null;
}

class HoldGone extends Error {}
/** Another booking took the same answers between our look and our write. */
class ScreeningUsed extends Error {}

async function book(tx: Tx, actor: Actor, appointmentId: string, input: BookingInput): Promise<Booked> {
  const patient = await createPatient(tx, input.patient, input.locale);
  const reference = await confirmHold(tx, appointmentId, patient.id, input);
  if (!reference) throw new HoldGone();
  const row = await tx.appointment.findUniqueOrThrow({ where: { id: appointmentId }, select: summaryFields });
  const staffId = actor.kind === "staff" ? actor.staffId : null;
  await tx.appointmentEvent.create({
    data: { appointmentId, from: "held", to: "booked", startsAt: row.startsAt, actorKind: actor.kind, staffId },
  });
  const screening = { id: input.screeningId, appointmentId: null };
  const { count } = await tx.screening.updateMany({ where: screening, data: { appointmentId } });
  if (count === 0) throw new ScreeningUsed();
  const manageToken = await newLink(tx, appointmentId, linksEnd(row.endsAt));
  const intakeToken = await assignIntake(tx, { appointmentId, patientId: patient.id, locale: input.locale });
  await queueMessage(tx, "booked", { appointmentId, version: row.version });
  if (intakeToken) await queueMessage(tx, "intake_request", { appointmentId, version: row.version });
  await recordAudit(actor, [
    { action: "appointment.book", entity: "Appointment", entityId: appointmentId, patientId: patient.id },
  ]);
  return { ok: true, appointmentId, reference, manageToken, intakeToken, appointment: appointmentSummaryOf(row) };
}

/**
 * Books what a hold holds, for a person whose warning signs were routine: appointment, patient, links,
 * intake, messages, history and audit in one transaction. Refusals: `hold_expired` with the nearest times,
 * `hold_unknown`, `screening` with the tier that stands against it (design.md section 2, rule 5).
 */
export async function bookAppointment(actor: Actor, input: BookingInput): Promise<Booked | BookingRefusal> {
  if (actor.kind === "staff") requirePermission(actor, "appointment.book");
  const tier = await screeningTier(input.screeningId);
  if (tier !== "routine") return { ok: false, reason: "screening", tier: tier ?? "clinician_review" };
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
    if (error instanceof ScreeningUsed) return { ok: false, reason: "screening", tier: "clinician_review" };
    if (!(error instanceof HoldGone)) throw error;
    return {
      ok: false,
      reason: "hold_expired",
      alternatives: await nearestSlots(actor, held.visitType.slug, held.startsAt, 3),
    };
  }
}
