import { queryOptions } from "@tanstack/react-query";
import { callApi } from "#lib/client";
import type { SetAsideReason, StaffFile } from "#lib/files/schema";
import { pollEvery } from "#lib/polling";

/** The files of a patient, those set aside among them. */
export const patientFilesOptions = (patientId: string) =>
  queryOptions({
    queryKey: ["patient-files", patientId],
    queryFn: ({ signal }) => callApi<{ files: StaffFile[] }>(`/patients/${patientId}/files`, { signal }),
    refetchInterval: pollEvery(60_000),
  });

export const setFileAside = ({ id, reason }: { id: string; reason: SetAsideReason }) =>
  callApi<{ ok: true }>(`/files/${id}/set-aside`, { body: { reason } });

export const restoreFile = (id: string) => callApi<{ ok: true }>(`/files/${id}/restore`, { body: {} });
