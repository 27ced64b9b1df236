import { z } from "zod";
import { consentsAnswer, recordConsentRequest } from "#lib/consents/schema";
import type { Operation } from "#lib/interface/operation";

const id = z.object({ id: z.uuid() });

/** What a patient agreed to. Patients take it back on the pages of their visit, staff write it down for a caller. */
export const consentOperations = {
  listConsents: {
    id: "listConsents",
    method: "GET",
    path: "/api/v1/patients/{id}/consents",
    summary: "Each consent of a patient: how it stands, in which words, and its history",
    audience: "staff",
    params: id,
    success: { status: 200, description: "In the order in which they are shown", schema: consentsAnswer },
    problems: [401, 403, 404],
  },
  recordConsent: {
    id: "recordConsent",
    method: "POST",
    path: "/api/v1/patients/{id}/consents",
    summary: "Write down that a caller, or somebody at the counter, agreed to one consent or took it back",
    audience: "staff",
    idempotent: true,
    params: id,
    body: recordConsentRequest,
    success: { status: 201, description: "Kept", schema: z.object({ ok: z.literal(true) }) },
    problems: [401, 403, 404, 409, 422],
  },
} as const satisfies Record<string, Operation>;
