import { Client } from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { bookAppointment } from "#lib/appointments/booking-mutations";
import { confirmDraft, holdForDraft, saveDraft } from "#lib/appointments/draft-mutations";
import { getDraft } from "#lib/appointments/draft-queries";
import { extendHold, holdSlot, releaseAllExpiredHolds } from "#lib/appointments/hold-mutations";
import { getHeld } from "#lib/appointments/queries";
import { db } from "#lib/db";
import { AppError, toAppError } from "#lib/errors";
import { publicActor } from "#lib/session";
import {
  ana,
  at,
  book,
  type Clinic,
  claimsOf,
  countOverlaps,
  hold,
  newDay,
  openClinic,
  routine,
  zone,
} from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const wanted = (start: Date, more: object = {}) => ({ visitType: "first-visit", start, ...more });
const statusOf = async (id: string) =>
  (await db().appointment.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;
const runOut = (id: string) =>
  db().appointment.update({ where: { id }, data: { holdExpiresAt: new Date(Date.now() - 1000) } });

describe("holding a time", () => {
  test("claims the physician and one room with the buffers inside, and writes history and audit", async () => {
    const start = at(newDay(), "9:30");
    const held = await hold(start);
    expect(held.slot).toMatchObject({ start: start.toISOString(), physician: { slug: "dr-ash" } });
    expect(await claimsOf(held.appointmentId)).toEqual([
      { slug: "dr-ash", before: 0, after: 55 },
      { slug: "room-1", before: 0, after: 55 },
    ]);
    const row = await db().appointment.findUniqueOrThrow({
      where: { id: held.appointmentId },
      select: {
        status: true,
        startsAt: true,
        endsAt: true,
        events: { select: { from: true, to: true, actorKind: true } },
      },
    });
    expect(row).toEqual({
      status: "held",
      startsAt: start,
      endsAt: new Date(start.getTime() + 45 * 60_000),
      events: [{ from: null, to: "held", actorKind: "public" }],
    });
    const audit = await db().auditEvent.findMany({ where: { entityId: held.appointmentId }, select: { action: true } });
    expect(audit).toEqual([{ action: "appointment.hold" }]);
  });

  test("keeps no more of the hold's secret than its hash", async () => {
    const { holdToken, appointmentId } = await hold(at(newDay(), "9:30"));
    const [row] = await db().$queryRaw<{ text: string }[]>`
      SELECT to_jsonb(a)::text AS text FROM "Appointment" a WHERE id = ${appointmentId}::uuid`;
    expect(row?.text).not.toContain(holdToken);
    expect(row?.text).not.toContain(Buffer.from(holdToken).toString("hex"));
  });

  test("a procedure claims suite and nurse from the first buffer to the last, and the bay after it", async () => {
    const day = newDay();
    const held = await holdSlot(clinic.staff.front_desk, { visitType: "kyphoplasty-1", start: at(day, "9:00") });
    expect(held.ok && (await claimsOf(held.appointmentId))).toEqual([
      { slug: "bay-1", before: -60, after: 180 },
      { slug: "dr-ash", before: 15, after: 75 },
      { slug: "nurse-cole", before: 15, after: 75 },
      { slug: "suite-a", before: 15, after: 75 },
    ]);
    // The bay is taken until noon: a procedure at 10:30 would need it from 11:30.
    const second = await holdSlot(clinic.staff.front_desk, { visitType: "kyphoplasty-1", start: at(day, "10:30") });
    expect(second.ok).toBe(false);
  });

  test("without a name, the physician with fewest visits that day has it", async () => {
    const day = newDay();
    await book(at(day, "9:00"), { physician: "dr-ash" });
    expect((await hold(at(day, "13:00"))).slot.physician.slug).toBe("dr-birch");
  });
});

describe("a time that cannot be had answers slot_taken with the three nearest", () => {
  const refused = async (start: Date, more: object = {}) => {
    const held = await holdSlot(publicActor, wanted(start, more));
    if (held.ok) throw new Error("it was held");
    const distances = held.alternatives.map((slot) => Math.abs(Date.parse(slot.start) - start.getTime()));
    expect(held.reason).toBe("slot_taken");
    expect(held.alternatives).toHaveLength(3);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(new Set(held.alternatives.map((slot) => slot.start)).size).toBe(3);
    return held.alternatives.map((slot) => slot.start);
  };

  test("outside the hours", async () => {
    const day = newDay();
    const nearest = await refused(at(day, "6:00"));
    expect(nearest).toEqual(["8:00", "8:15", "8:30"].map((clock) => at(day, clock).toISOString()));
  });

  test("off the grid of times", async () => {
    const day = newDay();
    const nearest = await refused(at(day, "9:07"));
    expect(nearest.slice(0, 2)).toEqual([at(day, "9:00").toISOString(), at(day, "9:15").toISOString()]);
  });

  test("too late for its end to lie in the hours", async () => {
    const day = newDay();
    expect((await refused(at(day, "16:30")))[0]).toBe(at(day, "16:15").toISOString());
  });

  test("in the past", async () => {
    await refused(new Date(Date.now() - 86_400_000));
  });

  test("inside the notice", async () => {
    await refused(new Date(Math.ceil(Date.now() / 900_000) * 900_000));
  });

  test("beyond the horizon", async () => {
    const start = at(newDay(), "9:00");
    const held = await holdSlot(publicActor, wanted(new Date(start.getTime() + 500 * 86_400_000)));
    expect(held).toMatchObject({ ok: false, reason: "slot_taken" });
  });

  test("on a day of closure", async () => {
    const date = newDay();
    await db().closure.create({
      data: {
        locationId: clinic.locationId,
        firstDate: new Date(date),
        lastDate: new Date(date),
        name: { en: "x", es: "x" },
      },
    });
    const nearest = await refused(at(date, "9:00"));
    expect(nearest.filter((start) => start.slice(0, 10) === date)).toEqual([]);
  });

  test("while the physician is away, who has hours on other days", async () => {
    const date = newDay();
    const resourceId = clinic.ids["dr-ash"] ?? "";
    await db().absence.create({
      data: { resourceId, startsAt: at(date, "8:00"), endsAt: at(date, "12:00"), reason: "Teaching" },
    });
    await refused(at(date, "11:30"), { physician: "dr-ash" });
    expect((await holdSlot(publicActor, wanted(at(date, "12:00"), { physician: "dr-ash" }))).ok).toBe(true);
  });

  test("with hours taken away by an exception, and not with hours added", async () => {
    const date = newDay();
    const exception = { resourceId: clinic.ids["dr-ash"] ?? "", locationId: clinic.locationId, date: new Date(date) };
    await db().availabilityException.createMany({
      data: [
        { ...exception, open: false, startMinute: 480, endMinute: 600 },
        { ...exception, open: true, startMinute: 1020, endMinute: 1080 },
      ],
    });
    await refused(at(date, "9:00"), { physician: "dr-ash" });
    expect((await holdSlot(publicActor, wanted(at(date, "17:15"), { physician: "dr-ash" }))).ok).toBe(true);
  });

  test("when both rooms are taken, though a third physician would be free", async () => {
    const day = newDay();
    await hold(at(day, "9:00"));
    await hold(at(day, "9:00"));
    await refused(at(day, "9:15"));
  });
});

describe("what this caller cannot book is not found", () => {
  test.each([
    ["an unknown visit type", { visitType: "no-such-visit" }],
    ["an unknown physician", { physician: "dr-nobody" }],
    ["somebody who does not see this visit type", { physician: "nurse-cole" }],
    ["an unknown location", { location: "the-moon" }],
    ["a visit type for staff", { visitType: "kyphoplasty-1" }],
  ])("%s", async (_, more) => {
    const start = at(newDay(), "9:00");
    await expect(holdSlot(publicActor, wanted(start, more))).rejects.toMatchObject({ code: "not_found" });
  });

  test("a visit type that is no longer offered", async () => {
    await db().visitType.update({ where: { slug: "kyphoplasty-1" }, data: { active: false } });
    const start = at(newDay(), "9:00");
    const held = holdSlot(clinic.staff.front_desk, { visitType: "kyphoplasty-1", start });
    await expect(held).rejects.toBeInstanceOf(AppError);
    await db().visitType.update({ where: { slug: "kyphoplasty-1" }, data: { active: true } });
  });
});

test("what a hold answers is what a read would say of it", async () => {
  const held = await hold(at(newDay(), "13:00"));
  expect(held.appointment).toEqual(await getHeld(held.appointmentId));
});

describe("a rush", () => {
  test("6 people who want different times of a day share their first look, and none looks again for another's", async () => {
    const day = newDay();
    await hold(at(day, "15:00"));
    const asked = vi.spyOn(Client.prototype, "query");
    const clocks = ["8:00", "9:00", "10:00", "11:00", "13:00", "14:00"];
    const results = await Promise.all(clocks.map((clock) => holdSlot(publicActor, wanted(at(day, clock)))));
    const looks = asked.mock.calls.filter(([query]) => JSON.stringify(query).includes('FROM \\"CalendarVersion\\"'));
    asked.mockRestore();
    expect(results.map(({ ok }) => ok)).toEqual(clocks.map(() => true));
    // The first looks at once, the other five together after it; then each once under the locks.
    expect(looks).toHaveLength(2 + clocks.length);
  });

  test("60 people press the same time: one has it, 59 hear so with other times", async () => {
    const start = at(newDay(), "10:00");
    const tries = Array.from({ length: 60 }, () => holdSlot(publicActor, wanted(start, { physician: "dr-ash" })));
    const results = await Promise.all(tries);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.alternatives).toHaveLength(3);
    expect(await countOverlaps()).toBe(0);
  }, 30_000);

  test("40 people want times that overlap, of two physicians and two rooms: never twice, never nobody", async () => {
    const day = newDay();
    const clocks = ["10:00", "10:15", "10:30", "10:45", "11:00"];
    const tries = Array.from({ length: 40 }, (_, index) => {
      const physician = index % 3 === 0 ? {} : { physician: index % 3 === 1 ? "dr-ash" : "dr-birch" };
      return holdSlot(publicActor, wanted(at(day, clocks[index % clocks.length] ?? ""), physician));
    });
    const results = await Promise.all(tries);
    const winners = results.filter((result) => result.ok);
    expect(await countOverlaps()).toBe(0);
    expect(winners.length).toBeGreaterThanOrEqual(2);
    expect(winners.length).toBeLessThanOrEqual(4);
    const left = await db().appointment.count({ where: { startsAt: { gte: at(day, "8:00"), lt: at(day, "17:00") } } });
    expect(left).toBe(winners.length);
  }, 30_000);

  test("a lock that is not to be had in six seconds is told as busy, to all who wait for it at once", async () => {
    const start = at(newDay(), "9:00");
    const other = new Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other.query("BEGIN");
    await other.query(
      `SELECT pg_advisory_xact_lock(hashtextextended(id::text, 0)) FROM "Resource" WHERE slug = 'room-1'`,
    );
    const began = performance.now();
    const tries = Array.from({ length: 3 }, () => holdSlot(publicActor, wanted(start)));
    const results = await Promise.allSettled(tries);
    const took = performance.now() - began;
    await other.end();
    const codes = results.map((result) => result.status === "rejected" && toAppError(result.reason).code);
    expect(codes).toEqual(["unavailable", "unavailable", "unavailable"]);
    expect(took).toBeGreaterThan(5_900);
    expect(await db().appointment.count({ where: { startsAt: start } })).toBe(0);
  }, 30_000);
});

describe("a hold that has run out", () => {
  test("does not stand in anybody's way", async () => {
    const start = at(newDay(), "9:00");
    const first = await hold(start, { physician: "dr-ash" });
    await runOut(first.appointmentId);
    const second = await hold(start, { physician: "dr-ash" });
    expect(await statusOf(first.appointmentId)).toBe("cancelled");
    expect(await claimsOf(first.appointmentId)).toEqual([]);
    expect(await claimsOf(second.appointmentId)).toHaveLength(2);
  });

  test("never becomes a booking", async () => {
    const { appointmentId, holdToken } = await hold(at(newDay(), "9:00"));
    await runOut(appointmentId);
    const input = { hold: { token: holdToken }, patient: ana, screeningId: await routine(), locale: "en" } as const;
    expect(await bookAppointment(publicActor, input)).toMatchObject({ ok: false, reason: "hold_expired" });
    expect(await statusOf(appointmentId)).toBe("held");
  });

  test("is let go by the sweeper, with a line in its history", async () => {
    const { appointmentId } = await hold(at(newDay(), "9:00"));
    await runOut(appointmentId);
    expect(await releaseAllExpiredHolds()).toBeGreaterThanOrEqual(1);
    expect(await statusOf(appointmentId)).toBe("cancelled");
    expect(await claimsOf(appointmentId)).toEqual([]);
    const events = await db().appointmentEvent.findMany({ where: { appointmentId }, orderBy: { at: "asc" } });
    expect(events.map(({ from, to, actorKind }) => [from, to, actorKind])).toEqual([
      [null, "held", "public"],
      ["held", "cancelled", "system"],
    ]);
  });

  test("cannot be extended", async () => {
    const { appointmentId } = await hold(at(newDay(), "9:00"));
    await runOut(appointmentId);
    expect(await extendHold(appointmentId)).toBe(false);
  });
});

test("a live hold is extended by 15 minutes, once", async () => {
  const { appointmentId, expiresAt } = await hold(at(newDay(), "9:00"));
  const pressed = await Promise.all([extendHold(appointmentId), extendHold(appointmentId), extendHold(appointmentId)]);
  expect(pressed.filter(Boolean)).toHaveLength(1);
  const { holdExpiresAt } = await db().appointment.findUniqueOrThrow({ where: { id: appointmentId } });
  expect(holdExpiresAt?.getTime()).toBe(expiresAt.getTime() + 15 * 60_000);
});

describe("a browser that chooses another time", () => {
  const draft = async () => saveDraft(null, { answers: { visitType: "first-visit" }, screeningId: await routine() });

  test("has only the second: the first is free with it", async () => {
    const day = newDay();
    const secret = await draft();
    const first = await holdForDraft(secret, wanted(at(day, "9:00"), { physician: "dr-ash" }));
    const second = await holdForDraft(secret, wanted(at(day, "13:00"), { physician: "dr-ash" }));
    if (!first.ok || !second.ok) throw new Error("a time was not free");
    expect(await statusOf(first.appointmentId)).toBe("cancelled");
    expect(await claimsOf(first.appointmentId)).toEqual([]);
    expect((await getDraft(secret))?.visit?.id).toBe(second.appointmentId);
  });

  test("keeps the first when the second is taken", async () => {
    const day = newDay();
    const secret = await draft();
    const first = await holdForDraft(secret, wanted(at(day, "9:00"), { physician: "dr-ash" }));
    await book(at(day, "13:00"), { physician: "dr-ash" });
    const second = await holdForDraft(secret, wanted(at(day, "13:00"), { physician: "dr-ash" }));
    expect(second).toMatchObject({ ok: false, reason: "slot_taken" });
    expect(first.ok && (await statusOf(first.appointmentId))).toBe("held");
    expect(first.ok && (await claimsOf(first.appointmentId))).toHaveLength(2);
  });

  test("is not in its own way: a quarter of an hour later, or the same time again, can be had", async () => {
    const day = newDay();
    const secret = await draft();
    await book(at(day, "9:00"), { physician: "dr-birch" });
    for (const clock of ["9:00", "9:15", "9:15"]) {
      const held = await holdForDraft(secret, wanted(at(day, clock), { physician: "dr-ash" }));
      expect(held.ok, clock).toBe(true);
    }
    expect(
      await db().appointment.count({
        where: { status: "held", startsAt: { gte: at(day, "8:00"), lt: at(day, "17:00") } },
      }),
    ).toBe(1);
  });

  test("holds nothing before its warning signs are routine", async () => {
    const secret = await saveDraft(null, { answers: { visitType: "first-visit" } });
    const held = holdForDraft(secret, wanted(at(newDay(), "9:00")));
    await expect(held).rejects.toMatchObject({ code: "forbidden" });
  });

  test("presses confirm ten times at once and has one visit, by the same link each time", async () => {
    const day = newDay();
    const secret = await draft();
    const held = await holdForDraft(secret, wanted(at(day, "9:00")));
    const pressed = await Promise.all(
      Array.from({ length: 10 }, () => confirmDraft(secret, { patient: ana, locale: "en" })),
    );
    const tokens = pressed.map((result) => (result.ok ? result.manageToken : result.reason));
    expect(new Set(tokens).size).toBe(1);
    expect(pressed[0]?.ok).toBe(true);
    const appointmentId = held.ok ? held.appointmentId : "";
    expect(await db().appointmentEvent.count({ where: { appointmentId, to: "booked" } })).toBe(1);
    expect(await db().outboxMessage.count({ where: { appointmentId, kind: "booked" } })).toBe(1);
    expect((await getDraft(secret))?.answers.person).toBeUndefined();
  });
});

test("the days of these tests are days of the clinic", () => {
  expect(at("2026-11-20", "9:30").toISOString()).toBe("2026-11-20T15:30:00.000Z");
  expect(zone).toBe("America/Chicago");
});

test("an administrator books for nobody", async () => {
  const start = at(newDay(), "9:00");
  await expect(holdSlot(clinic.staff.administrator, wanted(start))).rejects.toMatchObject({ code: "forbidden" });
});
