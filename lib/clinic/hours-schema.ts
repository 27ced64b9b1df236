import { z } from "zod";
import { calendarDate } from "#lib/availability/schema";

export const say = (missing: string, longest: number) =>
  z.string().trim().min(1, missing).max(longest, `Write at most ${longest} characters`);
export const text = (missing: string, longest: number) =>
  z.strictObject({ en: say(missing, longest), es: say(`${missing}, in Spanish too`, longest) });

const minuteOfDay = z.number().int().min(0).max(1440);
const endsAfterStart = { path: ["endMinute"], error: "The end must be after the start" };
const inOrder = ({ startMinute, endMinute }: { startMinute: number; endMinute: number }) => startMinute < endMinute;

const stretchFields = {
  /** ISO: 1 is Monday */
  weekday: z.number().int().min(1).max(7),
  /** Minutes of the location's wall clock, 0 to 1440 */
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
};
export const openStretch = z.strictObject(stretchFields).refine(inOrder, endsAfterStart);
const workStretch = z
  .strictObject({ ...stretchFields, locationId: z.uuid(), validFrom: calendarDate, validTo: calendarDate.nullable() })
  .refine(inOrder, endsAfterStart)
  .refine(({ validFrom, validTo }) => validTo === null || validFrom <= validTo, {
    path: ["validTo"],
    error: "The last day must not be before the first",
  });

/** Wall-clock time of the person's location, "2026-11-24T08:00". */
const wallTime = z.string().regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, "Write the date and the time");

export const openingHours = z.strictObject({ hours: z.array(openStretch).max(60) });
export const weeklyHours = z.strictObject({ hours: z.array(workStretch).max(300) });
export const dateException = z
  .strictObject({
    resourceId: z.uuid(),
    locationId: z.uuid(),
    date: calendarDate,
    /** Extra hours, or hours taken away */
    open: z.boolean(),
    startMinute: minuteOfDay,
    endMinute: minuteOfDay,
  })
  .refine(inOrder, endsAfterStart);
export const absence = z
  .strictObject({ resourceId: z.uuid(), from: wallTime, to: wallTime, reason: say("Write the reason", 120) })
  .refine(({ from, to }) => from < to, { path: ["to"], error: "The end must be after the start" });
export const closure = z
  .strictObject({
    /** Null closes the whole clinic */
    locationId: z.uuid().nullable(),
    firstDate: calendarDate,
    lastDate: calendarDate,
    name: text("Say why, as patients will read it", 80),
  })
  .refine(({ firstDate, lastDate }) => firstDate <= lastDate, {
    path: ["lastDate"],
    error: "The last day must not be before the first",
  });
