import { z } from "zod";
import { calendarDate, instant, offeredSlot, slug } from "#lib/availability/schema";

/** A kind of visit, again and again. */
export const seriesRequest = z.strictObject({
  patientId: z.uuid(),
  visitType: slug,
  count: z.number().int().min(2, "A series has at least 2 visits").max(24, "A series has at most 24 visits"),
  everyDays: z.number().int().min(1, "At least 1 day apart").max(182, "At most half a year apart"),
  firstDate: calendarDate,
  physician: slug.optional(),
  location: slug.optional(),
});
export type SeriesRequest = z.infer<typeof seriesRequest>;

const wantedTime = { start: instant, physician: slug, location: slug };
const everyWeeks = z.number().int().min(1, "At least 1 week apart").max(26, "At most half a year apart");

/** A visit every so many weeks at the time of the first. */
export const previewRequest = z.strictObject({
  patientId: z.uuid(),
  visitType: slug,
  everyWeeks,
  count: z.number().int().min(2, "A series has at least 2 visits").max(24, "A series has at most 24 visits"),
  ...wantedTime,
});
export type PreviewRequest = z.infer<typeof previewRequest>;

export const previewVisit = z.object({
  position: z.number().int(),
  localDate: calendarDate,
  /** The same time of day as the first */
  start: instant,
  state: z.enum(["free", "taken", "patient_busy"]),
  slot: offeredSlot.nullable(),
  /** What stands against it, in words */
  reasons: z.array(z.string()),
  alternatives: z.array(offeredSlot),
});
export type PreviewVisit = z.infer<typeof previewVisit>;

/** The visits as they were chosen: at the time of the first, or at another near it. */
export const repeatRequest = z.strictObject({
  patientId: z.uuid(),
  visitType: slug,
  everyWeeks,
  firstDate: calendarDate,
  visits: z
    .array(z.strictObject(wantedTime))
    .min(2, "A series has at least 2 visits")
    .max(24, "A series has at most 24 visits"),
  /** "all": all of them or none; "free": those that can be had */
  take: z.enum(["all", "free"]),
});
export type RepeatRequest = z.infer<typeof repeatRequest>;

const version = z.number().int();
/** The later visits of a visit that is repeated go along. */
const following = z.boolean().optional();

/** Without `start` the proposed time. */
export const bookOccurrenceRequest = z.strictObject({
  version,
  start: instant.optional(),
  physician: slug.optional(),
  location: slug.optional(),
});
export const placeOccurrenceRequest = z.strictObject({
  version,
  start: instant,
  physician: slug.optional(),
  location: slug.optional(),
  following,
});
export const dropOccurrenceRequest = z.strictObject({
  version,
  reason: z.string().trim().min(1, "Say why").max(300, "Write at most 300 characters"),
  following,
});
export const restoreOccurrenceRequest = z.strictObject({ version });
