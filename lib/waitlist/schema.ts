import { z } from "zod";
import { patientDetails } from "#lib/appointments/schema";
import { calendarDate, instant, offeredSlot, slug } from "#lib/availability/schema";
import { warningSignAnswersSchema } from "#lib/triage/schema";
import { clockTime } from "#lib/waitlist/wish-schema";

const inAYear = (): string => Temporal.Now.plainDateISO("UTC").add({ days: 366 }).toString();
const withinAYear = calendarDate.refine((date) => date <= inAYear(), "Choose a day within the next year");
const yesterday = (): string => Temporal.Now.plainDateISO("UTC").subtract({ days: 1 }).toString();

/** What somebody would take; what is left out may be any. Times of day and dates are those of the location. */
export const wishesRequest = z
  .strictObject({
    physicians: z.array(slug).max(20).default([]),
    locations: z.array(slug).max(20).default([]),
    weekdays: z.array(z.int().min(1, "Monday is 1").max(7, "Sunday is 7")).max(7).default([]),
    from: clockTime.default("00:00"),
    until: clockTime.or(z.literal("24:00")).default("24:00"),
    firstDate: withinAYear.optional(),
    lastDate: withinAYear.refine((date) => date >= yesterday(), "Choose a day that is still to come").optional(),
  })
  .refine(({ from, until }) => from < until, { path: ["until"], error: "The end of the day must be after its start" })
  .refine(({ firstDate, lastDate }) => !firstDate || !lastDate || firstDate <= lastDate, {
    path: ["lastDate"],
    error: "The last date is before the first",
  });
export type WishesRequest = z.output<typeof wishesRequest>;

export const urgencies = ["urgent", "soon", "routine"] as const;

export const joinRequest = z
  .strictObject({
    visitType: slug,
    patient: patientDetails().optional(),
    wishes: wishesRequest.prefault({}),
    screening: warningSignAnswersSchema.optional(),
    language: z.enum(["en", "es"]).default("en"),
    /** The others staff only: somebody known, answers that were kept when they were given, how soon, a remark */
    patientId: z.uuid().optional(),
    screeningId: z.uuid().optional(),
    urgency: z.enum(urgencies).optional(),
    note: z.string().trim().max(300).optional(),
  })
  .refine(({ patient, patientId }) => Boolean(patient) !== Boolean(patientId), {
    path: ["patient"],
    error: "Say who waits (patient)",
  })
  .refine(({ screening, screeningId }) => Boolean(screening) !== Boolean(screeningId), {
    path: ["screening"],
    error: "Give the answers to the warning signs (screening)",
  });
export type JoinRequest = z.output<typeof joinRequest>;

export const earlierRequest = z.strictObject({ wishes: wishesRequest.prefault({}) });

const text = z.object({ en: z.string(), es: z.string() });
const person = z.object({ slug, name: z.string() });
const statuses = z.enum(["waiting", "booked", "left", "removed", "ended"]);

const wishesAnswer = z.object({
  physicians: z.array(person),
  locations: z.array(person),
  weekdays: z.array(z.number().int()),
  from: z.string(),
  until: z.string(),
  firstDate: calendarDate,
  lastDate: calendarDate,
});
export type WishesAnswer = z.infer<typeof wishesAnswer>;

const openOffer = offeredSlot.extend({ id: z.uuid(), expiresAt: instant });
export type OpenOffer = z.infer<typeof openOffer>;

/** A place on the waitlist as its owner sees it. */
export const waitlistAnswer = z.object({
  status: statuses,
  visitType: z.object({ slug, name: text }),
  wishes: wishesAnswer,
  /** The time held for them now */
  offer: openOffer.nullable(),
  /** The visit that an earlier time would replace */
  replaces: z.object({ start: instant, timeZone: z.string() }).nullable(),
  /** Whether warning signs are asked again before an offer can be accepted */
  asksSigns: z.boolean(),
});
export type WaitlistAnswer = z.infer<typeof waitlistAnswer>;

export const joinAnswer = z.object({ waitlistToken: z.string(), entry: waitlistAnswer });

export const acceptRequest = z.strictObject({ offer: z.uuid(), screening: warningSignAnswersSchema.optional() });
export const declineRequest = z.strictObject({ offer: z.uuid() });
export const acceptAnswer = z.object({ manageToken: z.string(), intakeToken: z.string().nullable() });

export const staffAcceptRequest = z.strictObject({ screening: warningSignAnswersSchema.optional() });
export const removeRequest = z.strictObject({
  reason: z.string().trim().min(1, "Say why").max(300),
});
export const offerRequest = z.strictObject({ start: instant, physician: slug, location: slug });

const pastOffer = z.object({
  id: z.uuid(),
  start: instant,
  physician: z.string(),
  timeZone: z.string(),
  status: z.enum(["offered", "accepted", "declined", "lapsed", "withdrawn"]),
  at: instant,
  endedAt: instant.nullable(),
  by: z.string().nullable(),
});

/** A line of the desk's waitlist. */
export const waitlistLine = z.object({
  id: z.uuid(),
  status: statuses,
  urgency: z.enum(urgencies),
  patient: z.object({
    givenName: z.string(),
    familyName: z.string(),
    birthDate: calendarDate,
    phone: z.string(),
    /** The number as a telephone dials it; null where it could not be understood */
    dial: z.string().nullable(),
    email: z.string().nullable(),
    language: z.string(),
  }),
  visitType: z.object({ slug, name: text }),
  wishes: wishesAnswer,
  note: z.string().nullable(),
  since: instant,
  offer: openOffer.nullable(),
  offers: z.array(pastOffer),
  replaces: z.object({ id: z.uuid(), start: instant, timeZone: z.string() }).nullable(),
  /** Why the desk has to phone: no mail reaches them, or three offers got no answer */
  call: z.enum(["no_email", "no_answer"]).nullable(),
  closedAt: instant.nullable(),
  closeReason: z.string().nullable(),
});
export type WaitlistLine = z.infer<typeof waitlistLine>;

export const waitlistQuery = z.strictObject({
  visitType: slug.optional(),
  physician: slug.optional(),
  location: slug.optional(),
});
export type WaitlistQuery = z.output<typeof waitlistQuery>;

export const waitlistList = z.object({
  now: instant,
  timeZone: z.string(),
  /** In the order in which times are offered */
  waiting: z.array(waitlistLine),
  /** What ended in the last 30 days, the newest first */
  closed: z.array(waitlistLine),
});
export type WaitlistList = z.infer<typeof waitlistList>;

export const waitlistTimes = z.object({ wished: z.array(offeredSlot), other: z.array(offeredSlot) });
export type WaitlistTimes = z.infer<typeof waitlistTimes>;
