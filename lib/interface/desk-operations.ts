import { z } from "zod";
import {
  bookingAnswer,
  directBookingRequest,
  holdAnswer,
  moveRequest,
  steppedAnswer,
  undoRequest,
} from "#lib/appointments/schema";
import { explainAnswer, explainQuery } from "#lib/availability/schema";
import type { Operation } from "#lib/interface/operation";

const id = z.object({ id: z.uuid() });
const holdToken = z.object({ holdToken: z.string().min(20).max(100) });

/** What can be done about a held time, and what only staff can do about any time. */
export const deskOperations = {
  extendHold: {
    id: "extendHold",
    method: "POST",
    path: "/api/v1/holds/{holdToken}/extend",
    summary: "Keep a held time for 15 minutes more, once",
    audience: "everyone",
    params: holdToken,
    success: { status: 200, description: "Held longer", schema: holdAnswer.omit({ holdToken: true }) },
    problems: [404, 409, 410],
  },
  releaseHold: {
    id: "releaseHold",
    method: "DELETE",
    path: "/api/v1/holds/{holdToken}",
    summary: "Let a held time go",
    audience: "everyone",
    params: holdToken,
    success: { status: 200, description: "Free again", schema: z.object({ ok: z.literal(true) }) },
    problems: [404],
  },
  explainTime: {
    id: "explainTime",
    method: "GET",
    path: "/api/v1/slots/explain",
    summary: "Every rule that stands against a time, for each physician and location",
    audience: "staff",
    query: explainQuery,
    success: { status: 200, description: "Empty obstacles where it is offered", schema: explainAnswer },
    problems: [401, 403, 404, 422],
  },
  bookForCaller: {
    id: "bookForCaller",
    method: "POST",
    path: "/api/v1/bookings",
    summary: "Book a time in one step, for a caller or a known patient",
    audience: "staff",
    idempotent: true,
    body: directBookingRequest,
    success: { status: 201, description: "Booked", schema: bookingAnswer.extend({ id: z.uuid() }) },
    problems: [401, 403, 404, 409, 422],
  },
  moveAppointment: {
    id: "moveAppointment",
    method: "POST",
    path: "/api/v1/appointments/{id}/move",
    summary: "Move an appointment to another time; with a reason also where something stands against it",
    audience: "staff",
    params: id,
    body: moveRequest,
    success: { status: 200, description: "Moved", schema: steppedAnswer },
    problems: [401, 403, 404, 409, 422],
  },
  undoLastStep: {
    id: "undoLastStep",
    method: "POST",
    path: "/api/v1/appointments/{id}/undo",
    summary: "Take back one's own last step, within three minutes",
    audience: "staff",
    params: id,
    body: undoRequest,
    success: { status: 200, description: "As it was before", schema: steppedAnswer },
    problems: [401, 403, 404, 409, 422],
  },
} as const satisfies Record<string, Operation>;
