import { z } from "zod";
import { calendarDate, instant, offeredSlot, slug } from "#lib/availability/schema";
import { resourceKinds } from "#lib/clinic/resource-kinds";

const minuteOfDay = z.number().int().min(0).max(1440);
const endsAfterStart = { path: ["endMinute"], error: "The end must be after the start" };
const inOrder = ({ startMinute, endMinute }: { startMinute: number; endMinute: number }) => startMinute < endMinute;
const say = (missing: string, longest: number) =>
  z.string().trim().min(1, missing).max(longest, `Write at most ${longest} characters`);
const text = (missing: string, longest: number) =>
  z.strictObject({ en: say(missing, longest), es: say(`${missing}, in Spanish too`, longest) });
const whole = (lowest: number, highest: number) =>
  z
    .number("Write a whole number")
    .int("Write a whole number")
    .min(lowest, `At least ${lowest}`)
    .max(highest, `At most ${highest}`);

const stretchFields = {
  /** ISO: 1 is Monday */
  weekday: z.number().int().min(1).max(7),
  /** Minutes of the location's wall clock, 0 to 1440 */
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
};
const openStretch = z.strictObject(stretchFields).refine(inOrder, endsAfterStart);
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

const kind = z.enum(resourceKinds);
const requirement = z
  .strictObject({ kind, offsetMinutes: whole(0, 600).nullable(), durationMinutes: whole(5, 600).nullable() })
  .refine(({ offsetMinutes, durationMinutes }) => (offsetMinutes === null) === (durationMinutes === null), {
    path: ["durationMinutes"],
    error: "Say both when it begins and how long it takes, or neither",
  });

const day = 1440;
export const visitTypeSettings = z.strictObject({
  name: text("Write the name", 80),
  description: text("Write one sentence that helps a patient choose", 300),
  active: z.boolean(),
  bookableBy: z.enum(["patient", "staff"]),
  durationMinutes: whole(5, 600),
  bufferBeforeMinutes: whole(0, 120),
  bufferAfterMinutes: whole(0, 120),
  minNoticeMinutes: whole(0, 60 * day),
  minMoveNoticeMinutes: whole(0, 60 * day),
  minCancelNoticeMinutes: whole(0, 60 * day),
  horizonDays: whole(1, 730),
  stepMinutes: whole(5, 240),
  /** Most visits of this type for one practitioner on one day; null is no limit */
  dailyLimit: whole(1, 100).nullable(),
  endBeforeClosingMinutes: whole(0, 600),
  practitionerIds: z.array(z.uuid()).max(200),
  requirements: z.array(requirement).max(5),
});
export const resourceSettings = z.strictObject({
  kind,
  name: say("Write the name", 80),
  credential: z.string().trim().max(80).nullable(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, "Write languages as two letters, such as en")).max(10),
  locationId: z.uuid().nullable(),
  active: z.boolean(),
});

/** What can be configured, and the whole state of one of each. */
export const states = {
  opening_hours: openingHours,
  weekly_hours: weeklyHours,
  date_exception: dateException,
  absence,
  closure,
  visit_type: visitTypeSettings,
  resource: resourceSettings,
} as const;
export type Kind = keyof typeof states;
export type StateOf<K extends Kind> = z.infer<(typeof states)[K]>;

const version = z.number().int().min(0);
const subject = { id: z.uuid(), version };
/** Without `id` something new is made; without a state what is there is taken away. */
const own = <K extends Kind, S extends z.ZodType>(name: K, state: S) =>
  z.strictObject({ kind: z.literal(name), id: z.uuid().optional(), version, state: state.nullable() });
const always = <K extends Kind, S extends z.ZodType>(name: K, state: S) =>
  z.strictObject({ kind: z.literal(name), ...subject, state });

export const proposal = z.discriminatedUnion("kind", [
  always("opening_hours", openingHours),
  always("weekly_hours", weeklyHours),
  own("date_exception", dateException),
  own("absence", absence),
  own("closure", closure),
  always("visit_type", visitTypeSettings),
  z.strictObject({ kind: z.literal("resource"), id: z.uuid().optional(), version, state: resourceSettings }),
  z.strictObject({ kind: z.literal("undo"), changeId: z.uuid() }),
]);
export type Proposal = z.infer<typeof proposal>;

const decided = { appointmentId: z.uuid(), version: z.number().int() };
/** What happens to a visit that a change leaves outside hours. */
export const decision = z.discriminatedUnion("choice", [
  z.strictObject({ choice: z.literal("move"), ...decided, start: instant, physician: slug, location: slug }),
  z.strictObject({ choice: z.literal("cancel"), ...decided, reason: say("Say why", 300) }),
  z.strictObject({ choice: z.literal("keep"), ...decided }),
]);
export type Decision = z.infer<typeof decision>;

export const changeRequest = z.strictObject({ proposal, decisions: z.array(decision).max(400).default([]) });
export type ChangeRequest = z.infer<typeof changeRequest>;

const note = z.object({ pointer: z.string(), message: z.string() });
export const affectedVisit = z.object({
  appointmentId: z.uuid(),
  version: z.number().int(),
  start: instant,
  end: instant,
  timeZone: z.string(),
  visitType: z.string(),
  physician: z.string(),
  location: z.string(),
  status: z.string(),
  patient: z.object({
    id: z.uuid(),
    name: z.string(),
    birthDate: calendarDate,
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
  /** Why it would lie outside hours, in words */
  reasons: z.array(z.string()),
  canMove: z.boolean(),
  canCancel: z.boolean(),
  /** Real free times after the change, the best first */
  times: z.array(offeredSlot),
});
export type AffectedVisit = z.infer<typeof affectedVisit>;

export const slotEffect = z.object({
  visitType: z.string(),
  weeks: z.array(
    z.object({
      from: calendarDate,
      before: z.number().int(),
      after: z.number().int(),
      gained: z.number().int(),
      lost: z.number().int(),
    }),
  ),
});
export type SlotEffect = z.infer<typeof slotEffect>;

export const previewAnswer = z.object({
  name: z.string(),
  lines: z.array(z.string()),
  notes: z.array(note),
  /** The window in which times were counted */
  from: calendarDate,
  to: calendarDate,
  slots: z.array(slotEffect),
  affected: z.array(affectedVisit),
  /** Times that somebody is just booking and that would be let go */
  heldCount: z.number().int(),
});
export type Preview = z.infer<typeof previewAnswer>;

export const changeAnswer = z.object({
  id: z.uuid(),
  kind: z.enum(Object.keys(states) as [Kind, ...Kind[]]),
  subjectId: z.uuid(),
  version: z.number().int(),
  moved: z.number().int(),
  cancelled: z.number().int(),
  kept: z.number().int(),
  messages: z.number().int(),
  released: z.number().int(),
  /** Those whom no message reaches */
  toCall: z.array(
    z.object({
      name: z.string(),
      phone: z.string().nullable(),
      outcome: z.enum(["move", "cancel"]),
      was: instant,
      now: instant.nullable(),
      timeZone: z.string(),
    }),
  ),
});
export type Changed = z.infer<typeof changeAnswer>;

export const changeLine = z.object({
  id: z.uuid(),
  at: instant,
  who: z.string(),
  kind: z.enum(Object.keys(states) as [Kind, ...Kind[]]),
  name: z.string(),
  lines: z.array(z.string()),
  moved: z.number().int(),
  cancelled: z.number().int(),
  kept: z.number().int(),
  isUndo: z.boolean(),
  undone: z.boolean(),
  canUndo: z.boolean(),
});
export type ChangeLine = z.infer<typeof changeLine>;
