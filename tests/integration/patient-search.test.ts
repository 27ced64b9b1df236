import { beforeAll, expect, test } from "vitest";
import { db } from "#lib/db";
import { searchPatients } from "#lib/patients/search-queries";
import { at, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
const people = [
  ["Ana", "Núñez", "1948-02-03", "312-555-0123"],
  ["Anna", "Nunes", "1951-07-09", "(312) 555-0188"],
  ["Erik", "Christensen", "1940-12-31", "+1 303 555 0199"],
  ["Ruth", "O'Brien", "1939-01-15", "312.555.0140"],
  ["Ana", "Under_score", "1950-05-05", "312-555-0150"],
] as const;

beforeAll(async () => {
  clinic = await openClinic();
  await db().patient.createMany({
    data: people.map(([givenName, familyName, birthDate, phone]) => ({
      givenName,
      familyName,
      birthDate: new Date(birthDate),
      phone,
      phoneE164: `+1${phone.replace(/\D/g, "").slice(-10)}`,
    })),
  });
});

const names = async (search: string) => (await searchPatients(clinic.staff.front_desk, search)).map(({ name }) => name);

test.each([
  ["nunez", ["Ana Núñez"]],
  ["NÚÑEZ", ["Ana Núñez"]],
  ["ana nunez", ["Ana Núñez"]],
  ["nunez, ana", ["Ana Núñez"]],
  ["cristensen", ["Erik Christensen"]],
  ["obrien 1/15/1939", []],
  ["O’Brien 1/15/1939", ["Ruth O'Brien"]],
  ["2/3/1948", ["Ana Núñez"]],
  ["555-0199", ["Erik Christensen"]],
  ["0140", ["Ruth O'Brien"]],
  ["nunez 0199", []],
  ["%", []],
])("%s", async (search, expected) => expect((await names(search)).slice(0, 1)).toEqual(expected.slice(0, 1)));

test("the likeliest comes first, and nobody who does not fit comes at all", async () => {
  expect((await names("ana")).slice(0, 1)[0]).toMatch(/^Ana /);
  expect(await names("ana")).not.toContain("Erik Christensen");
});

test("at most twenty come, and each tells their next visit", async () => {
  await db().patient.createMany({
    data: Array.from({ length: 25 }, (_, index) => ({
      givenName: "Many",
      familyName: `Same${index}`,
      birthDate: new Date("1950-01-01"),
      phone: "312-555-0100",
    })),
  });
  expect(await names("many")).toHaveLength(20);
  const start = at(newDay(), "9:00");
  await book(start, {
    patient: { givenName: "Solo", familyName: "Visitor", birthDate: "1947-03-04", phone: "312-555-0177" },
  });
  const [found] = await searchPatients(clinic.staff.front_desk, "solo visitor");
  expect(found).toMatchObject({
    birthDate: "1947-03-04",
    dial: "+13125550177",
    nextVisit: { start: start.toISOString() },
  });
});

test("only staff who see patients search, and the log keeps who was found but not what was typed", async () => {
  await expect(searchPatients(clinic.staff.administrator, "nunez")).rejects.toMatchObject({ code: "forbidden" });
  await searchPatients(clinic.staff.front_desk, "christensen");
  const rows = await db().auditEvent.findMany({ orderBy: { seq: "desc" }, take: 2 });
  expect(rows.map(({ action }) => action).sort()).toEqual(["patient.find", "patient.search"]);
  expect(JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
    "christensen",
  );
});

test("a record that was merged into another is not found any more", async () => {
  const data = {
    givenName: "Merga",
    familyName: "Tusdottir",
    birthDate: new Date("1950-01-01"),
    phone: "312-555-0100",
  };
  const kept = await db().patient.create({ data });
  await db().patient.create({ data: { ...data, mergedIntoId: kept.id } });
  expect((await searchPatients(clinic.staff.front_desk, "merga")).map(({ id }) => id)).toEqual([kept.id]);
});
