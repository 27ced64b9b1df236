import { bookingErrors as say } from "#content/text/booking-errors";
import { type TypedPerson, typedPerson } from "#lib/appointments/draft-schema";
import { type PatientDetails, patientDetails } from "#lib/appointments/schema";
import type { Locale } from "#lib/locale";

/** `field` is the id of the control to go to. */
export type PersonError = { field: string; message: string };
export type PersonForm = { typed: TypedPerson; errors: PersonError[]; details: PatientDetails | null };

const monthNames: Record<string, number> = Object.fromEntries(
  ["en-US", "es-US"].flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => {
      const name = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
        new Date(Date.UTC(2026, index, 1)),
      );
      return [name.toLowerCase().slice(0, 3), index + 1] as const;
    }),
  ),
);

/** "3", "03", "mar", "March" and "marzo" are 3; anything else is null. */
export function monthNumber(typed: string): number | null {
  const text = typed.trim().toLowerCase();
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null;
  return /^\p{L}{3,10}\.?$/u.test(text) ? (monthNames[text.slice(0, 3)] ?? null) : null;
}

type Birth = { date: string } | { field: string; message: string };

/** The three boxes as one date, or which box to go back to and what to do there. */
export function birthDateFrom({ birthMonth, birthDay, birthYear }: TypedPerson, locale: Locale): Birth {
  const at = (part: string, text: keyof typeof say) => ({ field: `birthDate-${part}`, message: say[text][locale] });
  const [month, day, year] = [birthMonth, birthDay, birthYear].map((part) => part.trim()) as [string, string, string];
  if (!month && !day && !year) return at("month", "birthDate");
  if (!month) return at("month", "birthDateMonth");
  if (!day) return at("day", "birthDateDay");
  if (!year) return at("year", "birthDateYear");
  if (!/^\d{4}$/.test(year)) return at("year", "birthDateYearDigits");
  const number = monthNumber(month);
  if (number === null || !/^\d{1,2}$/.test(day)) return at(number === null ? "month" : "day", "birthDateReal");
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month: number, day: Number(day) },
      { overflow: "reject" },
    );
    return date.year < 1900 ? at("year", "birthDateReal") : { date: date.toString() };
  } catch {
    return at("month", "birthDateReal");
  }
}

/** A cut through the middle of a character leaves half of it, which cannot be kept. */
const first = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).slice(0, 300).toWellFormed();

/**
 * A sent form about a person: everything as it was typed, the errors in the reader's language in the order of
 * the page, and the details where there are none.
 */
export function readPersonForm(fields: Record<string, string | string[]>, locale: Locale): PersonForm {
  const typed = typedPerson.parse({
    givenName: first(fields.givenName),
    familyName: first(fields.familyName),
    birthMonth: first(fields["birthDate-month"]),
    birthDay: first(fields["birthDate-day"]),
    birthYear: first(fields["birthDate-year"]),
    phone: first(fields.phone),
    email: first(fields.email),
    helperName: first(fields.helperName).trim(),
  });
  return checkPerson(typed, locale);
}

/** The same for what a draft keeps. */
export function checkPerson(typed: TypedPerson, locale: Locale): PersonForm {
  const birth = birthDateFrom(typed, locale);
  const { givenName, familyName, phone } = typed;
  const email = typed.email.trim() || undefined;
  const birthDate = "date" in birth ? birth.date : "1900-01-01";
  const result = patientDetails(locale).safeParse({ givenName, familyName, birthDate, phone, ...(email && { email }) });
  const messages = new Map<string, string>();
  for (const { path, message } of result.error?.issues ?? []) {
    const field = path[0] === "birthDate" ? "birthDate-year" : String(path[0]);
    if (!messages.has(field)) messages.set(field, message);
  }
  if (typed.helperName.length > 128) messages.set("helperName", say.nameTooLong[locale]);
  if ("message" in birth) messages.set(birth.field, birth.message);
  const order = [
    "helperName",
    "givenName",
    "familyName",
    "birthDate-month",
    "birthDate-day",
    "birthDate-year",
    "phone",
    "email",
  ];
  const errors = order.flatMap((field) =>
    messages.has(field) ? [{ field, message: messages.get(field) as string }] : [],
  );
  return { typed, errors, details: errors.length === 0 && result.success ? result.data : null };
}
