import { Client } from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { recordEvents } from "#lib/appointments/event-mutations";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { applyChange, previewChange } from "#lib/clinic/change-mutations";
import type { AffectedVisit, Decision, Proposal } from "#lib/clinic/schema";
import { db } from "#lib/db";
import { systemActor } from "#lib/session";
import { addDays, localDate } from "#lib/time";
import { at, book, type Clinic, countOverlaps, openClinic, zone } from "#tests/support/clinic";

const days = 6;
const first = addDays(localDate(new Date(), zone), 10);
const closing = {
  kind: "closure",
  version: 0,
  state: {
    locationId: null,
    firstDate: first,
    lastDate: addDays(first, days - 1),
    name: { en: "Water damage", es: "Daño por agua" },
  },
} satisfies Proposal;

/** 36 quarters a day with each of two physicians in a room of their own, each visit a person of its own. */
async function fill({ ids, locationId }: Clinic, wanted: number): Promise<void> {
  const { id: visitTypeId } = await db().visitType.update({
    where: { slug: "first-visit" },
    data: { durationMinutes: 15, bufferAfterMinutes: 0 },
  });
  const pairs = [
    [ids["dr-ash"], ids["room-1"]],
    [ids["dr-birch"], ids["room-2"]],
  ] as const;
  const made = Array.from({ length: wanted }, (_, n) => {
    const quarter = Math.floor(n / 2) % 36;
    const day = addDays(first, Math.floor(n / 72));
    const [practitionerId = "", roomId = ""] = pairs[n % 2] ?? pairs[0];
    const startsAt = new Date(at(day, "8:00").getTime() + quarter * 900_000);
    const id = crypto.randomUUID();
    return { id, practitionerId, roomId, startsAt, endsAt: new Date(startsAt.getTime() + 900_000), n };
  });
  const patients = made.map(({ n }) => ({
    id: crypto.randomUUID(),
    ...{ givenName: "Ana", familyName: `Ruiz ${n}`, birthDate: new Date("1948-02-03"), phone: "312-555-0123" },
    ...{ email: `ana${n}@patients.example`, locale: "en" },
  }));
  await db().patient.createMany({ data: patients });
  await db().appointment.createMany({
    data: made.map(({ id, practitionerId, startsAt, endsAt, n }) => ({
      ...{ id, practitionerId, startsAt, endsAt, visitTypeId, locationId, patientId: patients[n]?.id ?? "" },
      ...{ status: "booked" as const, reference: `WEEK${n}`, locale: "en" },
    })),
  });
  const claims = made.flatMap(({ id, practitionerId, roomId, startsAt, endsAt }) =>
    [practitionerId, roomId].map((resourceId) => ({ id, resourceId, startsAt, endsAt })),
  );
  await db().$executeRaw`
    INSERT INTO "Claim" ("resourceId", "appointmentId", "during")
    SELECT r, a, tstzrange(s, e, '[)') FROM unnest(
      ${claims.map(({ resourceId }) => resourceId)}::uuid[], ${claims.map(({ id }) => id)}::uuid[],
      ${claims.map(({ startsAt }) => startsAt)}::timestamptz[], ${claims.map(({ endsAt }) => endsAt)}::timestamptz[]
    ) AS claim(r, a, s, e)`;
  const every = made.map(({ id }) => id);
  await recordEvents(db(), systemActor, every, { from: null, to: "booked" });
}

const decide = (visit: AffectedVisit, n: number): Decision => {
  const { appointmentId, version } = visit;
  const [time] = visit.times;
  if (n % 8 === 6)
    return { choice: "cancel", appointmentId, version, reason: n % 16 === 6 ? "Moved away" : "Asked to" };
  if (n % 8 === 7) return { choice: "keep", appointmentId, version };
  if (!time) throw new Error("no time to move to");
  const { start, physician, location } = time;
  return { choice: "move", appointmentId, version, start, physician: physician.slug, location: location.slug };
};

/** Everything that a half-done change could leave behind. */
const written = async () =>
  JSON.stringify([
    await db().outboxMessage.count(),
    await db().appointmentEvent.count(),
    await db().auditEvent.count({ where: { entity: "Appointment", action: { startsWith: "appointment." } } }),
    await db().claim.findMany({ where: { active: true }, orderBy: { id: "asc" }, select: { id: true } }),
    await db().appointment.findMany({ orderBy: { id: "asc" }, select: { id: true, version: true, startsAt: true } }),
    await db().closure.count(),
  ]);

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await fill(clinic, 400);
});

describe("a week with 400 visits that is closed", () => {
  test("is not closed while one of them has no time: nobody is told, and the nearest that nobody else takes is named", async () => {
    const { administrator, front_desk } = clinic.staff;
    const { affected } = await previewChange(administrator, closing);
    const decisions = affected.map(decide);
    const last = decisions.findLast((decision) => decision.choice === "move");
    if (last?.choice !== "move") throw new Error("nothing moves");
    // Somebody books the time meanwhile.
    const { start, physician } = last;
    const patient = await db().patient.create({
      data: {
        givenName: "Eva",
        familyName: "Lund",
        birthDate: new Date("1950-01-01"),
        phone: "312-555-0199",
        locale: "en",
      },
    });
    const faster = { patientId: patient.id, visitType: "first-visit", start: new Date(start), physician };
    const booked = await bookForPatient(front_desk, { ...faster, locale: "en" });
    if (!booked.ok) throw new Error(booked.reason);
    const before = await written();
    const refused = await applyChange(administrator, { proposal: closing, decisions }).catch((error) => error);
    expect(refused).toMatchObject({
      code: "conflict",
      extra: { reason: "time_gone", appointmentId: last.appointmentId },
    });
    const taken = new Set(
      decisions.map((decision) => decision.choice === "move" && decision.start + decision.physician),
    );
    expect(refused.extra.alternatives).toHaveLength(3);
    for (const slot of refused.extra.alternatives) expect(taken).not.toContain(slot.start + slot.physician.slug);
    expect(await written()).toBe(before);
    await transitionAppointment(front_desk, { id: booked.appointmentId, to: "cancelled", reason: "Could not come" });
  });

  test("is not closed where a patient would be in two rooms: that visit is named, nobody is told", async () => {
    const { administrator } = clinic.staff;
    const { affected } = await previewChange(administrator, closing);
    const decisions = affected.map(decide);
    const moving = decisions.find((decision) => decision.choice === "move");
    if (moving?.choice !== "move") throw new Error("nothing moves");
    const { patientId, visitTypeId, practitionerId, locationId } = await db().appointment.findUniqueOrThrow({
      where: { id: moving.appointmentId },
    });
    const startsAt = new Date(moving.start);
    const call = await db().appointment.create({
      data: {
        ...{ patientId, visitTypeId, practitionerId, locationId, status: "booked", reference: "ACALL", locale: "en" },
        ...{ startsAt, endsAt: new Date(startsAt.getTime() + 600_000) },
      },
      select: { id: true },
    });
    const before = await written();
    await expect(applyChange(administrator, { proposal: closing, decisions })).rejects.toMatchObject({
      code: "conflict",
      extra: { reason: "patient_busy", appointmentId: moving.appointmentId },
    });
    expect(await written()).toBe(before);
    await db().appointment.delete({ where: call });
  });

  test("is closed in one step: 300 move, 50 are cancelled, 50 kept, each with its history, message and record", async () => {
    const { administrator } = clinic.staff;
    const { affected } = await previewChange(administrator, closing);
    expect(affected).toHaveLength(400);
    const decisions = affected.map(decide);
    const done = await applyChange(administrator, { proposal: closing, decisions });
    expect(done).toMatchObject({ moved: 300, cancelled: 50, kept: 50, messages: 350, toCall: [] });
    expect(await countOverlaps()).toBe(0);
    const rows = await db().appointment.findMany({
      where: { reference: { startsWith: "WEEK" } },
      select: {
        ...{ id: true, status: true, version: true, startsAt: true, endsAt: true },
        practitioner: { select: { slug: true } },
        claims: { where: { active: true }, select: { resource: { select: { kind: true } } } },
        events: { orderBy: { at: "desc" }, take: 1, select: { from: true, to: true, reason: true, startsAt: true } },
        messages: { where: { sentAt: null }, select: { kind: true, appointmentVersion: true } },
      },
    });
    const known = new Map(rows.map((row) => [row.id, row]));
    const seen: string[] = [];
    for (const decision of decisions) {
      const row = known.get(decision.appointmentId);
      seen.push(decision.choice);
      const [event] = row?.events ?? [];
      if (decision.choice === "move") {
        const start = new Date(decision.start);
        expect(row).toMatchObject({ status: "booked", startsAt: start, practitioner: { slug: decision.physician } });
        expect(event).toEqual({ from: "booked", to: "booked", reason: "the clinic's hours changed", startsAt: start });
        expect(row?.messages).toEqual([{ kind: "changed", appointmentVersion: row?.version }]);
        expect(row?.claims.map(({ resource }) => resource.kind).toSorted()).toEqual(["physician", "room"]);
      }
      if (decision.choice === "cancel") {
        expect(row).toMatchObject({ status: "cancelled", claims: [] });
        expect(event).toMatchObject({ from: "booked", to: "cancelled", reason: decision.reason });
        expect(row?.messages).toEqual([{ kind: "cancelled", appointmentVersion: row?.version }]);
      }
      if (decision.choice === "keep") expect(row).toMatchObject({ status: "booked", version: 1, messages: [] });
    }
    expect(Object.groupBy(seen, (choice) => choice).move).toHaveLength(300);
    const audit = await db().auditEvent.groupBy({
      by: ["action"],
      where: { entityId: { in: rows.map(({ id }) => id) }, action: { startsWith: "appointment." } },
      _count: true,
    });
    expect(Object.fromEntries(audit.map(({ action, _count }) => [action, _count]))).toEqual({
      "appointment.move": 300,
      "appointment.cancelled": 50,
      "appointment.keep_outside_hours": 50,
    });
  });
}, 240_000);

test("closing takes as many queries for many visits as for few", async () => {
  const { administrator } = clinic.staff;
  const queries = async (day: string): Promise<number> => {
    const proposal: Proposal = { ...closing, state: { ...closing.state, firstDate: day, lastDate: day } };
    const { affected } = await previewChange(administrator, proposal);
    const asked = vi.spyOn(Client.prototype, "query");
    await applyChange(administrator, { proposal, decisions: affected.map(decide) });
    const own = asked.mock.calls.filter(([query]) => !JSON.stringify(query).includes("pg_notify"));
    asked.mockRestore();
    return own.length;
  };
  const [few, many] = [addDays(first, 40), addDays(first, 41)];
  const clocks = Array.from({ length: 16 }, (_, n) => `${8 + Math.floor(n / 2)}:${n % 2 === 0 ? "00" : "30"}`);
  for (const clock of clocks) {
    await book(at(few, clock), { physician: "dr-ash" });
    for (const physician of ["dr-ash", "dr-birch"]) await book(at(many, clock), { physician });
  }
  expect(await queries(many)).toBe(await queries(few));
}, 60_000);
