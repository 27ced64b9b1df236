import { z } from "zod";
import { slug } from "#lib/availability/schema";
import { valuesAnswers } from "#lib/decisions/schema";
import { warningSignAnswersSchema } from "#lib/triage/schema";
import { draftWishes } from "#lib/waitlist/wish-schema";

/** What somebody has typed about themselves, as typed: also what does not pass yet. */
export const typedPerson = z.object({
  givenName: z.string().default(""),
  familyName: z.string().default(""),
  birthMonth: z.string().default(""),
  birthDay: z.string().default(""),
  birthYear: z.string().default(""),
  phone: z.string().default(""),
  email: z.string().default(""),
  /** Who books, where it is not the person who will be seen */
  helperName: z.string().default(""),
});
export type TypedPerson = z.infer<typeof typedPerson>;

/** The answers of a booking that is being made. Every part may be missing. */
export const draftAnswers = z.object({
  signs: warningSignAnswersSchema.default({}),
  visitType: slug.optional(),
  person: typedPerson.optional(),
  /** The details passed: the way on to the check page is open */
  personComplete: z.boolean().default(false),
  reason: z.string().optional(),
  /** What matters to them, from the decision aid, and whether it goes along with the visit once it is booked */
  values: valuesAnswers.optional(),
  shareValues: z.boolean().default(false),
  /** When they could come, where they wait for a time that becomes free */
  wishes: draftWishes.optional(),
});
export type DraftAnswers = z.infer<typeof draftAnswers>;
