import { z } from "zod";
import { openStretch, say, text } from "#lib/clinic/hours-schema";
import { resourceKinds } from "#lib/clinic/resource-kinds";
import { techniques, visitCategories, visitModes } from "#lib/clinic/visit-kinds";

const whole = (lowest: number, highest: number) =>
  z
    .number("Write a whole number")
    .int("Write a whole number")
    .min(lowest, `At least ${lowest}`)
    .max(highest, `At most ${highest}`);

const kind = z.enum(resourceKinds);
const requirement = z
  .strictObject({ kind, offsetMinutes: whole(0, 600).nullable(), durationMinutes: whole(5, 600).nullable() })
  .refine(({ offsetMinutes, durationMinutes }) => (offsetMinutes === null) === (durationMinutes === null), {
    path: ["durationMinutes"],
    error: "Say both when it begins and how long it takes, or neither",
  });

const day = 1440;
/** What a visit type is: said once, when it is made. Plans of visits and records of visits speak of it. */
const visitTypeNature = {
  code: z
    .string()
    .trim()
    .regex(/^[A-Z][A-Z0-9]{0,7}(-[A-Z0-9]{1,8})?$/, "Write a short code in capitals, such as TEL or VP-2"),
  category: z.enum(visitCategories),
  mode: z.enum(visitModes),
  /** Who sees the patient */
  leadKind: z.enum(["physician", "nurse"]),
  technique: z.enum(techniques).nullable(),
  levelCount: whole(1, 6).nullable(),
};
export const visitTypeSettings = z.strictObject({
  ...visitTypeNature,
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
  /** The form that patients are sent with it; null sends none */
  questionnaireId: z.uuid().nullable(),
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

const knownZones = new Set(Intl.supportedValuesOf("timeZone"));
export const locationSettings = z.strictObject({
  name: say("Write the name", 80),
  addressLines: z.array(say("Write the address", 120)).min(1, "Write the address").max(6, "Write at most 6 lines"),
  phone: say("Write the phone number", 40).regex(/^\+?[\d ().-]{7,}$/, "Write a phone number, such as 312-555-0100"),
  /** How to arrive, park and get in */
  arrival: text("Say how to find the door and where to park", 600),
  /** Said once: hours and visits are written in it */
  timeZone: z
    .string()
    .refine((zone) => zone === "UTC" || knownZones.has(zone), "Choose a time zone, such as America/Chicago"),
  active: z.boolean(),
  /** Only of a new one: afterwards its opening hours change by themselves */
  hours: z.array(openStretch).min(1, "Say when it is open").max(60).optional(),
});
