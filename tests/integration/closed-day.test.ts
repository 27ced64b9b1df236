import { expect, test } from "vitest";
import { applyChange, previewChange } from "#lib/clinic/change-mutations";
import type { Decision, Proposal } from "#lib/clinic/schema";
import { db } from "#lib/db";
import { at, book, countOverlaps, newDay, openClinic } from "#tests/support/clinic";

const closing = (date: string): Proposal => ({
  kind: "closure",
  version: 0,
  state: { locationId: null, firstDate: date, lastDate: date, name: { en: "Training", es: "Capacitación" } },
});

// A transaction ends after 15 seconds: with a move that took a quarter of one, this would fail.
test("60 visits of a closed day are moved in one step, each to a time of its own, each with a message", async () => {
  const { staff } = await openClinic();
  await db().visitType.updateMany({ data: { durationMinutes: 15, bufferAfterMinutes: 0 } });
  const day = newDay();
  const quarters = Array.from({ length: 30 }, (_, n) => `${8 + Math.floor(n / 4)}:${15 * (n % 4) || "00"}`);
  for (const clock of quarters)
    for (const physician of ["dr-ash", "dr-birch"]) await book(at(day, clock), { physician });
  const { affected } = await previewChange(staff.administrator, closing(day));
  const decisions = affected.map(({ appointmentId, version, times: [time] }): Decision => {
    if (!time) throw new Error("no time to move to");
    const { start, physician, location } = time;
    return { choice: "move", appointmentId, version, start, physician: physician.slug, location: location.slug };
  });
  expect(decisions).toHaveLength(60);
  const done = await applyChange(staff.administrator, { proposal: closing(day), decisions });
  expect(done).toMatchObject({ moved: 60, cancelled: 0, kept: 0, messages: 60 });
  const nextDay = at(day, "23:59");
  expect(
    await db().appointment.count({ where: { status: "booked", startsAt: { gte: at(day, "0:00"), lt: nextDay } } }),
  ).toBe(0);
  expect(await db().outboxMessage.count({ where: { kind: "changed" } })).toBe(60);
  expect(await countOverlaps()).toBe(0);
}, 60_000);
