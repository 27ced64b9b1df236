import { fromMinute, toMinute } from "#lib/time";
import { hashOf, newReference, newSecret } from "#lib/tokens";
import type { Prisma } from "#prisma/generated/client";
import type { Calendar } from "#prisma/seed/calendar";
import type { ClinicRows } from "#prisma/seed/clinic";
import { type HistoryStaff, historyOf } from "#prisma/seed/history";
import { randomFrom } from "#prisma/seed/random";
import type { VisitTypeRows } from "#prisma/seed/visit-types";
import { isFreeing, type Visit } from "#prisma/seed/visits";

export type ClaimRow = {
  resourceId: string;
  appointmentId: string;
  start: Date;
  end: Date;
  active: boolean;
  overbooked: boolean;
};

export const staffOf = ({ staff }: ClinicRows): HistoryStaff => ({
  desk: staff.filter(({ role }) => role === "front_desk").map(({ id }) => id),
  nurses: staff.filter(({ role }) => role === "nurse").map(({ id }) => id),
});

const holdFields = ({ status, holdExpiresAt }: Visit) =>
  status === "held" && holdExpiresAt !== null
    ? { reference: null, holdTokenHash: hashOf(newSecret()), holdExpiresAt: fromMinute(holdExpiresAt) }
    : { reference: newReference(), holdTokenHash: null, holdExpiresAt: null };

const claimsOf = ({ id: appointmentId, status, claims, overbook }: Visit): ClaimRow[] =>
  claims.map(({ resourceId, start, end }) => ({
    resourceId,
    appointmentId,
    start: fromMinute(start),
    end: fromMinute(end),
    active: !isFreeing(status),
    overbooked: overbook !== undefined,
  }));

/** Appointments with their claims and their history as rows. References and hold tokens are new each time. */
export function makeAppointments(now: Date, clinic: ClinicRows, calendar: Calendar, types: VisitTypeRows) {
  const random = randomFrom(`history ${clinic.today}`);
  const at = { now: toMinute(now), staff: staffOf(clinic) };
  const isInPerson = ({ code }: Visit) => calendar.diary.entryOf(code).mode === "in_person";
  const histories = new Map(
    calendar.visits.map((visit) => [visit.id, historyOf(random, visit, isInPerson(visit), at)]),
  );
  const appointments = calendar.visits.map(
    (visit): Prisma.AppointmentCreateManyInput => ({
      id: visit.id,
      visitTypeId: types.idOf(visit.code),
      locationId: visit.locationId,
      practitionerId: visit.practitionerId,
      patientId: visit.patient?.id ?? null,
      status: visit.status,
      startsAt: fromMinute(visit.start),
      endsAt: fromMinute(visit.end),
      ...holdFields(visit),
      reason: visit.reason,
      overbookReason: visit.overbook ?? null,
      locale: visit.patient?.locale ?? "en",
      version: histories.get(visit.id)?.length ?? 1,
      createdAt: fromMinute(visit.createdAt),
    }),
  );
  return { appointments, claims: calendar.visits.flatMap(claimsOf), events: [...histories.values()].flat() };
}
