import { releaseHold } from "#lib/appointments/hold-mutations";
import { type PatientDetails, toE164 } from "#lib/appointments/schema";
import { recordAudit } from "#lib/audit/mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { isLocale, type Locale } from "#lib/locale";
import { queueMessage } from "#lib/notifications/mutations";
import { type Actor, type PatientActor, requirePermission } from "#lib/session";
import { localDate } from "#lib/time";
import { hashOf, linkSecret, newNonce } from "#lib/tokens";
import { waitingLimit } from "#lib/waitlist/policy";
import type { urgencies, WishesRequest } from "#lib/waitlist/schema";
import { wishedColumns } from "#lib/waitlist/wished-queries";
import type { WaitlistStatus } from "#prisma/generated/client";

type Joining = {
  visitType: string;
  wishes: WishesRequest;
  patient: PatientDetails;
  locale: Locale;
  /** Routine answers to the warning signs, as recorded by `recordScreening` */
  screeningId: string;
  urgency?: (typeof urgencies)[number] | undefined;
  note?: string | undefined;
};
export type Joined = { ok: true; entryId: string; waitlistToken: string };
export type JoinRefusal = { ok: false; reason: "screening" } | { ok: false; reason: "too_many_entries"; limit: number };

/** The link outlives the wait, so that it can still say how it ended. */
async function newLink(tx: Tx, waitlistId: string, lastDate: Date): Promise<string> {
  const nonce = newNonce();
  const secret = linkSecret("waitlist", nonce);
  const expiresAt = new Date(lastDate.getTime() + 30 * 86_400_000);
  await tx.accessToken.create({ data: { purpose: "waitlist", hash: hashOf(secret), nonce, waitlistId, expiresAt } });
  return secret;
}

/** One person waits for few things at once. Two who join in one person's name take turns. */
async function waitsTooMuch(tx: Tx, { birthDate, phone }: PatientDetails): Promise<boolean> {
  const number = toE164(phone) ?? phone;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${birthDate} ${number}`}, 3))`;
  const waiting = await tx.waitlistEntry.count({
    where: { status: "waiting", birthDate: new Date(birthDate), OR: [{ phoneE164: number }, { phone }] },
  });
  return waiting >= waitingLimit;
}

const contactOf = ({ givenName, familyName, birthDate, phone, email }: PatientDetails) => ({
  givenName,
  familyName,
  birthDate: new Date(birthDate),
  phone,
  phoneE164: toE164(phone),
  email: email ?? null,
});

/** Whether these answers let somebody wait: routine, not yet the ground of a visit or of another entry. */
async function mayRestOn(tx: Tx, actor: Actor, screeningId: string): Promise<boolean> {
  const screening = await tx.screening.findUnique({
    where: { id: screeningId },
    select: { tier: true, appointmentId: true, waitlistEntry: { select: { id: true } } },
  });
  if (!screening || screening.appointmentId || screening.waitlistEntry) return false;
  return screening.tier === "routine" || (actor.kind === "staff" && screening.tier !== "emergency");
}

/**
 * Puts somebody on the waitlist of a visit type: entry, link, mail and audit row in one transaction. Their warning
 * signs must be routine (staff, with the person on the line: no emergency). Throws `not_found` for a visit type,
 * physician or location that this caller cannot book.
 */
export async function joinWaitlist(actor: Actor, input: Joining): Promise<Joined | JoinRefusal> {
  if (actor.kind === "staff") requirePermission(actor, "waitlist.manage");
  const { visitType, wishes, patient, locale, screeningId } = input;
  const columns = await wishedColumns(actor, visitType, wishes, localDate(new Date(), "UTC"));
  return transaction(async (tx) => {
    if (!(await mayRestOn(tx, actor, screeningId))) return { ok: false, reason: "screening" };
    if (actor.kind !== "staff" && (await waitsTooMuch(tx, patient)))
      return { ok: false, reason: "too_many_entries", limit: waitingLimit };
    const staff = actor.kind === "staff" ? { urgency: input.urgency ?? "routine", note: input.note ?? null } : {};
    const entry = await tx.waitlistEntry.create({
      data: { ...columns, ...contactOf(patient), ...staff, locale, screeningId, addedBy: actor.kind },
      select: { id: true, lastDate: true },
    });
    return finishJoining(tx, actor, entry);
  });
}

async function finishJoining(tx: Tx, actor: Actor, entry: { id: string; lastDate: Date }): Promise<Joined> {
  const waitlistToken = await newLink(tx, entry.id, entry.lastDate);
  await queueMessage(tx, "waitlist_joined", { waitlistId: entry.id, version: 0 });
  await recordAudit(actor, [{ action: "waitlist.join", entity: "WaitlistEntry", entityId: entry.id }]);
  return { ok: true, entryId: entry.id, waitlistToken };
}

/**
 * Asks for an earlier time for the visit behind a patient's link. Who is on the list for it already stays there, with
 * the wishes of before. Null where the visit can no longer be moved online.
 */
export async function joinForEarlier(actor: PatientActor, wishes: WishesRequest): Promise<Joined | null> {
  if (actor.purpose !== "manage" || !actor.appointmentId) throw new AppError("not_found");
  const id = actor.appointmentId;
  return transaction(async (tx) => {
    // Two presses take turns.
    await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ${id}::uuid FOR UPDATE`;
    const visit = await tx.appointment.findUnique({
      where: { id },
      select: {
        status: true,
        startsAt: true,
        locale: true,
        visitType: { select: { slug: true } },
        location: { select: { timeZone: true } },
        patient: true,
        earlierWanted: { where: { status: "waiting" }, select: { id: true, tokens: { select: { nonce: true } } } },
      },
    });
    if (visit?.status !== "booked" || !visit.patient || visit.startsAt <= new Date()) return null;
    const waiting = visit.earlierWanted[0];
    const nonce = waiting?.tokens[0]?.nonce;
    if (waiting && nonce) return { ok: true, entryId: waiting.id, waitlistToken: linkSecret("waitlist", nonce) };
    const { timeZone } = visit.location;
    const columns = await wishedColumns(actor, visit.visitType.slug, wishes, localDate(new Date(), timeZone));
    const dayOfVisit = new Date(localDate(visit.startsAt, timeZone));
    const { givenName, familyName, birthDate, phone, phoneE164, email } = visit.patient;
    const entry = await tx.waitlistEntry.create({
      data: {
        ...columns,
        ...{ givenName, familyName, birthDate, phone, phoneE164, email },
        firstDate: columns.firstDate < dayOfVisit ? columns.firstDate : dayOfVisit,
        lastDate: columns.lastDate < dayOfVisit ? columns.lastDate : dayOfVisit,
        locale: isLocale(visit.locale) ? visit.locale : "en",
        addedBy: actor.kind,
        replacesId: id,
      },
      select: { id: true, lastDate: true },
    });
    return finishJoining(tx, actor, entry);
  });
}

type Closing =
  | { status: Extract<WaitlistStatus, "left" | "removed" | "ended">; reason: string | null }
  | { status: "booked"; appointmentId: string };

/** The entry, held until the transaction ends: answers, offers and removals take turns. Always the first lock. */
export async function lockEntry(tx: Tx, entryId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "WaitlistEntry" WHERE id = ${entryId}::uuid FOR UPDATE`;
}

/** Ends a wait, and gives back what was held for it. False where it had ended before. */
export async function closeEntry(tx: Tx, entryId: string, closing: Closing): Promise<boolean> {
  await lockEntry(tx, entryId);
  const { count } = await tx.waitlistEntry.updateMany({
    where: { id: entryId, status: "waiting" },
    data: {
      ...(closing.status === "booked"
        ? { status: closing.status, appointmentId: closing.appointmentId }
        : { status: closing.status, closeReason: closing.reason }),
      closedAt: new Date(),
    },
  });
  if (count === 0) return false;
  await withdrawOffers(tx, entryId);
  return true;
}

async function withdrawOffers(tx: Tx, entryId: string): Promise<void> {
  const open = await tx.waitlistOffer.findMany({
    where: { entryId, status: "offered" },
    select: { id: true, appointmentId: true },
  });
  for (const { id, appointmentId } of open) {
    await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ${appointmentId}::uuid FOR UPDATE`;
    await tx.waitlistOffer.updateMany({
      where: { id, status: "offered" },
      data: { status: "withdrawn", endedAt: new Date() },
    });
    await releaseHold(appointmentId);
  }
}

/** The patient leaves the list by link. Leaving twice is leaving once. */
export async function leaveWaitlist(actor: PatientActor): Promise<void> {
  const id = actor.waitlistId;
  if (actor.purpose !== "waitlist" || !id) throw new AppError("not_found");
  await transaction(async (tx) => {
    if (await closeEntry(tx, id, { status: "left", reason: null }))
      await recordAudit(actor, [{ action: "waitlist.leave", entity: "WaitlistEntry", entityId: id }]);
  });
}

/** Staff take somebody off the list, with the reason. `conflict` where the wait has ended meanwhile. */
export async function removeFromWaitlist(actor: Actor, { id, reason }: { id: string; reason: string }): Promise<void> {
  requirePermission(actor, "waitlist.manage");
  await transaction(async (tx) => {
    if (!(await closeEntry(tx, id, { status: "removed", reason }))) throw new AppError("conflict");
    await recordAudit(actor, [{ action: "waitlist.remove", entity: "WaitlistEntry", entityId: id, reason }]);
  });
}
