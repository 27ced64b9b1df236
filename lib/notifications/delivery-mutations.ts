import { getClinic } from "#lib/clinic/queries";
import { db, transaction } from "#lib/db";
import { env } from "#lib/env";
import { isLocale, type Locale, localePath } from "#lib/locale";
import { composeMail, isStillTrue } from "#lib/notifications/rules";
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
      patient: { select: { email: true } },
      tokens: { where: { purpose: "manage", revokedAt: null }, select: { nonce: true }, take: 1 },
      responses: {
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { tokens: { where: { purpose: "intake", revokedAt: null }, select: { nonce: true }, take: 1 } },
      },
    },
  },
} as const satisfies Prisma.OutboxMessageSelect;

type MessageRow = Prisma.OutboxMessageGetPayload<{ select: typeof messageFields }>;

/** Links are rebuilt when the mail is made: their secrets are nowhere in the database. */
function linkFor({ kind, appointment }: MessageRow, locale: Locale): string | null {
  const base = env().BASE_URL.replace(/\/$/, "");
  const intake = appointment.responses[0]?.tokens[0];
  if (kind === "intake_request")
    return intake ? `${base}${localePath(locale, `/intake/${linkSecret("intake", intake.nonce)}`)}` : null;
  const manage = appointment.tokens[0];
  return manage && kind !== "cancelled"
    ? `${base}${localePath(locale, `/visit/${linkSecret("manage", manage.nonce)}`)}`
    : null;
}

async function mailFor(row: MessageRow) {
  const { appointment, kind } = row;
  const locale = isLocale(appointment.locale) ? appointment.locale : "en";
  const clinic = await getClinic(locale);
  return composeMail({
    kind,
    locale,
    start: appointment.startsAt,
    timeZone: appointment.location.timeZone,
    place: appointment.location.name,
    reference: appointment.reference ?? "",
    link: linkFor(row, locale),
    clinic,
  });
}

/**
 * Sends one message of the outbox, unless it was sent before, there is no address, or the appointment has
 * changed since: then it says so instead. The row is locked meanwhile, so two workers never send it twice.
 * Throws what the mail server throws; the queue tries again later.
 */
export async function deliverMessage(id: string): Promise<MessageStatus | null> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "OutboxMessage" WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.outboxMessage.findUnique({ where: { id }, select: messageFields });
    if (!row || !["queued", "handed_over"].includes(row.status)) return row?.status ?? null;
    // Held until this transaction ends: the appointment cannot move or be cancelled while its mail goes out.
    await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ${row.appointment.id}::uuid FOR SHARE`;
    const now = await tx.appointment.findUniqueOrThrow({
      where: { id: row.appointment.id },
      select: { version: true, status: true },
    });
    const to = row.appointment.patient?.email;
    const status = !isStillTrue(row.kind, row.appointmentVersion, now) ? "superseded" : to ? "sent" : "no_contact";
    if (status === "sent" && to) await sendMail({ ...(await mailFor(row)), to, messageId: id });
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
