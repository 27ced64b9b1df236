import type { Configuration, ConfiguredLocation, ConfiguredResource } from "#lib/clinic/configuration";
import type { StateOf } from "#lib/clinic/schema";

export type Weekly = StateOf<"weekly_hours">["hours"][number];
export type Settings = StateOf<"visit_type">;

/** Hours of one weekday, 8am to 5pm from 2020 on unless said otherwise. */
export const shift = (more: Partial<Weekly> = {}): Weekly => ({
  locationId: "lake",
  weekday: 1,
  startMinute: 480,
  endMinute: 1020,
  validFrom: "2020-01-01",
  validTo: null,
  ...more,
});

export const location = (id: string, more: Partial<ConfiguredLocation> = {}): ConfiguredLocation => ({
  id,
  slug: id,
  name: id === "lake" ? "Lakeside" : "Hillside",
  timeZone: "America/Chicago",
  version: 0,
  settings: {
    name: id === "lake" ? "Lakeside" : "Hillside",
    addressLines: ["1 Harbor Walk"],
    phone: "312-555-0100",
    arrival: { en: "Ring the bell.", es: "Toque el timbre." },
    timeZone: "America/Chicago",
    active: true,
  },
  hoursVersion: 0,
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 480, endMinute: 1020 })),
  ...more,
});

export const resource = (
  id: string,
  settings: Partial<StateOf<"resource">> = {},
  more: Partial<ConfiguredResource> = {},
): ConfiguredResource => ({
  id,
  slug: id,
  version: 0,
  settings: {
    kind: "physician",
    name: id,
    credential: null,
    languages: [],
    locationId: "lake",
    active: true,
    ...settings,
  },
  hoursVersion: 0,
  hours: [],
  exceptions: [],
  absences: [],
  ...more,
});

export const visitType = (more: Partial<Settings> = {}): Settings => ({
  code: "NP",
  category: "consultation",
  mode: "in_person",
  leadKind: "physician",
  technique: null,
  levelCount: null,
  name: { en: "First visit", es: "Primera cita" },
  description: { en: "To meet us.", es: "Para conocernos." },
  active: true,
  bookableBy: "patient",
  durationMinutes: 45,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 10,
  minNoticeMinutes: 120,
  minMoveNoticeMinutes: 240,
  minCancelNoticeMinutes: 120,
  horizonDays: 90,
  stepMinutes: 15,
  dailyLimit: null,
  endBeforeClosingMinutes: 0,
  questionnaireId: null,
  practitionerIds: ["ash"],
  requirements: [{ kind: "room", offsetMinutes: null, durationMinutes: null }],
  ...more,
});

/** A clinic of two locations, two physicians, a nurse and a room each, on Friday, November 20, 2026. */
export const configuration = (more: Partial<Configuration> = {}): Configuration => ({
  timeZone: "America/Chicago",
  today: "2026-11-20",
  locations: [location("lake"), location("hill")],
  resources: [
    resource("ash", { name: "Dr. Ash" }, { hours: [shift()] }),
    resource("birch", { name: "Dr. Birch", locationId: "hill" }, { hours: [shift({ locationId: "hill" })] }),
    resource("cole", { kind: "nurse", name: "Nurse Cole", locationId: null }),
    resource("room", { kind: "room", name: "Room 1" }),
    resource("hill-room", { kind: "room", name: "Room 2", locationId: "hill" }),
  ],
  closures: [],
  visitTypes: [{ id: "np", slug: "first-visit", version: 0, settings: visitType() }],
  questionnaires: [{ id: "form", slug: "vcf-intake", title: "Your health" }],
  ...more,
});
