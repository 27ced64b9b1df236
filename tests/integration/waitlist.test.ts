import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { holdSlot, releaseAllExpiredHolds, releaseHold } from "#lib/appointments/hold-mutations";
import { getVisit } from "#lib/appointments/queries";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { cancelVisit, rescheduleVisit } from "#lib/appointments/visit-mutations";
import { db, transaction } from "#lib/db";
import { sqlState } from "#lib/errors";
import { actorOfLink, publicActor } from "#lib/session";
import { addDays } from "#lib/time";
import { recordScreening } from "#lib/triage/mutations";
import { recordVisitScreening } from "#lib/triage/visit-mutations";
import { acceptOffer, declineOffer } from "#lib/waitlist/answer-mutations";
import { joinForEarlier, joinWaitlist, leaveWaitlist, removeFromWaitlist } from "#lib/waitlist/entry-mutations";
import { recoverFreedTimes, takeFreedTimes } from "#lib/waitlist/freed-mutations";
import { closePastEntries } from "#lib/waitlist/housekeeping-mutations";
import { offerByHand, offerFreedTime } from "#lib/waitlist/offer-mutations";
import { getOwnEntry } from "#lib/waitlist/queries";
import { wishesRequest } from "#lib/waitlist/schema";
import {
  anotherAna,
  at,
  type BookedVisit,
  book,
  type Clinic,
  claimsOf,
  countOverlaps,
  newDay,
  noSigns,
  openClinic,
  routine,
} from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

/** Each test has the list for itself: who waits since before wants nothing any more. */
beforeEach(async () => {
  await db().waitlistEntry.updateMany({
    where: { status: "waiting" },
    data: { status: "ended", closedAt: new Date() },
  });
  await db().freedTime.deleteMany({});
});

type Wishes = Parameters<typeof wishesRequest.parse>[0] & object;

/** Somebody who waits for a first visit on one day, with their link. */
async function join(day: string, more: { wishes?: Wishes; email?: string | null; urgency?: "urgent" | "soon" } = {}) {
  const { wishes = {}, urgency, email = "ana.ruiz@patients.example" } = more;
  const { email: _, ...person } = anotherAna();
  const joined = await joinWaitlist(urgency ? clinic.staff.front_desk : publicActor, {
    visitType: "first-visit",
    wishes: wishesRequest.parse({ firstDate: day, lastDate: day, ...wishes }),
    patient: { ...person, ...(email && { email }) },
    locale: "en",
    screeningId: await routine(),
    ...(urgency && { urgency }),
  });
  if (!joined.ok) throw new Error(joined.reason);
  return { ...joined, actor: await actorOfLink("waitlist", joined.waitlistToken) };
}

/** What the worker does about freed times, to the end. Answers how many offers were made. */
async function work(): Promise<number> {
  let offers = 0;
  for (let ids = await transaction(takeFreedTimes); ids.length > 0; ids = await transaction(takeFreedTimes))
    for (const id of ids) offers += await offerFreedTime(id);
  return offers;
}

const cancel = async (visit: BookedVisit) => {
  const actor = await actorOfLink("manage", visit.manageToken);
  return cancelVisit(actor, { version: (await getVisit(actor)).version });
};

/** A day with one time only: 9:00 with Dr. Ash, booked and then given back. */
async function freeNine(day: string): Promise<void> {
  await cancel(await book(at(day, "9:00"), { physician: "dr-ash" }));
}

const openOfferOf = (entryId: string) => db().waitlistOffer.findFirst({ where: { entryId, status: "offered" } });
const offersOf = async (entryId: string) =>
  (await db().waitlistOffer.findMany({ where: { entryId }, orderBy: { createdAt: "asc" } })).map(
    ({ status }) => status,
  );
async function offered(entryId: string) {
  const offer = await openOfferOf(entryId);
  if (!offer) throw new Error("nothing was offered");
  return offer;
}
const statusOf = async (id: string) => (await db().waitlistEntry.findUniqueOrThrow({ where: { id } })).status;
const expire = (appointmentId: string) =>
  db().appointment.update({ where: { id: appointmentId }, data: { holdExpiresAt: new Date(Date.now() - 1000) } });

describe("joining", () => {
  test("writes the entry, its link, its mail and the audit row", async () => {
    const day = newDay();
    const { entryId, actor } = await join(day, { wishes: { physicians: ["dr-ash"], weekdays: [1, 2], from: "09:00" } });
    const own = await getOwnEntry(actor);
    expect(own).toMatchObject({
      status: "waiting",
      offer: null,
      wishes: { physicians: [{ slug: "dr-ash" }], weekdays: [1, 2], from: "09:00", firstDate: day, lastDate: day },
    });
    expect(await db().outboxMessage.count({ where: { waitlistId: entryId, kind: "waitlist_joined" } })).toBe(1);
    expect(await db().auditEvent.count({ where: { entityId: entryId, action: "waitlist.join" } })).toBe(1);
  });

  test.each(["RF-N1", "RF-C1"])("is refused after the warning sign %s", async (sign) => {
    const page = sign === "RF-N1" ? "emergency" : "today";
    const answers = { ...noSigns, [page]: { ticked: [sign], answer: "some" as const } };
    const screening = await recordScreening(publicActor, { answers, locale: "en" });
    const before = await db().waitlistEntry.count();
    const joined = await joinWaitlist(publicActor, {
      visitType: "first-visit",
      wishes: wishesRequest.parse({}),
      patient: anotherAna(),
      locale: "en",
      screeningId: screening.id,
    });
    expect(joined).toEqual({ ok: false, reason: "screening" });
    expect(await db().waitlistEntry.count()).toBe(before);
  });

  test("rests on one screening once, and on three entries a person at most", async () => {
    const patient = anotherAna();
    const input = { visitType: "first-visit", wishes: wishesRequest.parse({}), patient, locale: "en" as const };
    const screeningId = await routine();
    expect((await joinWaitlist(publicActor, { ...input, screeningId })).ok).toBe(true);
    expect(await joinWaitlist(publicActor, { ...input, screeningId })).toEqual({ ok: false, reason: "screening" });
    for (const expected of [true, true, false]) {
      const joined = await joinWaitlist(publicActor, { ...input, screeningId: await routine() });
      expect(joined.ok).toBe(expected);
    }
  });

  test.each([
    ["a procedure", { visitType: "kyphoplasty-1" }],
    ["a visit type that does not exist", { visitType: "nothing" }],
    ["a physician who does not exist", { wishes: wishesRequest.parse({ physicians: ["dr-who"] }) }],
    ["a location that does not exist", { wishes: wishesRequest.parse({ locations: ["moon"] }) }],
  ])("does not know %s", async (_, change) => {
    const joining = joinWaitlist(publicActor, {
      visitType: "first-visit",
      wishes: wishesRequest.parse({}),
      patient: anotherAna(),
      locale: "en",
      screeningId: await routine(),
      ...change,
    });
    await expect(joining).rejects.toMatchObject({ code: "not_found" });
  });

  test("is closed to staff who do not run the list", async () => {
    const entry = await join(newDay());
    const { physician, administrator } = clinic.staff;
    for (const actor of [physician, administrator])
      await expect(removeFromWaitlist(actor, { id: entry.entryId, reason: "x" })).rejects.toMatchObject({
        code: "forbidden",
      });
    await expect(removeFromWaitlist(publicActor, { id: entry.entryId, reason: "x" })).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });
});

describe("a time that comes free", () => {
  test("is held for the first by urgency, then by time of joining", async () => {
    const day = newDay();
    const visit = await book(at(day, "9:00"), { physician: "dr-ash" });
    const wishes = { physicians: ["dr-ash"], from: "09:00", until: "09:15" };
    const first = await join(day, { wishes });
    const second = await join(day, { wishes });
    const urgent = await join(day, { wishes, urgency: "urgent" });
    await cancel(visit);
    expect(await work()).toBe(1);
    const offer = await offered(urgent.entryId);
    expect(offer.startsAt).toEqual(at(day, "9:00"));
    expect((await claimsOf(offer.appointmentId)).map(({ slug }) => slug)).toContain("dr-ash");
    expect(await declineOffer(urgent.actor, offer.id)).toBe(true);
    expect(await work()).toBe(1);
    expect(await openOfferOf(first.entryId)).not.toBeNull();
    await expire((await offered(first.entryId)).appointmentId);
    await releaseAllExpiredHolds();
    expect(await offersOf(first.entryId)).toEqual(["lapsed"]);
    expect(await work()).toBe(1);
    expect(await openOfferOf(second.entryId)).not.toBeNull();
    expect(await offersOf(urgent.entryId)).toEqual(["declined"]);
    expect(await countOverlaps()).toBe(0);
  });

  test("queues a message about the held time, and keeps it for hours, not for minutes", async () => {
    const day = newDay();
    const { entryId } = await join(day, { wishes: { from: "09:00", until: "09:15", physicians: ["dr-ash"] } });
    await freeNine(day);
    await work();
    const offer = await offered(entryId);
    const message = await db().outboxMessage.findFirstOrThrow({
      where: { kind: "waitlist_offer", waitlistId: entryId },
    });
    expect(message).toMatchObject({ appointmentId: offer.appointmentId, cause: offer.id, status: "queued" });
    const held = await db().appointment.findUniqueOrThrow({ where: { id: offer.appointmentId } });
    expect(held).toMatchObject({ status: "held", holdExpiresAt: offer.expiresAt, patientId: null });
    expect(offer.expiresAt.getTime() - Date.now()).toBeGreaterThan(60 * 60_000);
  });

  test.each([
    ["another day", (day: string): Wishes => ({ firstDate: addDays(day, 1), lastDate: addDays(day, 1) })],
    ["the afternoon", (): Wishes => ({ from: "12:00", until: "24:00" })],
    ["another weekday", (day: string): Wishes => ({ weekdays: [(Temporal.PlainDate.from(day).dayOfWeek % 7) + 1] })],
    ["another physician", (): Wishes => ({ physicians: ["dr-birch"] })],
  ])("is not offered to somebody who wants %s", async (_, wishes) => {
    const [day] = [newDay(), newDay()];
    // Dr. Birch has no time then, so that only Dr. Ash's comes free.
    await book(at(day, "9:00"), { physician: "dr-birch" });
    const wanting = await join(day, { wishes: { from: "09:00", until: "09:15", ...wishes(day) } });
    const taking = await join(day, { wishes: { from: "09:00", until: "09:15", physicians: ["dr-ash"] } });
    await freeNine(day);
    expect(await work()).toBe(1);
    expect(await openOfferOf(wanting.entryId)).toBeNull();
    expect(await openOfferOf(taking.entryId)).not.toBeNull();
  });

  test("is looked at after a move, an ended hold and a hold that was let go", async () => {
    const day = newDay();
    const wishes = { physicians: ["dr-ash"], from: "10:00", until: "10:15" };
    const { entryId, actor } = await join(day, { wishes });
    const visit = await book(at(day, "10:00"), { physician: "dr-ash" });
    const patient = await actorOfLink("manage", visit.manageToken);
    const { version } = await getVisit(patient);
    await rescheduleVisit(patient, { version, start: at(day, "14:00"), physician: "dr-ash" });
    expect(await work()).toBe(1);
    await declineOffer(actor, (await offered(entryId)).id);
    await work();

    const other = await join(day, { wishes });
    const held = await holdSlot(publicActor, {
      visitType: "first-visit",
      start: at(day, "10:00"),
      physician: "dr-ash",
    });
    if (!held.ok) throw new Error("not free");
    await releaseHold(held.appointmentId);
    expect(await work()).toBe(1);
    await declineOffer(other.actor, (await offered(other.entryId)).id);
    await work();

    const third = await join(day, { wishes });
    const again = await holdSlot(publicActor, {
      visitType: "first-visit",
      start: at(day, "10:00"),
      physician: "dr-ash",
    });
    if (!again.ok) throw new Error("not free");
    await expire(again.appointmentId);
    await releaseAllExpiredHolds();
    expect(await work()).toBe(1);
    expect(await openOfferOf(third.entryId)).not.toBeNull();
    expect(await offersOf(entryId)).toEqual(["declined"]);
  });

  test("waits as long as staff may take the cancelling back", async () => {
    const day = newDay();
    const { entryId } = await join(day, { wishes: { physicians: ["dr-ash"], from: "09:00", until: "09:15" } });
    const visit = await book(at(day, "9:00"), { physician: "dr-ash" });
    await transitionAppointment(clinic.staff.front_desk, {
      id: visit.appointmentId,
      to: "cancelled",
      reason: "called",
    });
    expect(await work()).toBe(0);
    expect(await openOfferOf(entryId)).toBeNull();
    const kept = await db().freedTime.findFirstOrThrow({ where: { appointmentId: visit.appointmentId } });
    expect(kept.handedOverAt).toBeNull();
  });

  test("is not lost when a worker dies over it", async () => {
    const day = newDay();
    const { entryId } = await join(day, { wishes: { physicians: ["dr-ash"], from: "09:00", until: "09:15" } });
    await freeNine(day);
    const taken = await transaction(takeFreedTimes);
    expect(taken.length).toBeGreaterThan(0);
    await db().freedTime.updateMany({
      where: { id: { in: taken } },
      data: { handedOverAt: new Date(Date.now() - 3_600_000) },
    });
    await transaction(recoverFreedTimes);
    expect(await work()).toBe(1);
    expect(await openOfferOf(entryId)).not.toBeNull();
  });

  test("waits for the phone after three offers without an answer", async () => {
    const days = [newDay(), newDay(), newDay(), newDay()];
    const wishes = {
      physicians: ["dr-ash"],
      from: "09:00",
      until: "09:15",
      firstDate: days[0] ?? "",
      lastDate: days[3] ?? "",
    };
    const { entryId } = await join(days[0] ?? "", { wishes });
    for (const [index, day] of days.entries()) {
      await freeNine(day);
      expect(await work(), `offer ${index + 1}`).toBe(index < 3 ? 1 : 0);
      if (index === 3) break;
      await expire((await offered(entryId)).appointmentId);
      await releaseAllExpiredHolds();
      await work();
    }
    expect(await offersOf(entryId)).toEqual(["lapsed", "lapsed", "lapsed"]);
  });
});

/** Somebody with an open offer for 9:00 with Dr. Ash. */
async function withOffer() {
  const day = newDay();
  const entry = await join(day, { wishes: { physicians: ["dr-ash"], from: "09:00", until: "09:15" } });
  await freeNine(day);
  await work();
  return { ...entry, day, offer: await offered(entry.entryId) };
}

describe("an offer", () => {
  test("becomes a visit with links, messages and history, by the held row itself", async () => {
    const { actor, entryId, offer } = await withOffer();
    const accepted = await acceptOffer(actor, { offerId: offer.id });
    expect(accepted).toMatchObject({ ok: true, appointmentId: offer.appointmentId });
    if (!accepted.ok) return;
    const visit = await getVisit(await actorOfLink("manage", accepted.manageToken));
    expect(visit).toMatchObject({ status: "booked", start: offer.startsAt.toISOString() });
    expect(await statusOf(entryId)).toBe("booked");
    expect(await offersOf(entryId)).toEqual(["accepted"]);
    expect(await db().outboxMessage.count({ where: { appointmentId: offer.appointmentId, kind: "booked" } })).toBe(1);
    expect((await getOwnEntry(actor)).visitToken).toBe(accepted.manageToken);
  });

  test("is accepted once: a second press answers the same visit", async () => {
    const { actor, offer } = await withOffer();
    const [first, second] = await Promise.all([1, 2].map(() => acceptOffer(actor, { offerId: offer.id })));
    expect(first).toEqual(second);
    expect(first?.ok).toBe(true);
    expect(await db().outboxMessage.count({ where: { appointmentId: offer.appointmentId, kind: "booked" } })).toBe(1);
  });

  test("belongs to its entry alone", async () => {
    const { offer } = await withOffer();
    const stranger = await join(newDay());
    await expect(acceptOffer(stranger.actor, { offerId: offer.id })).rejects.toMatchObject({ code: "not_found" });
    await expect(declineOffer(stranger.actor, offer.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(acceptOffer(clinic.staff.physician, { offerId: offer.id })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("that has run out books nothing, swept or not", async () => {
    const { actor, offer, entryId } = await withOffer();
    await expire(offer.appointmentId);
    expect(await acceptOffer(actor, { offerId: offer.id })).toEqual({ ok: false, reason: "offer_ended" });
    expect((await getOwnEntry(actor, new Date(offer.expiresAt.getTime() + 1))).offer).toBeNull();
    await releaseAllExpiredHolds();
    expect(await acceptOffer(actor, { offerId: offer.id })).toEqual({ ok: false, reason: "offer_ended" });
    expect(await statusOf(entryId)).toBe("waiting");
  });

  test("asks the warning signs again after a day", async () => {
    const { actor, entryId, offer } = await withOffer();
    const { screeningId } = await db().waitlistEntry.findUniqueOrThrow({ where: { id: entryId } });
    await db().screening.update({
      where: { id: screeningId ?? "" },
      data: { at: new Date(Date.now() - 30 * 3_600_000) },
    });
    expect((await getOwnEntry(actor)).asksSigns).toBe(true);
    expect(await acceptOffer(actor, { offerId: offer.id })).toEqual({ ok: false, reason: "signs_missing" });
    expect((await acceptOffer(actor, { offerId: offer.id, answers: noSigns })).ok).toBe(true);
  });

  test("is passed on, and the desk told whom to call, where a warning sign has come meanwhile", async () => {
    const { actor, entryId, offer } = await withOffer();
    const answers = { ...noSigns, emergency: { ticked: ["RF-N1"], answer: "some" as const } };
    const accepted = await acceptOffer(actor, { offerId: offer.id, answers });
    expect(accepted).toEqual({ ok: false, reason: "screening", tier: "emergency" });
    expect(await statusOf(entryId)).toBe("removed");
    expect(await claimsOf(offer.appointmentId)).toEqual([]);
    expect((await getOwnEntry(actor)).stoppedBy).toMatchObject({ tier: "emergency", raisedBy: ["RF-N1"] });
    const open = await db().screening.findFirstOrThrow({ where: { open: true, waitlistEntry: { id: entryId } } });
    expect(open).toMatchObject({ tier: "emergency", familyName: "Ruiz" });
    expect(await acceptOffer(actor, { offerId: offer.id, answers: noSigns })).toMatchObject({ ok: false });
  });

  test("ends with the wait: when the patient leaves, or staff take them off", async () => {
    const left = await withOffer();
    await leaveWaitlist(left.actor);
    await leaveWaitlist(left.actor);
    expect(await offersOf(left.entryId)).toEqual(["withdrawn"]);
    expect(await claimsOf(left.offer.appointmentId)).toEqual([]);
    const removed = await withOffer();
    await removeFromWaitlist(clinic.staff.front_desk, { id: removed.entryId, reason: "booked elsewhere" });
    expect(await statusOf(removed.entryId)).toBe("removed");
    const again = removeFromWaitlist(clinic.staff.front_desk, { id: removed.entryId, reason: "again" });
    await expect(again).rejects.toMatchObject({ code: "conflict" });
  });

  test("by hand may be any free time; the desk answers for who has no email", async () => {
    const day = newDay();
    const desk = clinic.staff.front_desk;
    const { entryId } = await join(day, { email: null, wishes: { from: "16:00" } });
    const time = { start: at(day, "11:00"), physician: "dr-birch", location: "lakeside" };
    const made = await offerByHand(desk, { entryId, ...time });
    expect(made.ok).toBe(true);
    expect(await offerByHand(desk, { entryId, ...time })).toEqual({ ok: false, reason: "has_offer" });
    if (!made.ok) return;
    expect((await acceptOffer(desk, { offerId: made.offerId, answers: noSigns })).ok).toBe(true);
    expect(await offerByHand(desk, { entryId, ...time })).toEqual({ ok: false, reason: "not_waiting" });
  });
});

describe("an earlier time for a booked visit", () => {
  async function waiting() {
    const [early, late] = [newDay(), newDay()];
    const visit = await book(at(late, "15:00"), { physician: "dr-ash" });
    const manage = await actorOfLink("manage", visit.manageToken);
    const wishes = wishesRequest.parse({
      firstDate: early,
      lastDate: late,
      physicians: ["dr-ash"],
      from: "09:00",
      until: "09:15",
    });
    const joined = await joinForEarlier(manage, wishes);
    if (!joined) throw new Error("not joined");
    return {
      early,
      late,
      visit,
      manage,
      wishes,
      ...joined,
      actor: await actorOfLink("waitlist", joined.waitlistToken),
    };
  }

  test("moves the same row, with its reference and links, and frees the old time", async () => {
    const { early, late, visit, manage, entryId, actor } = await waiting();
    await freeNine(early);
    await work();
    const offer = await offered(entryId);
    const accepted = await acceptOffer(actor, { offerId: offer.id });
    expect(accepted).toMatchObject({ ok: true, appointmentId: visit.appointmentId, manageToken: visit.manageToken });
    expect(await getVisit(manage)).toMatchObject({
      reference: visit.reference,
      start: at(early, "9:00").toISOString(),
    });
    expect((await claimsOf(visit.appointmentId)).map(({ before, after }) => [before, after])).toEqual([
      [0, 55],
      [0, 55],
    ]);
    expect(await claimsOf(offer.appointmentId)).toEqual([]);
    await book(at(late, "15:00"), { physician: "dr-ash" });
    expect(await countOverlaps()).toBe(0);
  });

  test("is not taken by who told of an emergency meanwhile: who to call, and the time passes on", async () => {
    const { early, manage, entryId, actor } = await waiting();
    await freeNine(early);
    await work();
    const offer = await offered(entryId);
    const answers = { ...noSigns, emergency: { ticked: ["RF-N1"], answer: "some" as const } };
    await recordVisitScreening(manage, { answers, locale: "en" });
    const accepted = await acceptOffer(actor, { offerId: offer.id });
    expect(accepted).toEqual({ ok: false, reason: "screening", tier: "emergency" });
    expect((await getOwnEntry(actor)).stoppedBy).toMatchObject({ tier: "emergency", raisedBy: ["RF-N1"] });
    expect(await claimsOf(offer.appointmentId)).toEqual([]);
  });

  test("is not taken where the patient has another visit then: nothing changes, and the time stays theirs", async () => {
    const { early, visit, entryId, actor } = await waiting();
    await freeNine(early);
    await work();
    const offer = await offered(entryId);
    const { patientId } = await db().appointment.findUniqueOrThrow({ where: { id: visit.appointmentId } });
    const other = await bookForPatient(clinic.staff.front_desk, {
      ...{ patientId: patientId ?? "", visitType: "first-visit", locale: "en" },
      ...{ start: at(early, "9:30"), physician: "dr-birch" },
    });
    if (!other.ok) throw new Error(other.reason);
    const before = await claimsOf(visit.appointmentId);
    const busy = { ok: false, reason: "patient_busy", appointmentId: other.appointmentId };
    expect(await acceptOffer(actor, { offerId: offer.id })).toEqual(busy);
    expect(await acceptOffer(clinic.staff.front_desk, { offerId: offer.id })).toEqual(busy);
    expect(await claimsOf(visit.appointmentId)).toEqual(before);
    expect(await offered(entryId)).toEqual(offer);
    await transitionAppointment(clinic.staff.front_desk, { id: other.appointmentId, to: "cancelled", reason: "moved" });
    expect(await acceptOffer(actor, { offerId: offer.id })).toMatchObject({ ok: true });
  });

  test("has one entry a visit, however often it is asked for", async () => {
    const { manage, wishes, entryId } = await waiting();
    const again = await Promise.all([joinForEarlier(manage, wishes), joinForEarlier(manage, wishes)]);
    expect(again.map((joined) => joined?.entryId)).toEqual([entryId, entryId]);
  });

  test("is never a later one, and the wait ends with the visit", async () => {
    const { late, visit, manage, entryId, actor } = await waiting();
    await freeNine(late);
    await work();
    const offer = await offered(entryId);
    expect(offer.startsAt < at(late, "15:00")).toBe(true);
    await cancelVisit(manage, { version: (await getVisit(manage)).version });
    expect(await acceptOffer(actor, { offerId: offer.id })).toEqual({ ok: false, reason: "offer_ended" });
    await closePastEntries();
    expect(await statusOf(entryId)).toBe("ended");
    expect(await claimsOf(visit.appointmentId)).toEqual([]);
    expect(await claimsOf(offer.appointmentId)).toEqual([]);
  });
});

describe("never two winners", () => {
  /** Whoever holds time by an offer or a visit on this day at nine with Dr. Ash. */
  const holders = (day: string) =>
    db().appointment.count({
      where: { startsAt: at(day, "9:00"), practitioner: { slug: "dr-ash" }, status: { in: ["held", "booked"] } },
    });

  test("20 offers of one freed time race: one entry has it", async () => {
    const day = newDay();
    const entries = await Promise.all(
      Array.from({ length: 20 }, () =>
        join(day, { wishes: { physicians: ["dr-ash"], from: "09:00", until: "09:15" } }),
      ),
    );
    const time = { start: at(day, "9:00"), physician: "dr-ash", location: "lakeside" };
    const made = await Promise.all(
      entries.map(({ entryId }) => offerByHand(clinic.staff.front_desk, { entryId, ...time })),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(made.map((offer) => (offer.ok ? "offered" : offer.reason)))).toEqual(
      new Set(["offered", "slot_taken"]),
    );
    expect(await holders(day)).toBe(1);
    expect(await countOverlaps()).toBe(0);
  });

  test("20 jobs look at one freed time at once: one offer, to the first in the order", async () => {
    const day = newDay();
    const wishes = { physicians: ["dr-ash"], from: "09:00", until: "09:15" };
    const first = await join(day, { wishes });
    for (let index = 0; index < 4; index += 1) await join(day, { wishes });
    await freeNine(day);
    const ids = await transaction(takeFreedTimes);
    const id = ids.at(-1) ?? "";
    await Promise.all(Array.from({ length: 20 }, () => offerFreedTime(id)));
    expect(await db().waitlistOffer.count({ where: { status: "offered", startsAt: at(day, "9:00") } })).toBe(1);
    expect(await offersOf(first.entryId)).toEqual(["offered"]);
    expect(await holders(day)).toBe(1);
  });

  test("20 acceptances of 20 offers race with the sweeper and with declines: each time has one holder at most", async () => {
    const day = newDay();
    const starts = Array.from({ length: 5 }, (_, index) => at(day, `${8 + index}:00`));
    const entries = await Promise.all(Array.from({ length: 20 }, () => join(day)));
    const offers = await Promise.all(
      entries.map(({ entryId }, index) =>
        offerByHand(clinic.staff.front_desk, {
          entryId,
          start: starts[index % 5] ?? at(day, "8:00"),
          physician: index % 2 === 0 ? "dr-ash" : "dr-birch",
          location: "lakeside",
        }),
      ),
    );
    const open = offers.flatMap((offer, index) => (offer.ok ? [{ offer, entry: entries[index] }] : []));
    expect(open.length).toBeGreaterThan(4);
    const results = await Promise.all(
      open.flatMap(({ offer, entry }, index) => [
        entry ? acceptOffer(entry.actor, { offerId: offer.offerId }) : null,
        index % 3 === 0 && entry ? declineOffer(entry.actor, offer.offerId) : null,
        index % 4 === 0 ? releaseAllExpiredHolds() : null,
      ]),
    );
    expect(results.length).toBeGreaterThan(0);
    for (const { offer, entry } of open) {
      const row = await db().waitlistOffer.findUniqueOrThrow({
        where: { id: offer.offerId },
        include: { appointment: true },
      });
      expect(["accepted", "declined"]).toContain(row.status);
      expect(row.appointment.status).toBe(row.status === "accepted" ? "booked" : "cancelled");
      expect(await statusOf(entry?.entryId ?? "")).toBe(row.status === "accepted" ? "booked" : "waiting");
    }
    expect(await countOverlaps()).toBe(0);
  });

  test.each(["the sweeper", "a decline", "leaving", "the desk's acceptance"])(
    "accepting races with %s",
    async (rival) => {
      for (let round = 0; round < 4; round += 1) {
        const { actor, offer, entryId, day } = await withOffer();
        const late = rival === "the sweeper";
        if (late)
          await db().appointment.update({
            where: { id: offer.appointmentId },
            data: { holdExpiresAt: new Date(Date.now() + 15) },
          });
        const rivals = {
          "the sweeper": async () => {
            await new Promise((resolve) => setTimeout(resolve, 12 + round));
            return releaseAllExpiredHolds();
          },
          "a decline": () => declineOffer(actor, offer.id),
          leaving: () => leaveWaitlist(actor),
          "the desk's acceptance": async () =>
            acceptOffer(clinic.staff.front_desk, { offerId: offer.id, answers: noSigns }),
        } as const;
        const [accepted] = await Promise.all([
          acceptOffer(actor, { offerId: offer.id }),
          rivals[rival as keyof typeof rivals](),
        ]);
        await releaseAllExpiredHolds();
        const row = await db().waitlistOffer.findUniqueOrThrow({ where: { id: offer.id } });
        const appointment = await db().appointment.findUniqueOrThrow({ where: { id: offer.appointmentId } });
        expect(accepted.ok).toBe(row.status === "accepted");
        expect(appointment.status).toBe(accepted.ok ? "booked" : "cancelled");
        expect((await statusOf(entryId)) === "booked").toBe(accepted.ok);
        expect(await holders(day)).toBe(accepted.ok ? 1 : 0);
      }
      expect(await countOverlaps()).toBe(0);
    },
  );

  test("two freed times and one entry: one offer, the other time stays free", async () => {
    const day = newDay();
    const { entryId } = await join(day, { wishes: { physicians: ["dr-ash"] } });
    const visits = await Promise.all(["9:00", "11:00"].map((clock) => book(at(day, clock), { physician: "dr-ash" })));
    await Promise.all(visits.map(cancel));
    const ids = await transaction(takeFreedTimes);
    await Promise.all(ids.map(offerFreedTime));
    expect(await offersOf(entryId)).toEqual(["offered"]);
    const taken = await db().appointment.count({
      where: {
        status: "held",
        practitioner: { slug: "dr-ash" },
        startsAt: { gte: at(day, "8:00"), lt: at(day, "17:00") },
      },
    });
    expect(taken).toBe(1);
  });

  test("the database refuses a second open offer, and a held time offered twice", async () => {
    const { entryId, offer } = await withOffer();
    const other = await join(newDay());
    const { practitionerId, startsAt, expiresAt, appointmentId } = offer;
    const insert = (entry: string, appointment: string) =>
      db()
        .waitlistOffer.create({
          data: { entryId: entry, appointmentId: appointment, practitionerId, startsAt, expiresAt },
        })
        .then(() => null, sqlState);
    const held = await holdSlot(publicActor, { visitType: "first-visit", start: at(newDay(), "9:00") });
    if (!held.ok) throw new Error("not free");
    expect(await insert(entryId, held.appointmentId)).toBe("23P01");
    expect(await insert(other.entryId, appointmentId)).toBe("23505");
  });
});
