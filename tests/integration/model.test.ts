import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db";
import { localDate } from "#lib/time";
import { countOverlaps, newDay, openClinic, zone } from "#tests/support/clinic";
import { type Model, newModel, wallMinute } from "#tests/support/model/calendar";
import { histories } from "#tests/support/model/commands";

beforeAll(async () => {
  await openClinic();
  // Every history, and every shorter one that is tried after a failure, has two days for itself.
  await db().visitType.update({ where: { slug: "first-visit" }, data: { horizonDays: 6000 } });
});

/** The time that is taken, as the database has it: "2026-11-24 540 dr-ash", one line for each resource. */
async function claimed(dates: readonly string[]): Promise<string[]> {
  const rows = await db().$queryRaw<{ lower: Date; slug: string; status: string }[]>`
    SELECT lower(c.during), r.slug, a.status FROM "Claim" c
    JOIN "Resource" r ON r.id = c."resourceId" JOIN "Appointment" a ON a.id = c."appointmentId"
    WHERE c.active AND NOT (a.status = 'held' AND a."holdExpiresAt" <= now())`;
  return rows.flatMap(({ lower, slug, status }) => {
    const date = localDate(lower, zone);
    return dates.includes(date) ? [`${date} ${wallMinute(lower)} ${slug} ${status}`] : [];
  });
}

const expected = ({ dates, visits }: Model): string[] =>
  visits
    .filter(({ state }) => state !== "gone")
    .flatMap(({ day, minute, physician, room, state }) =>
      [physician, room].map((resource) => `${dates[day]} ${minute} ${resource} ${state}`),
    );

test("whatever is held, booked, moved, cancelled, extended, run out and closed, the calendar is what a simple model says, and nothing overlaps", async () => {
  const history = fc.asyncProperty(histories(30), async (commands) => {
    const first = newDay();
    newDay();
    const model = newModel(first, 2);
    await fc.asyncModelRun(() => ({ model, real: {} }), commands);
    expect(await countOverlaps()).toBe(0);
    expect((await claimed(model.dates)).toSorted()).toEqual(expected(model).toSorted());
  });
  // A failure prints its seed and the path to it: { seed, path } beside numRuns plays it again.
  await fc.assert(history, { numRuns: 25 });
}, 120_000);
