import { dayClock } from "#lib/availability/clock";
import type { ResourceClaim } from "#lib/availability/slots";
import type { Minute } from "#lib/time";
import type { AppointmentStatus } from "#prisma/generated/client";
import type { ClinicRows, LocationSlug } from "#prisma/seed/clinic";
import type { Diary } from "#prisma/seed/diary";
import type { Person } from "#prisma/seed/people";
import type { Random } from "#prisma/seed/random";
import { team } from "#prisma/seed/team";

export type Visit = {
  id: string;
  code: string;
  practitionerId: string;
  locationId: string;
  start: Minute;
  end: Minute;
  patient: Person | null;
  status: AppointmentStatus;
  claims: ResourceClaim[];
  createdAt: Minute;
  /** When it was first booked for another time */
  movedFrom: Minute | null;
  bookedBy: "patient" | "staff";
  reason: string | null;
  holdExpiresAt: Minute | null;
  /** Why staff put it where something stood against it */
  overbook?: string;
  /** The plan of this procedure was changed after it was booked */
  isChanged?: true;
};

export type Studio = { now: Minute; random: Random; clinic: ClinicRows; diary: Diary; visits: Visit[] };
export type Booking = {
  code: string;
  practitioner: string;
  date: string;
  patient: Person | null;
  status?: AppointmentStatus;
};

export const isFreeing = (status: AppointmentStatus): boolean =>
  status === "cancelled" || status === "no_show" || status === "entered_in_error";

export const homeOf = (practitioner: string): LocationSlug => {
  const member = team.find(({ slug }) => slug === practitioner);
  if (!member) throw new Error(`nobody is called ${practitioner}`);
  return member.home;
};

/** What became of a visit, by chance, seen from now; visits of this day are told apart later, when all stand. */
export function outcomeOf({ now, random }: Studio, start: Minute): AppointmentStatus {
  // Around now nobody stays away: the board is to be busy.
  if (Math.abs(start - now) < 120) return start > now ? "booked" : "fulfilled";
  if (start > now) return random.chance(0.05) ? "cancelled" : "booked";
  return random.weighted([
    ["fulfilled", 87],
    ["no_show", 5],
    ["cancelled", 6],
    ["entered_in_error", 2],
  ]);
}

/** Books at one wall-clock minute, if the rules allow it. */
export function bookAt(studio: Studio, booking: Booking, wallMinute: number): Visit | null {
  const { clinic, diary, random, now } = studio;
  const { code, practitioner, date, patient } = booking;
  const locationId = clinic.idOf[homeOf(practitioner)];
  const zone = diary.places.find(({ id }) => id === locationId)?.zone ?? "UTC";
  const start = dayClock(date, zone).startAt(wallMinute);
  if (start === null) return null;
  const status = booking.status ?? outcomeOf(studio, start);
  const practitionerId = clinic.idOfPerson(practitioner);
  const claims = diary.place(
    { code, practitionerId, locationId, start },
    status !== "cancelled" && status !== "entered_in_error",
  );
  if (!claims) return null;
  const { minutes, bookableBy } = diary.entryOf(code);
  const leadMinutes = random.int(1500, 19 * 1440);
  const visit: Visit = {
    id: random.uuid(),
    code,
    practitionerId,
    locationId,
    start,
    end: start + minutes,
    patient,
    status,
    claims,
    createdAt: Math.min(start - leadMinutes, now - random.int(90, 6 * 1440)),
    movedFrom: random.chance(0.06) ? start - 7 * 1440 : null,
    bookedBy: bookableBy === "patient" && random.chance(0.65) ? "patient" : "staff",
    reason: null,
    holdExpiresAt: null,
  };
  studio.visits.push(visit);
  return visit;
}

/** Books at the first time that fits, beginning at a random one of the day. */
export function bookOn(studio: Studio, booking: Booking): Visit | null {
  const { clinic, diary, random } = studio;
  const locationId = clinic.idOf[homeOf(booking.practitioner)];
  const step = diary.entryOf(booking.code).stepMinutes;
  const starts = diary
    .stretches(clinic.idOfPerson(booking.practitioner), locationId, booking.date)
    .flatMap(({ start, end }) =>
      Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => start + index * step),
    );
  const from = random.int(0, Math.max(0, starts.length - 1));
  for (const minute of [...starts.slice(from), ...starts.slice(0, from)]) {
    const visit = bookAt(studio, booking, minute);
    if (visit) return visit;
  }
  return null;
}
