import { expect, test } from "vitest";
import { db } from "#lib/db";
import { AppointmentStatus, ResponseStatus } from "#prisma/generated/client";
import { seedDemonstration } from "#prisma/seed/main";
import { countOverlaps } from "#tests/support/clinic";

test("the demonstration clinic is written with every status and no time taken twice", async () => {
  await seedDemonstration(new Date());
  const visits = await db().appointment.groupBy({ by: ["status"] });
  expect(visits.map(({ status }) => status).sort()).toEqual(Object.values(AppointmentStatus).sort());
  const forms = await db().questionnaireResponse.groupBy({ by: ["status"] });
  expect(forms.map(({ status }) => status).sort()).toEqual(Object.values(ResponseStatus).sort());
  expect(await db().waitlistEntry.count({ where: { status: "waiting" } })).toBe(4);
  expect(await db().waitlistOffer.count({ where: { status: "offered" } })).toBe(1);
  expect(await countOverlaps()).toBe(0);
  expect(await db().$queryRaw`SELECT seq FROM broken_audit_events()`).toEqual([]);
}, 90_000);

test("a database with a clinic in it is never seeded", async () => {
  const before = await db().patient.count();
  await expect(seedDemonstration(new Date())).rejects.toThrow("There is a clinic in this database already");
  expect(await db().patient.count()).toBe(before);
});
