import { queryOptions } from "@tanstack/react-query";
import { callApi, sendForm } from "#lib/client";
import type { FileKind, PatientPapers, SetAsideReason } from "#lib/files/schema";
import { pollEvery } from "#lib/polling";

/** The files of a patient, those set aside among them, and the visits that can take one more. */
export const patientFilesOptions = (patientId: string) =>
  queryOptions({
    queryKey: ["patient-files", patientId],
    queryFn: ({ signal }) => callApi<PatientPapers>(`/patients/${patientId}/files`, { signal }),
    refetchInterval: pollEvery(60_000),
  });

export type NewPaper = { visitId: string; kind: FileKind; file: File };

/** Adds a paper to a visit. Sent again it is kept once: the server knows it by its content. */
export function addPaper({ visitId, kind, file }: NewPaper, way: Parameters<typeof sendForm>[2]) {
  const form = new FormData();
  form.set("kind", kind);
  form.set("file", file);
  return sendForm<{ id: string; isNew: boolean }>(`/appointments/${visitId}/files`, form, way);
}

export const setFileAside = ({ id, reason }: { id: string; reason: SetAsideReason }) =>
  callApi<{ ok: true }>(`/files/${id}/set-aside`, { body: { reason } });

export const restoreFile = (id: string) => callApi<{ ok: true }>(`/files/${id}/restore`, { body: {} });
