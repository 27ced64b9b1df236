import { z } from "zod";
import { calendarDate, slug } from "#lib/availability/schema";

export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write the time of day as 09:30");

/** The questions about wishes, one a page, in their order. `hours` and `dates` only where "between" was chosen. */
export const wishQuestions = ["place", "days", "time", "hours", "doctor", "span", "dates"] as const;
export type WishQuestion = (typeof wishQuestions)[number];
export const isWishQuestion = (value: string): value is WishQuestion =>
  (wishQuestions as readonly string[]).includes(value);

export const dayTimes = ["any", "morning", "afternoon", "between"] as const;
export const spans = ["two_weeks", "month", "any", "between"] as const;

/** Wishes as far as they have been answered. An empty list was answered with "any". */
export const draftWishes = z.object({
  place: z.array(slug).max(20).optional().catch(undefined),
  days: z.array(z.coerce.number().int().min(1).max(7)).max(7).optional().catch(undefined),
  time: z.enum(dayTimes).optional().catch(undefined),
  hours: z.object({ from: clockTime, until: clockTime }).optional().catch(undefined),
  doctor: z.array(slug).max(20).optional().catch(undefined),
  span: z.enum(spans).optional().catch(undefined),
  dates: z.object({ first: calendarDate, last: calendarDate }).optional().catch(undefined),
});
export type DraftWishes = z.infer<typeof draftWishes>;

/** What the link from the times page says was looked at: a start for the first questions. */
export const lookedAt = z.object({
  location: slug.optional().catch(undefined),
  physician: slug.optional().catch(undefined),
  part: z.enum(["morning", "afternoon"]).optional().catch(undefined),
});
export type LookedAt = z.infer<typeof lookedAt>;
