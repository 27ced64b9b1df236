import { describe, expect, test } from "vitest";
import { type TypedPerson, typedPerson } from "#lib/appointments/draft-schema";
import { birthDateFrom, checkPerson, monthNumber, readPersonForm } from "#lib/appointments/person-form";
import { isTelephone, toE164 } from "#lib/appointments/schema";

const typed = (more: Partial<TypedPerson> = {}): TypedPerson =>
  typedPerson.parse({
    givenName: "Ana",
    familyName: "Ruiz",
    birthMonth: "2",
    birthDay: "3",
    birthYear: "1948",
    phone: "312-555-0123",
    ...more,
  });
const born = (birthMonth: string, birthDay: string, birthYear: string) =>
  birthDateFrom(typed({ birthMonth, birthDay, birthYear }), "en");
const errorsOf = (more: Partial<TypedPerson>, locale: "en" | "es" = "en") =>
  checkPerson(typed(more), locale).errors.map(({ field, message }) => `${field}: ${message}`);

describe("the month, as people write it", () => {
  test.each([
    ["3", 3],
    ["03", 3],
    [" 12 ", 12],
    ["mar", 3],
    ["Mar.", 3],
    ["MARCH", 3],
    ["marzo", 3],
    ["enero", 1],
    ["ene", 1],
    ["jan", 1],
    ["agosto", 8],
    ["diciembre", 12],
    ["sept", 9],
  ])("%s is %i", (text, month) => expect(monthNumber(text)).toBe(month));

  test.each(["0", "13", "", "x", "ma", "3rd", "foo", "1e1", "-1", "٣", "__proto__", "constructor"])(
    "%s is none",
    (text) => expect(monthNumber(text)).toBeNull(),
  );
});

describe("the three boxes of a birth date", () => {
  test.each([
    ["2", "3", "1948", "1948-02-03"],
    ["febrero", "29", "1948", "1948-02-29"],
    [" mar ", " 07 ", " 1950 ", "1950-03-07"],
  ])("%s %s %s is a date", (month, day, year, date) => expect(born(month, day, year)).toEqual({ date }));

  test.each([
    ["", "", "", "birthDate-month", "Enter your date of birth"],
    ["", "3", "1948", "birthDate-month", "Date of birth must include a month"],
    ["2", "", "1948", "birthDate-day", "Date of birth must include a day"],
    ["2", "3", "", "birthDate-year", "Date of birth must include a year"],
    ["2", "3", "48", "birthDate-year", "Year must have 4 numbers, such as 1948"],
    ["2", "30", "1948", "birthDate-month", "Date of birth must be a real date"],
    ["2", "29", "1949", "birthDate-month", "Date of birth must be a real date"],
    ["foo", "3", "1948", "birthDate-month", "Date of birth must be a real date"],
    ["2", "x", "1948", "birthDate-day", "Date of birth must be a real date"],
    ["2", "0", "1948", "birthDate-month", "Date of birth must be a real date"],
    ["2", "3", "1848", "birthDate-year", "Date of birth must be a real date"],
  ])("%s/%s/%s leads to %s", (month, day, year, field, message) =>
    expect(born(month, day, year)).toEqual({ field, message }),
  );

  test("the words are in the reader's language", () => {
    const birth = birthDateFrom(typed({ birthMonth: "" }), "es");
    expect(birth).toEqual({ field: "birthDate-month", message: "La fecha de nacimiento debe incluir el mes" });
  });
});

describe("who may book online", () => {
  const today = Temporal.Now.plainDateISO("UTC");
  const on = ({ year, month, day }: Temporal.PlainDate) => ({
    birthYear: String(year),
    birthMonth: String(month),
    birthDay: String(day),
  });

  test("somebody who is 18 today", () => expect(errorsOf(on(today.subtract({ years: 18 })))).toEqual([]));
  test("not somebody who is 18 tomorrow", () =>
    expect(errorsOf(on(today.subtract({ years: 18 }).add({ days: 1 })))).toEqual([
      "birthDate-year: Online booking is for adults. Call us to book for someone under 18",
    ]));
  test("not somebody born in the future: one thing to put right at a time", () =>
    expect(errorsOf(on(today.add({ years: 1 })))).toEqual(["birthDate-year: Date of birth must be in the past"]));
});

describe("a form about a person", () => {
  test("gives the details, trimmed; an empty email is none", () => {
    const form = readPersonForm(
      {
        givenName: " Ana María ",
        familyName: "O’Brien-Núñez",
        "birthDate-month": "feb",
        "birthDate-day": "3",
        "birthDate-year": "1948",
        phone: " (312) 555-0123 ",
        email: "  ",
      },
      "en",
    );
    expect(form.errors).toEqual([]);
    expect(form.details).toEqual({
      givenName: "Ana María",
      familyName: "O’Brien-Núñez",
      birthDate: "1948-02-03",
      phone: "(312) 555-0123",
    });
  });

  test("with nothing in it lists every error in the order of the page, and no details", () => {
    const form = readPersonForm({}, "en");
    expect(form.errors.map(({ field }) => field)).toEqual(["givenName", "familyName", "birthDate-month", "phone"]);
    expect(form.details).toBeNull();
  });

  test("gives back what was typed as it was typed", () => {
    const form = readPersonForm({ givenName: " <b>Ana</b> ", phone: ["1", "2"], "birthDate-year": "48" }, "en");
    expect(form.typed).toMatchObject({ givenName: " <b>Ana</b> ", phone: "1", birthYear: "48" });
  });

  test.each(["312-555-0123", "(312) 555 0123", "+1 312 555 0123", "+34 612 345 678", "312.555.0123 x12", "5550123"])(
    "takes %s for a telephone number",
    (phone) => expect(errorsOf({ phone })).toEqual([]),
  );
  test.each(["12345", "call my son", "312-555-O123", "1234567890123456789"])("does not take %s for one", (phone) =>
    expect(errorsOf({ phone })).toEqual(["phone: Enter a phone number with its area code, such as 312-555-0142"]),
  );

  test.each(["ana@example", "ana example.com", "a@b@c.d", "<ana@example.com>", "ana@example.com, bob@example.com"])(
    "does not take %s for an email address",
    (email) => expect(errorsOf({ email })).toHaveLength(1),
  );

  test("numbers are kept for dialling where they can be understood", () => {
    expect(toE164("(312) 555-0123")).toBe("+13125550123");
    expect(toE164("+34 612 345 678")).toBe("+34612345678");
    expect(toE164("5550123")).toBeNull();
    expect(isTelephone("5550123")).toBe(true);
  });
});
