import { z } from "zod";
import { dayAnswer, dayQuery } from "#lib/appointments/day-schema";
import type { Operation } from "#lib/interface/operation";
import { foundPatient, patientSearch } from "#lib/patients/schema";
import { callerScreening } from "#lib/triage/caller-schema";

/** The front desk's workspace: what changes while somebody looks, and who is calling. */
export const workspaceOperations = {
  streamEvents: {
    id: "streamEvents",
    method: "GET",
    path: "/api/v1/events",
    summary: "Server-sent events: the kinds of thing that change while somebody looks",
    audience: "staff",
    success: {
      status: 200,
      description: "A stream: `change` with topics, `beat` every 15 seconds, `end` with the session",
      contentType: "text/event-stream",
    },
    problems: [401, 403],
  },
  searchPatients: {
    id: "searchPatients",
    method: "POST",
    path: "/api/v1/patient-searches",
    summary: "Known patients by name, birth date or phone number, the likeliest first",
    audience: "staff",
    body: patientSearch,
    success: {
      status: 200,
      description: "At most 20. In a body, since names do not belong in an address",
      schema: z.object({ patients: z.array(foundPatient) }),
    },
    problems: [401, 403, 422],
  },
  getDay: {
    id: "getDay",
    method: "GET",
    path: "/api/v1/day",
    summary: "One location on one date by person and place: hours, absences, visits with the time around them, holds",
    audience: "staff",
    query: dayQuery,
    success: { status: 200, description: "A column for each person and place", schema: dayAnswer },
    problems: [401, 403, 404, 422],
  },
  screenCaller: {
    id: "screenCaller",
    method: "POST",
    path: "/api/v1/caller-screenings",
    summary: "Keep the warning signs that staff asked of somebody on the line, and sort them",
    audience: "staff",
    idempotent: true,
    body: callerScreening,
    success: {
      status: 201,
      description: "Above routine it stands on the list of those who need someone, whether a visit is booked or not",
      schema: z.object({ id: z.uuid(), tier: z.string(), showEmergencyText: z.boolean() }),
    },
    problems: [401, 403, 404, 422],
  },
} as const satisfies Record<string, Operation>;
