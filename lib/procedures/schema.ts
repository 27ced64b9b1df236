import { z } from "zod";
import { anesthesias, procedureAdditions } from "#content/procedure-additions";
import { insistence, insistsOnSomething, overbook } from "#lib/appointments/overbooking-schema";
import { calendarDate, instant, longestWindowDays, slotsAnswer, slug } from "#lib/availability/schema";
import { inOrder, spineLevels } from "#lib/procedures/levels";

export const technique = z.enum(["vertebroplasty", "kyphoplasty"], { error: "Choose vertebroplasty or kyphoplasty" });

const levels = z
  .array(z.enum(spineLevels, { error: "Choose levels from T1 to L5" }))
  .min(1, "Choose at least one level")
  .refine((chosen) => new Set(chosen).size === chosen.length, "Name each level once")
  .transform(inOrder);

const anesthesia = z.enum(
  anesthesias.map(({ code }) => code),
  { error: "Choose the anesthesia" },
);
const askedFor = procedureAdditions.filter(({ asked }) => asked).map(({ code }) => code);
const additions = z
  .array(z.enum(askedFor, { error: "Choose what makes it longer from the list" }))
  .max(askedFor.length);

const plan = {
  technique,
  levels,
  anesthesia,
  additions: additions.default([]),
  escort: z.string().trim().max(200, "Write at most 200 characters").optional(),
};

export const procedureRequest = z
  .strictObject({
    patientId: z.uuid(),
    ...plan,
    start: instant,
    physician: slug.optional(),
    location: slug.optional(),
    overbook: overbook.optional(),
  })
  .refine(insistsOnSomething, insistence);
export type ProcedureRequest = z.infer<typeof procedureRequest>;

/** With `start` it moves too; without, it stays where it is. `overbook`: why, whatever stands against that time. */
export const procedureChange = z.strictObject({
  version: z.number().int(),
  ...plan,
  start: instant.optional(),
  physician: slug.optional(),
  location: slug.optional(),
  overbook: overbook.optional(),
});
export type ProcedureChange = z.infer<typeof procedureChange>;

/** What decides how long a procedure takes, and where it is looked for, as a query says it. */
const lookedFor = {
  technique,
  levelCount: z.coerce.number().int().min(1, "Choose at least one level").max(spineLevels.length),
  anesthesia,
  additions: z
    .string()
    .max(200)
    .default("")
    .transform((value) => value.split(",").filter(Boolean))
    .pipe(additions),
  physician: slug.optional(),
  location: slug.optional(),
  /** A procedure that changes: its own time does not stand in its way */
  moving: z.uuid().optional(),
};

export const procedureExplainQuery = z.strictObject({ ...lookedFor, start: instant });
export type ProcedureExplainQuery = z.infer<typeof procedureExplainQuery>;

export const procedureSlotsQuery = z
  .strictObject({ ...lookedFor, from: calendarDate, to: calendarDate })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "The last date is before the first" })
  .refine(({ from, to }) => Temporal.PlainDate.from(from).until(to).days < longestWindowDays, {
    path: ["to"],
    error: `Ask for at most ${longestWindowDays} days at once`,
  });
export type ProcedureSlotsQuery = z.infer<typeof procedureSlotsQuery>;

/** How long it takes and what it needs; from the clinic's configuration, which waits for the medical lead. */
export const procedureDuration = z.object({
  minutes: z.number().int(),
  bufferMinutes: z.number().int(),
  recoveryMinutes: z.number().int(),
  endBeforeClosingMinutes: z.number().int(),
  additions: z.array(z.object({ code: z.string(), minutes: z.number().int() })),
});
export type ProcedureDuration = z.infer<typeof procedureDuration>;
export const procedureSlotsAnswer = slotsAnswer.extend({ duration: procedureDuration });
export type ProcedureSlotsAnswer = z.infer<typeof procedureSlotsAnswer>;

export const procedureBooked = z.object({
  caseId: z.uuid(),
  appointmentId: z.uuid(),
  reference: z.string(),
  seriesId: z.uuid(),
});

/** How far the checklist of a procedure is, as lists of visits show it. */
export const readinessMarkAnswer = z
  .object({ state: z.enum(["ready", "tentative", "blocked"]), met: z.number().int(), total: z.number().int() })
  .nullable();
