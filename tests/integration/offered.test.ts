import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { holdSlot } from "#lib/appointments/hold-mutations";
import { listSlots } from "#lib/availability/queries";
import { db } from "#lib/db";
import type { Actor } from "#lib/session";
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
