import { Client } from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { getVisit, listSchedule } from "#lib/appointments/queries";
import { listAudit } from "#lib/audit/queries";
import { listSlots, listVisitTypes } from "#lib/availability/queries";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { getIntake } from "#lib/intake/queries";
import { countIntakeToReview, listIntakeReviews } from "#lib/intake/queue-queries";
import { getIntakeReview } from "#lib/intake/review-queries";
import { getPatientSummary } from "#lib/patients/queries";
import { markReadiness } from "#lib/procedures/mutations";
import { listProcedures } from "#lib/procedures/queries";
import { type Actor, actorOfLink, publicActor, systemActor } from "#lib/session";
import { handleScreening, recordScreening } from "#lib/triage/mutations";
import { listOpenScreenings } from "#lib/triage/queries";
import { at, type BookedVisit, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";
import { type AssignedForm, sentForm } from "#tests/support/intake";

let clinic: Clinic;
let form: AssignedForm;
let visit: BookedVisit;
let patientId = "";
let actors: Record<string, Actor>;
const day = newDay();

beforeAll(async () => {
  clinic = await openClinic();
  form = await sentForm();
  visit = await book(at(day, "9:00"));
  const row = await db().appointment.findUniqueOrThrow({
    where: { id: form.appointmentId },
    select: { patientId: true },
  });
  patientId = row.patientId ?? "";
  const patient = await actorOfLink("manage", visit.manageToken);
  actors = { ...clinic.staff, public: publicActor, system: systemActor, patient };
});

const window = { from: day, to: day };

/** Every read and small write of staff, who may do it, and what it leaves in the log. */
const reads: [string, (actor: Actor) => Promise<unknown>, string, string | null][] = [
  ["listSchedule", (actor) => listSchedule(actor, window), "front_desk nurse physician administrator", "schedule.read"],
  ["listIntakeReviews", listIntakeReviews, "front_desk nurse", "intake.list"],
  ["countIntakeToReview", countIntakeToReview, "front_desk nurse", null],
  ["getIntakeReview", (actor) => getIntakeReview(actor, form.responseId), "front_desk nurse physician", "intake.read"],
  ["getPatientSummary", (actor) => getPatientSummary(actor, patientId), "front_desk nurse physician", "patient.read"],
  ["listProcedures", (actor) => listProcedures(actor, window), "nurse physician", "procedures.list"],
  ["listOpenScreenings", listOpenScreenings, "front_desk nurse", "screening.list"],
  ["listAudit", (actor) => listAudit(actor), "administrator", null],
];

describe.each(reads)("%s", (_, read, roles, action) => {
  test.each(["front_desk", "nurse", "physician", "administrator", "public", "system", "patient"])(
    "by %s",
    async (who) => {
      const actor = actors[who] ?? publicActor;
      const latest = () => db().auditEvent.findFirst({ orderBy: { seq: "desc" } });
      const before = (await latest())?.seq;
      const code = await read(actor).then(
        () => "ok",
        (error: unknown) => (error instanceof AppError ? error.code : String(error)),
      );
      const expected = roles.split(" ").includes(who) ? "ok" : actor.kind === "staff" ? "forbidden" : "unauthenticated";
      expect(code).toBe(expected);
      const last = await latest();
      if (code === "ok" && action) {
        expect(last).toMatchObject({
          action,
          actorKind: "staff",
          staffId: actor.kind === "staff" ? actor.staffId : "",
        });
      } else expect(last?.seq).toBe(before);
    },
  );
});

test("reading one patient, or their form, writes whose it was", async () => {
  await getPatientSummary(clinic.staff.physician, patientId);
  await getIntakeReview(clinic.staff.physician, form.responseId);
  const rows = await db().auditEvent.findMany({ where: { patientId, staffId: clinic.staff.physician.staffId } });
  expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(["patient.read", "intake.read"]));
});

test("what does not exist is not found, and leaves no line about it", async () => {
  const before = await db().auditEvent.count();
  for (const read of [getPatientSummary, getIntakeReview])
    await expect(read(clinic.staff.nurse, crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
  expect(await db().auditEvent.count()).toBe(before);
});

describe("a patient's link", () => {
  test("shows its own visit or form, and nothing by the other link", async () => {
    const [manage, intake] = [
      await actorOfLink("manage", visit.manageToken),
      await actorOfLink("intake", visit.intakeToken),
    ];
    expect((await getVisit(manage)).reference).toBe(visit.reference);
    expect((await getIntake(intake)).status).toBe("assigned");
    await expect(getVisit(intake)).rejects.toMatchObject({ code: "not_found" });
    await expect(getIntake(manage)).rejects.toMatchObject({ code: "not_found" });
  });

  test("shows no more of the visit than its holder needs: no id, no patient", async () => {
    const text = JSON.stringify(await getVisit(await actorOfLink("manage", visit.manageToken)));
    for (const word of ["Ana", "Ruiz", "1948", "ana.ruiz", visit.appointmentId]) expect(text).not.toContain(word);
  });
});

describe("what can be booked", () => {
  test("patients see what is for them, staff everything", async () => {
    const slugs = async (actor: Actor) => (await listVisitTypes(actor)).map(({ slug }) => slug).sort();
    expect(await slugs(publicActor)).toEqual(["first-visit"]);
    expect(await slugs(await actorOfLink("manage", visit.manageToken))).toEqual(["first-visit"]);
    expect(await slugs(clinic.staff.front_desk)).toEqual(["first-visit", "kyphoplasty-1"]);
  });

  test("times of a day are those of each physician that hours, rooms and bookings leave", async () => {
    const date = newDay();
    await book(at(date, "9:00"), { physician: "dr-ash" });
    const { timeZone, slots } = await listSlots(publicActor, { visitType: "first-visit", from: date, to: date });
    expect(timeZone).toBe("America/Chicago");
    const startsOf = (slug: string) =>
      slots.filter(({ physician }) => physician.slug === slug).map(({ start }) => start);
    expect(startsOf("dr-birch")).toHaveLength(34);
    expect(startsOf("dr-ash")).not.toContain(at(date, "8:15").toISOString());
    expect(startsOf("dr-ash")).not.toContain(at(date, "9:45").toISOString());
    expect(startsOf("dr-ash")).toContain(at(date, "10:00").toISOString());
    expect(new Set(slots.map(({ localDate }) => localDate))).toEqual(new Set([date]));
  });

  test("a hold that has run out is offered again before anybody swept it up", async () => {
    const date = newDay();
    const { appointmentId } = await book(at(date, "9:00"), { physician: "dr-ash" });
    await db().appointment.update({
      where: { id: appointmentId },
      data: { status: "held", holdExpiresAt: new Date(0) },
    });
    const query = { visitType: "first-visit", from: date, to: date, physician: "dr-ash" };
    const { slots } = await listSlots(publicActor, query);
    expect(slots.map(({ start }) => start)).toContain(at(date, "9:00").toISOString());
  });

  test("more days and more bookings cost no more queries", async () => {
    const queries = async (from: string, to: string): Promise<number> => {
      const asked = vi.spyOn(Client.prototype, "query");
      await listSlots(publicActor, { visitType: "first-visit", from, to });
      // The booking before is told to open pages a moment later, by a query that is not ours.
      const own = asked.mock.calls.filter(([query]) => !JSON.stringify(query).includes("pg_notify"));
      asked.mockRestore();
      return own.length;
    };
    const from = newDay();
    await db().$executeRaw`UPDATE "CalendarVersion" SET version = version + 1`;
    const changed = await queries(from, from);
    await book(at(from, "9:00"));
    expect(changed).toBeGreaterThan(1);
    expect(changed).toBeLessThanOrEqual(6);
    // The calendar is the same as before: only what is taken is looked up.
    expect(await queries(from, Temporal.PlainDate.from(from).add({ days: 60 }).toString())).toBe(1);
  });
});

describe("the desk's list of warning signs", () => {
  const answers = { emergency: { ticked: ["RF-N1"], answer: "some" }, today: { ticked: [], answer: "none" } } as const;

  test("an entry is closed once, with a note and a name", async () => {
    const { id } = await recordScreening(publicActor, { answers, locale: "en" });
    expect((await listOpenScreenings(clinic.staff.front_desk))[0]).toMatchObject({ id, tier: "emergency" });
    await handleScreening(clinic.staff.nurse, { id, note: "Called 911 with them" });
    const again = handleScreening(clinic.staff.front_desk, { id, note: "x" });
    await expect(again).rejects.toMatchObject({ code: "conflict" });
    const row = await db().screening.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ open: false, handledById: clinic.staff.nurse.staffId, note: "Called 911 with them" });
  });

  test("physicians, administrators and the public do not close entries", async () => {
    const { id } = await recordScreening(publicActor, { answers, locale: "en" });
    for (const actor of [clinic.staff.physician, clinic.staff.administrator, publicActor])
      await expect(handleScreening(actor, { id, note: "x" })).rejects.toBeInstanceOf(AppError);
    expect((await db().screening.findUniqueOrThrow({ where: { id } })).open).toBe(true);
  });
});

describe("readiness of a procedure", () => {
  const newCase = async () => {
    const { appointmentId } = await book(at(newDay(), "9:00"));
    const { id } = await db().procedureCase.create({
      data: { appointmentId, technique: "kyphoplasty", levels: ["L1"], anesthesia: "sedation" },
    });
    return id;
  };
  const input = { code: "consent", status: "met" } as const;

  test("is marked by nurses and physicians, with who and when", async () => {
    const caseId = await newCase();
    const { checklist } = await import("#lib/procedures/checklist");
    const code = checklist[0].code;
    await markReadiness(clinic.staff.nurse, { caseId, code, status: "met" });
    const item = await db().readinessItem.findFirstOrThrow({ where: { caseId } });
    expect(item).toMatchObject({ code, status: "met", staffId: clinic.staff.nurse.staffId });
    const blocked = markReadiness(clinic.staff.nurse, { caseId, code, status: "blocked" });
    await expect(blocked).rejects.toMatchObject({ code: "validation_failed" });
    const unknown = markReadiness(clinic.staff.nurse, { caseId, code: "nothing", status: "met" });
    await expect(unknown).rejects.toMatchObject({ code: "not_found" });
  });

  test("is not for the desk, administrators or the public", async () => {
    const caseId = await newCase();
    for (const actor of [clinic.staff.front_desk, clinic.staff.administrator])
      await expect(markReadiness(actor, { caseId, ...input })).rejects.toMatchObject({ code: "forbidden" });
    await expect(markReadiness(publicActor, { caseId, ...input })).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
