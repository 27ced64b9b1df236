import { describe, expect, test } from "vitest";
import { visitTypes } from "#content/visit-types";
import { type Configuration, newSlug, outOfUse, type Wanted } from "#lib/clinic/configuration";
import { findingsFor } from "#lib/clinic/rules";
import { locationSettings, visitTypeSettings } from "#lib/clinic/settings-schema";
import { configuration, location, type Settings, visitType } from "#tests/unit/clinic/made";

const clinic = configuration();
const pointers = (wanted: Wanted, where: Configuration = clinic) =>
  findingsFor(wanted, where).errors.map(({ pointer }) => pointer);
const fresh = (more: Partial<Settings> = {}): Wanted => ({
  kind: "visit_type",
  id: "new",
  state: visitType({ code: "TEL", name: { en: "Talk", es: "Charla" }, ...more }),
});

describe("a visit type", () => {
  test.each([
    ["is fine", {}, []],
    ["with a code that is taken", { code: "NP" }, ["/code"]],
    ["with a name that is taken in Spanish", { name: { en: "Talk", es: " primera CITA" } }, ["/name/es"]],
    ["without anybody who sees it", { practitionerIds: [] }, ["/practitionerIds"]],
    ["without anybody, and out of use", { practitionerIds: [], active: false }, []],
    ["seen by a nurse although physicians lead it", { practitionerIds: ["cole"] }, ["/practitionerIds"]],
    ["seen by somebody unknown", { practitionerIds: ["nobody"] }, ["/practitionerIds"]],
    ["with a technique although it is no procedure", { technique: "kyphoplasty", levelCount: 1 }, ["/technique"]],
    ["with a technique and no levels", { category: "procedure", technique: "kyphoplasty" }, ["/levelCount"]],
    ["with levels and no technique", { category: "procedure", levelCount: 2 }, ["/levelCount"]],
    ["with a form that is not there", { questionnaireId: "other" }, ["/questionnaireId"]],
  ] as const satisfies readonly (readonly [string, Partial<Settings>, readonly string[]])[])(
    "%s",
    (_, more, expected) => expect(pointers(fresh(more as Partial<Settings>))).toEqual(expected),
  );

  test("asks for each kind of room once", () => {
    const room = { kind: "room", offsetMinutes: null, durationMinutes: null } as const;
    expect(pointers(fresh({ requirements: [room, room] }))).toEqual(["/requirements/1/kind"]);
  });

  test("says when there is nothing of what it needs", () => {
    const suite = { kind: "suite", offsetMinutes: null, durationMinutes: null } as const;
    const { errors, notes } = findingsFor(fresh({ requirements: [suite] }), clinic);
    expect(errors).toEqual([]);
    expect(notes.map(({ message }) => message)).toEqual([
      "There is no procedure suite in use: no times will be offered.",
    ]);
  });

  test("is the only one in use with its technique and number of levels", () => {
    const settings = visitType({ code: "KP-1", category: "procedure", technique: "kyphoplasty", levelCount: 1 });
    const row = { id: "kp", slug: "kp", version: 0, settings };
    const same = fresh({ category: "procedure", technique: "kyphoplasty", levelCount: 1 });
    expect(pointers(same, configuration({ visitTypes: [row] }))).toEqual(["/technique"]);
    const retired = { ...row, settings: { ...settings, active: false } };
    expect(pointers(same, configuration({ visitTypes: [retired] }))).toEqual([]);
  });
});

test("the whole catalogue of the demonstration clinic could have been made by an administrator", () => {
  const settings = visitTypes.map((entry) =>
    visitType({
      ...entry,
      levelCount: entry.levelCount ?? null,
      technique: entry.technique ?? null,
      practitionerIds: [entry.leadKind === "nurse" ? "cole" : "ash"],
      requirements: [],
    }),
  );
  for (const one of settings) {
    const { code, category, mode, leadKind, technique, levelCount } = one;
    expect(visitTypeSettings.shape.code.safeParse(code).success, code).toBe(true);
    expect(visitTypeSettings.shape.leadKind.safeParse(leadKind).success, code).toBe(true);
    const others = settings.filter((other) => other !== one);
    const where = configuration({
      visitTypes: others.map((other) => ({ id: other.code, slug: other.code, version: 0, settings: other })),
    });
    const state = visitType({
      code,
      category,
      mode,
      leadKind,
      technique,
      levelCount,
      name: one.name,
      practitionerIds: one.practitionerIds,
    });
    expect(pointers({ kind: "visit_type", id: "new", state }, where), code).toEqual([]);
  }
});

describe("a location", () => {
  const [lake] = clinic.locations;
  const settings = (lake ?? location("lake")).settings;
  const hours = [{ weekday: 1, startMinute: 480, endMinute: 1020 }];
  test.each([
    ["a new one with its hours", "new", { name: "Harbor", hours }, []],
    ["a new one without hours", "new", { name: "Harbor" }, ["/hours"]],
    ["a name that is taken", "new", { name: "hillside ", hours }, ["/name"]],
    ["another zone", "lake", { timeZone: "America/Denver" }, ["/timeZone"]],
    ["hours sent along with a change", "lake", { hours }, ["/hours"]],
    ["out of use while another one is in use", "lake", { active: false }, []],
  ] as const)("%s", (_, id, more, expected) => {
    const state = { ...settings, ...more, ...("hours" in more && { hours: [...more.hours] }) };
    expect(pointers({ kind: "location", id, state })).toEqual(expected);
  });

  test.each([
    ["phone", { phone: "call us" }],
    ["timeZone", { timeZone: "Mars/Olympus" }],
    ["addressLines", { addressLines: [] }],
    ["arrival", { arrival: { en: "Ring.", es: " " } }],
  ])("is refused with a bad %s", (field, more) => {
    const read = locationSettings.safeParse({ ...settings, ...more });
    expect(read.error?.issues[0]?.path[0]).toBe(field);
  });

  test("that is taken back keeps all but its use", () =>
    expect(outOfUse({ ...settings, hours })).toEqual({ ...settings, active: false }));
});

test.each([
  ["Talk by phone", "talk-by-phone"],
  ["Visión y años", "vision-y-anos"],
  ["  ¡¿?!  ", "visit-type"],
  ["First visit", "first-visit-0a1b2c3d"],
  ["New", "new-0a1b2c3d"],
])("the address of %j is %s", (en, expected) => {
  const wanted: Wanted = { kind: "visit_type", id: "0000-0a1b2c3d", state: visitType({ name: { en, es: "x" } }) };
  expect(newSlug(wanted, clinic)).toBe(expected);
});
