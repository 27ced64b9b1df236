import { beforeAll, describe, expect, test } from "vitest";
import { getVisit } from "#lib/appointments/queries";
import { occupying } from "#lib/appointments/rules";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { cancelVisit, rescheduleVisit } from "#lib/appointments/visit-mutations";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Actor, actorOfLink, publicActor, systemActor } from "#lib/session";
import type { AppointmentStatus, StaffRole } from "#prisma/generated/client";
import { at, book, type Clinic, claimsOf, countOverlaps, hold, newDay, openClinic, roles } from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const rowOf = (id: string) =>
  db().appointment.findUniqueOrThrow({
    where: { id },
    select: { status: true, version: true, startsAt: true, practitionerId: true },
  });
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "ok",
    (error: unknown) => (error instanceof AppError ? error.code : `unexpected: ${error}`),
  );
const messagesOf = async (appointmentId: string) =>
  (await db().outboxMessage.findMany({ where: { appointmentId }, orderBy: { createdAt: "asc" } })).map(
    ({ kind, appointmentVersion }) => `${kind} ${appointmentVersion}`,
  );

/** design.md section 2, rule 2: D desk, N nurse, P physician, A administrator; "!" wants a reason. Written apart from the code on purpose. */
const table: Partial<Record<AppointmentStatus, Partial<Record<AppointmentStatus, string>>>> = {
  booked: { arrived: "DN", in_progress: "DNP", no_show: "DN", cancelled: "DNA!", entered_in_error: "DN!" },
  arrived: { roomed: "DNP", cancelled: "DN!", booked: "DN", entered_in_error: "DN!" },
  roomed: { in_progress: "DNP", arrived: "DNP" },
  in_progress: { fulfilled: "DNP", roomed: "DNP" },
  fulfilled: { in_progress: "DNP" },
  no_show: { entered_in_error: "DN!" },
  cancelled: { entered_in_error: "DN!" },
  entered_in_error: {},
};
const states = [...Object.keys(table), "held"] as AppointmentStatus[];
const letters: Partial<Record<StaffRole, string>> = { front_desk: "D", nurse: "N", physician: "P", administrator: "A" };
const allowedTo = (role: StaffRole, from: AppointmentStatus) =>
  Object.entries(table[from] ?? {})
    .filter(([, who]) => who.includes(letters[role] ?? "-"))
    .map(([to]) => to);

/** Puts a booked visit into a state as if the way there had been gone. */
async function inState(id: string, status: AppointmentStatus): Promise<void> {
  const yesterday = new Date(Date.now() - 86_400_000);
  await db().appointment.update({ where: { id }, data: { status, startsAt: yesterday } });
  const active = occupying.includes(status);
  await db().claim.updateMany({ where: { appointmentId: id }, data: { active, endedAt: active ? null : new Date() } });
}

describe("the table of transitions", () => {
  describe.each(["front_desk", "nurse", "physician", "administrator"] as const)("for %s", (role) => {
    test.each(states.filter((state) => state !== "held"))("from %s", async (from) => {
      const { appointmentId: id } = await book(at(newDay(), "9:00"));
      for (const to of states) {
        await inState(id, from);
        const move = transitionAppointment(clinic.staff[role], { id, to, reason: "as agreed" });
        if (allowedTo(role, from).includes(to)) {
          expect((await move).status, `${from} to ${to}`).toBe(to);
          expect(await claimsOf(id)).toHaveLength(occupying.includes(to) ? 2 : 0);
        } else {
          const error = await move.catch((reason: unknown) => reason);
          expect(error, `${from} to ${to}`).toMatchObject({ code: "illegal_transition", extra: { status: from } });
          const { allowed } = (error as AppError).extra as { allowed: string[] };
          expect(allowed.toSorted()).toEqual(allowedTo(role, from).toSorted());
          expect((await rowOf(id)).status).toBe(from);
        }
      }
    });
  });

  test("asks for a reason where the step takes a visit away", async () => {
    const { appointmentId: id } = await book(at(newDay(), "9:00"));
    for (const reason of [undefined, "", "  "]) {
      const move = transitionAppointment(clinic.staff.front_desk, { id, to: "cancelled", reason });
      await expect(move).rejects.toMatchObject({ code: "validation_failed", errors: [{ pointer: "/reason" }] });
    }
    expect(await claimsOf(id)).toHaveLength(2);
  });

  test("is closed to everybody else", async () => {
    const visit = await book(at(newDay(), "9:00"));
    const others: [Actor, string][] = [
      [publicActor, "unauthenticated"],
      [systemActor, "unauthenticated"],
      [await actorOfLink("manage", visit.manageToken), "unauthenticated"],
    ];
    for (const [actor, code] of others) {
      expect(await codeOf(transitionAppointment(actor, { id: visit.appointmentId, to: "arrived" }))).toBe(code);
    }
    expect((await rowOf(visit.appointmentId)).status).toBe("booked");
  });

  test("does not know holds, nor ids of nothing", async () => {
    const { appointmentId } = await hold(at(newDay(), "9:00"));
    for (const id of [appointmentId, crypto.randomUUID()]) {
      const move = transitionAppointment(clinic.staff.front_desk, { id, to: "cancelled", reason: "x" });
      expect(await codeOf(move)).toBe("not_found");
    }
  });
});

describe("a step", () => {
  test("is written with who, when and why, and counted", async () => {
    const desk = clinic.staff.front_desk;
    const { appointmentId: id } = await book(at(newDay(), "9:00"));
    const before = await rowOf(id);
    await transitionAppointment(desk, { id, to: "cancelled", reason: "Called: feels better" });
    expect((await rowOf(id)).version).toBe(before.version + 1);
    const event = await db().appointmentEvent.findFirst({ where: { appointmentId: id, to: "cancelled" } });
    expect(event).toMatchObject({
      from: "booked",
      staffId: desk.staffId,
      actorKind: "staff",
      reason: "Called: feels better",
    });
    const audit = await db().auditEvent.findFirst({ where: { entityId: id, action: "appointment.cancelled" } });
    expect(audit).toMatchObject({ staffId: desk.staffId, reason: "Called: feels better" });
    expect(audit?.patientId).not.toBeNull();
  });

  test("from a stale screen is a conflict that tells how it stands", async () => {
    const { appointmentId: id } = await book(at(newDay(), "9:00"));
    const { version } = await rowOf(id);
    await transitionAppointment(clinic.staff.front_desk, { id, to: "arrived", version });
    const late = transitionAppointment(clinic.staff.nurse, { id, to: "no_show", version });
    await expect(late).rejects.toMatchObject({ code: "conflict", extra: { status: "arrived", version: version + 1 } });
  });

  test("taken by two at once is taken by one", async () => {
    const { appointmentId: id } = await book(at(newDay(), "9:00"));
    const { version } = await rowOf(id);
    const codes = await Promise.all(
      [clinic.staff.front_desk, clinic.staff.nurse, clinic.staff.front_desk].map((actor) =>
        codeOf(transitionAppointment(actor, { id, to: "arrived", version })),
      ),
    );
    expect(codes.toSorted()).toEqual(["conflict", "conflict", "ok"]);
    expect(await db().appointmentEvent.count({ where: { appointmentId: id, to: "arrived" } })).toBe(1);
  });

  test("that cancels frees the time at once and queues one message", async () => {
    const start = at(newDay(), "9:00");
    const { appointmentId: id } = await book(start, { physician: "dr-ash" });
    await transitionAppointment(clinic.staff.front_desk, { id, to: "cancelled", reason: "x" });
    expect(await claimsOf(id)).toEqual([]);
    expect(await messagesOf(id)).toEqual(["booked 2", "intake_request 2", "cancelled 3"]);
    expect((await hold(start, { physician: "dr-ash" })).ok).toBe(true);
  });
});

const patientOf = ({ manageToken }: { manageToken: string }) => actorOfLink("manage", manageToken);

describe("moving a visit by its link", () => {
  test("keeps the visit and its link, frees the old time and takes the new one", async () => {
    const day = newDay();
    const visit = await book(at(day, "9:00"), { physician: "dr-ash" });
    const patient = await patientOf(visit);
    const { version } = await getVisit(patient);
    const physician = "dr-birch";
    expect(await rescheduleVisit(patient, { version, start: at(day, "13:00"), physician })).toEqual({ ok: true });
    expect(await rowOf(visit.appointmentId)).toEqual({
      status: "booked",
      version: version + 1,
      startsAt: at(day, "13:00"),
      practitionerId: clinic.ids["dr-birch"],
    });
    expect(await claimsOf(visit.appointmentId)).toEqual([
      { slug: "dr-birch", before: 0, after: 55 },
      { slug: "room-1", before: 0, after: 55 },
    ]);
    expect(await messagesOf(visit.appointmentId)).toContain("changed 3");
    expect((await getVisit(await patientOf(visit))).start).toBe(at(day, "13:00").toISOString());
    expect((await hold(at(day, "9:00"), { physician: "dr-ash" })).ok).toBe(true);
    const event = await db().appointmentEvent.findFirst({
      where: { appointmentId: visit.appointmentId, reason: "moved" },
    });
    expect(event).toMatchObject({ from: "booked", to: "booked", startsAt: at(day, "13:00"), actorKind: "patient" });
  });

  test("by a quarter of an hour is not stopped by the visit itself", async () => {
    const day = newDay();
    const visit = await book(at(day, "9:00"), { physician: "dr-ash" });
    const patient = await patientOf(visit);
    await hold(at(day, "9:00"), { physician: "dr-birch" });
    expect(await rescheduleVisit(patient, { version: 2, start: at(day, "9:15"), physician: "dr-ash" })).toEqual({
      ok: true,
    });
  });

  test("to a taken time offers others and keeps the old one", async () => {
    const day = newDay();
    const visit = await book(at(day, "9:00"), { physician: "dr-ash" });
    await book(at(day, "13:00"), { physician: "dr-ash" });
    const input = { version: 2, start: at(day, "13:00"), physician: "dr-ash" };
    const refusal = await rescheduleVisit(await patientOf(visit), input);
    expect(refusal).toMatchObject({ ok: false, reason: "slot_taken", alternatives: [{}, {}, {}] });
    expect(await rowOf(visit.appointmentId)).toMatchObject({ startsAt: at(day, "9:00"), version: 2 });
    expect(await claimsOf(visit.appointmentId)).toHaveLength(2);
    expect(await messagesOf(visit.appointmentId)).not.toContain("changed 3");
  });

  test("in two tabs at once moves it once; the other hears of the conflict", async () => {
    const day = newDay();
    const visit = await book(at(day, "9:00"));
    const patient = await patientOf(visit);
    const codes = await Promise.all(
      ["11:00", "13:00", "15:00"].map((clock) =>
        codeOf(rescheduleVisit(patient, { version: 2, start: at(day, clock) })),
      ),
    );
    expect(codes.toSorted()).toEqual(["conflict", "conflict", "ok"]);
    expect((await rowOf(visit.appointmentId)).version).toBe(3);
    expect(await claimsOf(visit.appointmentId)).toHaveLength(2);
    expect(await countOverlaps()).toBe(0);
  });

  test("of two patients for each other's times leaves nobody without one", async () => {
    const day = newDay();
    const visits = [
      await book(at(day, "9:00"), { physician: "dr-ash" }),
      await book(at(day, "11:00"), { physician: "dr-ash" }),
    ];
    const patients = await Promise.all(visits.map(patientOf));
    const wishes = [at(day, "11:00"), at(day, "9:00")];
    await Promise.all(
      patients.map((patient, index) =>
        rescheduleVisit(patient, { version: 2, start: wishes[index] ?? new Date(), physician: "dr-ash" }),
      ),
    );
    for (const { appointmentId } of visits) expect(await claimsOf(appointmentId)).toHaveLength(2);
    expect(await countOverlaps()).toBe(0);
  });

  test("inside the notice is too late, and so is cancelling", async () => {
    const visit = await book(at(newDay(), "9:00"));
    const patient = await patientOf(visit);
    const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    const startsIn = (minutes: number) =>
      db().appointment.update({
        where: { id: visit.appointmentId },
        data: { startsAt: soon(minutes), endsAt: soon(minutes + 45) },
      });
    await startsIn(239);
    expect(await rescheduleVisit(patient, { version: 2, start: at(newDay(), "9:00") })).toEqual({
      ok: false,
      reason: "too_late",
    });
    await startsIn(119);
    expect(await cancelVisit(patient, { version: 2 })).toEqual({ ok: false, reason: "too_late" });
    await startsIn(121);
    expect(await cancelVisit(patient, { version: 2 })).toEqual({ ok: true });
  });

  test("that was cancelled, or with an intake link, does not go", async () => {
    const visit = await book(at(newDay(), "9:00"));
    const patient = await patientOf(visit);
    const byIntake = await actorOfLink("intake", visit.intakeToken);
    expect(await codeOf(rescheduleVisit(byIntake, { version: 2, start: at(newDay(), "9:00") }))).toBe("not_found");
    expect(await codeOf(cancelVisit(byIntake, { version: 2 }))).toBe("not_found");
    await cancelVisit(patient, { version: 2 });
    expect(await codeOf(rescheduleVisit(patient, { version: 3, start: at(newDay(), "9:00") }))).toBe("conflict");
  });
});

describe("cancelling a visit by its link", () => {
  test("frees the time, tells who did it and queues one message", async () => {
    const start = at(newDay(), "9:00");
    const visit = await book(start, { physician: "dr-ash" });
    expect(await cancelVisit(await patientOf(visit), { version: 2, reason: "I feel better" })).toEqual({ ok: true });
    expect(await rowOf(visit.appointmentId)).toMatchObject({ status: "cancelled", version: 3 });
    expect(await claimsOf(visit.appointmentId)).toEqual([]);
    const cancelled = (await messagesOf(visit.appointmentId)).filter((message) => message.startsWith("cancelled"));
    expect(cancelled).toEqual(["cancelled 3"]);
    const event = await db().appointmentEvent.findFirst({
      where: { appointmentId: visit.appointmentId, to: "cancelled" },
    });
    expect(event).toMatchObject({ actorKind: "patient", staffId: null, reason: "I feel better" });
    expect((await hold(start, { physician: "dr-ash" })).ok).toBe(true);
  });

  test("pressed twice at once, or while the desk checks the patient in, happens once", async () => {
    const visit = await book(at(newDay(), "9:00"));
    const patient = await patientOf(visit);
    const codes = await Promise.all([
      codeOf(cancelVisit(patient, { version: 2 })),
      codeOf(cancelVisit(patient, { version: 2 })),
      codeOf(transitionAppointment(clinic.staff.front_desk, { id: visit.appointmentId, to: "arrived", version: 2 })),
    ]);
    expect(codes.filter((code) => code === "ok")).toHaveLength(1);
    expect((await rowOf(visit.appointmentId)).version).toBe(3);
  });
});

test("every role of the clinic is in the table of these tests", () => {
  expect(roles.filter((role) => !(role in letters))).toEqual([]);
});

test("the links of a visit that moves far ahead live until 30 days after its new time", async () => {
  const visit = await book(at(newDay(), "9:00"));
  const actor = await actorOfLink("manage", visit.manageToken);
  const { version } = await getVisit(actor);
  const later = at(newDay(), "10:00");
  expect(await rescheduleVisit(actor, { version, start: later })).toEqual({ ok: true });
  const tokens = await db().accessToken.findMany({
    where: { OR: [{ appointmentId: visit.appointmentId }, { response: { appointmentId: visit.appointmentId } }] },
    select: { expiresAt: true },
  });
  expect(tokens).toHaveLength(2);
  for (const { expiresAt } of tokens) expect(expiresAt.getTime()).toBeGreaterThan(later.getTime() + 30 * 86_400_000);
  expect(await messagesOf(visit.appointmentId)).toContain(`intake_request ${version + 1}`);
});

test("what a patient writes when cancelling stays out of the access log", async () => {
  const visit = await book(at(newDay(), "9:00"));
  const actor = await actorOfLink("manage", visit.manageToken);
  const { version } = await getVisit(actor);
  await cancelVisit(actor, { version, reason: "my sister is ill" });
  const rows = await db().auditEvent.findMany({ where: { entityId: visit.appointmentId } });
  expect(JSON.stringify(rows.map(({ reason }) => reason))).not.toContain("sister");
});
