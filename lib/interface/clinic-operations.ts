import { z } from "zod";
import { changeAnswer, changeLine, changeRequest, previewAnswer, proposal } from "#lib/clinic/schema";
import type { Operation } from "#lib/interface/operation";

const anything = z.record(z.string(), z.unknown());

/** What administrators do: hours, closures, visit types, people and rooms. */
export const clinicOperations = {
  getConfiguration: {
    id: "getConfiguration",
    method: "GET",
    path: "/api/v1/configuration",
    summary: "All that can be configured, with the version of each part",
    audience: "staff",
    success: { status: 200, description: "As it stands", schema: anything },
    problems: [401, 403],
  },
  listConfigurationChanges: {
    id: "listConfigurationChanges",
    method: "GET",
    path: "/api/v1/configuration/changes",
    summary: "What administrators changed, the newest first",
    audience: "staff",
    success: { status: 200, description: "The changes", schema: z.object({ changes: z.array(changeLine) }) },
    problems: [401, 403],
  },
  previewConfiguration: {
    id: "previewConfiguration",
    method: "POST",
    path: "/api/v1/configuration/previews",
    summary: "What a change would do: times gained and lost, and the visits that it affects. Changes nothing",
    audience: "staff",
    body: z.strictObject({ proposal }),
    success: { status: 200, description: "The preview", schema: previewAnswer },
    problems: [401, 403, 404, 409, 422],
  },
  changeConfiguration: {
    id: "changeConfiguration",
    method: "POST",
    path: "/api/v1/configuration/changes",
    summary: "Make a change, or undo one, with a decision for each visit that it affects",
    audience: "staff",
    idempotent: true,
    body: changeRequest,
    longestBody: 1_048_576,
    success: { status: 201, description: "Changed", schema: changeAnswer },
    problems: [401, 403, 404, 409, 422],
  },
} as const satisfies Record<string, Operation>;
