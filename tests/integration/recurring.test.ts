import { beforeAll, describe, expect, test } from "vitest";
import { bookForPatient } from "#lib/appointments/direct-mutations";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { db } from "#lib/db";
import { dropOccurrence } from "#lib/series/drop-mutations";
import { placeOccurrence } from "#lib/series/place-mutations";
import { getSeries, type SeriesView } from "#lib/series/queries";
import { bookSeries } from "#lib/series/recurring-mutations";
import { previewSeries } from "#lib/series/recurring-queries";
import { publicActor } from "#lib/session";
import { addDays } from "#lib/time";
import { at, type Clinic, countOverlaps, openClinic } from "#tests/support/clinic";
import { farDay, newPatient, offerProcedures } from "#tests/support/procedures";
import { apart, key, visitOf } from "#tests/support/series";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  await offerProcedures(clinic);
});

const count = 4;
const where = { physician: "dr-ash", location: "lakeside" };

/** A review every week at 10am with Dr. Ash, four times. */
async function weekly() {
  const firstDate = farDay(apart);
  const dates = Array.from({ length: count }, (_, index) => addDays(firstDate, 7 * index));
  return { patientId: await newPatient(), visitType: "long-term-review", everyWeeks: 1, firstDate, dates };
}
type Weekly = Awaited<ReturnType<typeof weekly>>;

const visitsOf = ({ dates }: Weekly) => dates.map((date) => ({ start: at(date, "10:00").toISOString(), ...where }));
const requestOf = (wanted: Weekly, take: "all" | "free" = "all") => {
  const { dates: _, ...rest } = wanted;
  return { ...rest, take, visits: visitsOf(wanted) };
};
const preview = ({ patientId, visitType, everyWeeks, dates }: Weekly) => {
  const start = at(dates[0] ?? "", "10:00").toISOString();
  return previewSeries(clinic.staff.front_desk, { patientId, visitType, everyWeeks, count, start, ...where });
};

async function take(date: string, patientId?: string, physician = where.physician): Promise<void> {
  const made = await bookForPatient(clinic.staff.nurse, {
    patientId: patientId ?? (await newPatient()),
    ...{ visitType: "long-term-review", start: at(date, "10:00"), physician, locale: "en" },
  });
  expect(made.ok).toBe(true);
}

async function booked(wanted: Weekly): Promise<SeriesView> {
  const made = await bookSeries(clinic.staff.front_desk, requestOf(wanted));
  if (!made.ok) throw new Error("not booked");
  return made.series;
}

describe("what a repeated visit would be", () => {
  test("is told for each date: free at the same time of day, or why not and what is near", async () => {
    const wanted = await weekly();
    await take(wanted.dates[1] ?? "");
    await take(wanted.dates[2] ?? "", wanted.patientId, "dr-birch");
    const visits = await preview(wanted);
    expect(visits.map(({ state, localDate }) => `${localDate} ${state}`)).toEqual([
      `${wanted.dates[0]} free`,
      `${wanted.dates[1]} taken`,
      `${wanted.dates[2]} patient_busy`,
      `${wanted.dates[3]} free`,
    ]);
    const [, taken, busy] = visits;
    expect(taken?.reasons[0]).toMatch(/^Dr\. Ash is taken until/);
    expect(busy?.reasons).toEqual(["The patient has another visit at this time."]);
    for (const visit of [taken, busy]) {
      expect(visit?.slot).toBeNull();
      expect(visit?.alternatives).toHaveLength(3);
      for (const { start, physician } of visit?.alternatives ?? []) {
        expect(physician.slug).toBe("dr-ash");
        expect(start).not.toBe(visit?.start);
      }
    }
  });

  test("writes nothing, and is for who plans series only", async () => {
    const wanted = await weekly();
    await preview(wanted);
    expect(await db().appointmentSeries.count({ where: { patientId: wanted.patientId } })).toBe(0);
    const [first] = visitsOf(wanted);
    const { patientId, visitType, everyWeeks } = wanted;
    const input = { patientId, visitType, everyWeeks, count, start: first?.start ?? "", ...where };
    await expect(previewSeries(clinic.staff.administrator, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(previewSeries(publicActor, input)).rejects.toMatchObject({ code: "unauthenticated" });
    const unknown = previewSeries(clinic.staff.nurse, { ...input, patientId: crypto.randomUUID() });
    await expect(unknown).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("booking a repeated visit", () => {
  test("books all in one transaction, each an appointment with a status of its own", async () => {
    const wanted = await weekly();
    const made = await bookSeries(clinic.staff.front_desk, requestOf(wanted));
    expect(made).toMatchObject({ ok: true, booked: count });
    const series = made.ok ? made.series : null;
    expect(series?.occurrences.map(({ state }) => state)).toEqual(Array.from({ length: count }, () => "booked"));
    const id = series?.occurrences[1]?.appointment?.id ?? "";
    await transitionAppointment(clinic.staff.nurse, { id, to: "cancelled", reason: "In hospital" });
    const after = await getSeries(clinic.staff.nurse, series?.id ?? "");
    expect(after.occurrences.map(({ state }) => state)).toEqual(["booked", "open", "booked", "booked"]);
    expect(await countOverlaps()).toBe(0);
  });

  test("where one is gone books none, and names it", async () => {
    const wanted = await weekly();
    await take(wanted.dates[2] ?? "");
    const made = await bookSeries(clinic.staff.front_desk, requestOf(wanted));
    expect(made).toEqual({ ok: false, gone: [{ position: 2, reason: "slot_taken" }] });
    const { patientId } = wanted;
    expect(await db().appointment.count({ where: { patientId } })).toBe(0);
    expect(await db().appointmentSeries.count({ where: { patientId } })).toBe(0);
    expect(await db().outboxMessage.count({ where: { appointment: { patientId } } })).toBe(0);
  });

  test("or those that are free: the others wait in the series, with a proposal", async () => {
    const wanted = await weekly();
    await take(wanted.dates[2] ?? "");
    const made = await bookSeries(clinic.staff.front_desk, requestOf(wanted, "free"));
    expect(made).toMatchObject({ ok: true, booked: 3 });
    const states = made.ok ? made.series.occurrences.map(({ state }) => state) : [];
    expect(states).toEqual(["booked", "booked", "proposed", "booked"]);
  });

  test("two at the same moment for the same times: one has all of them, the other none", async () => {
    const wanted = await weekly();
    const other = { ...wanted, patientId: await newPatient() };
    const answers = await Promise.all([
      bookSeries(clinic.staff.front_desk, requestOf(wanted)),
      bookSeries(clinic.staff.nurse, requestOf(other)),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const both = { patientId: { in: [wanted.patientId, other.patientId] } };
    expect(await db().appointment.count({ where: { ...both, status: "booked" } })).toBe(count);
    expect(await countOverlaps()).toBe(0);
  });

  test.each([
    ["an unknown visit", { visitType: "massage" }, "/visitType"],
    ["a procedure", { visitType: "kyphoplasty-2" }, "/visitType"],
  ])("%s is refused with the field", async (_, more, pointer) => {
    const wanted = { ...requestOf(await weekly()), ...more };
    await expect(bookSeries(clinic.staff.nurse, wanted)).rejects.toMatchObject({ errors: [{ pointer }] });
  });
});

describe("one visit and those that follow", () => {
  test("are dropped together with one reason, what came before stays", async () => {
    const series = await booked(await weekly());
    const visit = visitOf(series, "visit-2");
    const dropped = await dropOccurrence(clinic.staff.physician, { ...key(visit), reason: "Well", following: true });
    expect(dropped.series.occurrences.map(({ state }) => state)).toEqual(["booked", "dropped", "dropped", "dropped"]);
    const gone = { patientId: series.patient.id, status: "cancelled" as const };
    expect(await db().appointment.count({ where: gone })).toBe(3);
  });

  test("move together by the same days to the same time of day, and are due there from then on", async () => {
    const wanted = await weekly();
    const visit = visitOf(await booked(wanted), "visit-2");
    const start = at(addDays(wanted.dates[1] ?? "", 7), "14:00");
    const moved = await placeOccurrence(clinic.staff.nurse, { ...key(visit), start, ...where, following: true });
    if (!moved.ok) throw new Error(moved.reason);
    expect(moved.left).toEqual([]);
    const times = moved.series.occurrences.map(({ appointment, state }) => `${appointment?.start} ${state}`);
    expect(times).toEqual([
      `${at(wanted.dates[0] ?? "", "10:00").toISOString()} booked`,
      ...[2, 3, 4].map((week) => `${at(addDays(wanted.firstDate, 7 * week), "14:00").toISOString()} booked`),
    ]);
  });

  test("one whose time is not free stays and is named; where the first cannot move nothing does", async () => {
    const wanted = await weekly();
    const series = await booked(wanted);
    const tuesday = (date: string) => addDays(date, 1);
    await take(tuesday(wanted.dates[2] ?? ""));
    const start = at(tuesday(wanted.dates[1] ?? ""), "10:00");
    const visit = visitOf(series, "visit-2");
    const moved = await placeOccurrence(clinic.staff.nurse, { ...key(visit), start, ...where, following: true });
    if (!moved.ok) throw new Error(moved.reason);
    expect(moved.left).toEqual([visitOf(series, "visit-3").id]);
    expect(visitOf(moved.series, "visit-4").appointment?.localDate).toBe(tuesday(wanted.dates[3] ?? ""));
    const again = visitOf(moved.series, "visit-3");
    const blocked = await placeOccurrence(clinic.staff.nurse, {
      ...{ ...key(again), ...where, following: true },
      start: at(tuesday(wanted.dates[2] ?? ""), "10:00"),
    });
    expect(blocked).toMatchObject({ ok: false, reason: "slot_taken" });
    const after = await getSeries(clinic.staff.nurse, series.id);
    expect(visitOf(after, "visit-4").appointment?.localDate).toBe(tuesday(wanted.dates[3] ?? ""));
  });
});
