import { beforeAll, describe, expect, test } from "vitest";
import { listSlots, listVisitTypes } from "#lib/availability/queries";
import { applyChange, previewChange } from "#lib/clinic/change-mutations";
import { getConfiguration, listChanges } from "#lib/clinic/configuration-queries";
import { listPublicLocations } from "#lib/clinic/public-queries";
import { listPlaces } from "#lib/clinic/queries";
import type { Decision, Proposal, StateOf } from "#lib/clinic/schema";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { publicActor, type StaffActor } from "#lib/session";
import { at, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
let admin: StaffActor;
beforeAll(async () => {
  clinic = await openClinic();
  admin = clinic.staff.administrator;
});

const apply = (proposal: Proposal, decisions: Decision[] = []) => applyChange(admin, { proposal, decisions });

const pointersOf = (work: Promise<unknown>): Promise<(string | undefined)[]> =>
  work.then(
    () => Promise.reject(new Error("it was not refused")),
    (error: unknown) => {
      if (error instanceof AppError && error.code === "validation_failed")
        return (error.errors ?? []).map(({ pointer }) => pointer.replace("/proposal/state", ""));
      throw error;
    },
  );

const television = (more: Partial<StateOf<"visit_type">> = {}): StateOf<"visit_type"> => ({
  code: "TEL",
  category: "consultation",
  mode: "video",
  leadKind: "physician",
  technique: null,
  levelCount: null,
  name: { en: "Video talk", es: "Charla por video" },
  description: { en: "To talk from home.", es: "Para hablar desde casa." },
  active: true,
  bookableBy: "patient",
  durationMinutes: 20,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 5,
  minNoticeMinutes: 60,
  minMoveNoticeMinutes: 60,
  minCancelNoticeMinutes: 60,
  horizonDays: 400,
  stepMinutes: 30,
  dailyLimit: 4,
  endBeforeClosingMinutes: 0,
  questionnaireId: null,
  practitionerIds: [clinic.ids["dr-birch"] ?? ""],
  requirements: [],
  ...more,
});

describe("a new visit type", () => {
  test("is counted in its preview, offered to patients at once, and out of use when it is taken back", async () => {
    const day = newDay();
    const [form] = (await getConfiguration(admin)).questionnaires;
    const state = television({ questionnaireId: form?.id ?? null });
    const proposal: Proposal = { kind: "visit_type", version: 0, state };
    const preview = await previewChange(admin, proposal);
    expect(preview.name).toBe("Video talk");
    expect(preview.affected).toEqual([]);
    const effect = preview.slots.find(({ visitType }) => visitType === "Video talk");
    expect(effect?.weeks.reduce((sum, { gained }) => sum + gained, 0)).toBeGreaterThan(20);
    expect(await db().visitType.count({ where: { code: "TEL" } })).toBe(0);
    const made = await apply(proposal);
    expect(made).toMatchObject({ kind: "visit_type", slug: "video-talk", version: 1 });
    expect((await listVisitTypes(publicActor)).at(-1)).toMatchObject({ slug: "video-talk", durationMinutes: 20 });
    const { slots } = await listSlots(publicActor, { visitType: "video-talk", from: day, to: day });
    expect(slots[0]).toMatchObject({ start: at(day, "8:00").toISOString(), physician: { slug: "dr-birch" } });
    expect((await getConfiguration(admin)).visitTypes.at(-1)?.settings).toEqual(state);
    await apply({ kind: "undo", changeId: made.id });
    expect((await listVisitTypes(publicActor)).some(({ slug }) => slug === "video-talk")).toBe(false);
    expect((await getConfiguration(admin)).visitTypes.at(-1)?.settings).toEqual({ ...state, active: false });
    const lines = await listChanges(admin, { kind: "visit_type", subjectId: made.subjectId });
    expect(lines[0]).toMatchObject({
      isUndo: true,
      lines: ["Until now: Can be booked", "From now on: Cannot be booked"],
    });
  });

  test("says by field what is wrong with it", async () => {
    const refused = (more: Partial<StateOf<"visit_type">>) =>
      pointersOf(apply({ kind: "visit_type", version: 0, state: television({ code: "TEL-2", ...more }) }));
    const own = { en: "Another talk", es: "Otra charla" };
    expect(await refused({ name: own, code: "NP" })).toEqual(["/code"]);
    expect(await refused({ name: { en: "first VISIT", es: "Otra" } })).toEqual(["/name/en"]);
    expect(await refused({ name: own, technique: "kyphoplasty", levelCount: 1 })).toEqual(["/technique"]);
    expect(await refused({ name: own, category: "procedure", technique: "kyphoplasty" })).toEqual(["/levelCount"]);
    expect(await refused({ name: own, practitionerIds: [] })).toEqual(["/practitionerIds"]);
    expect(await refused({ name: own, leadKind: "nurse" })).toEqual(["/practitionerIds"]);
    expect(await refused({ name: own, questionnaireId: crypto.randomUUID() })).toEqual(["/questionnaireId"]);
  });

  test("keeps what it is: the kind of visit cannot turn into another", async () => {
    const [type] = (await getConfiguration(admin)).visitTypes;
    if (!type) throw new Error("no visit type");
    const { id, version, settings } = type;
    const state = { ...settings, mode: "phone", code: "XX" } as const;
    expect(await pointersOf(apply({ kind: "visit_type", id, version, state }))).toEqual(["/code", "/mode"]);
  });

  test("an undo of a change from before these fields were kept leaves them as they are", async () => {
    const type = (await getConfiguration(admin)).visitTypes.find(({ slug }) => slug === "first-visit");
    if (!type) throw new Error("no visit type");
    const { code: _, category: __, questionnaireId: ___, ...before } = type.settings;
    const changed = await db().configurationChange.create({
      data: {
        kind: "visit_type",
        subjectId: type.id,
        number: type.version + 1,
        staffId: admin.staffId,
        before: JSON.parse(JSON.stringify({ ...before, durationMinutes: 30 })),
        after: JSON.parse(JSON.stringify(before)),
        name: "First visit",
        lines: [],
      },
    });
    await apply({ kind: "undo", changeId: changed.id });
    const after = (await getConfiguration(admin)).visitTypes.find(({ id }) => id === type.id);
    expect(after?.settings).toEqual({ ...type.settings, durationMinutes: 30 });
  });
});

const harbor = (more: Partial<StateOf<"location">> = {}): StateOf<"location"> => ({
  name: "Harbor House",
  addressLines: ["9 Pier Road", "Chicago, IL 60611"],
  phone: "312-555-0190",
  arrival: { en: "Use the blue door.", es: "Use la puerta azul." },
  timeZone: "America/Denver",
  active: true,
  hours: [{ weekday: 1, startMinute: 540, endMinute: 1020 }],
  ...more,
});

describe("a new location", () => {
  test("is made with its hours in its own zone, shown to patients, changed, and taken out of use", async () => {
    const preview = await previewChange(admin, { kind: "location", version: 0, state: harbor() });
    expect(preview.lines).toContain("From now on: Monday 9am to 5pm");
    expect(preview.notes.map(({ message }) => message).join()).toContain("No times are offered there until");
    expect(await db().location.count({ where: { name: "Harbor House" } })).toBe(0);
    const made = await apply({ kind: "location", version: 0, state: harbor() });
    expect(made).toMatchObject({ kind: "location", slug: "harbor-house", version: 1 });
    const shown = (await listPublicLocations()).find(({ slug }) => slug === "harbor-house");
    expect(shown).toMatchObject({ addressLines: ["9 Pier Road", "Chicago, IL 60611"], hours: [{ weekday: 1 }] });
    const { hours: _, ...settings } = harbor({ phone: "312-555-0191" });
    const changed = await apply({ kind: "location", id: made.subjectId, version: 1, state: settings });
    expect((await listPublicLocations()).find(({ slug }) => slug === "harbor-house")?.phone).toBe("312-555-0191");
    await apply({ kind: "undo", changeId: changed.id });
    expect((await listPublicLocations()).find(({ slug }) => slug === "harbor-house")?.phone).toBe("312-555-0190");
    const retired = { ...settings, active: false };
    await apply({ kind: "location", id: made.subjectId, version: 3, state: retired });
    expect((await listPublicLocations()).some(({ slug }) => slug === "harbor-house")).toBe(false);
    expect((await listPlaces()).some(({ slug }) => slug === "harbor-house")).toBe(false);
  });

  test("says by field what is wrong with it", async () => {
    const refused = (state: StateOf<"location">) => pointersOf(apply({ kind: "location", version: 0, state }));
    const { hours: _, ...closed } = harbor({ name: "Other" });
    expect(await refused(harbor({ name: "LAKESIDE" }))).toEqual(["/name"]);
    expect(await refused(closed)).toEqual(["/hours"]);
    const twice = [1, 1].map((weekday) => ({ weekday, startMinute: 540, endMinute: 1020 }));
    expect(await refused(harbor({ name: "Other", hours: twice }))).toEqual(["/hours/1/startMinute"]);
  });

  test("is not the last one to go, and keeps its zone", async () => {
    const location = (await getConfiguration(admin)).locations.find(({ id }) => id === clinic.locationId);
    if (!location) throw new Error("no location");
    const { id, version, settings } = location;
    const refused = (more: Partial<StateOf<"location">>) =>
      pointersOf(apply({ kind: "location", id, version, state: { ...settings, ...more } }));
    expect(await refused({ active: false })).toEqual(["/active"]);
    expect(await refused({ timeZone: "America/New_York" })).toEqual(["/timeZone"]);
  });

  test("out of use, names the visits that are booked there, marks those that are kept, and stays in the desk's list", async () => {
    const day = newDay();
    const spare = await apply({ kind: "location", version: 0, state: harbor({ name: "Spare" }) });
    const visit = await book(at(day, "9:00"), { physician: "dr-ash" });
    const location = (await getConfiguration(admin)).locations.find(({ id }) => id === clinic.locationId);
    if (!location) throw new Error("no location");
    const proposal: Proposal = {
      kind: "location",
      id: location.id,
      version: location.version,
      state: { ...location.settings, active: false },
    };
    const { affected } = await previewChange(admin, proposal);
    const own = affected.find(({ appointmentId }) => appointmentId === visit.appointmentId);
    expect(own).toMatchObject({ reasons: ["Lakeside is out of use"], times: [] });
    const decisions = affected.map(
      ({ appointmentId, version }): Decision => ({ choice: "keep", appointmentId, version }),
    );
    const changed = await apply(proposal, decisions);
    const offered = () => listSlots(publicActor, { visitType: "first-visit", from: day, to: day });
    expect((await offered()).slots).toEqual([]);
    expect((await listPlaces()).map(({ slug }) => slug)).toContain("lakeside");
    await apply({ kind: "undo", changeId: changed.id });
    expect((await offered()).slots.length).toBeGreaterThan(0);
    await apply({ kind: "undo", changeId: spare.id });
  });
});
