import fc from "fast-check";
import { expect } from "vitest";
import { bookAppointment } from "#lib/appointments/booking-mutations";
import { extendHold, holdSlot, releaseAllExpiredHolds } from "#lib/appointments/hold-mutations";
import type { Taken } from "#lib/appointments/time-mutations";
import { cancelVisit, rescheduleVisit } from "#lib/appointments/visit-mutations";
import { listSlots } from "#lib/availability/queries";
import { db } from "#lib/db";
import { actorOfLink, publicActor } from "#lib/session";
import { ana, at, routine } from "#tests/support/clinic";
import {
  type Model,
  type ModelVisit,
  openTimes,
  type Physician,
  physicians,
  placeFor,
  type Wish,
  wallMinute,
} from "./calendar";

/** The product itself, on its database: nothing to carry along. */
type Product = Record<string, never>;
type Command = fc.AsyncCommand<Model, Product>;

const wish: fc.Arbitrary<Wish> = fc.record({
  day: fc.nat(1),
  // Mostly a busy morning; now and then before opening, off the grid and too late for its end.
  minute: fc.oneof(
    { weight: 9, arbitrary: fc.nat(8).map((quarter) => 540 + quarter * 15) },
    { weight: 1, arbitrary: fc.constantFrom(465, 547, 975, 990) },
  ),
  physician: fc.constantFrom<(Physician | undefined)[]>(undefined, ...physicians),
});

const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
const startOf = ({ dates }: Model, { day, minute }: Wish): Date => at(dates[day] ?? "", clock(minute));
const inState = (model: Model, state: ModelVisit["state"]) => model.visits.filter((visit) => visit.state === state);
const pick = (list: readonly ModelVisit[], index: number): ModelVisit => list[index % list.length] as ModelVisit;

const named = (name: string, check: (model: Model) => boolean, run: (model: Model) => Promise<void>): Command => ({
  check,
  run,
  toString: () => name,
});

/** A refusal says so, and offers times that the model would give too. */
function expectRefused(
  model: Model,
  result: { ok: true } | Taken | { ok: false; reason: "too_late" | "patient_busy" },
  moving?: ModelVisit,
): void {
  if (result.ok || result.reason !== "slot_taken")
    throw new Error(`expected slot_taken, got ${JSON.stringify(result)}`);
  expect(result.alternatives.length).toBeGreaterThan(0);
  for (const { start, localDate, physician } of result.alternatives) {
    const day = model.dates.indexOf(localDate);
    if (day < 0) continue;
    // The visit's own time does not stand in the way of where it could go instead.
    expect(openTimes(model, day, moving)).toContain(`${wallMinute(new Date(start))} ${physician.slug}`);
  }
}

const hold = wish.map((wanted) =>
  named(
    `hold ${JSON.stringify(wanted)}`,
    () => true,
    async (model) => {
      const expected = placeFor(model, wanted);
      const { physician } = wanted;
      const held = await holdSlot(publicActor, { visitType: "first-visit", start: startOf(model, wanted), physician });
      if (!expected) return expectRefused(model, held);
      if (!held.ok) throw new Error("a free time was refused");
      expect(held.slot.physician.slug).toBe(expected.physician);
      const { day, minute } = wanted;
      model.visits.push({
        ...{ id: held.appointmentId, token: held.holdToken, day, minute, ...expected },
        ...{ state: "held", extended: false },
      });
    },
  ),
);

let callers = 0;

const confirm = async (token: string) => {
  callers += 1;
  const patient = { ...ana, givenName: `Ana ${callers}`, phone: `312-555-${1000 + callers}` };
  const screeningId = await routine();
  return bookAppointment(publicActor, { hold: { token }, patient, screeningId, locale: "en" });
};

const book = fc.nat(20).map((index) =>
  named(
    `book ${index}`,
    (model) => inState(model, "held").length > 0,
    async (model) => {
      const visit = pick(inState(model, "held"), index);
      const booked = await confirm(visit.token);
      if (!booked.ok) throw new Error(`a live hold was not booked: ${booked.reason}`);
      visit.state = "booked";
      visit.token = booked.manageToken;
    },
  ),
);

const versionOf = async (id: string): Promise<number> =>
  (await db().appointment.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

const move = fc.record({ index: fc.nat(20), wanted: wish }).map(({ index, wanted }) =>
  named(
    `move ${index} to ${JSON.stringify(wanted)}`,
    (model) => inState(model, "booked").length > 0,
    async (model) => {
      const visit = pick(inState(model, "booked"), index);
      const expected = placeFor(model, wanted, visit);
      const actor = await actorOfLink("manage", visit.token);
      const to = { version: await versionOf(visit.id), start: startOf(model, wanted), physician: wanted.physician };
      const moved = await rescheduleVisit(actor, to);
      if (!expected) return expectRefused(model, moved, visit);
      expect(moved).toEqual({ ok: true });
      Object.assign(visit, expected, { day: wanted.day, minute: wanted.minute });
    },
  ),
);

const cancel = fc.nat(20).map((index) =>
  named(
    `cancel ${index}`,
    (model) => inState(model, "booked").length > 0,
    async (model) => {
      const visit = pick(inState(model, "booked"), index);
      const actor = await actorOfLink("manage", visit.token);
      expect(await cancelVisit(actor, { version: await versionOf(visit.id) })).toEqual({ ok: true });
      visit.state = "gone";
    },
  ),
);

const extend = fc.nat(20).map((index) =>
  named(
    `extend ${index}`,
    (model) => inState(model, "held").length > 0,
    async (model) => {
      const visit = pick(inState(model, "held"), index);
      expect(await extendHold(visit.id)).toBe(!visit.extended);
      visit.extended = true;
    },
  ),
);

/** The 15 minutes pass at once: from then on the hold blocks nothing, and never becomes a booking. */
const expire = fc.tuple(fc.nat(20), fc.boolean()).map(([index, isSwept]) =>
  named(
    `expire ${index}${isSwept ? " and sweep" : ""}`,
    (model) => inState(model, "held").length > 0,
    async (model) => {
      const visit = pick(inState(model, "held"), index);
      await db().$executeRaw`
        UPDATE "Appointment" SET "holdExpiresAt" = now() - interval '1 second' WHERE id = ${visit.id}::uuid`;
      visit.state = "gone";
      if (isSwept) expect(await releaseAllExpiredHolds()).toBeGreaterThan(0);
      expect(await extendHold(visit.id)).toBe(false);
      expect(await confirm(visit.token)).toMatchObject({ ok: false, reason: "hold_expired" });
    },
  ),
);

const close = fc.nat(1).map((day) =>
  named(
    `close day ${day}`,
    (model) => !model.closed.has(day),
    async (model) => {
      const date = new Date(model.dates[day] ?? "");
      await db().closure.create({ data: { firstDate: date, lastDate: date, name: { en: "Closed", es: "Cerrado" } } });
      model.closed.add(day);
    },
  ),
);

const look = fc.nat(1).map((day) =>
  named(
    `look at day ${day}`,
    () => true,
    async (model) => {
      const date = model.dates[day] ?? "";
      const { slots } = await listSlots(publicActor, { visitType: "first-visit", from: date, to: date });
      const offered = slots.map(({ start, physician }) => `${wallMinute(new Date(start))} ${physician.slug}`);
      expect(offered.toSorted()).toEqual(openTimes(model, day).toSorted());
    },
  ),
);

/** What people and time do to a calendar of two days. Holding is what happens most, closing a day what happens least. */
export const histories = (most: number) =>
  fc.commands([hold, hold, hold, hold, book, book, book, move, move, cancel, extend, expire, look, close], {
    maxCommands: most,
    size: "max",
  });
