import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { holdSlot } from "#lib/appointments/hold-mutations";
import { listSlots } from "#lib/availability/queries";
import { db } from "#lib/db";
import { type Actor, publicActor } from "#lib/session";
import { at, type Clinic, countOverlaps, newDay, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  // A procedure needs a suite, a nurse and a bay for its own later interval; a limit of the day stands in its way as well.
  await db().visitType.updateMany({ data: { horizonDays: 6000 } });
  await db().visitType.update({ where: { slug: "kyphoplasty-1" }, data: { dailyLimit: 3 } });
});

const kinds = ["first-visit", "kyphoplasty-1"] as const;
const choice = fc.record({ visitType: fc.constantFrom(...kinds), at: fc.nat(10_000) });

async function offeredOn(actor: Actor, visitType: string, date: string) {
  const { slots } = await listSlots(actor, { visitType, from: date, to: date });
  return slots;
}

/** Every five minutes from 7:30am to 5:30pm. */
const everyTime = (date: string): Date[] =>
  Array.from({ length: 121 }, (_, index) => new Date(at(date, "7:30").getTime() + index * 300_000));

test("every offered time can be taken at that instant, until the day is full; what is not offered is refused", async () => {
  const actor = clinic.staff.front_desk;
  const day = fc.asyncProperty(fc.array(choice, { minLength: 6, maxLength: 14 }), async (choices) => {
    const date = newDay();
    for (const { visitType, at: index } of choices) {
      const slots = await offeredOn(actor, visitType, date);
      const slot = slots[index % Math.max(1, slots.length)];
      if (slot) {
        const { physician, location } = slot;
        const wanted = { visitType, start: new Date(slot.start), physician: physician.slug, location: location.slug };
        expect((await holdSlot(actor, wanted)).ok, `${visitType} at ${slot.start} with ${physician.slug}`).toBe(true);
      }
      const after = new Set((await offeredOn(actor, visitType, date)).map(({ start }) => Date.parse(start)));
      const closed = everyTime(date).filter((time) => !after.has(time.getTime()));
      const refused = closed[index % closed.length] as Date;
      const result = await holdSlot(actor, { visitType, start: refused });
      expect(result, `${visitType} at ${refused.toISOString()}`).toMatchObject({ ok: false, reason: "slot_taken" });
    }
    expect(await countOverlaps()).toBe(0);
  });
  await fc.assert(day, { numRuns: 5 });
}, 120_000);

/** What a clinic may say about a visit; the notice ends in the middle of the day, two minutes off every grid. */
const policies = fc.record({
  durationMinutes: fc.constantFrom(15, 30, 45),
  bufferBeforeMinutes: fc.constantFrom(0, 10),
  bufferAfterMinutes: fc.constantFrom(0, 10, 15),
  stepMinutes: fc.constantFrom(15, 20, 30),
  dailyLimit: fc.constantFrom(null, 2, 4),
  endBeforeClosingMinutes: fc.constantFrom(0, 90),
  noticeEnds: fc.constantFrom("7:32", "9:32", "11:02", "13:47"),
});
const picks = fc.array(fc.nat(10_000), { minLength: 4, maxLength: 9 });
const people = ["dr-ash", "dr-birch"] as const;

test("for a patient too, whatever the clinic says of notice, buffers, steps, limits and closing", async () => {
  const visitType = "first-visit";
  const offered = async (date: string) =>
    new Set((await offeredOn(publicActor, visitType, date)).map((slot) => `${slot.start} ${slot.physician.slug}`));
  const hold = (start: Date, physician: string) => holdSlot(publicActor, { visitType, start, physician });
  let [taken, refused] = [0, 0];
  const day = fc.asyncProperty(policies, picks, async ({ noticeEnds, ...policy }, chosen) => {
    const date = newDay();
    const minNoticeMinutes = Math.round((at(date, noticeEnds).getTime() - Date.now()) / 60_000);
    await db().visitType.update({ where: { slug: visitType }, data: { ...policy, minNoticeMinutes } });
    for (const pick of chosen) {
      const before = [...(await offered(date))];
      const [start = "", physician = ""] = before[pick % Math.max(1, before.length)]?.split(" ") ?? [];
      if (start) {
        expect((await hold(new Date(start), physician)).ok, `${start} ${physician}`).toBe(true);
        taken += 1;
      }
      const after = await offered(date);
      const closed = everyTime(date)
        .flatMap((time) => people.map((name) => [time, name] as const))
        .filter(([time, name]) => !after.has(`${time.toISOString()} ${name}`));
      for (const step of [1, 2, 3]) {
        const [time, name] = closed[(pick * step * 7) % closed.length] ?? [];
        if (!time || !name) continue;
        const answer = await hold(time, name);
        expect(answer, `${name} at ${time.toISOString()}`).toMatchObject({ ok: false, reason: "slot_taken" });
        refused += 1;
      }
    }
    expect(await countOverlaps()).toBe(0);
  });
  await fc.assert(day, { numRuns: 8 });
  expect(taken).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(60);
}, 120_000);
