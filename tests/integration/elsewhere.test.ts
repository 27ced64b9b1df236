import { beforeAll, describe, expect, test } from "vitest";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { moveAppointment } from "#lib/appointments/move-mutations";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { undoLastStep } from "#lib/appointments/undo-mutations";
import { db } from "#lib/db";
import { changeProcedure } from "#lib/procedures/change-mutations";
import { at, type Clinic, claimsOf, countOverlaps, openClinic } from "#tests/support/clinic";
import { booked, farDay, newPatient, offerProcedures } from "#tests/support/procedures";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await offerProcedures(clinic);
});

type Visit = { patientId: string; start: Date; physician: string };

async function book(visit: Visit): Promise<string> {
  const made = await bookForPatient(clinic.staff.front_desk, { ...visit, visitType: "first-visit", locale: "en" });
  if (!made.ok) throw new Error(made.reason);
  return made.appointmentId;
}

/** One person with a visit at 9am with Dr. Ash and another at 2pm with Dr. Birch. */
async function twoVisits() {
  const date = farDay();
  const patientId = await newPatient();
  const morning = await book({ patientId, start: at(date, "9:00"), physician: "dr-ash" });
  const afternoon = await book({ patientId, start: at(date, "14:00"), physician: "dr-birch" });
  return { date, patientId, morning, afternoon };
}

describe("nobody is in two rooms at once", () => {
  test("a move to where the patient is elsewhere is refused with that visit, and nothing changes", async () => {
    const { date, morning, afternoon } = await twoVisits();
    const before = await claimsOf(morning);
    const to = { start: at(date, "14:15"), physician: "dr-ash" };
    const moved = await moveAppointment(clinic.staff.front_desk, { id: morning, version: 1, ...to });
    expect(moved).toEqual({ ok: false, reason: "patient_busy", appointmentId: afternoon });
    expect(await claimsOf(morning)).toEqual(before);
  });

  test("staff move it there with a reason, which is kept and shown", async () => {
    const { date, morning } = await twoVisits();
    const to = { start: at(date, "14:15"), physician: "dr-ash", location: "lakeside", overbook: "Both in one room" };
    const moved = await moveAppointment(clinic.staff.front_desk, { id: morning, version: 1, ...to });
    expect(moved).toEqual({ ok: true, version: 2 });
    const row = await db().appointment.findUniqueOrThrow({ where: { id: morning } });
    expect(row.overbookReason).toBe("Both in one room");
  });

  test("its own time does not stand in the way: a quarter of an hour later is a move like any other", async () => {
    const { date, morning } = await twoVisits();
    const to = { start: at(date, "9:15"), physician: "dr-ash" };
    expect(await moveAppointment(clinic.staff.nurse, { id: morning, version: 1, ...to })).toMatchObject({ ok: true });
  });

  test("an undo that would bring a visit back beside another is refused", async () => {
    const { date, patientId, morning } = await twoVisits();
    const desk = clinic.staff.front_desk;
    await transitionAppointment(desk, { id: morning, to: "cancelled", reason: "In hospital" });
    const call = { patientId, visitType: "next-day-call", start: at(date, "9:30"), locale: "en" as const };
    expect(await bookForPatient(desk, call)).toMatchObject({ ok: true });
    const undone = await undoLastStep(desk, { id: morning, version: 2 });
    expect(undone).toEqual({ ok: false, reason: "patient_busy" });
    expect(await claimsOf(morning)).toEqual([]);
    expect((await db().appointment.findUniqueOrThrow({ where: { id: morning } })).status).toBe("cancelled");
  });

  test("two moves of one person to one time at the same moment: one of them goes through", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { date, morning, afternoon } = await twoVisits();
      const [one, two] = await Promise.all([
        moveAppointment(clinic.staff.nurse, {
          ...{ id: morning, version: 1, start: at(date, "11:30"), physician: "dr-ash" },
        }),
        moveAppointment(clinic.staff.front_desk, {
          ...{ id: afternoon, version: 1, start: at(date, "11:45"), physician: "dr-birch" },
        }),
      ]);
      expect([one.ok, two.ok].filter(Boolean)).toHaveLength(1);
      expect([one, two].find(({ ok }) => !ok)).toMatchObject({ reason: "patient_busy" });
    }
    expect(await countOverlaps()).toBe(0);
  });
});

describe("the times that are offered instead", () => {
  test("of a visit that moves do not count its own time as taken, and are not where it is already", async () => {
    const date = farDay();
    const patientId = await newPatient();
    const id = await book({ patientId, start: at(date, "9:00"), physician: "dr-ash" });
    await book({ patientId: await newPatient(), start: at(date, "10:00"), physician: "dr-ash" });
    const to = { start: at(date, "9:30"), physician: "dr-ash" };
    const refused = await moveAppointment(clinic.staff.front_desk, { id, version: 1, ...to });
    if (refused.ok || refused.reason !== "slot_taken") throw new Error("it was moved");
    const offered = refused.alternatives.map(({ start, physician }) => `${start} ${physician.slug}`);
    expect(offered).not.toContain(`${at(date, "9:00").toISOString()} dr-ash`);
    const ownWay = ["8:45", "8:30", "8:15"].map((time) => `${at(date, time).toISOString()}`);
    const all = refused.alternatives.map(({ start }) => start);
    expect(ownWay.some((start) => all.includes(start)) || all.includes(at(date, "9:15").toISOString())).toBe(true);
  });

  test("of a procedure that becomes longer begin as near to it as its own time lets them", async () => {
    const date = farDay();
    const { caseId } = await booked(clinic.staff.physician, { start: at(date, "9:00") });
    await book({ patientId: await newPatient(), start: at(date, "11:15"), physician: "dr-ash" });
    const changed = await changeProcedure(clinic.staff.physician, {
      ...{ caseId, version: 1, technique: "kyphoplasty", anesthesia: "sedation", additions: [] },
      levels: ["T11", "T12", "L1"],
    });
    if (changed.ok || changed.reason !== "slot_taken") throw new Error("it was changed");
    const [first, second] = changed.alternatives;
    // The suite, the nurse and the bay are its own then: only Dr. Ash is needed elsewhere.
    expect(first).toMatchObject({ start: at(date, "9:00").toISOString(), physician: { slug: "dr-birch" } });
    expect(Math.abs(Date.parse(second?.start ?? "") - at(date, "9:00").getTime())).toBe(15 * 60_000);
  });
});
