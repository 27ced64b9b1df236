import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";
import { bookingErrors as say } from "#content/text/booking-errors";
import { insistence, insistsOnSomething, overbook } from "#lib/appointments/overbooking-schema";
import { calendarDate, instant, offeredSlot, slug } from "#lib/availability/schema";
import { responseStatuses } from "#lib/intake/rules";
import type { Locale } from "#lib/locale";
import { readinessMarkAnswer } from "#lib/procedures/schema";
import { warningSignAnswersSchema } from "#lib/triage/schema";

export const holdRequest = z.strictObject({
  visitType: slug,
  physician: slug.optional(),
  location: slug.optional(),
  start: instant,
});
export type HoldRequest = z.infer<typeof holdRequest>;

const appointmentStatus = z.enum([
  "held",
  "booked",
  "arrived",
  "roomed",
  "in_progress",
  "fulfilled",
  "cancelled",
  "no_show",
  "entered_in_error",
]);

export const appointmentSummary = offeredSlot.extend({
  visitType: z.object({ slug, name: z.object({ en: z.string(), es: z.string() }), mode: z.string() }),
  status: appointmentStatus,
  version: z.number().int(),
});

export const holdAnswer = z.object({ holdToken: z.string(), expiresAt: instant, appointment: appointmentSummary });
export const alternatives = z.array(offeredSlot);

const today = (): string => Temporal.Now.plainDateISO("UTC").toString();
const eighteenYearsAgo = (): string => Temporal.Now.plainDateISO("UTC").subtract({ years: 18 }).toString();

const personName = (missing: string, long: string) => z.string().trim().min(1, missing).max(128, long);

/** As typed, if it could be a telephone number somewhere: digits enough, nothing but what numbers are written with. */
export const isTelephone = (value: string): boolean =>
  /^[+(\d][\d\s().\-–/x]*$/i.test(value) &&
  value.replace(/\D/g, "").length >= 7 &&
  value.replace(/\D/g, "").length <= 17;

export const toE164 = (phone: string): string | null => {
  const number = parsePhoneNumberFromString(phone, "US");
  return number?.isPossible() ? number.number : null;
};

/** A person who books, with the words for what is missing in the reader's language. */
export const patientDetails = (locale: Locale = "en") =>
  z.strictObject({
    givenName: personName(say.givenName[locale], say.nameTooLong[locale]),
    familyName: personName(say.familyName[locale], say.nameTooLong[locale]),
    birthDate: calendarDate
      .refine((date) => date < today(), say.birthDatePast[locale])
      .refine((date) => date >= today() || date <= eighteenYearsAgo(), say.birthDateAdult[locale]),
    phone: z
      .string()
      .trim()
      .min(1, say.phone[locale])
      .max(40, say.phoneFormat[locale])
      .refine(isTelephone, say.phoneFormat[locale]),
    email: z
      .string()
      .trim()
      .max(254, say.emailFormat[locale])
      .regex(/^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:.]+$/, say.emailFormat[locale])
      .optional(),
  });
export type PatientDetails = z.infer<ReturnType<typeof patientDetails>>;

export const bookingRequest = z.strictObject({
  holdToken: z.string().min(20).max(100),
  patient: patientDetails(),
  reason: z.string().trim().max(500).optional(),
  screening: warningSignAnswersSchema,
  language: z.enum(["en", "es"]).default("en"),
});

export const bookingAnswer = z.object({
  reference: z.string(),
  manageToken: z.string(),
  intakeToken: z.string().nullable(),
  appointment: appointmentSummary,
});

export const visitAnswer = appointmentSummary.extend({
  reference: z.string(),
  canMove: z.boolean(),
  canCancel: z.boolean(),
  intake: z.object({ status: z.enum(responseStatuses) }).nullable(),
});
export type VisitAnswer = z.infer<typeof visitAnswer>;

export const cancelRequest = z.strictObject({
  version: z.number().int(),
  reason: z.string().trim().max(200).optional(),
});
export const rescheduleRequest = z.strictObject({
  version: z.number().int(),
  start: instant,
  physician: slug.optional(),
  location: slug.optional(),
});

export const transitionRequest = z.strictObject({
  to: appointmentStatus,
  reason: z.string().trim().max(300).optional(),
  version: z.number().int().optional(),
});

export const scheduleQuery = z
  .strictObject({ from: calendarDate, to: calendarDate, physician: slug.optional(), location: slug.optional() })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "The last date is before the first" })
  .refine(({ from, to }) => Temporal.PlainDate.from(from).until(to).days < 62, {
    path: ["to"],
    error: "Ask for at most 62 days at once",
  });

export const moveRequest = z
  .strictObject({
    version: z.number().int(),
    start: instant,
    physician: slug.optional(),
    location: slug.optional(),
    reason: z.string().trim().max(200).optional(),
    overbook: overbook.optional(),
  })
  .refine(insistsOnSomething, insistence);

export const undoRequest = z.strictObject({ version: z.number().int() });

/** A booking by staff in one step, for somebody known (`patientId`) or somebody new (`patient`). */
export const directBookingRequest = z
  .strictObject({
    patientId: z.uuid().optional(),
    patient: patientDetails().optional(),
    visitType: slug,
    start: instant,
    physician: slug.optional(),
    location: slug.optional(),
    reason: z.string().trim().max(500).optional(),
    screening: warningSignAnswersSchema.optional(),
    /** Instead of the answers: those that were kept when they were given */
    screeningId: z.uuid().optional(),
    /** The time held while they spoke: it is let go as the booking takes its place */
    holdToken: z.string().min(20).max(100).optional(),
    /** Their place on the waitlist, which ends with the booking */
    waitlistEntryId: z.uuid().optional(),
    language: z.enum(["en", "es"]).default("en"),
    overbook: overbook.optional(),
  })
  .refine(insistsOnSomething, insistence)
  .refine(({ patientId, patient }) => Boolean(patientId) !== Boolean(patient), {
    path: ["patient"],
    error: "Name a known patient (patientId) or a new one (patient), not both",
  });

export const steppedAnswer = z.object({ id: z.uuid(), status: appointmentStatus, version: z.number().int() });

/** A line of the desk's day: what is needed at the counter, nothing clinical. */
export const scheduleEntry = appointmentSummary.extend({
  id: z.uuid(),
  reference: z.string().nullable(),
  /** Why staff overbooked it, where they did */
  overbooked: z.string().nullable(),
  /** Why it lies outside the hours as they are now, in words; empty where it fits */
  outsideHours: z.array(z.string()),
  /** The last step can be taken back by this person until then */
  undoUntil: instant.nullable(),
  patient: z.object({ id: z.uuid(), name: z.string(), birthDate: calendarDate }).nullable(),
  arrivedAt: instant.nullable(),
  statusSince: instant,
  room: z.string().nullable(),
  intake: z.object({ id: z.uuid(), status: z.string(), percent: z.number().int() }).nullable(),
  openFlags: z.number().int(),
  urgentFlags: z.array(z.string()),
  nextStates: z.array(appointmentStatus),
  /** Whether a procedure's slot is ready; null for other visits and for what is over */
  readiness: readinessMarkAnswer,
});
export type ScheduleEntry = z.infer<typeof scheduleEntry>;
export const scheduleAnswer = z.object({ timeZone: z.string(), now: instant, entries: z.array(scheduleEntry) });
