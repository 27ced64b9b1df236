import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { applyChange } from "#lib/clinic/change-mutations";
import { db, transaction } from "#lib/db";
import { actorOfLink, publicActor } from "#lib/session";
import { recordScreening } from "#lib/triage/mutations";
import { bookFromWaitlist } from "#lib/waitlist/booking-mutations";
import { takeFreedTimes } from "#lib/waitlist/freed-mutations";
import { offerByHand, offerFreedTime } from "#lib/waitlist/offer-mutations";
import { getOwnEntry } from "#lib/waitlist/queries";
import { requestPlace } from "#lib/waitlist/request-mutations";
import { joinRequest } from "#lib/waitlist/schema";
import { countWaiting, getWaitingCaller, listTimesForEntry, listWaitlist } from "#lib/waitlist/staff-queries";
import { anotherAna, at, book, type Clinic, newDay, noSigns, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
beforeEach(async () => {
  await db().waitlistEntry.updateMany({
    where: { status: "waiting" },
    data: { status: "ended", closedAt: new Date() },
  });
  await db().freedTime.deleteMany({});
});

const wanted = (day: string, more: object = {}) =>
  joinRequest.parse({
    visitType: "first-visit",
    patient: anotherAna(),
    wishes: { firstDate: day, lastDate: day },
    screening: noSigns,
    ...more,
  });

async function joined(day: string, more: object = {}) {
  const { front_desk } = clinic.staff;
  const place = await requestPlace(front_desk, wanted(day, more));
  if (!place.ok) throw new Error(place.reason);
  return { ...place, actor: await actorOfLink("waitlist", place.waitlistToken) };
}

async function work(): Promise<number> {
  let offers = 0;
  for (const id of await transaction(takeFreedTimes)) offers += await offerFreedTime(id);
  return offers;
}

describe("asking for a place", () => {
  test("with the signs in one step; the answers are kept with it", async () => {
    const place = await requestPlace(publicActor, wanted(newDay()));
    if (!place.ok) throw new Error(place.reason);
    const entry = await db().waitlistEntry.findUniqueOrThrow({
      where: { id: place.entryId },
      select: { screeningId: true },
    });
    expect(entry.screeningId).not.toBeNull();
  });

  test("writes nothing where a name is unknown or a field is the staff's own", async () => {
    const before = [await db().screening.count(), await db().waitlistEntry.count()];
    const refused = [
      { visitType: "nothing" },
      { wishes: { physicians: ["dr-who"] } },
      { wishes: { locations: ["moon"] } },
      { urgency: "urgent" },
      { note: "Soon" },
    ];
    for (const more of refused)
      await expect(requestPlace(publicActor, wanted(newDay(), more)), JSON.stringify(more)).rejects.toMatchObject({
        errors: [{ pointer: expect.stringMatching(/^\/\w+/) }],
      });
    expect([await db().screening.count(), await db().waitlistEntry.count()]).toEqual(before);
  });

  test("with a warning sign is refused, and the sign is kept for the desk", async () => {
    const screening = { ...noSigns, emergency: { ticked: ["RF-N1"], answer: "some" } };
    const before = await db().screening.count({ where: { open: true } });
    expect(await requestPlace(publicActor, wanted(newDay(), { screening }))).toEqual({
      ...{ ok: false, reason: "screening", tier: "emergency" },
    });
    expect(await db().screening.count({ where: { open: true } })).toBe(before + 1);
  });

  test("by staff takes a known patient and answers kept before, once", async () => {
    const visit = await book(at(newDay(), "9:00"));
    const { patientId } = await db().appointment.findUniqueOrThrow({
      where: { id: visit.appointmentId },
      select: { patientId: true },
    });
    const { id: screeningId } = await recordScreening(clinic.staff.front_desk, { answers: noSigns, locale: "en" });
    const input = {
      ...wanted(newDay()),
      patient: undefined,
      screening: undefined,
      patientId: patientId ?? "",
      screeningId,
    };
    const { front_desk, physician } = clinic.staff;
    expect((await requestPlace(front_desk, { ...input, urgency: "urgent", note: "Call first" })).ok).toBe(true);
    await expect(requestPlace(front_desk, input)).rejects.toMatchObject({ errors: [{ pointer: "/screeningId" }] });
    await expect(requestPlace(physician, input)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the list", () => {
  test("is in the order of offers, told in full, and filtered by what somebody could take", async () => {
    const day = newDay();
    const first = await joined(day, { wishes: { physicians: ["dr-ash"], firstDate: day, lastDate: day } });
    const urgent = await joined(day, { urgency: "urgent", note: "Drives from far" });
    const { physician, nurse, administrator } = clinic.staff;
    const { waiting } = await listWaitlist(physician, {});
    expect(waiting.map(({ id }) => id)).toEqual([urgent.entryId, first.entryId]);
    expect(waiting[0]).toMatchObject({ urgency: "urgent", note: "Drives from far", offer: null, call: null });
    const birch = await listWaitlist(nurse, { physician: "dr-birch" });
    expect(
      birch.waiting.map(({ id }) => id),
      "who takes any stays in sight",
    ).toEqual([urgent.entryId]);
    expect(await countWaiting(nurse)).toBe(2);
    await expect(listWaitlist(administrator, {})).rejects.toMatchObject({ code: "forbidden" });
    await expect(listWaitlist(publicActor, {})).rejects.toMatchObject({ code: "unauthenticated" });
    const read = { action: "waitlist.list", actorId: physician.staffId };
    expect(await db().auditEvent.count({ where: { action: read.action } })).toBeGreaterThan(0);
  });

  test("says whom to phone: a time is held and no mail reaches them", async () => {
    const day = newDay();
    const { email: _, ...patient } = anotherAna();
    const { entryId } = await joined(day, { patient });
    const { front_desk } = clinic.staff;
    const { wished } = await listTimesForEntry(front_desk, entryId);
    const slot = wished[0];
    if (!slot) throw new Error("no time is free");
    const time = { start: new Date(slot.start), physician: slot.physician.slug, location: slot.location.slug };
    expect((await offerByHand(front_desk, { entryId, ...time })).ok).toBe(true);
    const { waiting } = await listWaitlist(front_desk, {});
    expect(waiting[0]).toMatchObject({ call: "no_email", offer: { start: slot.start } });
    expect(waiting[0]?.offers).toMatchObject([{ status: "offered", by: front_desk.name }]);
  });

  test("offers by hand only times that are free, those that were wished for first", async () => {
    const day = newDay();
    const { entryId } = await joined(day, { wishes: { from: "09:00", until: "10:00", firstDate: day, lastDate: day } });
    const { wished, other } = await listTimesForEntry(clinic.staff.front_desk, entryId);
    expect(wished.length).toBeGreaterThan(0);
    expect(wished.every(({ localDate }) => localDate === day)).toBe(true);
    const keys = wished.map(({ start, physician }) => start + physician.slug);
    expect(other.filter(({ start, physician }) => keys.includes(start + physician.slug))).toEqual([]);
    await expect(listTimesForEntry(clinic.staff.physician, entryId)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("booking for somebody who waits", () => {
  test("ends their wait with the visit, and frees what was held for them", async () => {
    const day = newDay();
    const { entryId, actor } = await joined(day);
    const { front_desk } = clinic.staff;
    const held = {
      entryId,
      start: at(day, "9:00"),
      physician: "dr-ash",
      location: (await db().location.findFirstOrThrow({ select: { slug: true } })).slug,
    };
    expect((await offerByHand(front_desk, held)).ok).toBe(true);
    const caller = await getWaitingCaller(front_desk, entryId);
    if (!caller) throw new Error("nobody waits");
    const { id: screeningId } = await recordScreening(front_desk, { answers: noSigns, locale: "en" });
    const booked = await bookFromWaitlist(front_desk, entryId, {
      ...{ visitType: caller.visitType, patient: anotherAna(), screeningId, language: "en" },
      ...{ start: at(day, "11:00").toISOString(), physician: "dr-ash" },
    });
    if (!booked.ok) throw new Error(booked.reason);
    expect(await getOwnEntry(actor)).toMatchObject({ status: "booked", visitToken: booked.manageToken, offer: null });
    expect(await db().waitlistOffer.findFirst({ where: { entryId } })).toMatchObject({ status: "withdrawn" });
    expect(await getWaitingCaller(front_desk, entryId)).toBeNull();
  });
});

describe("time that comes free", () => {
  test("by a closure that is undone is offered", async () => {
    const day = newDay();
    const { administrator } = clinic.staff;
    const name = { en: "Training", es: "Capacitación" };
    const state = { locationId: clinic.locationId, firstDate: day, lastDate: day, name };
    const closed = await applyChange(administrator, {
      proposal: { kind: "closure", version: 0, state },
      decisions: [],
    });
    const { actor } = await joined(day, { wishes: { from: "09:00", until: "09:15", firstDate: day, lastDate: day } });
    expect(await work(), "closing opens nothing").toBe(0);
    await applyChange(administrator, { proposal: { kind: "undo", changeId: closed.id }, decisions: [] });
    expect(await work()).toBe(1);
    expect((await getOwnEntry(actor)).offer).toMatchObject({ start: at(day, "9:00").toISOString() });
  });

  test("by a step of staff is noted like any other, and waits until it cannot be taken back", async () => {
    const day = newDay();
    const visit = await book(at(day, "9:00"), { physician: "dr-ash" });
    await transitionAppointment(clinic.staff.front_desk, { id: visit.appointmentId, to: "cancelled", reason: "Asked" });
    const noted = await db().freedTime.findMany({ select: { appointmentId: true } });
    expect(noted).toEqual([{ appointmentId: visit.appointmentId }]);
    expect(await transaction(takeFreedTimes)).toEqual([]);
  });
});
