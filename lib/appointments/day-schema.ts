import { z } from "zod";
import { calendarDate, instant, slug } from "#lib/availability/schema";
import { readinessMarkAnswer } from "#lib/procedures/schema";

export const dayQuery = z.strictObject({ date: calendarDate, location: slug });

const stretch = z.object({ start: instant, end: instant });

/** What takes a resource's time: a visit with the time around it, or a time that is held for somebody. */
const dayBlock = stretch.extend({
  kind: z.enum(["visit", "held"]),
  id: z.uuid(),
  version: z.number().int(),
  /** The visit itself; `start` and `end` have what is claimed around it */
  visitStart: instant,
  visitEnd: instant,
  status: z.string(),
  visitType: z.object({ slug, name: z.string() }),
  physician: z.object({ slug, name: z.string() }),
  patient: z.object({ name: z.string(), birthDate: calendarDate }).nullable(),
  overbooked: z.string().nullable(),
  outsideHours: z.array(z.string()),
  readiness: readinessMarkAnswer,
});
export type DayBlock = z.infer<typeof dayBlock>;

const dayColumn = z.object({
  slug,
  name: z.string(),
  kind: z.enum(["physician", "nurse", "room", "suite", "bay"]),
  /** When they are there, or the place is open */
  open: z.array(stretch),
  away: z.array(stretch),
  blocks: z.array(dayBlock),
});
export type DayColumn = z.infer<typeof dayColumn>;

export const dayAnswer = z.object({
  now: instant,
  date: calendarDate,
  /** When the local day begins */
  begins: instant,
  location: z.object({ slug, name: z.string(), timeZone: z.string() }),
  closure: z.string().nullable(),
  columns: z.array(dayColumn),
});
export type DayView = z.infer<typeof dayAnswer>;
