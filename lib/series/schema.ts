import { z } from "zod";
import { calendarDate, instant, slug } from "#lib/availability/schema";

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

const version = z.number().int();

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
});
export const dropOccurrenceRequest = z.strictObject({
  version,
  reason: z.string().trim().min(1, "Say why").max(300, "Write at most 300 characters"),
});
export const restoreOccurrenceRequest = z.strictObject({ version });
