import { procedureChangedReason } from "#lib/appointments/rules";
import { fromMinute, type Minute } from "#lib/time";
import type { AppointmentStatus, Prisma } from "#prisma/generated/client";
import type { Random } from "#prisma/seed/random";
import type { Visit } from "#prisma/seed/visits";

type Event = Prisma.AppointmentEventCreateManyInput;
type Step = { at: Minute; to: AppointmentStatus; reason?: string; by: "patient" | "desk" | "nurse" };

export type HistoryStaff = { desk: string[]; nurses: string[] };

const cancelReasons = ["Feels better", "No ride that day", "In hospital", "Wants a later date", "Patient called"];

/** The way through the clinic as far as the visit has come, with times around its start. */
function wayThrough(random: Random, { start, end, status }: Visit, isInPerson: boolean): Step[] {
  const roomed = start + random.int(-2, 6);
  const steps: Step[] = [
    ...(isInPerson
      ? ([
          { at: start - random.int(4, 18), to: "arrived", by: "desk" },
          { at: roomed, to: "roomed", by: "nurse" },
        ] as const)
      : []),
    { at: isInPerson ? roomed + random.int(2, 6) : start + random.int(0, 3), to: "in_progress", by: "nurse" },
    { at: end + random.int(-4, 9), to: "fulfilled", by: "nurse" },
  ];
  const last = steps.findIndex(({ to }) => to === status);
  return steps.slice(0, last + 1);
}

function endingOf(random: Random, visit: Visit, now: Minute): Step[] {
  const { start, status, createdAt } = visit;
  const before = createdAt + Math.floor((Math.min(start - 60, now - 10) - createdAt) * (0.3 + random.next() * 0.6));
  if (status === "cancelled")
    return [
      { at: before, to: status, reason: random.pick(cancelReasons), by: random.chance(0.5) ? "patient" : "desk" },
    ];
  if (status === "entered_in_error") return [{ at: before, to: status, reason: "Booked twice", by: "desk" }];
  return status === "no_show" ? [{ at: start + random.int(20, 40), to: status, by: "desk" }] : [];
}

/** Nothing has happened after now, and each step comes after the one before. */
function inOrder(steps: Step[], now: Minute): Step[] {
  let latest = now;
  return steps
    .toReversed()
    .map((step) => {
      latest = Math.min(step.at, latest - 2);
      return { ...step, at: latest };
    })
    .toReversed();
}

/** Everything that happened to a visit up to now; `version` counts the rows. */
export function historyOf(
  random: Random,
  visit: Visit,
  isInPerson: boolean,
  at: { now: Minute; staff: HistoryStaff },
): Event[] {
  const { now, staff } = at;
  const booker = visit.bookedBy === "patient" ? "patient" : "desk";
  const held: Step = { at: visit.createdAt, to: "held", by: booker };
  if (visit.status === "held") return events(random, visit, [held], staff);
  const booked: Step = { at: visit.createdAt + 5, to: "booked", by: booker };
  const moved: Step[] =
    visit.movedFrom === null ? [] : [{ at: visit.createdAt + 60, to: "booked", reason: "moved", by: booker }];
  const after = ["booked", "cancelled", "no_show", "entered_in_error"].includes(visit.status)
    ? endingOf(random, visit, now)
    : wayThrough(random, visit, isInPerson);
  const changed: Step[] = visit.isChanged
    ? [{ at: Math.min(visit.createdAt + 2000, now - 12), to: "booked", reason: procedureChangedReason, by: "nurse" }]
    : [];
  return events(random, visit, [held, booked, ...moved, ...changed, ...inOrder(after, now)], staff);
}

function events(random: Random, visit: Visit, steps: Step[], staff: HistoryStaff): Event[] {
  const moveIndex = steps.findIndex(({ reason }) => reason === "moved");
  return steps.map(({ at, to, by, reason = null }, index) => {
    const isPatient = by === "patient";
    const isAnonymous = isPatient && (to === "held" || index === 1);
    return {
      id: random.uuid(),
      appointmentId: visit.id,
      at: fromMinute(at),
      from: steps[index - 1]?.to ?? null,
      to,
      practitionerId: visit.practitionerId,
      locationId: visit.locationId,
      version: index + 1,
      startsAt: fromMinute(index < moveIndex && visit.movedFrom !== null ? visit.movedFrom : visit.start),
      actorKind: isAnonymous ? "public" : isPatient ? "patient" : "staff",
      staffId: isPatient ? null : random.pick(by === "nurse" ? staff.nurses : staff.desk),
      reason,
    };
  });
}
