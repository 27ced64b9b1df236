import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { getArrival } from "#lib/appointments/arrival-queries";
import { getVisit } from "#lib/appointments/queries";
import { AppError } from "#lib/errors";
import type { PatientActor } from "#lib/session";

/**
 * The visit as an iCalendar file: one UID for its whole life, SEQUENCE counting its changes, cancelled where it
 * is. The title names no kind of visit: a calendar is often shared.
 */
export async function visitCalendar(actor: PatientActor): Promise<string> {
  const visit = await getVisit(actor);
  if (!actor.appointmentId) throw new AppError("not_found");
  const arrival = await getArrival(actor.appointmentId);
  const isCancelled = visit.status === "cancelled";
  const calendar = ical({ prodId: "//Plumbline//Clinic appointment//EN" });
  calendar.method(isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH);
  calendar.createEvent({
    id: `${actor.appointmentId}@plumbline`,
    sequence: visit.version,
    start: new Date(visit.start),
    end: new Date(visit.end),
    summary: "Clinic appointment",
    location: [visit.location.name, ...arrival.addressLines].join(", "),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
