import { fromMinute, localDate } from "#lib/time";
import { isFreeing, type Studio, type Visit } from "#prisma/seed/visits";

const zone = "America/Chicago";
const dateOf = ({ start }: Visit): string => localDate(fromMinute(start), zone);

/** Somebody the clinic knows who has nothing on this day. */
function guestFor({ visits, clinic }: Studio, { locationId }: Visit) {
  const busy = new Set(visits.filter((visit) => dateOf(visit) === clinic.today).map(({ patient }) => patient?.id));
  return visits.find(
    ({ patient, status, locationId: place }) =>
      patient && place === locationId && status === "fulfilled" && !busy.has(patient.id),
  )?.patient;
}

/**
 * One visit of today that the desk put beside another, by video and with its reason: taken time outside the
 * constraint. None where nobody is expected any more today.
 */
export function addOverbooked(studio: Studio): void {
  const { now, clinic, visits, random, diary } = studio;
  const beside = visits.find(
    (visit) =>
      dateOf(visit) === clinic.today &&
      visit.start > now + 20 &&
      visit.status === "booked" &&
      !isFreeing(visit.status) &&
      visit.locationId === clinic.idOf.lakeside &&
      diary.entryOf(visit.code).leadKind === "physician",
  );
  const patient = beside && guestFor(studio, beside);
  if (!beside || !patient) return;
  const { practitionerId, locationId, start } = beside;
  const end = start + diary.entryOf("FU-L").minutes;
  visits.push({
    ...{ id: random.uuid(), code: "FU-L", practitionerId, locationId, start, end, patient },
    status: "booked",
    claims: [{ resourceId: practitionerId, start, end }],
    createdAt: now - 120,
    movedFrom: null,
    bookedBy: "staff",
    reason: null,
    holdExpiresAt: null,
    overbook: "More pain since last night: the physician agreed to see both",
  });
}
