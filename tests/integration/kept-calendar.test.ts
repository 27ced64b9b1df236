import { beforeAll, describe, expect, test } from "vitest";
import { listSlots } from "#lib/availability/queries";
import { db, transaction } from "#lib/db";
import { publicActor } from "#lib/session";
import { at, book, newDay, openClinic } from "#tests/support/clinic";

beforeAll(async () => {
  await openClinic();
});

const query = (day: string) => ({ visitType: "first-visit", from: day, to: day });

async function startsOn(day: string): Promise<string[]> {
  const { slots } = await listSlots(publicActor, query(day));
  return slots.map(({ start }) => start);
}

const close = (day: string) =>
  db().closure.create({
    data: { firstDate: new Date(day), lastDate: new Date(day), name: { en: "Closed", es: "Cerrado" } },
  });

const version = async (): Promise<bigint> =>
  (await db().calendarVersion.findUniqueOrThrow({ where: { id: 1 } })).version;

describe("a calendar that is kept", () => {
  test("is loaded again once somebody changed it, whatever way", async () => {
    const day = newDay();
    expect(await startsOn(day)).not.toEqual([]);
    await close(day);
    expect(await startsOn(day)).toEqual([]);
    await db().$executeRaw`DELETE FROM "Closure" WHERE "firstDate" = ${day}::date`;
    expect(await startsOn(day)).not.toEqual([]);
    await db()
      .$executeRaw`UPDATE "VisitType" SET "durationMinutes" = "durationMinutes" + 600 WHERE slug = 'first-visit'`;
    expect(await startsOn(day)).toEqual([]);
    await db()
      .$executeRaw`UPDATE "VisitType" SET "durationMinutes" = "durationMinutes" - 600 WHERE slug = 'first-visit'`;
    expect(await startsOn(day)).not.toEqual([]);
  });

  test("is not kept from a transaction that may be undone, and not seen by others before it stands", async () => {
    const day = newDay();
    const before = await startsOn(day);
    const undone = new Error("undone");
    const work = transaction(async () => {
      await close(day);
      expect(await startsOn(day)).toEqual([]);
      throw undone;
    });
    await expect(work).rejects.toBe(undone);
    // The next change gets the number that the undone one had.
    await db().$executeRaw`UPDATE "Clinic" SET name = name`;
    expect(await startsOn(day)).toEqual(before);
  });

  test("counts one change after the other: the second waits until the first is committed", async () => {
    const first = await version();
    const day = newDay();
    await Promise.all([transaction(() => close(day)), transaction(() => close(newDay()))]);
    expect(await version()).toBe(first + 2n);
    expect(await startsOn(day)).toEqual([]);
  });

  test.each([
    "Clinic",
    "Location",
    "LocationHours",
    "Closure",
    "Resource",
    "AvailabilityRule",
    "AvailabilityException",
    "Absence",
    "VisitType",
    "VisitTypeRequirement",
    "VisitTypePractitioner",
  ])("a change of %s is counted", async (table) => {
    const rows = await db().$queryRaw<{ events: number }[]>`
      SELECT count(*)::int AS events FROM information_schema.triggers
      WHERE event_object_table = ${table} AND trigger_name = 'CalendarVersion_counts'`;
    expect(rows).toEqual([{ events: 3 }]);
  });

  test("a booking is refused where the calendar changed after it was kept", async () => {
    const day = newDay();
    expect(await startsOn(day)).toContain(at(day, "9:00").toISOString());
    await close(day);
    await expect(book(at(day, "9:00"))).rejects.toThrow();
  });
});

test("active claims are found by their indexes, however many there are", async () => {
  const plan = await transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    const rows = await tx.$queryRaw<{ "QUERY PLAN": string }[]>`
      EXPLAIN SELECT * FROM active_claims(tstzrange(now(), now() + interval '1 month'))
      WHERE "resourceId" = ANY(ARRAY[gen_random_uuid()])`;
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  });
  expect(plan).toContain('"Claim_no_overlap"');
  expect(plan).toContain('"Claim_overbooked_idx"');
  expect(plan).not.toContain("Seq Scan");
});
