import { loadTaken, type Taken } from "#lib/availability/busy-queries";
import { type Calendar, edgesOf, keptCalendar, loadedCalendar } from "#lib/availability/kept-calendar-queries";
import type { Availability } from "#lib/availability/slots";
import { AppError } from "#lib/errors";
import type { Actor } from "#lib/session";
import { toMinute } from "#lib/time";
import type { VisitType, VisitTypeRequirement } from "#prisma/generated/client";

/**
 * `moving`: an appointment that is to move, whose own time does not stand in its way. `extraMinutes`: how much longer
 * than its type this one visit is.
 */
type Window = {
  visitType: string;
  extraMinutes?: number | undefined;
  from: string;
  to: string;
  now: Date;
  moving?: string | undefined;
};

type Length = Pick<VisitType, "durationMinutes"> & { requirements: VisitTypeRequirement[] };

/** The same visit, longer: what is needed from its end on, such as a recovery bay, is needed that much later. */
const lengthened = ({ durationMinutes, requirements }: Length, extraMinutes: number): Length => ({
  durationMinutes: durationMinutes + extraMinutes,
  requirements: requirements.map((needed) =>
    needed.offsetMinutes !== null && needed.offsetMinutes >= durationMinutes
      ? { ...needed, offsetMinutes: needed.offsetMinutes + extraMinutes }
      : needed,
  ),
});

const isStaff = (actor: Actor): boolean => actor.kind === "staff" || actor.kind === "system";

/** Notice is for those who book from afar: staff have the patient on the line or at the counter. */
const noticeFor = (actor: Actor, { minNoticeMinutes }: { minNoticeMinutes: number }): number =>
  isStaff(actor) ? 0 : minNoticeMinutes;

function takenOf(calendar: Calendar, { from, to, moving }: Window): Promise<Taken> {
  const [start, end] = edgesOf({ from, to });
  const resourceIds = calendar.resources.map(({ id }) => id);
  return loadTaken({ resourceIds, visitTypeId: calendar.visitType.id, from: start, to: end, moving: moving ?? null });
}

/** A calendar that stands, with what is taken in it. One query where the calendar has not changed, else at most six. */
async function look(window: Window): Promise<{ calendar: Calendar; taken: Taken } | null> {
  const kept = keptCalendar(window.visitType, window);
  const first = kept && { calendar: kept.calendar, taken: await takenOf(kept.calendar, window) };
  if (first && first.taken.version === kept.version) return first;
  const calendar = await loadedCalendar(window.visitType, window, first?.taken.version);
  return calendar && { calendar, taken: await takenOf(calendar, window) };
}

/** Who may not book a visit type is told the same as where there is none. */
const mayBook = (actor: Actor, { active, bookableBy }: VisitType): boolean =>
  active && (bookableBy === "patient" || isStaff(actor));

/**
 * Everything that decides about the slots of one visit type on local dates `from` to `to`. At most six queries,
 * whatever the window and the number of practitioners and appointments.
 */
export async function loadAvailability(actor: Actor, window: Window) {
  const seen = await look(window);
  if (!seen || !mayBook(actor, seen.calendar.visitType)) {
    throw new AppError("not_found", {
      errors: [{ pointer: "/visitType", code: "unknown", message: "There is no such visit type" }],
    });
  }
  const { calendar, taken } = seen;
  const { locations, resources, places } = calendar;
  // A visit that moves keeps its own length: what is offered for it must be long enough.
  const extra = window.extraMinutes ?? taken.extraMinutes;
  const visitType = { ...calendar.visitType, ...lengthened(calendar.visitType, extra) };
  const claimedOf = (id: string) => taken.busy.get(id) ?? [];
  const availability: Availability = {
    now: toMinute(window.now),
    policy: { ...visitType, noticeMinutes: noticeFor(actor, visitType) },
    requirements: visitType.requirements,
    places,
    practitioners: calendar.practitioners.map((person) => ({
      ...person,
      claimed: claimedOf(person.id),
      bookedOn: taken.booked.get(person.id) ?? {},
    })),
    support: calendar.support.map((item) => ({ ...item, claimed: claimedOf(item.id) })),
  };
  return { visitType, locations, resources, availability };
}
export type LoadedAvailability = Awaited<ReturnType<typeof loadAvailability>>;

/** Keeps only the wanted physician and location; names that do not exist are `not_found`. */
export function narrow(
  loaded: LoadedAvailability,
  { physician, location }: { physician?: string | undefined; location?: string | undefined },
): void {
  const { availability, resources, locations } = loaded;
  if (physician !== undefined) {
    const id = resources.find((row) => row.slug === physician)?.id;
    availability.practitioners = availability.practitioners.filter((practitioner) => practitioner.id === id);
    if (availability.practitioners.length === 0) throw unknownField("physician");
  }
  if (location !== undefined) {
    const id = locations.find((row) => row.slug === location)?.id;
    availability.places = availability.places.filter((place) => place.id === id);
    if (availability.places.length === 0) throw unknownField("location");
  }
}

const unknownField = (field: string) =>
  new AppError("not_found", {
    errors: [{ pointer: `/${field}`, code: "unknown", message: `There is no such ${field} for this visit type` }],
  });
