import { z } from "zod";
import type { Operation } from "#lib/interface/operation";
import { joinedAnswer, matchDecision, matchesAnswer } from "#lib/patients/matching-schema";

const id = z.object({ id: z.uuid() });
const done = z.object({ ok: z.literal(true) });

/** Who is who: for staff only, so that the public never learns that a match exists. */
export const matchingOperations = {
  listMatches: {
    id: "listMatches",
    method: "GET",
    path: "/api/v1/patient-matches",
    summary: "People whom nobody has identified yet, with the records that may be the same person",
    audience: "staff",
    success: { status: 200, description: "Newest first; candidates best first", schema: matchesAnswer },
    problems: [401, 403],
  },
  decideMatch: {
    id: "decideMatch",
    method: "POST",
    path: "/api/v1/patient-matches/{id}/decisions",
    summary: "Say that a record is the same person as another, a different one, or somebody new",
    audience: "staff",
    params: id,
    body: matchDecision,
    success: { status: 200, description: "Kept", schema: done },
    problems: [401, 403, 404, 409, 422],
  },
  listPatientMerges: {
    id: "listPatientMerges",
    method: "GET",
    path: "/api/v1/patients/{id}/merges",
    summary: "What a patient's record was joined from and since when, however long ago; each can be parted again",
    audience: "staff",
    params: id,
    success: { status: 200, description: "The newest first", schema: joinedAnswer },
    problems: [401, 403, 404],
  },
  undoMerge: {
    id: "undoMerge",
    method: "POST",
    path: "/api/v1/patient-merges/{id}/undo",
    summary: "Part two records again",
    audience: "staff",
    params: id,
    success: { status: 200, description: "As before", schema: done },
    problems: [401, 403, 404, 409],
  },
} as const satisfies Record<string, Operation>;
