import { z } from "zod";
import { chartAnswer, chartEdit } from "#lib/chart/schema";
import { queueQuery } from "#lib/intake/queue-schema";
import { amendmentRequest, callRequest, decisionRequest } from "#lib/intake/schema";
import type { Operation } from "#lib/interface/operation";

const id = z.object({ id: z.uuid() });
const anything = z.record(z.string(), z.unknown());
const counts = z.record(z.string(), z.number().int());
const namedCounts = z.array(z.object({ slug: z.string(), name: z.string(), count: z.number().int() }));

/** Health forms: the queue, one form, who reads it, what is decided, whom to call, and the chart that it feeds. */
export const reviewOperations = {
  listIntakeReviews: {
    id: "listIntakeReviews",
    method: "GET",
    path: "/api/v1/intake-reviews",
    summary: "Health forms by what waits for what, the most urgent first, with how many each choice would show",
    audience: "staff",
    query: queueQuery,
    success: {
      status: 200,
      description: "One page of the queue; `waiting` counts what waits for a decision whatever is chosen",
      schema: z.object({
        reviews: z.array(anything),
        total: z.number().int(),
        page: z.number().int(),
        pages: z.number().int(),
        waiting: z.number().int(),
        counts: z.object({
          status: counts,
          urgency: counts,
          flag: z.array(z.object({ code: z.string(), count: z.number().int() })),
          physician: namedCounts,
          location: namedCounts,
          reader: counts,
          visit: z.array(z.object({ days: z.number().int(), count: z.number().int() })),
        }),
      }),
    },
    problems: [401, 403, 422],
  },
  getIntakeReview: {
    id: "getIntakeReview",
    method: "GET",
    path: "/api/v1/intake-reviews/{id}",
    summary: "One health form with flags, scores, answers, what it changes in the chart, and what can be decided",
    audience: "staff",
    params: id,
    success: { status: 200, description: "The review", schema: anything },
    problems: [401, 403, 404],
  },
  decideIntake: {
    id: "decideIntake",
    method: "POST",
    path: "/api/v1/intake-reviews/{id}/decisions",
    summary: "Accept a health form into the chart, ask for changes or a call, withdraw it or take it out as an error",
    audience: "staff",
    params: id,
    body: decisionRequest,
    success: {
      status: 200,
      description: "Decided",
      schema: z.object({ status: z.string(), revision: z.number().int() }),
    },
    problems: [401, 403, 404, 409, 422],
  },
  amendIntake: {
    id: "amendIntake",
    method: "POST",
    path: "/api/v1/intake-reviews/{id}/amendments",
    summary: "Correct answers of an accepted form, with a reason: a new revision beside what was sent",
    audience: "staff",
    idempotent: true,
    params: id,
    body: amendmentRequest,
    success: {
      status: 201,
      description: "Corrected; the chart stays as it is until the correction is accepted",
      schema: z.object({ status: z.string(), revision: z.number().int() }),
    },
    problems: [401, 403, 404, 409, 422],
  },
  listIntakeCalls: {
    id: "listIntakeCalls",
    method: "GET",
    path: "/api/v1/intake-calls",
    summary: "Whom to call about a health form, in the order of need, and who was called and rests",
    audience: "staff",
    query: z.strictObject({ days: z.coerce.number().int().min(1).max(30).optional() }),
    success: {
      status: 200,
      description: "Forms not begun or finished so many days before the visit, changes not made, calls asked for",
      schema: z.object({
        days: z.number().int(),
        timeZone: z.string(),
        due: z.array(anything),
        later: z.array(anything),
        again: z.array(z.object({ at: z.iso.datetime(), words: z.string() })),
      }),
    },
    problems: [401, 403, 422],
  },
  recordIntakeCall: {
    id: "recordIntakeCall",
    method: "POST",
    path: "/api/v1/intake-reviews/{id}/calls",
    summary: "Write down a call about a health form and what came of it",
    audience: "staff",
    idempotent: true,
    params: id,
    body: callRequest,
    success: { status: 201, description: "Written", schema: z.object({ id: z.uuid() }) },
    problems: [401, 403, 404, 409, 422],
  },
  getPatientChart: {
    id: "getPatientChart",
    method: "GET",
    path: "/api/v1/patients/{id}/chart",
    summary: "A patient's standing record: what it says now, where each value came from, and every decision about it",
    audience: "staff",
    params: id,
    success: { status: 200, description: "The chart", schema: chartAnswer },
    problems: [401, 403, 404],
  },
  editPatientChart: {
    id: "editPatientChart",
    method: "POST",
    path: "/api/v1/patients/{id}/chart",
    summary: "Write into a chart by hand: add, correct with a reason, end; what stood before stays in its history",
    audience: "staff",
    idempotent: true,
    params: id,
    body: chartEdit,
    success: { status: 201, description: "Written", schema: z.object({ version: z.number().int() }) },
    problems: [401, 403, 404, 409, 422],
  },
  claimReview: {
    id: "claimReview",
    method: "POST",
    path: "/api/v1/intake-reviews/{id}/claim",
    summary: "Take a form into review, or keep it; with takeOver also from a colleague",
    audience: "staff",
    params: id,
    body: z.strictObject({ takeOver: z.boolean().default(false) }),
    success: {
      status: 200,
      description: "Whose it is and until when",
      schema: z.object({ mine: z.boolean(), by: z.string().nullable(), until: z.iso.datetime() }),
    },
    problems: [401, 403, 404, 409, 422],
  },
  releaseReview: {
    id: "releaseReview",
    method: "DELETE",
    path: "/api/v1/intake-reviews/{id}/claim",
    summary: "Put a form back into the queue",
    audience: "staff",
    params: id,
    success: { status: 200, description: "Done", schema: z.object({ ok: z.literal(true) }) },
    problems: [401, 403, 404],
  },
} as const satisfies Record<string, Operation>;
