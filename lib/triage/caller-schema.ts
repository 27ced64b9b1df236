import { z } from "zod";
import { calendarDate } from "#lib/availability/schema";
import { warningSignAnswersSchema } from "#lib/triage/schema";

/** Who is on the line, as far as it is known when the signs are asked: signs come before a birth date. */
const caller = z.strictObject({
  givenName: z.string().trim().max(128).optional(),
  familyName: z.string().trim().max(128).optional(),
  birthDate: calendarDate.optional(),
  phone: z.string().trim().max(40).optional(),
});

export const callerScreening = z.strictObject({
  answers: warningSignAnswersSchema,
  language: z.enum(["en", "es"]).default("en"),
  patientId: z.uuid().optional(),
  caller: caller.optional(),
});
export type CallerScreening = z.output<typeof callerScreening>;
