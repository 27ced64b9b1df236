import { z } from "zod";
import { calendarDate, instant, offeredSlot, slug } from "#lib/availability/schema";
import { absence, closure, dateException, openingHours, say, weeklyHours } from "#lib/clinic/hours-schema";
import { locationSettings, resourceSettings, visitTypeSettings } from "#lib/clinic/settings-schema";

/** What can be configured, and the whole state of one of each. */
export const states = {
  opening_hours: openingHours,
  weekly_hours: weeklyHours,
  date_exception: dateException,
  absence,
  closure,
  visit_type: visitTypeSettings,
  resource: resourceSettings,
  location: locationSettings,
} as const;
export type Kind = keyof typeof states;
export type StateOf<K extends Kind> = z.infer<(typeof states)[K]>;

const version = z.number().int().min(0);
const subject = { id: z.uuid(), version };
/** Without `id` something new is made; without a state what is there is taken away. */
const own = <K extends Kind, S extends z.ZodType>(name: K, state: S) =>
  z.strictObject({ kind: z.literal(name), id: z.uuid().optional(), version, state: state.nullable() });
/** Without `id` something new is made; what was made stays in the record and goes out of use. */
const kept = <K extends Kind, S extends z.ZodType>(name: K, state: S) =>
  z.strictObject({ kind: z.literal(name), id: z.uuid().optional(), version, state });
const always = <K extends Kind, S extends z.ZodType>(name: K, state: S) =>
  z.strictObject({ kind: z.literal(name), ...subject, state });

export const proposal = z.discriminatedUnion("kind", [
  always("opening_hours", openingHours),
  always("weekly_hours", weeklyHours),
  own("date_exception", dateException),
  own("absence", absence),
  own("closure", closure),
  kept("visit_type", visitTypeSettings),
  kept("resource", resourceSettings),
  kept("location", locationSettings),
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

/** As many as move within seconds (tests/integration/closed-week.test.ts): bookings wait meanwhile. */
export const mostDecisions = 1_000;

export const changeRequest = z.strictObject({
  proposal,
  decisions: z
    .array(decision)
    .max(mostDecisions, `One change decides about at most ${mostDecisions} visits. Choose fewer days at once`)
    .default([]),
});
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
  /** Of the page of a visit type, a resource or a location */
  slug: z.string().nullable(),
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
