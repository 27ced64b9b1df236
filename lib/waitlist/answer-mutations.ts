import { bookAppointment } from "#lib/appointments/booking-mutations";
import { busyOf, type PatientBusy } from "#lib/appointments/elsewhere-queries";
import { releaseHold } from "#lib/appointments/hold-mutations";
import { intakeLinkOf, manageLinkOf } from "#lib/appointments/queries";
import { isEarlyEnough } from "#lib/appointments/rules";
import { moveIntoHold } from "#lib/appointments/transfer-mutations";
import { recordAudit } from "#lib/audit/mutations";
import { db, type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { isLocale } from "#lib/locale";
import { type Actor, type PatientActor, requirePermission, type StaffActor } from "#lib/session";
import { leaveCallback, recordScreening } from "#lib/triage/mutations";
import type { Tier, WarningSignAnswers } from "#lib/triage/rules";
import { openEmergencyOf } from "#lib/triage/visit-queries";
import { closeEntry, lockEntry } from "#lib/waitlist/entry-mutations";
import { asksSigns, entryFields } from "#lib/waitlist/queries";
import type { Prisma } from "#prisma/generated/client";

export type Accepted = { ok: true; appointmentId: string; manageToken: string; intakeToken: string | null };
export type AcceptRefusal =
  /** The person of the visit that waits for an earlier time has another visit then; the offer stands */
  | PatientBusy
  /** Declined, lapsed, withdrawn, or of somebody who no longer waits */
  | { ok: false; reason: "offer_ended" }
  | { ok: false; reason: "signs_missing" }
  | { ok: false; reason: "screening"; tier: Tier }
  | { ok: false; reason: "too_late" }
  | { ok: false; reason: "too_many_bookings"; limit: number };

const offerFields = {
  id: true,
  status: true,
  appointmentId: true,
  entry: {
    select: {
      ...entryFields,
      givenName: true,
      familyName: true,
      birthDate: true,
      phone: true,
      email: true,
      locale: true,
      appointmentId: true,
      replacesId: true,
      screeningId: true,
      screening: { select: { at: true, tier: true, raisedBy: true, appointmentId: true } },
    },
  },
} as const satisfies Prisma.WaitlistOfferSelect;
type Offer = Prisma.WaitlistOfferGetPayload<{ select: typeof offerFields }>;

/** An offer to the holder of the link, or any offer to staff who run the list. To everybody else there is none. */
async function offerFor(actor: Actor, offerId: string): Promise<Offer> {
  if (actor.kind !== "patient") requirePermission(actor, "waitlist.manage");
  const offer = await db().waitlistOffer.findUnique({ where: { id: offerId }, select: offerFields });
  const isOwn = actor.kind !== "patient" || (actor.purpose === "waitlist" && actor.waitlistId === offer?.entry.id);
  if (!offer || !isOwn) throw new AppError("not_found");
  return offer;
}

const linksOf = async (appointmentId: string): Promise<Accepted> => ({
  ok: true,
  appointmentId,
  manageToken: await manageLinkOf(appointmentId),
  intakeToken: await intakeLinkOf(appointmentId),
});

/** Answers above routine stop here: kept for the desk with whom to call, the held time passed on. */
async function stopForSigns(actor: Actor, { entry }: Offer, screeningId: string): Promise<void> {
  const { givenName, familyName, birthDate, phone } = entry;
  const born = birthDate.toISOString().slice(0, 10);
  await leaveCallback(actor, screeningId, { givenName, familyName, birthDate: born, phone });
  await transaction(async (tx) => {
    if (!(await closeEntry(tx, entry.id, { status: "removed", reason: "Warning signs" }))) return;
    await tx.waitlistEntry.update({ where: { id: entry.id }, data: { screeningId } });
    await recordAudit(actor, [{ action: "waitlist.remove", entity: "WaitlistEntry", entityId: entry.id }]);
  });
}

type Ground = { ok: true; screeningId: string | null } | Extract<AcceptRefusal, { ok: false }>;

/** The warning-sign answers that a booking rests on: those of joining while they are fresh, else new ones. */
async function groundFor(actor: Actor, offer: Offer, answers: WarningSignAnswers | undefined): Promise<Ground> {
  const { entry } = offer;
  if (entry.replacesId) {
    const alarm = actor.kind === "patient" ? await openEmergencyOf(entry.replacesId) : null;
    if (!alarm) return { ok: true, screeningId: null };
    await stopForSigns(actor, offer, alarm);
    return { ok: false, reason: "screening", tier: "emergency" };
  }
  if (!answers) {
    const isFresh = !asksSigns(entry, new Date());
    return isFresh ? { ok: true, screeningId: entry.screeningId } : { ok: false, reason: "signs_missing" };
  }
  const locale = isLocale(entry.locale) ? entry.locale : "en";
  const { id, result } = await recordScreening(actor, { answers, locale });
  const stands = result.tier === "routine" || (actor.kind === "staff" && result.tier !== "emergency");
  if (stands) return { ok: true, screeningId: id };
  await stopForSigns(actor, offer, id);
  return { ok: false, reason: "screening", tier: result.tier };
}

/** Books the held time for the person of the entry, as every held time is booked. */
async function bookHeld(actor: Actor, { appointmentId, entry }: Offer, screeningId: string | null) {
  const { givenName, familyName, birthDate, phone, email } = entry;
  const patient = { givenName, familyName, birthDate: birthDate.toISOString().slice(0, 10), phone };
  const booked = await bookAppointment(actor, {
    hold: { appointmentId },
    patient: { ...patient, ...(email && { email }) },
    screeningId: screeningId ?? "",
    locale: isLocale(entry.locale) ? entry.locale : "en",
  });
  if (booked.ok) return booked;
  if (booked.reason === "screening" || booked.reason === "too_many_bookings") return booked;
  return { ok: false, reason: "offer_ended" } as const;
}

async function moveHeld(tx: Tx, actor: Actor, { appointmentId: holdId, entry }: Offer) {
  const { replaces, visitType } = entry;
  if (!replaces) return { ok: false, reason: "offer_ended" } as const;
  const isPatient = actor.kind === "patient";
  if (isPatient && !isEarlyEnough(replaces.startsAt, new Date(), visitType.minMoveNoticeMinutes))
    return { ok: false, reason: "too_late" } as const;
  const moved = await moveIntoHold(tx, actor, { visitId: replaces.id, holdId });
  return moved ? ({ ok: true, appointmentId: replaces.id } as const) : ({ ok: false, reason: "offer_ended" } as const);
}

async function take(actor: Actor, offerId: string, screeningId: string | null): Promise<Accepted | AcceptRefusal> {
  return transaction(async (tx): Promise<Accepted | AcceptRefusal> => {
    const { entry } = await offerFor(actor, offerId);
    await lockEntry(tx, entry.id);
    const offer = await offerFor(actor, offerId);
    if (offer.status === "accepted" && offer.entry.appointmentId) return linksOf(offer.entry.appointmentId);
    if (offer.status !== "offered" || offer.entry.status !== "waiting") return { ok: false, reason: "offer_ended" };
    // The held row before the offer, as the sweeper takes them.
    await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ${offer.appointmentId}::uuid FOR UPDATE`;
    const taken = offer.entry.replacesId ? await moveHeld(tx, actor, offer) : await bookHeld(actor, offer, screeningId);
    if (!taken.ok) return taken;
    await settle(tx, actor, offer, taken.appointmentId);
    return linksOf(taken.appointmentId);
  }).catch(busyOf);
}

async function settle(tx: Tx, actor: Actor, { id, entry }: Offer, appointmentId: string): Promise<void> {
  const now = new Date();
  await tx.waitlistOffer.update({ where: { id }, data: { status: "accepted", endedAt: now } });
  await tx.waitlistEntry.update({
    where: { id: entry.id },
    data: { status: "booked", appointmentId, closedAt: now },
  });
  await recordAudit(actor, [{ action: "waitlist.accept", entity: "WaitlistEntry", entityId: entry.id }]);
}

type Acceptance = { offerId: string; answers?: WarningSignAnswers | undefined };

/**
 * Takes an offered time, once: the held time becomes a visit, or the visit that waits for an earlier time moves into
 * it. A second press answers the same visit. Warning signs are asked anew unless those of joining are fresh; what is
 * above routine books nothing (design.md section 2, rule 5). Throws `not_found` for somebody else's offer.
 */
export async function acceptOffer(
  actor: PatientActor | StaffActor,
  { offerId, answers }: Acceptance,
): Promise<Accepted | AcceptRefusal> {
  const offer = await offerFor(actor, offerId);
  if (offer.status === "accepted") return take(actor, offerId, null);
  if (offer.status !== "offered") return { ok: false, reason: "offer_ended" };
  const ground = await groundFor(actor, offer, answers);
  return ground.ok ? take(actor, offerId, ground.screeningId) : ground;
}

/** Says no to an offered time: it passes on at once, the entry waits on. False where the offer had ended before. */
export async function declineOffer(actor: PatientActor | StaffActor, offerId: string): Promise<boolean> {
  const { entry, appointmentId } = await offerFor(actor, offerId);
  return transaction(async (tx) => {
    await lockEntry(tx, entry.id);
    await tx.$queryRaw`SELECT 1 FROM "Appointment" WHERE id = ${appointmentId}::uuid FOR UPDATE`;
    const { count } = await tx.waitlistOffer.updateMany({
      where: { id: offerId, status: "offered" },
      data: { status: "declined", endedAt: new Date() },
    });
    if (count === 0) return false;
    await releaseHold(appointmentId);
    await recordAudit(actor, [{ action: "waitlist.decline", entity: "WaitlistEntry", entityId: entry.id }]);
    return true;
  });
}
