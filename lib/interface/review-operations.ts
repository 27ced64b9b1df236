import { z } from "zod";
import type { Operation } from "#lib/interface/operation";

const id = z.object({ id: z.uuid() });

/** One person reads a form at a time. */
export const reviewOperations = {
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
