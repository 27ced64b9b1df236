import { beforeAll, describe, expect, test } from "vitest";
import { type BookingInput, bookAppointment } from "#lib/appointments/booking-mutations";
import { holdSlot } from "#lib/appointments/hold-mutations";
import { db } from "#lib/db";
import { actorOfLink, publicActor } from "#lib/session";
import { hashOf } from "#lib/tokens";
import { recordScreening } from "#lib/triage/mutations";
import {
  ana,
  anotherAna,
  at,
  book,
  type Clinic,
  claimsOf,
  hold,
  newDay,
  noSigns,
  openClinic,
  routine,
} from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const input = async (holdToken: string, more: Partial<BookingInput> = {}): Promise<BookingInput> => ({
  hold: { token: holdToken },
  patient: anotherAna(),
  screeningId: await routine(),
  locale: "en",
  ...more,
});

const everyColumn = async (): Promise<string> => {
  const tables = ["Appointment", "AccessToken", "OutboxMessage", "AuditEvent", "QuestionnaireResponse", "Patient"];
  const rows = await Promise.all(
    tables.map((table) =>
      db().$queryRawUnsafe<{ text: string }[]>(`SELECT to_jsonb(t)::text AS text FROM "${table}" t`),
    ),
  );
  return rows
    .flat()
    .map(({ text }) => text)
    .join("\n");
};

const counts = async () => ({
  patients: await db().patient.count(),
  events: await db().appointmentEvent.count(),
  tokens: await db().accessToken.count(),
  responses: await db().questionnaireResponse.count(),
  messages: await db().outboxMessage.count(),
  audit: await db().auditEvent.count({ where: { action: "appointment.book" } }),
});

describe("a booking", () => {
  test("writes patient, links, form, messages, history and audit", async () => {
    const start = at(newDay(), "9:30");
    const visit = await book(start, { reason: "My back hurts since Sunday", patient: ana });
    const row = await db().appointment.findUniqueOrThrow({
      where: { id: visit.appointmentId },
      select: {
        status: true,
        reference: true,
        reason: true,
        version: true,
        patient: { select: { givenName: true, familyName: true, birthDate: true, phone: true, phoneE164: true } },
        events: { orderBy: { at: "asc" }, select: { from: true, to: true } },
        responses: { select: { status: true, patientId: true } },
        messages: { orderBy: { kind: "asc" }, select: { kind: true, status: true, appointmentVersion: true } },
        screenings: { select: { tier: true } },
        patientId: true,
      },
    });
    expect(row).toMatchObject({
      status: "booked",
      reference: visit.reference,
      reason: "My back hurts since Sunday",
      version: 2,
      patient: {
        givenName: "Ana",
        familyName: "Ruiz",
        birthDate: new Date("1948-02-03"),
        phone: "312-555-0123",
        phoneE164: "+13125550123",
      },
      events: [
        { from: null, to: "held" },
        { from: "held", to: "booked" },
      ],
      responses: [{ status: "assigned", patientId: row.patientId }],
      messages: [
        { kind: "booked", status: "queued", appointmentVersion: 2 },
        { kind: "intake_request", status: "queued", appointmentVersion: 2 },
      ],
      screenings: [{ tier: "routine" }],
    });
    const audit = await db().auditEvent.findFirst({
      where: { entityId: visit.appointmentId, action: "appointment.book" },
    });
    expect(audit).toMatchObject({ actorKind: "public", patientId: row.patientId, reason: null });
    expect(await claimsOf(visit.appointmentId)).toHaveLength(2);
  });

  test("hands out links that open it, and keeps nothing that could open it", async () => {
    const visit = await book(at(newDay(), "9:30"));
    expect((await actorOfLink("manage", visit.manageToken)).appointmentId).toBe(visit.appointmentId);
    expect((await actorOfLink("intake", visit.intakeToken)).responseId).not.toBeNull();
    const kept = await everyColumn();
    for (const secret of [visit.manageToken, visit.intakeToken]) {
      expect(secret.length).toBeGreaterThanOrEqual(43);
      for (const form of [
        secret,
        Buffer.from(secret).toString("hex"),
        Buffer.from(secret, "base64url").toString("hex"),
      ])
        expect(kept).not.toContain(form);
      expect(kept).toContain(Buffer.from(hashOf(secret)).toString("hex"));
    }
  });

  test("by the desk names who made it", async () => {
    const desk = clinic.staff.front_desk;
    const held = await holdSlot(desk, { visitType: "first-visit", start: at(newDay(), "9:00") });
    const booked = await bookAppointment(desk, await input(held.ok ? held.holdToken : ""));
    const appointmentId = booked.ok ? booked.appointmentId : "";
    const event = await db().appointmentEvent.findFirst({ where: { appointmentId, to: "booked" } });
    expect(event).toMatchObject({ actorKind: "staff", staffId: desk.staffId });
  });

  test("is all or nothing: when the last write but one fails, nothing of it stands", async () => {
    const { holdToken, appointmentId } = await hold(at(newDay(), "9:00"));
    const wish = await input(holdToken);
    const before = await counts();
    await db().$executeRaw`CREATE FUNCTION fail_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'the disk is full' USING ERRCODE = '53100'; END $$`;
    await db()
      .$executeRaw`CREATE TRIGGER fail_outbox BEFORE INSERT ON "OutboxMessage" FOR EACH ROW EXECUTE FUNCTION fail_outbox()`;
    try {
      await expect(bookAppointment(publicActor, wish)).rejects.toThrow();
    } finally {
      await db().$executeRaw`DROP TRIGGER fail_outbox ON "OutboxMessage"`;
      await db().$executeRaw`DROP FUNCTION fail_outbox`;
    }
    expect(await counts()).toEqual(before);
    const row = await db().appointment.findUniqueOrThrow({ where: { id: appointmentId } });
    expect(row).toMatchObject({ status: "held", reference: null, patientId: null, version: 1 });
    const screening = await db().screening.findUniqueOrThrow({ where: { id: wish.screeningId } });
    expect(screening.appointmentId).toBeNull();
    expect((await bookAppointment(publicActor, wish)).ok).toBe(true);
  });

  test("of one hold pressed at once by two makes one visit", async () => {
    const { holdToken, appointmentId } = await hold(at(newDay(), "9:00"));
    const wishes = [await input(holdToken), await input(holdToken)];
    const before = await db().patient.count();
    const results = await Promise.all(wishes.map((wish) => bookAppointment(publicActor, wish)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().appointmentEvent.count({ where: { appointmentId, to: "booked" } })).toBe(1);
    expect(await db().patient.count()).toBe(before + 1);
  });
});

describe("a booking is refused", () => {
  test("when the hold has run out, with the nearest times, the same one first", async () => {
    const start = at(newDay(), "9:00");
    const { holdToken, appointmentId } = await hold(start);
    await db().appointment.update({ where: { id: appointmentId }, data: { holdExpiresAt: new Date(Date.now() - 1) } });
    const refusal = await bookAppointment(publicActor, await input(holdToken));
    expect(refusal).toMatchObject({
      ok: false,
      reason: "hold_expired",
      alternatives: [{ start: start.toISOString() }, {}, {}],
    });
  });

  test("when the hold is unknown, or was booked before", async () => {
    const unknown = await bookAppointment(publicActor, await input("x".repeat(43)));
    expect(unknown).toEqual({ ok: false, reason: "hold_unknown" });
    const { holdToken } = await hold(at(newDay(), "9:00"));
    expect((await bookAppointment(publicActor, await input(holdToken))).ok).toBe(true);
    expect(await bookAppointment(publicActor, await input(holdToken))).toEqual({ ok: false, reason: "hold_unknown" });
  });

  test.each([
    ["emergency", { emergency: { ticked: ["RF-N1"], answer: "some" }, today: { ticked: [], answer: "none" } }],
    ["same_day", { emergency: { ticked: [], answer: "unsure" }, today: { ticked: [], answer: "none" } }],
    ["clinician_review", { emergency: { ticked: [], answer: "none" }, today: { ticked: [], answer: "unsure" } }],
  ] as const)("when the warning signs say %s", async (tier, answers) => {
    const { holdToken, appointmentId } = await hold(at(newDay(), "9:00"));
    const { id: screeningId } = await recordScreening(publicActor, { answers, locale: "en" });
    const refusal = await bookAppointment(publicActor, await input(holdToken, { screeningId }));
    expect(refusal).toEqual({ ok: false, reason: "screening", tier });
    const row = await db().appointment.findUniqueOrThrow({ where: { id: appointmentId } });
    expect(row.status).toBe("held");
    const entry = await db().screening.findUniqueOrThrow({ where: { id: screeningId } });
    expect(entry.open).toBe(true);
  });

  test("when the warning signs were answered for another booking", async () => {
    const screeningId = await routine();
    const day = newDay();
    const first = await hold(at(day, "9:00"));
    const second = await hold(at(day, "13:00"));
    expect((await bookAppointment(publicActor, await input(first.holdToken, { screeningId }))).ok).toBe(true);
    const refusal = await bookAppointment(publicActor, await input(second.holdToken, { screeningId }));
    expect(refusal).toMatchObject({ ok: false, reason: "screening" });
  });

  test("when one answer to the warning signs is used for two bookings at once, for one of them", async () => {
    const screeningId = await routine();
    const day = newDay();
    const holds = [await hold(at(day, "9:00")), await hold(at(day, "13:00"))];
    const wishes = await Promise.all(holds.map(({ holdToken }) => input(holdToken, { screeningId })));
    const results = await Promise.all(wishes.map((wish) => bookAppointment(publicActor, wish)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("when the warning signs are more than 24 hours old, or were never answered", async () => {
    const { holdToken } = await hold(at(newDay(), "9:00"));
    const { id } = await recordScreening(publicActor, { answers: noSigns, locale: "en" });
    await db().screening.update({ where: { id }, data: { at: new Date(Date.now() - 24.1 * 3_600_000) } });
    for (const screeningId of [id, crypto.randomUUID()]) {
      const refusal = await bookAppointment(publicActor, await input(holdToken, { screeningId }));
      expect(refusal).toMatchObject({ ok: false, reason: "screening" });
    }
  });
});

describe("three visits ahead", () => {
  const starts = () => Array.from({ length: 4 }, () => at(newDay(), "9:00"));

  test("are all that one person books alone; staff book more", async () => {
    const patient = anotherAna();
    const [first, second, third, fourth] = starts() as [Date, Date, Date, Date];
    for (const start of [first, second, third]) await book(start, { patient });
    const { holdToken } = await hold(fourth);
    const refused = await bookAppointment(publicActor, await input(holdToken, { patient }));
    expect(refused).toEqual({ ok: false, reason: "too_many_bookings", limit: 3 });
    const byStaff = await bookAppointment(clinic.staff.front_desk, await input(holdToken, { patient }));
    expect(byStaff.ok).toBe(true);
  });

  test("stay three when the same person books from four browsers at once", async () => {
    const patient = anotherAna();
    const held = await Promise.all(starts().map((start) => hold(start)));
    const inputs = await Promise.all(held.map(({ holdToken }) => input(holdToken, { patient })));
    const results = await Promise.all(inputs.map((one) => bookAppointment(publicActor, one)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(3);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: "too_many_bookings" });
  });

  test("are counted for each person: another one with the same telephone may book", async () => {
    const patient = anotherAna();
    for (const start of starts().slice(0, 3)) await book(start, { patient });
    await expect(
      book(at(newDay(), "9:00"), { patient: { ...patient, birthDate: "1950-05-05" } }),
    ).resolves.toBeDefined();
  });
});
