import { z } from "zod";
import { calendarDate, instant } from "#lib/availability/schema";

export const patientSearch = z.strictObject({
  search: z.string().trim().min(2, "Type at least two letters").max(80, "Type at most 80 characters"),
});

/** What tells two patients apart on the phone, and what they already have. */
export const foundPatient = z.object({
  id: z.uuid(),
  name: z.string(),
  birthDate: calendarDate,
  /** As the patient typed it */
  phone: z.string(),
  /** For a telephone link; null where the number could not be understood */
  dial: z.string().nullable(),
  hasEmail: z.boolean(),
  language: z.enum(["en", "es"]),
  nextVisit: z.object({ start: instant, timeZone: z.string(), name: z.string(), physician: z.string() }).nullable(),
});
export type FoundPatient = z.infer<typeof foundPatient>;
