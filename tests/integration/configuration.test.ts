import { beforeAll, describe, expect, test } from "vitest";
import { bookAppointment } from "#lib/appointments/booking-mutations";
import { holdSlot } from "#lib/appointments/hold-mutations";
import { listSchedule } from "#lib/appointments/queries";
import { listSlots } from "#lib/availability/queries";
import { applyChange, previewChange } from "#lib/clinic/change-mutations";
import { getConfiguration, listChanges } from "#lib/clinic/configuration-queries";
import type { Decision, Proposal, StateOf } from "#lib/clinic/schema";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { publicActor, type StaffActor } from "#lib/session";
import { addDays } from "#lib/time";
import {
  ana,
  at,
  book,
  type Clinic,
  countOverlaps,
  hold,
  newDay,
  openClinic,
  routine,
  signedInAs,
} from "#tests/support/clinic";

let clinic: Clinic;
let admin: StaffActor;
beforeAll(async () => {
  clinic = await openClinic();
  admin = clinic.staff.administrator;
});

const name = { en: "Training", es: "Capacitación" };
const closing = (date: string, more: Partial<{ lastDate: string }> = {}): Proposal => ({
  kind: "closure",
  version: 0,
  state: { locationId: clinic.locationId, firstDate: date, lastDate: date, name, ...more },
});

const timesOn = async (date: string, physician?: string) =>
  (await listSlots(publicActor, { visitType: "first-visit", from: date, to: date, ...(physician && { physician }) }))
    .slots;

const refusal = (work: Promise<unknown>): Promise<AppError> =>
  work.then(
    () => Promise.reject(new Error("it was not refused")),
    (error: unknown) => {
      if (error instanceof AppError) return error;
      throw error;
    },
  );

const appointment = (id: string) =>
  db().appointment.findUniqueOrThrow({
    where: { id },
    select: { status: true, startsAt: true, version: true, practitioner: { select: { slug: true } } },
  });

const weekly = async (slug: string) => {
  const { resources } = await getConfiguration(admin);
  const person = resources.find((row) => row.slug === slug);
  if (!person) throw new Error(`no ${slug}`);
  return person;
};

describe("closing a day", () => {
  test("shows whom it affects, with contact data and real free times, and changes nothing", async () => {
    const day = newDay();
    const first = await book(at(day, "9:00"), { physician: "dr-ash" });
    const noMail = { ...ana, email: undefined, givenName: "Bea", phone: "312-555-0177" };
    const second = await book(at(day, "9:00"), { physician: "dr-birch", patient: noMail });
    const before = await timesOn(day);
    const preview = await previewChange(admin, closing(day));
    expect(preview).toMatchObject({ name: "Training", from: day, to: day, heldCount: 0 });
    expect(preview.lines.join()).toContain("Closed");
    expect(preview.affected.map(({ appointmentId }) => appointmentId).sort()).toEqual(
      [first.appointmentId, second.appointmentId].sort(),
    );
    const contacts = preview.affected.map(({ patient, reasons, canMove, canCancel }) => ({
      ...patient,
      reasons,
      canMove,
      canCancel,
    }));
    expect(contacts).toContainEqual(
      expect.objectContaining({ email: ana.email, reasons: ["Closed: Training"], canMove: true, canCancel: true }),
    );
    expect(contacts).toContainEqual(expect.objectContaining({ name: "Bea Ruiz", email: null, phone: "312-555-0177" }));
    const [one, other] = preview.affected;
    expect(one?.times.length).toBeGreaterThan(3);
    expect(one?.times.every(({ localDate }) => localDate !== day)).toBe(true);
    expect(`${one?.times[0]?.start} ${one?.times[0]?.physician.slug}`).not.toBe(
      `${other?.times[0]?.start} ${other?.times[0]?.physician.slug}`,
    );
    const weeks = preview.slots.find(({ visitType }) => visitType === "First visit")?.weeks ?? [];
    expect(weeks).toEqual([{ from: day, before: before.length, after: 0, gained: 0, lost: before.length }]);
    expect(await timesOn(day)).toEqual(before);
    expect(await appointment(first.appointmentId)).toMatchObject({ status: "booked", version: 2 });
    const read = await db().auditEvent.count({
      where: { action: "configuration.read_affected", entityId: first.appointmentId },
    });
    expect(read).toBe(1);
  });

  test("moves, cancels and keeps in one step, with messages, history and whom to call", async () => {
    const day = newDay();
    const moved = await book(at(day, "9:00"), { physician: "dr-ash" });
    const cancelled = await book(at(day, "10:00"), {
      physician: "dr-ash",
      patient: { ...ana, email: undefined, familyName: "Sanz", phone: "312-555-0178" },
    });
    const kept = await book(at(day, "11:00"), { physician: "dr-ash" });
    const preview = await previewChange(admin, closing(day));
    const visit = (id: string) => {
      const found = preview.affected.find(({ appointmentId }) => appointmentId === id);
      if (!found) throw new Error("not affected");
      return found;
    };
    const time = visit(moved.appointmentId).times[0];
    if (!time) throw new Error("no time to move to");
    const to = { start: time.start, physician: time.physician.slug, location: time.location.slug };
    const of = (id: string) => ({ appointmentId: id, version: visit(id).version });
    const decisions: Decision[] = [
      { choice: "move", ...of(moved.appointmentId), ...to },
      { choice: "cancel", ...of(cancelled.appointmentId), reason: "The clinic is closed" },
      { choice: "keep", ...of(kept.appointmentId) },
    ];
    const done = await applyChange(admin, { proposal: closing(day), decisions });
    expect(done).toMatchObject({
      kind: "closure",
      version: 1,
      moved: 1,
      cancelled: 1,
      kept: 1,
      messages: 1,
      released: 0,
    });
    expect(done.toCall).toEqual([
      expect.objectContaining({ name: "Ana Sanz", phone: "312-555-0178", outcome: "cancel", now: null }),
    ]);
    expect(await appointment(moved.appointmentId)).toMatchObject({
      status: "booked",
      startsAt: new Date(time.start),
      practitioner: { slug: time.physician.slug },
    });
    expect(await appointment(cancelled.appointmentId)).toMatchObject({ status: "cancelled" });
    expect(await appointment(kept.appointmentId)).toMatchObject({
      status: "booked",
      startsAt: at(day, "11:00"),
      version: 2,
    });
    const messages = await db().outboxMessage.findMany({
      where: {
        appointmentId: { in: [moved.appointmentId, cancelled.appointmentId, kept.appointmentId] },
        kind: { in: ["changed", "cancelled"] },
      },
      select: { kind: true, appointmentId: true, appointmentVersion: true },
    });
    expect(messages).toHaveLength(2);
    expect(messages).toContainEqual({ kind: "changed", appointmentId: moved.appointmentId, appointmentVersion: 3 });
    const audit = await db().auditEvent.findMany({
      where: { staffId: admin.staffId, entityId: { in: [kept.appointmentId, done.subjectId] } },
      select: { action: true },
    });
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["appointment.keep_outside_hours", "configuration.change"]),
    );
    const shown = await listSchedule(clinic.staff.front_desk, { from: day, to: day });
    expect(shown.map(({ id, outsideHours }) => ({ id, outsideHours }))).toEqual([
      { id: cancelled.appointmentId, outsideHours: [] },
      { id: kept.appointmentId, outsideHours: ["Closed: Training"] },
    ]);
    expect(await timesOn(day)).toEqual([]);
    expect(await countOverlaps()).toBe(0);
    const [line] = await listChanges(admin);
    expect(line).toMatchObject({
      id: done.id,
      kind: "closure",
      name: "Training",
      moved: 1,
      cancelled: 1,
      kept: 1,
      canUndo: true,
      undone: false,
    });
  });

  test("undone, offers the times again and brings no visit back; a second undo is refused", async () => {
    const day = newDay();
    const before = await timesOn(day);
    const visit = await book(at(day, "9:00"), { physician: "dr-ash" });
    const { version } = await appointment(visit.appointmentId);
    const decisions: Decision[] = [{ choice: "cancel", appointmentId: visit.appointmentId, version, reason: "Closed" }];
    const { id } = await applyChange(admin, { proposal: closing(day), decisions });
    const undo: Proposal = { kind: "undo", changeId: id };
    expect((await previewChange(admin, undo)).slots[0]?.weeks[0]).toMatchObject({ after: before.length, lost: 0 });
    const undone = await applyChange(admin, { proposal: undo, decisions: [] });
    expect(undone).toMatchObject({ version: 2, cancelled: 0 });
    expect(await timesOn(day)).toEqual(before);
    expect((await appointment(visit.appointmentId)).status).toBe("cancelled");
    const lines = await listChanges(admin, { kind: "closure", subjectId: undone.subjectId });
    expect(lines).toEqual([
      expect.objectContaining({ isUndo: true, canUndo: true }),
      expect.objectContaining({ id, undone: true, canUndo: false }),
    ]);
    expect(await refusal(applyChange(admin, { proposal: undo, decisions: [] }))).toMatchObject({ code: "conflict" });
  });

  test("asks again when somebody booked between the preview and the change", async () => {
    const day = newDay();
    const seen = await book(at(day, "9:00"), { physician: "dr-ash" });
    const { affected } = await previewChange(admin, closing(day));
    const late = await book(at(day, "11:00"), { physician: "dr-birch" });
    const decisions: Decision[] = affected.map(({ appointmentId, version }) => ({
      choice: "keep",
      appointmentId,
      version,
    }));
    const refused = await refusal(applyChange(admin, { proposal: closing(day), decisions }));
    expect(refused).toMatchObject({
      code: "conflict",
      extra: { reason: "affected", affected: [expect.objectContaining({ appointmentId: late.appointmentId })] },
    });
    expect((await timesOn(day)).length).toBeGreaterThan(0);
    expect(await db().configurationChange.count({ where: { lines: { has: `From now on: ${day}` } } })).toBe(0);
    expect((await appointment(seen.appointmentId)).version).toBe(2);
  });

  test("undoes all of it when a chosen time is gone, and says for whom", async () => {
    const day = newDay();
    const visit = await book(at(day, "9:00"), { physician: "dr-ash" });
    const other = await book(at(day, "10:00"), { physician: "dr-ash" });
    const { affected } = await previewChange(admin, closing(day));
    const moving = affected.find(({ appointmentId }) => appointmentId === visit.appointmentId);
    const time = moving?.times[0];
    if (!time) throw new Error("no time");
    await book(new Date(time.start), { physician: time.physician.slug });
    const decisions: Decision[] = [
      {
        choice: "move",
        appointmentId: visit.appointmentId,
        version: 2,
        start: time.start,
        physician: time.physician.slug,
        location: time.location.slug,
      },
      { choice: "cancel", appointmentId: other.appointmentId, version: 2, reason: "Closed" },
    ];
    const refused = await refusal(applyChange(admin, { proposal: closing(day), decisions }));
    expect(refused).toMatchObject({
      code: "conflict",
      extra: { reason: "time_gone", appointmentId: visit.appointmentId },
    });
    expect(await appointment(other.appointmentId)).toMatchObject({ status: "booked", version: 2 });
    expect((await timesOn(day)).length).toBeGreaterThan(0);
  });

  test("lets go of the times that somebody is just booking, who is offered others", async () => {
    const day = newDay();
    const { holdToken } = await hold(at(day, "9:00"), { physician: "dr-ash" });
    expect((await previewChange(admin, closing(day))).heldCount).toBe(1);
    expect(await applyChange(admin, { proposal: closing(day), decisions: [] })).toMatchObject({ released: 1 });
    const booked = await bookAppointment(publicActor, {
      hold: { token: holdToken },
      patient: ana,
      screeningId: await routine(),
      locale: "en",
    });
    expect(booked).toMatchObject({ ok: false, reason: "hold_expired", alternatives: expect.any(Array) });
  });

  test("at the same moment as bookings: each is refused or was decided about, never lost", async () => {
    for (let round = 0; round < 4; round += 1) {
      const day = newDay();
      const starts = ["8:00", "9:00", "10:00", "11:00"].map((clock) => at(day, clock));
      const held = await Promise.all(starts.slice(0, 2).map((start) => hold(start, { physician: "dr-ash" })));
      const screenings = await Promise.all(starts.map(routine));
      const confirm = ({ holdToken }: { holdToken: string }, index: number) =>
        bookAppointment(publicActor, {
          hold: { token: holdToken },
          patient: { ...ana, phone: `312-555-${1000 + round * 10 + index}` },
          screeningId: screenings[index] ?? "",
          locale: "en",
        });
      const closed = () =>
        applyChange(admin, { proposal: closing(day), decisions: [] }).then(
          () => "closed" as const,
          (error: unknown) =>
            error instanceof AppError && error.code === "conflict" ? ("conflict" as const) : Promise.reject(error),
        );
      const [outcome, ...rest] = await Promise.all([
        closed(),
        ...held.map(confirm),
        ...starts
          .slice(2)
          .map((start) => holdSlot(publicActor, { visitType: "first-visit", start, physician: "dr-birch" })),
      ]);
      const standing = await db().appointment.count({
        where: { startsAt: { in: starts }, status: { in: ["held", "booked"] } },
      });
      if (outcome === "closed") expect(standing).toBe(0);
      else expect(rest.slice(0, 2).some(({ ok }) => ok)).toBe(true);
      expect(await countOverlaps()).toBe(0);
    }
  });
});

describe("weekly hours", () => {
  test("that end earlier affect whom they no longer hold, and only those", async () => {
    const day = newDay();
    const early = await book(at(day, "9:00"), { physician: "dr-birch" });
    const late = await book(at(day, "16:00"), { physician: "dr-birch" });
    const other = await book(at(day, "16:00"), { physician: "dr-ash" });
    const person = await weekly("dr-birch");
    const weekday = Temporal.PlainDate.from(day).dayOfWeek;
    const shorter = [
      ...person.hours.filter((row) => row.weekday !== weekday),
      {
        locationId: clinic.locationId,
        weekday,
        startMinute: 480,
        endMinute: 1020,
        validFrom: "2020-01-01",
        validTo: addDays(day, -1),
      },
      { locationId: clinic.locationId, weekday, startMinute: 480, endMinute: 900, validFrom: day, validTo: null },
    ];
    const proposal: Proposal = {
      kind: "weekly_hours",
      id: person.id,
      version: person.hoursVersion,
      state: { hours: shorter },
    };
    const preview = await previewChange(admin, proposal);
    expect(preview.affected.map(({ appointmentId }) => appointmentId)).toContain(late.appointmentId);
    expect(preview.affected.map(({ appointmentId }) => appointmentId)).not.toContain(early.appointmentId);
    expect(preview.affected.map(({ appointmentId }) => appointmentId)).not.toContain(other.appointmentId);
    expect(preview.from).toBe(day);
    const lost = preview.slots.flatMap(({ weeks }) => weeks).reduce((sum, week) => sum + week.lost, 0);
    expect(lost).toBeGreaterThan(0);
    const decisions: Decision[] = preview.affected.map(({ appointmentId, version }) => ({
      choice: "keep",
      appointmentId,
      version,
    }));
    const changed = await applyChange(admin, { proposal, decisions });
    expect((await timesOn(day, "dr-birch")).some(({ end }) => new Date(end) > at(day, "15:00"))).toBe(false);
    // What was kept is not asked about again by the next change of the same hours.
    const now = await weekly("dr-birch");
    const again: Proposal = {
      kind: "weekly_hours",
      id: person.id,
      version: now.hoursVersion,
      state: { hours: now.hours.filter((row) => row.weekday === weekday) },
    };
    expect((await previewChange(admin, again)).affected.map(({ appointmentId }) => appointmentId)).not.toContain(
      late.appointmentId,
    );
    await applyChange(admin, { proposal: { kind: "undo", changeId: changed.id }, decisions: [] });
    expect((await weekly("dr-birch")).hours).toEqual(person.hours);
  });

  test("changed by two administrators: the second is told what the first did", async () => {
    const second = await signedInAs("administrator");
    const person = await weekly("nurse-cole");
    const without = (weekday: number): Proposal => ({
      kind: "weekly_hours",
      id: person.id,
      version: person.hoursVersion,
      state: { hours: person.hours.filter((row) => row.weekday !== weekday) },
    });
    await applyChange(admin, { proposal: without(7), decisions: [] });
    const refused = await refusal(applyChange(second, { proposal: without(6), decisions: [] }));
    expect(refused).toMatchObject({
      code: "conflict",
      extra: { reason: "changed", changes: [expect.objectContaining({ who: "administrator" })] },
    });
    expect(refused.detail).toContain("Sunday 8am to 5pm");
    const both = await Promise.allSettled(
      [1, 2].map(async (weekday) => {
        const now = await weekly("dr-ash");
        return applyChange(weekday === 1 ? admin : second, {
          proposal: {
            kind: "weekly_hours",
            id: now.id,
            version: now.hoursVersion,
            state: {
              hours: [
                ...now.hours,
                {
                  locationId: clinic.locationId,
                  weekday,
                  startMinute: 480,
                  endMinute: 540,
                  validFrom: "2019-01-01",
                  validTo: "2019-02-01",
                },
              ],
            },
          },
          decisions: [],
        });
      }),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("an undo is refused when somebody changed the same hours later", async () => {
    const person = await weekly("nurse-cole");
    const lessOf = (hours: typeof person.hours, version: number): Proposal => ({
      kind: "weekly_hours",
      id: person.id,
      version,
      state: { hours: hours.slice(1) },
    });
    const first = await applyChange(admin, { proposal: lessOf(person.hours, person.hoursVersion), decisions: [] });
    const now = await weekly("nurse-cole");
    await applyChange(admin, { proposal: lessOf(now.hours, now.hoursVersion), decisions: [] });
    const refused = await refusal(
      applyChange(admin, { proposal: { kind: "undo", changeId: first.id }, decisions: [] }),
    );
    expect(refused).toMatchObject({ code: "conflict", extra: { reason: "changed" } });
  });
});

describe("every kind", () => {
  const apply = (proposal: Proposal) => applyChange(admin, { proposal, decisions: [] });

  test("opening hours: nothing is offered while the location is shut", async () => {
    const day = newDay();
    const weekday = Temporal.PlainDate.from(day).dayOfWeek;
    const [location] = (await getConfiguration(admin)).locations;
    if (!location) throw new Error("no location");
    const { id, version, hours } = location;
    const shorter = hours.map((row) => (row.weekday === weekday ? { ...row, startMinute: 600 } : row));
    const proposal: Proposal = { kind: "opening_hours", id, version, state: { hours: shorter } };
    const preview = await previewChange(admin, proposal);
    expect(preview.notes.map(({ message }) => message).join()).toContain("nothing is offered");
    const decisions: Decision[] = preview.affected.map((visit) => ({
      choice: "keep",
      appointmentId: visit.appointmentId,
      version: visit.version,
    }));
    const changed = await applyChange(admin, { proposal, decisions });
    expect((await timesOn(day))[0]?.start).toBe(at(day, "10:00").toISOString());
    await apply({ kind: "undo", changeId: changed.id });
    expect((await timesOn(day))[0]?.start).toBe(at(day, "8:00").toISOString());
  });

  test("date exceptions: hours taken away and extra hours, each undone", async () => {
    const day = newDay();
    const person = await weekly("dr-birch");
    const state = {
      resourceId: person.id,
      locationId: clinic.locationId,
      date: day,
      startMinute: 480,
      endMinute: 720,
      open: false,
    };
    const away = await apply({ kind: "date_exception", version: 0, state });
    expect((await timesOn(day, "dr-birch"))[0]?.start).toBe(at(day, "12:00").toISOString());
    const twice = await refusal(apply({ kind: "date_exception", version: 0, state }));
    expect(twice).toMatchObject({
      code: "validation_failed",
      errors: expect.arrayContaining([expect.objectContaining({ pointer: "/proposal/state/startMinute" })]),
    });
    await apply({ kind: "undo", changeId: away.id });
    const extra = await apply({
      kind: "date_exception",
      version: 0,
      state: { ...state, open: true, startMinute: 1020, endMinute: 1200 },
    });
    expect((await timesOn(day, "dr-birch")).at(-1)?.end).toBe(at(day, "20:00").toISOString());
    await apply({ kind: "date_exception", id: extra.subjectId, version: 1, state: null });
    expect((await timesOn(day, "dr-birch")).at(-1)?.end).toBe(at(day, "17:00").toISOString());
  });

  test("absences: of a physician, and of a room that is out of use for an hour", async () => {
    const day = newDay();
    const person = await weekly("dr-ash");
    const away = await apply({
      kind: "absence",
      version: 0,
      state: { resourceId: person.id, from: `${day}T08:00`, to: `${day}T12:00`, reason: "Teaching" },
    });
    expect((await timesOn(day, "dr-ash"))[0]?.start).toBe(at(day, "12:00").toISOString());
    const changed = await apply({
      kind: "absence",
      id: away.subjectId,
      version: 1,
      state: { resourceId: person.id, from: `${day}T08:00`, to: `${day}T10:00`, reason: "Teaching" },
    });
    expect(changed.version).toBe(2);
    expect((await timesOn(day, "dr-ash"))[0]?.start).toBe(at(day, "10:00").toISOString());
    await apply({ kind: "undo", changeId: changed.id });
    expect((await timesOn(day, "dr-ash"))[0]?.start).toBe(at(day, "12:00").toISOString());
    const [row] = (await weekly("dr-ash")).absences;
    expect(row).toMatchObject({ from: `${day}T08:00`, to: `${day}T12:00`, version: 3 });
    for (const slug of ["room-1", "room-2"])
      await apply({
        kind: "absence",
        version: 0,
        state: { resourceId: clinic.ids[slug] ?? "", from: `${day}T12:00`, to: `${day}T13:00`, reason: "Painting" },
      });
    expect((await timesOn(day)).some(({ start }) => start === at(day, "12:15").toISOString())).toBe(false);
  });

  test("resources: a new room, a room out of use whose visit is affected, a name that is taken", async () => {
    const day = newDay();
    const state: StateOf<"resource"> = {
      kind: "bay",
      name: "Bay 9",
      credential: null,
      languages: [],
      locationId: clinic.locationId,
      active: true,
    };
    const added = await apply({ kind: "resource", version: 0, state });
    expect(
      await db().resource.findUnique({ where: { id: added.subjectId }, select: { slug: true, active: true } }),
    ).toEqual({ slug: "bay-9", active: true });
    expect(await refusal(apply({ kind: "resource", version: 0, state }))).toMatchObject({
      errors: [expect.objectContaining({ pointer: "/proposal/state/name" })],
    });
    await apply({ kind: "undo", changeId: added.id });
    expect(await db().resource.findUnique({ where: { id: added.subjectId }, select: { active: true } })).toEqual({
      active: false,
    });
    const visit = await book(at(day, "9:00"));
    const claim = await db().claim.findFirstOrThrow({
      where: { appointmentId: visit.appointmentId, resource: { kind: "room" } },
      select: { resource: { select: { id: true, slug: true } } },
    });
    const room = await weekly(claim.resource.slug);
    const proposal: Proposal = {
      kind: "resource",
      id: room.id,
      version: room.version,
      state: { ...room.settings, active: false },
    };
    const preview = await previewChange(admin, proposal);
    const affected = preview.affected.find(({ appointmentId }) => appointmentId === visit.appointmentId);
    expect(affected?.reasons).toEqual([`${room.settings.name} is out of use`]);
  });

  test("visit types: duration, people and needs; booked visits stay as they are", async () => {
    const day = newDay();
    const { visitTypes } = await getConfiguration(admin);
    const type = visitTypes.find(({ slug }) => slug === "first-visit");
    if (!type) throw new Error("no visit type");
    const before = await timesOn(day);
    const state = {
      ...type.settings,
      durationMinutes: 60,
      stepMinutes: 60,
      practitionerIds: [clinic.ids["dr-birch"] ?? ""],
    };
    const changed = await apply({ kind: "visit_type", id: type.id, version: type.version, state });
    const times = await timesOn(day);
    expect(times.every(({ physician }) => physician.slug === "dr-birch")).toBe(true);
    expect(Date.parse(times[0]?.end ?? "") - Date.parse(times[0]?.start ?? "")).toBe(3_600_000);
    await apply({ kind: "undo", changeId: changed.id });
    expect(await timesOn(day)).toEqual(before);
    const nobody = await refusal(
      apply({ kind: "visit_type", id: type.id, version: 2, state: { ...type.settings, practitionerIds: [] } }),
    );
    expect(nobody).toMatchObject({
      code: "validation_failed",
      errors: [expect.objectContaining({ pointer: "/proposal/state/practitionerIds" })],
    });
  });

  test("what is not there is not found; what changes nothing is said", async () => {
    expect(await refusal(apply({ kind: "closure", id: crypto.randomUUID(), version: 0, state: null }))).toMatchObject({
      code: "not_found",
    });
    expect(await refusal(apply({ kind: "undo", changeId: crypto.randomUUID() }))).toMatchObject({ code: "not_found" });
    const person = await weekly("dr-ash");
    const same: Proposal = {
      kind: "weekly_hours",
      id: person.id,
      version: person.hoursVersion,
      state: { hours: person.hours },
    };
    expect(await refusal(apply(same))).toMatchObject({ code: "validation_failed" });
  });
});

test.each(["front_desk", "nurse", "physician"] as const)(
  "a %s configures nothing, and sees nothing of it",
  async (role) => {
    const actor = clinic.staff[role];
    const proposal = closing(newDay());
    for (const work of [
      getConfiguration(actor),
      listChanges(actor),
      previewChange(actor, proposal),
      applyChange(actor, { proposal, decisions: [] }),
    ])
      expect(await refusal(work)).toMatchObject({ code: "forbidden" });
    expect(await refusal(applyChange(publicActor, { proposal, decisions: [] }))).toMatchObject({
      code: "unauthenticated",
    });
  },
);

test("the record of changes cannot be changed or deleted", async () => {
  await expect(db().configurationChange.updateMany({ data: { name: "other" } })).rejects.toThrow("append-only");
  await expect(db().configurationChange.deleteMany({})).rejects.toThrow("append-only");
});
