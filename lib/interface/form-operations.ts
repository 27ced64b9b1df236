import { z } from "zod";
import { draftRequest, publishRequest, textRequest } from "#lib/forms/schema";
import type { Operation } from "#lib/interface/operation";

const id = z.object({ id: z.uuid() });
const anything = z.record(z.string(), z.unknown());
const done = z.object({ ok: z.literal(true) });

/** The versions of the health forms: drafts, publishing, retiring. */
export const formOperations = {
  listForms: {
    id: "listForms",
    method: "GET",
    path: "/api/v1/forms",
    summary: "The health forms with their versions",
    audience: "staff",
    success: { status: 200, description: "The forms", schema: z.object({ forms: z.array(anything) }) },
    problems: [401, 403],
  },
  createFormDraft: {
    id: "createFormDraft",
    method: "POST",
    path: "/api/v1/forms",
    summary: "A draft of a form as a copy of its published version, or the draft that is there",
    audience: "staff",
    idempotent: true,
    body: draftRequest,
    success: { status: 201, description: "The draft", schema: z.object({ id: z.uuid(), version: z.string() }) },
    problems: [401, 403, 404, 422],
  },
  getFormVersion: {
    id: "getFormVersion",
    method: "GET",
    path: "/api/v1/form-versions/{id}",
    summary: "One version: items, logic in words, what stands against publishing it, differences",
    audience: "staff",
    params: id,
    success: { status: 200, description: "The version", schema: anything },
    problems: [401, 403, 404],
  },
  discardFormDraft: {
    id: "discardFormDraft",
    method: "DELETE",
    path: "/api/v1/form-versions/{id}",
    summary: "Throw a draft away",
    audience: "staff",
    params: id,
    success: { status: 200, description: "Done", schema: done },
    problems: [401, 403, 404, 409],
  },
  getFormDefinition: {
    id: "getFormDefinition",
    method: "GET",
    path: "/api/v1/form-versions/{id}/definition",
    summary: "The questionnaire (FHIR R4) with its scores and flags, as a file",
    audience: "staff",
    params: id,
    success: { status: 200, description: "The definition", schema: anything },
    problems: [401, 403, 404],
  },
  replaceFormDraft: {
    id: "replaceFormDraft",
    method: "POST",
    path: "/api/v1/form-versions/{id}/definition",
    summary: "Put another text into a draft: a definition, or a FHIR Questionnaire alone",
    audience: "staff",
    params: id,
    body: textRequest,
    longestBody: 4_194_304,
    success: {
      status: 200,
      description: "Its hash, and names of what was sent and is not kept",
      schema: z.object({ hash: z.string(), unknown: z.array(z.string()) }),
    },
    problems: [401, 403, 404, 409, 422],
  },
  publishForm: {
    id: "publishForm",
    method: "POST",
    path: "/api/v1/form-versions/{id}/publish",
    summary: "Publish a draft: new visits get it, and the version before is retired",
    audience: "staff",
    params: id,
    body: publishRequest,
    success: { status: 200, description: "Published", schema: done },
    problems: [401, 403, 404, 409, 422],
  },
  retireForm: {
    id: "retireForm",
    method: "POST",
    path: "/api/v1/form-versions/{id}/retire",
    summary: "Take a published version out of use; forms that were begun with it go on",
    audience: "staff",
    params: id,
    body: z.strictObject({}),
    success: { status: 200, description: "Retired", schema: done },
    problems: [401, 403, 404, 409],
  },
} as const satisfies Record<string, Operation>;
