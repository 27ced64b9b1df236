import { z } from "zod";

/** A local calendar date, "2026-11-24". Ends the reading where it does not exist: later checks calculate with it. */
export const calendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "Write the date as 2026-11-24", abort: true })
  .refine(
    (value) => {
      try {
        const { year } = Temporal.PlainDate.from(value);
        return year >= 1900 && year < 2200;
      } catch {
        return false;
      }
    },
    { error: "This date does not exist", abort: true },
  );

export const slug = z.string().regex(/^[a-z0-9-]{1,60}$/, "Use a name from the list, such as first-visit");
const writeInstant = "Write the time as 2026-11-24T15:30:00Z";
/** An instant of the years 1900 to 2199, with its offset. */
export const instant = z.iso
  .datetime({ offset: true, error: writeInstant, abort: true })
  .refine((value) => /^(19|20|21)\d\d-/.test(value), writeInstant);

export const longestWindowDays = 62;

const daysFromNow = (date: string): number =>
  Temporal.Now.plainDateISO("UTC").until(Temporal.PlainDate.from(date)).days;
/** The farthest horizon of any visit is a little over a year. */
const farthestDays = 2 * 366;

export const slotsQuery = z
  .strictObject({
    visitType: slug,
    // A day of grace: where the clinic is, it may still be yesterday.
    from: calendarDate.refine((date) => daysFromNow(date) <= farthestDays, "Ask for dates within two years"),
    to: calendarDate.refine((date) => daysFromNow(date) >= -1, "These dates are in the past"),
    physician: slug.optional(),
    location: slug.optional(),
    /** For staff: an appointment that is to move, whose own time does not stand in its way */
    moving: z.uuid().optional(),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "The last date is before the first" })
  .refine(({ from, to }) => Temporal.PlainDate.from(from).until(to).days < longestWindowDays, {
    path: ["to"],
    error: `Ask for at most ${longestWindowDays} days at once`,
  });
export type SlotsQuery = z.infer<typeof slotsQuery>;

/** One time that can be booked; `start` and `end` are instants (UTC), `localDate` the clinic's date. */
export const offeredSlot = z.object({
  start: instant,
  end: instant,
  localDate: calendarDate,
  physician: z.object({ slug, name: z.string() }),
  location: z.object({ slug, name: z.string(), timeZone: z.string() }),
});
export type OfferedSlot = z.infer<typeof offeredSlot>;

export const slotsAnswer = z.object({ timeZone: z.string(), slots: z.array(offeredSlot) });

const text = z.object({ en: z.string(), es: z.string() });

export const visitTypeAnswer = z.object({
  slug,
  code: z.string(),
  name: text,
  description: text,
  category: z.string(),
  mode: z.enum(["in_person", "video", "phone"]),
  durationMinutes: z.number().int(),
  bookableBy: z.enum(["patient", "staff"]),
});
export type VisitTypeAnswer = z.infer<typeof visitTypeAnswer>;

/** What the address of the times page may ask for; anything else is as if it had not been asked. */
export const askedTimes = z.object({
  location: slug.optional().catch(undefined),
  physician: slug.optional().catch(undefined),
  part: z.enum(["morning", "afternoon"]).optional().catch(undefined),
  from: calendarDate.optional().catch(undefined),
  day: calendarDate.optional().catch(undefined),
});

/** A time as a form sends it: "start|physician|location". */
export const chosenSlot = z
  .string()
  .max(200)
  .transform((value) => value.split("|"))
  .pipe(z.tuple([instant, slug, slug]))
  .transform(([start, physician, location]) => ({ start: new Date(start), physician, location }));

export const explainQuery = z.strictObject({
  visitType: slug,
  start: instant,
  physician: slug.optional(),
  location: slug.optional(),
  moving: z.uuid().optional(),
});
export type ExplainQuery = z.infer<typeof explainQuery>;

/** Every rule that stands against a time, for each physician at each location. */
export const explainAnswer = z.object({
  start: instant,
  offered: z.boolean(),
  answers: z.array(
    z.object({
      physician: z.object({ slug, name: z.string() }),
      location: z.object({ slug, name: z.string(), timeZone: z.string() }),
      offered: z.boolean(),
      obstacles: z.array(z.object({ rule: z.string(), message: z.string(), until: instant.optional() })),
    }),
  ),
});
export type ExplainAnswer = z.infer<typeof explainAnswer>;
