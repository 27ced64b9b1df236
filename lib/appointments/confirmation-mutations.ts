import { recordEvents } from "#lib/appointments/event-mutations";
import { appointmentSummaryOf, summaryFields } from "#lib/appointments/queries";
import { linksEnd } from "#lib/appointments/rules";
import { recordAudit } from "#lib/audit/mutations";
import type { Tx } from "#lib/db";
import { assignIntake } from "#lib/intake/assignment-mutations";
import type { Locale } from "#lib/locale";
import { queueMessage } from "#lib/notifications/mutations";
import type { Actor } from "#lib/session";
import { hashOf, linkSecret, newNonce } from "#lib/tokens";
import type { AppointmentStatus } from "#prisma/generated/client";

export type Booked = {
  ok: true;
  appointmentId: string;
  reference: string;
  manageToken: string;
  intakeToken: string | null;
  appointment: ReturnType<typeof appointmentSummaryOf>;
};

async function newLink(tx: Tx, appointmentId: string, expiresAt: Date): Promise<string> {
  const nonce = newNonce();
  const secret = linkSecret("manage", nonce);
  await tx.accessToken.create({ data: { purpose: "manage", hash: hashOf(secret), nonce, appointmentId, expiresAt } });
  return secret;
}

export type Confirmed = { appointmentId: string; patientId: string; locale: Locale; from: AppointmentStatus | null };

/**
 * What every booking brings with it, in the transaction that wrote the row: history, the link, the health form of
 * the visit type, the messages and the audit row.
 */
export async function confirmBooking(tx: Tx, actor: Actor, confirmed: Confirmed): Promise<Booked> {
  const { appointmentId, patientId, locale, from } = confirmed;
  const row = await tx.appointment.findUniqueOrThrow({ where: { id: appointmentId }, select: summaryFields });
  await recordEvents(tx, actor, [appointmentId], { from, to: "booked" });
  const manageToken = await newLink(tx, appointmentId, linksEnd(row.endsAt));
  const intakeToken = await assignIntake(tx, { appointmentId, patientId, locale });
  await queueMessage(tx, "booked", { appointmentId, version: row.version });
  if (intakeToken) await queueMessage(tx, "intake_request", { appointmentId, version: row.version });
  await recordAudit(actor, [{ action: "appointment.book", entity: "Appointment", entityId: appointmentId, patientId }]);
  const reference = row.reference ?? "";
  return { ok: true, appointmentId, reference, manageToken, intakeToken, appointment: appointmentSummaryOf(row) };
}
