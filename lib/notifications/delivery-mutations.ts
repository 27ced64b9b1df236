import { getClinic } from "#lib/clinic/queries";
import { hasStoppedMessages } from "#lib/consents/queries";
import { db, type Tx, transaction } from "#lib/db";
import { env } from "#lib/env";
import { isEditable } from "#lib/intake/rules";
import { isLocale, type Locale, localePath } from "#lib/locale";
import {
  type AppointmentMessage,
  composeMail,
  composeWaitlistMail,
  isAboutWaitlist,
  isStillTrue,
  type Mail,
} from "#lib/notifications/rules";
import { sendMail } from "#lib/notifications/transport";
import { linkSecret } from "#lib/tokens";
import type { MessageStatus, Prisma } from "#prisma/generated/client";

const messageFields = {
  id: true,
  kind: true,
  status: true,
  appointmentVersion: true,
  appointment: {
    select: {
      id: true,
      status: true,
      version: true,
      startsAt: true,
      reference: true,
      locale: true,
      location: { select: { name: true, timeZone: true } },
      patient: { select: { id: true, email: true } },
      tokens: { where: { purpose: "manage", revokedAt: null }, select: { nonce: true }, take: 1 },
      responses: {
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { tokens: { where: { purpose: "intake", revokedAt: null }, select: { nonce: true }, take: 1 } },
      },
    },
  },
  waitlistEntry: {
    select: {
      status: true,
      email: true,
      locale: true,
      tokens: { where: { revokedAt: null }, select: { nonce: true }, take: 1 },
      offers: { where: { status: "offered" }, select: { id: true, expiresAt: true } },
      replaces: { select: { patientId: true } },
    },
  },
  cause: true,
} as const satisfies Prisma.OutboxMessageSelect;

type MessageRow = Prisma.OutboxMessageGetPayload<{ select: typeof messageFields }>;

type AppointmentRow = NonNullable<MessageRow["appointment"]>;

const base = (): string => env().BASE_URL.replace(/\/$/, "");
const localeOf = ({ locale }: { locale: string }): Locale => (isLocale(locale) ? locale : "en");

/** Links are rebuilt when the mail is made: their secrets are nowhere in the database. */
function linkFor(kind: AppointmentMessage, appointment: AppointmentRow, locale: Locale): string | null {
  const intake = appointment.responses[0]?.tokens[0];
  if (kind === "intake_request")
    return intake ? `${base()}${localePath(locale, `/intake/${linkSecret("intake", intake.nonce)}`)}` : null;
  const manage = appointment.tokens[0];
  if (!manage || kind === "cancelled") return null;
  // Before the visit the signs are asked again.
  const end = kind === "reminder" ? "/signs" : "";
  return `${base()}${localePath(locale, `/visit/${linkSecret("manage", manage.nonce)}${end}`)}`;
}

async function mailFor(kind: AppointmentMessage, appointment: AppointmentRow): Promise<Mail> {
  const locale = localeOf(appointment);
  const clinic = await getClinic(locale);
  return composeMail({
    kind,
    locale,
    start: appointment.startsAt,
    timeZone: appointment.location.timeZone,
    place: appointment.location.name,
    reference: appointment.reference ?? "",
    link: linkFor(kind, appointment, locale),
    clinic,
  });
}

async function waitlistMailFor({ appointment, waitlistEntry, cause }: MessageRow): Promise<Mail | null> {
  const nonce = waitlistEntry?.tokens[0]?.nonce;
  if (!waitlistEntry || !nonce) return null;
  const locale = localeOf(waitlistEntry);
  const clinic = await getClinic(locale);
  const offer = waitlistEntry.offers.find(({ id }) => id === cause);
  const link = `${base()}${localePath(locale, `/waitlist/${linkSecret("waitlist", nonce)}`)}`;
  const held = offer && appointment;
  const { timeZone = clinic.timeZone, name = "" } = held?.location ?? {};
  const time = held ? { start: held.startsAt, until: offer.expiresAt, timeZone, place: name } : null;
  return composeWaitlistMail({ locale, link, clinic, offer: time });
}

/** The patient took back that the clinic may write to them; of somebody on the waitlist, where they are known. */
async function isUnwanted({ appointment, waitlistEntry }: MessageRow): Promise<boolean> {
  const patientId = appointment?.patient?.id ?? waitlistEntry?.replaces?.patientId;
  return patientId ? hasStoppedMessages(patientId) : false;
}

/** The mail of a message and whom it goes to; null where there is nobody to send it to, or nobody who wants it. */
async function addressed(row: MessageRow): Promise<(Mail & { to: string }) | null> {
  const { kind, appointment, waitlistEntry } = row;
  if (await isUnwanted(row)) return null;
  const to = isAboutWaitlist(kind) ? waitlistEntry?.email : appointment?.patient?.email;
  if (!to) return null;
  const mail = isAboutWaitlist(kind) ? await waitlistMailFor(row) : appointment && (await mailFor(kind, appointment));
  return mail && { ...mail, to };
}

/** Whether it still tells the truth. Locks what it is about, so that it cannot change while its mail goes out. */
async function isTrueNow(
  tx: Tx,
  { kind, appointment, appointmentVersion, waitlistEntry }: MessageRow,
): Promise<boolean> {
  if (waitlistEntry && waitlistEntry.status !== "waiting") return false;
  if (!appointment) return true;
  await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ${appointment.id}::uuid FOR SHARE`;
  const now = await tx.appointment.findUniqueOrThrow({
    where: { id: appointment.id },
    select: { version: true, status: true },
  });
  const isAboutForm = kind === "intake_request";
  return isStillTrue(kind, appointmentVersion, now) && (!isAboutForm || (await isFormOpen(tx, appointment.id)));
}

/** A form that was sent meanwhile, or is not needed any more, is asked for no longer. */
async function isFormOpen(tx: Tx, appointmentId: string): Promise<boolean> {
  const form = await tx.questionnaireResponse.findFirst({
    where: { appointmentId },
    orderBy: { createdAt: "desc" },
    select: { status: true },
  });
  return form !== null && isEditable(form.status);
}

/**
 * Sends one message of the outbox, unless it was sent before, there is no address, the patient wants no messages, or
 * the appointment has changed since: then it says so instead. The row is locked meanwhile, so two workers never send it twice.
 * Throws what the mail server throws; the queue tries again later.
 */
export async function deliverMessage(id: string): Promise<MessageStatus | null> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "OutboxMessage" WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.outboxMessage.findUnique({ where: { id }, select: messageFields });
    if (!row || !["queued", "handed_over"].includes(row.status)) return row?.status ?? null;
    const isTrue = await isTrueNow(tx, row);
    const mail = isTrue ? await addressed(row) : null;
    const status = !isTrue ? "superseded" : mail ? "sent" : "no_contact";
    if (mail) await sendMail({ ...mail, messageId: id });
    await tx.outboxMessage.update({
      where: { id },
      data: { status, ...(status === "sent" && { sentAt: new Date() }) },
    });
    return status;
  });
}

/** Marks a message that every try has failed to send, so that the desk can see it. */
export async function giveUpOnMessage(id: string): Promise<void> {
  await db().outboxMessage.updateMany({
    where: { id, status: { in: ["queued", "handed_over"] } },
    data: { status: "failed" },
  });
}
