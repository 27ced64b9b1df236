import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import type { ConsentView, RecordConsent } from "#lib/consents/schema";

/** Each consent of a patient, with its history. */
export const consentsOptions = (patientId: string) =>
  queryOptions({
    queryKey: ["consents", patientId],
    queryFn: ({ signal }) => callApi<{ consents: ConsentView[] }>(`/patients/${patientId}/consents`, { signal }),
    select: ({ consents }) => consents,
  });

export const recordConsent = ({ patientId, key, ...body }: RecordConsent & { patientId: string; key: string }) =>
  callApi<{ ok: true }>(`/patients/${patientId}/consents`, { body, idempotencyKey: key });
