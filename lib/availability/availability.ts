import type { ClosedDates, DateException, WeeklyHours } from "#lib/availability/hours";
import type { Intervals } from "#lib/availability/intervals";
import type { Text } from "#lib/locale";
import type { Minute } from "#lib/time";

export type VisitPolicy = {
  durationMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  noticeMinutes: number;
  horizonDays: number;
  stepMinutes: number;
  dailyLimit: number | null;
  endBeforeClosingMinutes: number;
};

export type Place = { id: string; name: string; zone: string; hours: WeeklyHours[]; closures: ClosedDates[] };

export type Practitioner = {
  id: string;
  name: string;
  /** Hours by location id */
  hours: Record<string, WeeklyHours[]>;
  exceptions: Record<string, DateException[]>;
  absences: Intervals;
  /** Claimed, buffers included */
  claimed: Intervals;
  /** Visits of this type already booked, by local date */
  bookedOn: Record<string, number>;
};

/** A room, suite, bay or assisting nurse. `hours` and `exceptions` by location id, only for people. */
export type Support = {
  id: string;
  kind: string;
  name: string;
  locationId: string | null;
  absences: Intervals;
  claimed: Intervals;
  hours: Record<string, WeeklyHours[]> | null;
  exceptions?: Record<string, DateException[]>;
};

/** What a visit needs besides its practitioner; without an interval, from the first buffer to the last. */
export type Requirement = { kind: string; offsetMinutes: number | null; durationMinutes: number | null };

/** All that decides about slots of one visit type, loaded at once for a window. Pure data. */
export type Availability = {
  now: Minute;
  policy: VisitPolicy;
  requirements: Requirement[];
  places: Place[];
  practitioners: Practitioner[];
  support: Support[];
};

export type Slot = { start: Minute; end: Minute; date: string; practitionerId: string; locationId: string };
export type ResourceClaim = { resourceId: string; start: Minute; end: Minute };

/** Why a time is not offered. `until` and `name` help staff to see the reason. */
export type Obstacle =
  | { rule: "notice" | "horizon" | "outside_hours" | "off_grid" | "absence" | "daily_limit" | "near_closing" }
  | { rule: "closure"; name: Text }
  | { rule: "claimed"; resourceId: string; until: Minute }
  | { rule: "no_resource"; kind: string };
